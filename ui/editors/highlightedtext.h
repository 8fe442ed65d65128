// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

class QPainter;
class QStyleOptionViewItem;

namespace towerkey::ui {

/// A part of a text.
struct TextPart
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextPart &) const = default;
};

/// Where a text has one of the words, whatever their case: ascending, joined where they overlap.
QList<TextPart> rangesOf(const QStringList &words, const QString &text);

/// Draws a cell with the words in its text marked. The option must be initialised from the index.
void paintHighlighted(QPainter &painter, const QStyleOptionViewItem &cell,
                      const QStringList &words);

} // namespace towerkey::ui
