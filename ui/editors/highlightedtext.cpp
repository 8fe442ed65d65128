// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/highlightedtext.h"

#include "ui/theme/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>

namespace towerkey::ui {

QList<TextPart> rangesOf(const QStringList &words, const QString &text)
{
    QList<TextPart> found;
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            found.append({at, word.size()});
    }
    std::ranges::sort(found, {}, &TextPart::begin);
    QList<TextPart> joined;
    for (const TextPart &part : std::as_const(found)) {
        const bool overlaps =
            !joined.isEmpty() && part.begin <= joined.last().begin + joined.last().length;
        if (!overlaps) {
            joined.append(part);
            continue;
        }
        TextPart &last = joined.last();
        last.length = qMax(last.length, part.begin + part.length - last.begin);
    }
    return joined;
}

static QList<QTextLayout::FormatRange> formatsOf(const QStringList &words, const QString &text,
                                                 const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextPart &part : rangesOf(words, text)) {
        QTextLayout::FormatRange range{int(part.begin), int(part.length), {}};
        range.format.setBackground(mark(palette));
        range.format.setForeground(palette.color(QPalette::Text));
        formats.append(range);
    }
    return formats;
}

void paintHighlighted(QPainter &painter, const QStyleOptionViewItem &cell, const QStringList &words)
{
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    QStyleOptionViewItem frame = cell;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    frame.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, &painter, cell.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QString text =
        cell.fontMetrics.elidedText(cell.text, cell.textElideMode, area.width() - 2 * margin);
    QTextLayout layout(text, cell.font);
    layout.setFormats(formatsOf(words, text, cell.palette));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const bool isSelected = cell.state & QStyle::State_Selected;
    painter.save();
    painter.setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(&painter,
                QPointF(area.x() + margin, area.y() + (area.height() - line.height()) / 2));
    painter.restore();
}

} // namespace towerkey::ui
