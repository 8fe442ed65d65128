// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/appearance.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace towerkey::ui {

/// The menus of the window, and the actions that its tool bar shares with them.
class WindowMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenus)

public:
    WindowMenus(QMainWindow &window, QUndoStack &undoStack);

    void addTo(QToolBar &toolBar) const;
    void setModified(bool isModified);
    void setRecentPaths(const QStringList &paths);
    void setAppearance(Appearance appearance);

signals:
    void openFilesRequested();
    void openFolderRequested();
    void openRequested(const QString &path);
    void saveRequested();
    void findRequested();
    void paneRequested(int pane); ///< 0 and 1: left tabs; 2 and 3: right tabs.
    void appearanceChosen(towerkey::ui::Appearance appearance);
    void aboutRequested();

private:
    void buildFileMenu();
    void buildEditMenu(QUndoStack &undoStack);
    void buildViewMenu();
    void buildAppearanceMenu(QMenu &view);
    void buildHelpMenu();

    QMainWindow &m_window;
    QMenu *m_recent = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_appearances;
};

} // namespace towerkey::ui
