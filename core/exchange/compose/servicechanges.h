// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/compose/composeedits.h"
#include "core/image/image.h"

/// Changes of what a service says, in the form in which it says it already.
namespace towerkey::exchange::compose {

/// Changes the value of an entry of `environment`.
void setVariableAt(ChangeList &changes, const VariableSite &site, const QByteArray &value);
/// Removes an entry; false when it comes from a merged mapping and could only be emptied.
bool removeVariableAt(ChangeList &changes, const VariableSite &site);
/// Renames an entry of `environment`; false when it comes from a mapping that others merge, too, so
/// that the old name could only be emptied. Fails with KeyExists when the new name is there
/// already.
bool renameVariableAt(ChangeList &changes, const VariableSite &site, const QByteArray &newName);
/// Adds a variable to the service's `environment`; without a value it takes away what a service
/// that this one extends gives.
void insertVariable(ChangeList &changes, const ServiceReading &reading, const QByteArray &name,
                    const std::optional<QByteArray> &value);

/// Adds a JSON file beside the compose file, and mounts it.
void addConfiguration(ChangeList &changes, const ServiceReading &reading, const QString &path,
                      const QByteArray &text);
/// Adds a file below secrets/, its definition at the top level, and the service's reference.
void addSecret(ChangeList &changes, const ServiceReading &reading, const QString &path,
               const QByteArray &text);
/// Removes an item of a list of the service, and the list with the last one. Fails with
/// ExtendedPart and its name when it is another service's, which this one extends.
void removeOwnItem(ChangeList &changes, const Layer &layer, const QString &attribute,
                   qsizetype position, const QString &name);
void removeMount(ChangeList &changes, const ServiceReading &reading, qsizetype file);
/// Removes the service's reference to a secret or config; definition and file too, when no other
/// service uses them.
void removeGrant(ChangeList &changes, const ServiceReading &reading, qsizetype file);

/// Writes another release where the image is named.
void changeImage(ChangeList &changes, const ServiceReading &reading, const image::Image &image);

} // namespace towerkey::exchange::compose
