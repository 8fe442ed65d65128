// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/lint/finding.h"
#include "core/startup/startup.h"

#include <QHash>
#include <QList>
#include <QString>

namespace towerkey::ui {

using lint::Severity;

/// Something that is wrong, for a person.
struct Problem
{
    Severity severity = Severity::Warning;
    QString text;
    QString place; ///< "orthanc.json:12"; empty when there is none.
    SettingPath path = {}; ///< The setting it is about; empty when it is about none.
    Place where = {};
    QString rule = {}; ///< Of the linter, which has a page about it; empty for the start-up.
    QList<lint::Fix> fixes = {}; ///< The best one first.

    bool isOfStartup() const { return rule.isEmpty(); }

    bool operator==(const Problem &) const = default;
};

/// The setting that a reason is about; empty when it is about none.
SettingPath settingOf(const startup::Reason &reason);

/// Everything that is wrong at the moment, and which settings it is about. Whoever finds problems
/// makes one of these; tree, tables and lists only ask it.
class Problems final
{
public:
    /// What there is to say of a setting and of everything inside of it.
    struct Mark
    {
        int count = 0;
        Severity worst = Severity::Hint;

        bool operator==(const Mark &) const = default;
    };

    Problems() = default;
    explicit Problems(QList<Problem> problems);

    const QList<Problem> &all() const { return m_all; }
    Mark mark(const SettingPath &path) const { return m_marks.value(path); }
    bool isWrong(const SettingPath &path) const { return m_marks.contains(path); }
    /// What is wrong with a setting and what is inside of it, the worst first. Hints are left out.
    QList<const Problem *> about(const SettingPath &path) const;
    /// The settings that others mark in another way.
    QList<SettingPath> pathsOfOtherMarks(const Problems &other) const;
    /// The sentences about a setting and what is inside of it, the worst first.
    QStringList texts(const SettingPath &path) const;

private:
    QList<Problem> m_all;
    QHash<SettingPath, Mark> m_marks; // Of settings with problems, and of the tables around them.
};

/// What the linter found, and what the start-up says besides.
Problems problemsOf(const deployment::Deployment &deployment, const startup::Outcome &outcome,
                    const QList<lint::Finding> &findings);

} // namespace towerkey::ui
