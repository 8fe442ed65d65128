// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"
#include "core/startup/configuration.h"

#include <QHash>

#include <functional>
#include <memory>

namespace towerkey::startup {

/// The tree of a text's values, and where in the text they begin: what a Configuration keeps of one
/// of its sources.
struct SourceTree
{
    std::shared_ptr<const ConfigurationNode> root;
    QList<qint32> spots;
};

/// What the last simulated start made of its sources. The next one takes from here whatever is
/// spelt as it was, so that the same nodes stand for what did not change, and changing one value
/// costs little however large the files are. Belongs to one deployment at a time: what is not its
/// own is only of no use.
class Memory
{
public:
    /// The tree of a file, or of another text that is named. \a source is its index among the
    /// sources of the configuration.
    SourceTree tree(int source, const QString &name, const json::Document &document);

    using Make = std::function<ConfigurationNode()>;
    /// The tree of a variable or secret of that name: of the last time if \a text is the same,
    /// which is everything that the tree depends on; else a new one.
    std::shared_ptr<const ConfigurationNode> value(int source, const QString &name,
                                                   const QString &text, const Make &make);

    /// The last configuration that was neither too deep to be written nor held anything that
    /// Orthanc would replace: what another one shares with it needs no look.
    const Configuration &harmless() const { return m_harmless; }
    void keepHarmless(const Configuration &configuration) { m_harmless = configuration; }

private:
    struct Tree
    {
        QString name;
        json::Document document;
        SourceTree made;
    };

    struct Value
    {
        QString name;
        QString text;
        std::shared_ptr<const ConfigurationNode> root;
    };

    QHash<int, Tree> m_trees; // By source.
    QHash<int, Value> m_values;
    Configuration m_harmless;
};

} // namespace towerkey::startup
