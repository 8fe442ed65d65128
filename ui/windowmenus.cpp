// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/windowmenus.h"

#include "ui/theme/symbols.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
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
}

void WindowMenus::buildFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    menu->setObjectName(u"fileMenu"_s);
    m_open =
        menu->addAction(icon(Symbol::Open), tr("&Open…"), this, &WindowMenus::openFilesRequested);
    m_open->setObjectName(u"open"_s);
    m_open->setShortcut(QKeySequence::Open);
    m_open->setToolTip(tr("Open configuration files (%1)")
                           .arg(m_open->shortcut().toString(QKeySequence::NativeText)));
    QAction *folder = menu->addAction(tr("Open &folder…"), this, &WindowMenus::openFolderRequested);
    folder->setObjectName(u"openFolder"_s);
    QAction *text = menu->addAction(icon(Symbol::Paste), tr("Open pasted &text…"), this,
                                    &WindowMenus::openTextRequested);
    text->setObjectName(u"openText"_s);
    text->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setObjectName(u"recent"_s);
    // What is missing may be back, when a disk is there again.
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecentMenu);
    menu->addSeparator();
    m_save = menu->addAction(icon(Symbol::Save), tr("&Save"), this, &WindowMenus::saveRequested);
    m_save->setObjectName(u"save"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Save (%1)").arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    m_export =
        menu->addAction(icon(Symbol::Export), tr("&Export…"), this, &WindowMenus::exportRequested);
    m_export->setObjectName(u"export"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setToolTip(
        tr("Export (%1)").arg(m_export->shortcut().toString(QKeySequence::NativeText)));
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowMenus::buildEditMenu(QUndoStack &undoStack)
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(u"editMenu"_s);
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
    addJumps(*menu);
}

void WindowMenus::addToEditMenu(QAction &action)
{
    auto *menu = m_window.menuBar()->findChild<QMenu *>(u"editMenu"_s);
    menu->insertAction(menu->actions().at(2), &action);
}

void WindowMenus::addJumps(QMenu &menu)
{
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys,
                         const auto &jump) {
        QAction *action = menu.addAction(text, this, jump);
        action->setObjectName(name);
        action->setShortcut(keys);
    };
    menu.addSeparator();
    add(u"nextChange"_s, tr("Next &change"), Qt::Key_F7, [this] { emit changeRequested(true); });
    add(u"previousChange"_s, tr("P&revious change"), Qt::SHIFT | Qt::Key_F7,
        [this] { emit changeRequested(false); });
    add(u"nextProblem"_s, tr("Next &problem"), Qt::Key_F8, [this] { emit problemRequested(true); });
    add(u"previousProblem"_s, tr("Previous pr&oblem"), Qt::SHIFT | Qt::Key_F8,
        [this] { emit problemRequested(false); });
}

void WindowMenus::buildViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"viewMenu"_s);
    const QStringList panes{
        tr("&Settings"),  tr("&Plugins"),      tr("S&ources"), tr("Special variab&les"),
        tr("&Variables"), tr("&Compose file"), tr("&Files"),   tr("Sec&rets"),
        tr("&Effective"), tr("&Dockerfile")};
    for (int pane = 0; pane < int(panes.size()); ++pane) {
        QAction *action =
            menu->addAction(panes[pane], this, [this, pane] { emit paneRequested(pane); });
        const auto key = pane < 9 ? Qt::Key(Qt::Key_1 + pane) : Qt::Key_0;
        action->setShortcut(QKeySequence(Qt::ALT | key));
        if (pane == 3)
            menu->addSeparator();
    }
    menu->addSeparator();
    m_defaults = menu->addAction(tr("&Defaults beside the values"));
    m_defaults->setObjectName(u"showDefaults"_s);
    m_defaults->setCheckable(true);
    m_defaults->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(m_defaults, &QAction::toggled, this, &WindowMenus::defaultsToggled);
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
    menu->setObjectName(u"helpMenu"_s);
    QAction *about = menu->addAction(tr("&About Towerkey"), this, &WindowMenus::aboutRequested);
    about->setObjectName(u"about"_s);
}

void WindowMenus::addTo(QToolBar &toolBar) const
{
    toolBar.addActions({m_open, m_save, m_export});
    toolBar.addSeparator();
    toolBar.addActions({m_undo, m_redo});
}

void WindowMenus::setAppearance(Appearance appearance)
{
    m_appearances.at(int(appearance))->setChecked(true);
}

void WindowMenus::setDefaultsVisible(bool visible) { m_defaults->setChecked(visible); }

void WindowMenus::setRecentPaths(const QStringList &paths)
{
    m_recentPaths = paths;
    m_recent->setEnabled(!paths.isEmpty());
    fillRecentMenu();
}

void WindowMenus::fillRecentMenu()
{
    m_recent->clear();
    for (const QString &path : std::as_const(m_recentPaths)) {
        const bool exists = QFileInfo::exists(path);
        QString text = QDir::toNativeSeparators(path).replace(u'&', u"&&"_s);
        QAction *action = m_recent->addAction(exists ? text : tr("%1 (missing)").arg(text), this,
                                              [this, path] { emit openRequested(path); });
        action->setEnabled(exists);
    }
    m_recent->addSeparator();
    QAction *clear =
        m_recent->addAction(tr("&Clear this list"), this, &WindowMenus::recentPathsCleared);
    clear->setObjectName(u"clearRecent"_s);
}

} // namespace towerkey::ui
