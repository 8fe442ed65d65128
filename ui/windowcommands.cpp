// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/windowcommands.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\1"_s).remove(u'&');
    return text.replace(u'\1', u'&');
}

void collect(const QList<QAction *> &actions, const QString &way, QList<PaletteItem> &items)
{
    for (QAction *action : actions) {
        const QString title = way + withoutMnemonic(action->text());
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        if (QMenu *menu = action->menu()) {
            collect(menu->actions(), title + u" › "_s, items);
            continue;
        }
        // A tool tip that nobody wrote is the text again.
        const QString tip = action->statusTip();
        items.append({.title = title,
                      .detail = tip,
                      .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                      .words = action->objectName() + u'\n' + tip,
                      .action = action});
    }
}

} // namespace

QList<PaletteItem> commandItems(const QMenuBar &menuBar)
{
    QList<PaletteItem> items;
    collect(menuBar.actions(), {}, items);
    return items;
}

} // namespace towerkey::ui
