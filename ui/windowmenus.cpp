// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/windowmenus.h"

#include "ui/theme/symbols.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

WindowMenus::WindowMenus(QMainWindow &window, QUndoStack &undoStack)
    : QObject(&window), m_window(window)
{
    buildFileMenu();
    buildEditMenu(undoStack);
    buildViewMenu();
    buildHelpMenu();
    setModified(false);
}

void WindowMenus::buildFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    m_open =
        menu->addAction(icon(Symbol::Open), tr("&Open…"), this, &WindowMenus::openFilesRequested);
    m_open->setObjectName(u"open"_s);
    m_open->setShortcut(QKeySequence::Open);
    m_open->setToolTip(tr("Open configuration files (%1)")
                           .arg(m_open->shortcut().toString(QKeySequence::NativeText)));
    QAction *folder = menu->addAction(tr("Open &folder…"), this, &WindowMenus::openFolderRequested);
    folder->setObjectName(u"openFolder"_s);
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setObjectName(u"recent"_s);
    menu->addSeparator();
    m_save = menu->addAction(icon(Symbol::Save), tr("&Save"), this, &WindowMenus::saveRequested);
    m_save->setObjectName(u"save"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Save (%1)").arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowMenus::buildEditMenu(QUndoStack &undoStack)
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = undoStack.createUndoAction(this, tr("&Undo"));
    m_undo->setObjectName(u"undo"_s);
    m_undo->setIcon(icon(Symbol::Undo));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = undoStack.createRedoAction(this, tr("&Redo"));
    m_redo->setObjectName(u"redo"_s);
    m_redo->setIcon(icon(Symbol::Redo));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    QAction *find =
        menu->addAction(icon(Symbol::Search), tr("&Find"), this, &WindowMenus::findRequested);
    find->setObjectName(u"find"_s);
    find->setShortcut(QKeySequence::Find);
}

void WindowMenus::buildViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    const QStringList panes{tr("&Settings"), tr("&Plugins"), tr("&Variables"), tr("&Effective")};
    for (int pane = 0; pane < int(panes.size()); ++pane) {
        QAction *action =
            menu->addAction(panes[pane], this, [this, pane] { emit paneRequested(pane); });
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + pane)));
    }
    menu->addSeparator();
    buildAppearanceMenu(*menu);
}

void WindowMenus::buildAppearanceMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Colors"));
    auto *group = new QActionGroup(this);
    const auto add = [&](Appearance appearance, const QString &text) {
        QAction *action =
            menu->addAction(text, this, [this, appearance] { emit appearanceChosen(appearance); });
        action->setCheckable(true);
        group->addAction(action);
        m_appearances.append(action);
    };
    add(Appearance::System, tr("As the &desktop"));
    add(Appearance::Light, tr("&Light"));
    add(Appearance::Dark, tr("D&ark"));
}

void WindowMenus::buildHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    QAction *about = menu->addAction(tr("&About Towerkey"), this, &WindowMenus::aboutRequested);
    about->setObjectName(u"about"_s);
}

void WindowMenus::addTo(QToolBar &toolBar) const
{
    toolBar.addActions({m_open, m_save});
    toolBar.addSeparator();
    toolBar.addActions({m_undo, m_redo});
}

void WindowMenus::setModified(bool isModified) { m_save->setEnabled(isModified); }

void WindowMenus::setAppearance(Appearance appearance)
{
    m_appearances.at(int(appearance))->setChecked(true);
}

void WindowMenus::setRecentPaths(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QString text = QDir::toNativeSeparators(path);
        m_recent->addAction(text.replace(u'&', u"&&"_s), this,
                            [this, path] { emit openRequested(path); });
    }
}

} // namespace towerkey::ui
