// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/theme/fusionstyle.h"

#include <QStyleOptionButton>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

FusionStyle::FusionStyle() : QProxyStyle(u"Fusion"_s) { }

/// Fusion derives the frame from the colour of the window, and makes it darker still.
template <typename Option>
static Option withVisibleFrame(const QStyleOption *option)
{
    Option changed = *qstyleoption_cast<const Option *>(option);
    changed.palette.setColor(QPalette::Window, changed.palette.color(QPalette::PlaceholderText));
    return changed;
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const bool isDark = option->palette.color(QPalette::Window).lightness() < 128;
    if (isDark && element == PE_IndicatorCheckBox
        && qstyleoption_cast<const QStyleOptionButton *>(option)) {
        const auto changed = withVisibleFrame<QStyleOptionButton>(option);
        return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    }
    if (isDark && element == PE_IndicatorItemViewItemCheck
        && qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        const auto changed = withVisibleFrame<QStyleOptionViewItem>(option);
        return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace towerkey::ui
