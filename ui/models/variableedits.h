// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/deployment/settings.h"
#include "core/exchange/variabletext.h"
#include "core/image/names.h"
#include "ui/models/variablelines.h"

#include <optional>

namespace towerkey::ui {

/// Turns typed variables into one Edit. Each change is made on a copy at once, so that the next one
/// finds the texts as they will be then.
class VariableEdits
{
public:
    explicit VariableEdits(const Session &session);

    /// Gives a variable a value; \a entry is what was shown of it, or null. Returns why it cannot
    /// be, as a sentence.
    std::optional<QString> set(const exchange::TypedVariable &variable,
                               const VariableLines::Entry *entry);
    /// Takes back what a variable gives.
    void remove(const exchange::EquivalentVariable &variable);

    const deployment::Edit &edit() const { return m_edit; }
    int count() const { return m_count; } ///< Of the variables that were changed.
    QString lastName() const { return m_lastName; }
    SettingPath about() const { return m_count == 1 ? m_about : SettingPath(); }

private:
    using Problem = std::optional<QString>;

    Problem setSetting(const SettingPath &path, const exchange::TypedVariable &variable,
                       const VariableLines::Entry *entry);
    Problem setSettings(const exchange::TypedVariable &variable, const VariableLines::Entry *entry);
    Problem setLeaves(const SettingPath &path, const json::Value &value);
    Problem setValue(const SettingPath &path, const json::Value &value);
    Problem setOther(const image::NameMeaning &meaning, const exchange::TypedVariable &variable);
    Problem take(const Result<deployment::Edit> &edit);
    Problem problemOfName(const QString &name) const;

    const Session &m_session;
    deployment::Deployment m_deployment;
    deployment::Edit m_edit;
    int m_count = 0;
    QString m_lastName;
    SettingPath m_about;
};

} // namespace towerkey::ui
