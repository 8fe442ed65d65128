// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/meaning.h"
#include "app/cli/workspace.h"
#include "core/deployment/definitions.h"

#include <optional>

namespace towerkey::cli {

/// Everything there is to say about one setting.
class SettingExplanation
{
public:
    /// The outcome is null when there are no files.
    SettingExplanation(const Call &call, const Workspace &workspace,
                       const startup::Outcome *outcome, SettingPath path);

    /// The catalogue knows it, as itself or as an entry of a map, or somebody gave it.
    bool isKnown() const;
    QString text() const;
    json::Value value() const; ///< The same for programs.

private:
    using Facts = QList<std::pair<QString, QString>>;

    /// One of the places that give the setting.
    struct Source
    {
        QString spelling;
        Place place;
        json::Value value; ///< Masked.
        QString effect; ///< "wins", "overridden", "joined"
    };

    void findSources();
    Source sourceOf(const deployment::Definition &definition) const;
    void findEffective();
    Facts facts() const;
    void addSettingFacts(Facts &facts) const;
    void addImageFacts(Facts &facts) const;
    QStringList problems() const;
    std::optional<json::Value> imageDefault() const;
    QString sourceLines() const;
    json::Value sourceList() const;

    const Call &m_call;
    const Workspace &m_workspace;
    const startup::Outcome *m_outcome;
    SettingPath m_path;
    const catalogue::Setting *m_setting;
    QList<Source> m_sources;
    std::optional<json::Value> m_effective; ///< Masked.
};

} // namespace towerkey::cli
