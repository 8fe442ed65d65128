// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/compose/composeedits.h"
#include "core/exchange/kubernetes/keptdata.h"
#include "core/yaml/value.h"

/// Changes of the entries of ConfigMaps, Secrets and generators, in the form in which they are
/// written. Each makes its change on the texts as the list has them by then.
namespace towerkey::exchange::kubernetes {

using compose::ChangeList;
using compose::Changes;

/// Gives an entry another text; of a text of lines only what differs is touched, base64 is encoded
/// anew.
void setEntry(ChangeList &changes, const DataEntry &entry, const QByteArray &text);
/// Splices the text of an entry.
void spliceEntry(ChangeList &changes, const DataEntry &entry, const QList<TextSplice> &splices);
/// Adds an entry: to stringData or data, or as a file beside the kustomization.
void addEntry(ChangeList &changes, const DataObject &data, const QString &key,
              const QByteArray &text);
/// Removes an entry; of generators the file, too, when it lies in their folder.
void removeEntry(ChangeList &changes, const DataObject &data, const DataEntry &entry);
/// Gives an entry another key.
void renameEntry(ChangeList &changes, const DataEntry &entry, const QString &newKey);

/// Appends an item to a list that a mapping holds; the list is added if it is missing, and copied
/// if it is shared with others.
void appendItem(ChangeList &changes, qsizetype source, yaml::NodeIndex mapping, const QString &key,
                const yaml::Value &item);
/// Removes an item or member; with the last one goes the list or mapping.
void removeNode(ChangeList &changes, qsizetype source, yaml::NodeIndex child);

/// Whether a text can be a key of a ConfigMap or Secret.
bool isKey(const QString &text);

} // namespace towerkey::exchange::kubernetes
