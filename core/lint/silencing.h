// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace towerkey::lint {

/// A comment that silences a rule.
struct SilencingComment
{
    QString rule;
    qsizetype source = -1;
    TextRange range; ///< Of the identifier.
    int line = 0; ///< The line that it speaks of; 0: the whole file.
};

/// What the comments of the texts silence:
///
///     // towerkey: ignore name-unknown-setting, value-default    (this line, or, alone on its
///                                                                 line, the next one)
///     # towerkey: ignore-file plugin-needs-toggle
///
/// behind //, /* or #. Where # begins no comment behind a value, as for docker run --env-file,
/// only a line of its own counts. What stands nowhere is silenced for the whole deployment by an
/// ignore-file in any of its texts.
class Silencing
{
public:
    explicit Silencing(const deployment::Deployment &deployment);

    bool covers(const Finding &finding) const;
    const QList<SilencingComment> &comments() const { return m_comments; }

private:
    void read(const deployment::Source &source, qsizetype index);
    void add(const SilencingComment &comment);

    QList<SilencingComment> m_comments;
    QHash<QString, QSet<std::pair<qsizetype, int>>> m_lines; // Source and line, by rule.
    QSet<QString> m_everywhere; // Rules that some file silences as a whole.
};

} // namespace towerkey::lint
