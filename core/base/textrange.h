// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace towerkey {

/// A half-open range of bytes in a text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool operator==(const TextRange &) const = default;
};

/// One place in a text, both numbers counted from 1; the column counts characters, not bytes.
/// Zero means unknown.
struct TextPosition
{
    int line = 0;
    int column = 0;

    bool operator==(const TextPosition &) const = default;
};

/// The position of a byte offset. Line feed, carriage return and the pair of both end a line.
TextPosition positionAt(QByteArrayView text, qsizetype offset);

/// The lines of a text, for finding the positions of many offsets.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(const QByteArray &text);

    bool isEmpty() const { return m_begins.isEmpty(); }
    TextPosition position(qsizetype offset) const;

private:
    QByteArray m_text;
    QList<qsizetype> m_begins;
};

/// Replaces a range of a text by other bytes. Every edit of a file is a list of these, so that
/// whatever lies outside of the ranges survives byte by byte.
struct TextSplice
{
    TextRange range;
    QByteArray replacement;

    bool operator==(const TextSplice &) const = default;
};

/// Applies splices to a text and returns the splices that undo them.
/// The ranges refer to the text before the call, are ascending and do not overlap; so are the
/// returned ones, with respect to the new text.
QList<TextSplice> applySplices(QByteArray &text, const QList<TextSplice> &splices);

} // namespace towerkey
