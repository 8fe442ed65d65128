// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/difference.h"

#include <QList>

namespace towerkey::cli {

namespace {

constexpr qsizetype Context = 3;

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

qsizetype commonBegin(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[count] == b[count])
        ++count;
    return count;
}

qsizetype commonEnd(const QList<QByteArray> &a, const QList<QByteArray> &b, qsizetype begin)
{
    qsizetype count = 0;
    while (count < a.size() - begin && count < b.size() - begin
           && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

QByteArray marked(char mark, const QList<QByteArray> &lines, qsizetype begin, qsizetype end)
{
    QByteArray text;
    for (qsizetype i = begin; i < qMin(end, lines.size()); ++i)
        text += mark + lines[i] + '\n';
    return text;
}

QByteArray range(qsizetype begin, qsizetype end)
{
    const qsizetype first = begin == end ? begin : begin + 1;
    return QByteArray::number(first) + ',' + QByteArray::number(end - begin);
}

} // namespace

QByteArray difference(const QString &path, const ShownText &before, const ShownText &after)
{
    if (before.text == after.text)
        return {};
    const auto oldLines = linesOf(before.text);
    const auto newLines = linesOf(after.text);
    const auto oldShown = linesOf(before.shown);
    const auto newShown = linesOf(after.shown);
    const qsizetype same = commonBegin(oldLines, newLines);
    const qsizetype sameAtEnd = commonEnd(oldLines, newLines, same);
    const qsizetype oldEnd = oldLines.size() - sameAtEnd;
    const qsizetype newEnd = newLines.size() - sameAtEnd;
    const qsizetype begin = qMax(0, same - Context);
    const qsizetype behind = qMin(Context, sameAtEnd);
    return "--- " + path.toUtf8() + "\n+++ " + path.toUtf8() + "\n@@ -"
        + range(begin, oldEnd + behind) + " +" + range(begin, newEnd + behind) + " @@\n"
        + marked(' ', oldShown, begin, same) + marked('-', oldShown, same, oldEnd)
        + marked('+', newShown, same, newEnd) + marked(' ', oldShown, oldEnd, oldEnd + behind);
}

} // namespace towerkey::cli
