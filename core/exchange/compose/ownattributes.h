// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/compose/composeedits.h"

/// What a service takes over by an alias or a merge key may belong to other services, too, and a
/// change of it would change them.
namespace towerkey::exchange::compose {

/// Gives a service an attribute of its own where it shares it with others, so that it can be
/// changed. It still says the same: a mapping merges what it was (`<<: *anchor`, with a new anchor
/// if there is none), lists and scalars are copies. What nothing but the service uses stays where
/// it is. See https://docs.docker.com/reference/compose-file/fragments/.
void makeOwn(ChangeList &changes, const Layer &layer, const QString &attribute);

/// Gives a service that is wholly another one's by an alias (`b: *a`) a mapping that merges that
/// one
/// (`b: {<<: *a}`), which can have attributes of its own. The places of the layers are no longer
/// right after it.
void makeServiceOwn(ChangeList &changes, const QList<Layer> &layers, const QString &service);

/// What a layer of a service has for an attribute, taken over or its own, with aliases followed;
/// NoNode when there is nothing.
yaml::NodeIndex attributeOf(const yaml::Document &document, const Layer &layer,
                            const QString &attribute);

/// Whether the service would take the attribute over if it had none of its own.
bool takesOver(const yaml::Document &document, yaml::NodeIndex service, const QString &attribute);

/// Whether nothing outside of a node uses what stands in an extension field.
bool isUsedOnlyIn(const yaml::Document &document, yaml::NodeIndex used, yaml::NodeIndex user);

} // namespace towerkey::exchange::compose
