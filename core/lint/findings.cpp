// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/findings.h"

namespace towerkey::lint {

Finding &Findings::add(const Spot &spot, const QStringList &arguments, const QString &variant)
{
    m_findings.append({.rule = m_rule,
                       .variant = variant,
                       .severity = m_severity,
                       .arguments = arguments,
                       .spot = spot,
                       .place = {},
                       .fixes = {}});
    return m_findings.last();
}

} // namespace towerkey::lint
