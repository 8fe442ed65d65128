// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"

namespace towerkey::lint {

/// Collects what the rules find.
class Findings
{
public:
    /// Findings are of this rule from now on, and of this severity unless they say another.
    void setRule(const QString &id, Severity severity)
    {
        m_rule = id;
        m_severity = severity;
    }

    /// Adds a finding. The reference lasts until the next one is added.
    Finding &add(const Spot &spot, const QStringList &arguments = {}, const QString &variant = {});

    QList<Finding> take() { return std::move(m_findings); }

private:
    QString m_rule;
    Severity m_severity = Severity::Warning;
    QList<Finding> m_findings;
};

} // namespace towerkey::lint
