// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"
#include "core/deployment/source.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace towerkey::deployment {

class Layout;

/// Splices the text of one source.
struct SpliceText
{
    qsizetype source;
    QList<TextSplice> splices;
};

/// Adds a text at a position of the list of sources.
struct AddSource
{
    qsizetype position;
    Source source;
};

struct RemoveSource
{
    qsizetype position;
};

struct SetImage
{
    QString tag;
};

/// Reads the same texts for another container, such as another service of a compose file.
struct SetLayout
{
    std::shared_ptr<const Layout> layout;
};

using Change = std::variant<SpliceText, AddSource, RemoveSource, SetImage, SetLayout>;

/// A change of a deployment: what one step of undo takes back. The changes are made one after the
/// other.
struct Edit
{
    QList<Change> changes;

    bool isEmpty() const { return changes.isEmpty(); }
};

} // namespace towerkey::deployment
