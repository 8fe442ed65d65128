// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/palettedelegate.h"

#include "ui/models/palettemodel.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace towerkey::ui {

namespace {

constexpr int Padding = 6;

void drawTitle(QPainter &painter, const QRect &area, const QModelIndex &index, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setFontUnderline(true);
    for (const int position : index.data(PaletteModel::MatchesRole).value<QList<int>>())
        formats.append({position, 1, bold});
    QTextLayout layout(index.data().toString(), font);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(area.width());
    layout.endLayout();
    painter.setClipRect(area);
    layout.draw(&painter, area.topLeft());
    painter.setClipping(false);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasDetail = !index.data(PaletteModel::DetailRole).toString().isEmpty();
    const int line = option.fontMetrics.lineSpacing();
    return {line * 20, (hasDetail ? 2 * line : line) + 2 * Padding};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QPalette &colors = cell.palette;
    const QColor text = colors.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : color(Tone::Muted, colors);
    const QRect area = cell.rect.adjusted(Padding + 2, Padding, -Padding - 2, -Padding);
    const QFontMetrics &metrics = cell.fontMetrics;
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const int keys = shortcut.isEmpty() ? 0 : metrics.horizontalAdvance(shortcut) + 2 * Padding;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, shortcut);
    const QString detail = metrics.elidedText(index.data(PaletteModel::DetailRole).toString(),
                                              Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, detail);
    painter->setPen(text);
    drawTitle(*painter, area.adjusted(0, 0, -keys, 0), index, cell.font);
    painter->restore();
}

} // namespace towerkey::ui
