// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"
#include "core/lint/subject.h"

#include <QHash>

namespace towerkey::lint {

/// Tells which fixes can be made of a deployment as it is: what is written in a file that is not
/// among the opened ones, or in a way that edits do not express, is not to be offered.
class Makeable
{
public:
    explicit Makeable(const Subject &subject);

    /// Whether making the fix gives an Edit that changes something. Each is tried, those of one
    /// carrier once. Plain files take every fix; and in texts so large that trying would take long,
    /// what is left counts as makeable.
    bool includes(const Fix &fix);

private:
    bool isMade(const Fix &fix);

    const Subject &m_subject;
    qsizetype m_size = 0; // Of all texts, in bytes.
    qsizetype m_tried = 0; // What has been read again for it, in bytes.
    QHash<QString, bool> m_known; // By carrier.
};

} // namespace towerkey::lint
