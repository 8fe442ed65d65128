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
    void setRecentPaths(const QStringList &paths);
    void setAppearance(Appearance appearance);
    /// An action that a pane has for what is selected in it, below undo and redo.
    void addToEditMenu(QAction &action);
    void setDefaultsVisible(bool visible);

signals:
    void openFilesRequested();
    void openFolderRequested();
    void openTextRequested();
    void openRequested(const QString &path);
    void recentPathsCleared();
    void saveRequested();
    void exportRequested();
    void findRequested();
    void changeRequested(bool forward);
    void problemRequested(bool forward);
    void defaultsToggled(bool visible);
    void paneRequested(int pane); ///< The left tabs, then the right ones.
    void appearanceChosen(towerkey::ui::Appearance appearance);
    void aboutRequested();

private:
    void buildFileMenu();
    void fillRecentMenu();
    void buildEditMenu(QUndoStack &undoStack);
    void addJumps(QMenu &menu);
    void buildViewMenu();
    void buildAppearanceMenu(QMenu &view);
    void buildHelpMenu();

    QMainWindow &m_window;
    QMenu *m_recent = nullptr;
    QStringList m_recentPaths;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_export = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_defaults = nullptr;
    QList<QAction *> m_appearances;
};

} // namespace towerkey::ui
