// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/makeable.h"

namespace towerkey::lint {

namespace {

constexpr qsizetype mostRead = 2'000'000;
constexpr qsizetype leastRead = 4'000; // Trying costs something in the smallest text, too.

} // namespace

Makeable::Makeable(const Subject &subject) : m_subject(subject)
{
    for (const deployment::Source &source : subject.deployment().sources())
        m_size += source.text.size();
}

bool Makeable::includes(const Fix &fix)
{
    // Plain files and lines of variables can be changed everywhere.
    if (m_subject.container().service.kind == deployment::Service::Kind::Files)
        return true;
    if (fix.carrier.isEmpty())
        return isMade(fix);
    const auto known = m_known.constFind(fix.carrier);
    return known != m_known.cend() ? *known : *m_known.insert(fix.carrier, isMade(fix));
}

bool Makeable::isMade(const Fix &fix)
{
    if (m_tried >= mostRead)
        return true;
    m_tried += qMax(m_size, leastRead);
    const auto edit = fix.make(m_subject.deployment(), m_subject.image());
    return edit && !edit->isEmpty();
}

} // namespace towerkey::lint
