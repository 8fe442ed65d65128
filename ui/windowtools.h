// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/deployment/definitions.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QMimeData;
class QSettings;

namespace towerkey::ui {

class Dialogs;
class Highlighting;
class Opener;
class Recovery;
class Session;

/// What is around the editing itself: the history of changes, the palette of commands, zoom, the
/// overview, the first steps, what a crash left behind. Adds its commands to the window's menus.
class WindowTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowTools)

public:
    struct Parts
    {
        QMainWindow &window;
        Session &session;
        Highlighting &highlighting;
        Dialogs &dialogs;
        Opener &opener;
        QSettings &settings;
    };

    /// The window must have its menus already.
    explicit WindowTools(const Parts &parts);

    /// Welcomes at the start of the program: offers what a crash left behind, or else shows the
    /// first steps to who was never here.
    void greet(Recovery &recovery);

    /// The setting that commands are about.
    void setCurrentSetting(const SettingPath &path);

    static bool accepts(const QMimeData &data);
    /// Opens dropped files; other text becomes an edit.
    void drop(const QMimeData &data);

signals:
    void settingChosen(const towerkey::SettingPath &path);

private:
    void openDropped(const QByteArray &text);
    void addToFileMenu();
    void addToEditMenu();
    void addToViewMenu();
    void addToHelpMenu();
    void addDelivery(QMenu &edit);
    void deliver(deployment::Delivery delivery);
    QMenu *menu(const QString &name) const;
    QAction *action(const QString &name) const;
    void buildHistory();
    void showPalette();
    void showTemplates();
    void showComparison();
    void changeZoom(int percent);
    void showFirstSteps();
    void copyOverview();

    QMainWindow &m_window;
    Session &m_session;
    Highlighting &m_highlighting;
    Dialogs &m_dialogs;
    Opener &m_opener;
    QSettings &m_settings;
    QDockWidget *m_history = nullptr;
    QMenu *m_delivery = nullptr;
    SettingPath m_current;
};

} // namespace towerkey::ui
