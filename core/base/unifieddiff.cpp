// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/unifieddiff.h"

#include "core/base/linechanges.h"

#include <span>

using namespace Qt::StringLiterals;

namespace towerkey {

namespace {

constexpr qsizetype Context = 3;

/// With their ends, so that a line without one differs from the same with one. Latin-1 keeps bytes
/// that are no UTF-8 apart.
QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.append(QString::fromLatin1(QByteArrayView(text).sliced(begin, end - begin)));
        begin = end;
    }
    return lines;
}

QByteArray marked(char mark, const QStringList &lines, qsizetype begin, qsizetype end)
{
    QByteArray text;
    for (qsizetype i = begin; i < qMin(end, lines.size()); ++i) {
        text += mark + lines[i].toLatin1();
        if (!lines[i].endsWith(u'\n'))
            text += "\n\\ No newline at end of file\n";
    }
    return text;
}

QByteArray range(qsizetype begin, qsizetype end)
{
    if (end - begin == 1)
        return QByteArray::number(end);
    const qsizetype first = begin == end ? begin : begin + 1;
    return QByteArray::number(first) + ',' + QByteArray::number(end - begin);
}

/// Changes that share what is around them.
QByteArray hunk(std::span<const LineChange> changes, const QStringList &before,
                const QStringList &after)
{
    const LineChange &first = changes.front();
    const LineChange &last = changes.back();
    const qsizetype ahead = qMin(Context, first.oldBegin);
    const qsizetype behind = qMin(Context, before.size() - last.oldEnd);
    QByteArray text = "@@ -" + range(first.oldBegin - ahead, last.oldEnd + behind) + " +"
        + range(first.newBegin - ahead, last.newEnd + behind) + " @@\n";
    qsizetype told = first.newBegin - ahead;
    for (const LineChange &change : changes) {
        text += marked(' ', after, told, change.newBegin)
            + marked('-', before, change.oldBegin, change.oldEnd)
            + marked('+', after, change.newBegin, change.newEnd);
        told = change.newEnd;
    }
    return text + marked(' ', after, told, told + behind);
}

} // namespace

QByteArray unifiedDiff(const QString &path, const ShownText &before, const ShownText &after)
{
    const auto changes = lineChanges(linesOf(before.text), linesOf(after.text));
    const QStringList oldShown = linesOf(before.shown);
    const QStringList newShown = linesOf(after.shown);
    QByteArray text;
    for (auto first = changes.cbegin(); first != changes.cend();) {
        auto end = std::next(first);
        while (end != changes.cend() && end->oldBegin - std::prev(end)->oldEnd <= 2 * Context)
            ++end;
        text += hunk({first, end}, oldShown, newShown);
        first = end;
    }
    return text.isEmpty() ? text : "--- " + path.toUtf8() + "\n+++ " + path.toUtf8() + '\n' + text;
}

} // namespace towerkey
