// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/silencing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Role;
using deployment::Source;

namespace {

/// What stands before the comment on its line, the word, and the list of rules.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        u"\\A(.*?)(?://|/\\*|#)[ \\t]*towerkey:[ \\t]*ignore(-file)?[ \\t]+"_s
        u"([a-z0-9-]+(?:[ \\t]*,[ \\t]*[a-z0-9-]+)*)"_s);
    return expression;
}

bool isOnlyComment(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return text.startsWith('#') || text.startsWith("//");
}

bool takesCommentsBehindValues(Role role) { return role != Role::Environment; }

/// The first line behind a position of the list that is more than a comment.
int lineBelow(const QList<QByteArrayView> &lines, qsizetype position)
{
    qsizetype below = position + 1;
    while (below < lines.size() && isOnlyComment(lines[below]))
        ++below;
    return int(below) + 1;
}

QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        lines.append(QByteArrayView(text).sliced(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

} // namespace

Silencing::Silencing(const deployment::Deployment &deployment)
{
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const Source &source = deployment.source(i);
        if (source.role != Role::Secret && source.text.contains("towerkey:"))
            read(source, i);
    }
}

void Silencing::read(const Source &source, qsizetype index)
{
    const QList<QByteArrayView> lines = linesOf(source.text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains("towerkey:"))
            continue;
        const auto match = pattern().match(QString::fromUtf8(lines[i]));
        const bool standsAlone = match.captured(1).trimmed().isEmpty();
        if (!match.hasMatch() || (!standsAlone && !takesCommentsBehindValues(source.role)))
            continue;
        const bool isForFile = match.hasCaptured(2);
        const int line = standsAlone ? lineBelow(lines, i) : int(i) + 1;
        const qsizetype lineBegin = lines[i].data() - source.text.constData();
        const QString rules = match.captured(3);
        for (const QString &rule : rules.split(u',')) {
            const qsizetype begin = lineBegin + lines[i].indexOf(rule.trimmed().toUtf8());
            add({rule.trimmed(),
                 index,
                 {begin, begin + rule.trimmed().size()},
                 isForFile ? 0 : line});
        }
    }
}

void Silencing::add(const SilencingComment &comment)
{
    m_comments.append(comment);
    m_lines[comment.rule].insert({comment.source, comment.line});
    if (comment.line == 0)
        m_everywhere.insert(comment.rule);
}

bool Silencing::covers(const Finding &finding) const
{
    const auto lines = m_lines.constFind(finding.rule);
    if (lines == m_lines.constEnd())
        return false;
    const qsizetype source = finding.spot.source;
    if (source < 0)
        return m_everywhere.contains(finding.rule);
    return lines->contains({source, 0}) || lines->contains({source, finding.place.position.line});
}

} // namespace towerkey::lint
