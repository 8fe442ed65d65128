// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "ui/highlight/highlighting.h"
#include "ui/models/session.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>

class QLineEdit;
class QSettings;
class QSplitter;
class QTabWidget;

namespace towerkey::ui {

class DetailPane;
class Dialogs;
class ImageBox;
class Opener;
class PluginsPane;
class Previews;
class ProblemsPane;
class SettingsPane;
class SourcesPane;
class VerdictLabel;
class Recovery;
class ValueEditing;
class WindowMenus;
class WindowTools;

/// The window: settings and plugins at the left, previews and what is known about the selected
/// setting at the right, problems below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All of them must outlive the window.
    MainWindow(Session &session, Highlighting &highlighting, Dialogs &dialogs, QSettings &settings);
    ~MainWindow() override;

    Session &session() { return m_session; }
    /// Opens files and folders as the menu does, with messages about what goes wrong.
    bool open(const QStringList &paths, const QString &imageTag = {});
    /// Welcomes at the start of the program; see WindowTools::greet().
    void greet(Recovery &recovery);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPanes();
    QWidget *buildRight();
    void buildToolBar();
    void connectMenus();
    void connectSession();
    void connectSelection();
    void select(const SettingPath &path);
    void search(const QString &text);
    void showPane(int pane);
    void showTitle();
    void exportDeployment();
    void chooseAppearance(Appearance appearance);
    void restoreState();
    void storeState();

    // Not members by value: the panes are deleted after the members, and still use them then.
    Session &m_session;
    Highlighting &m_highlighting;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Opener *m_opener;
    ValueEditing *m_editing;
    WindowMenus *m_menus;
    WindowTools *m_tools = nullptr;
    QLineEdit *m_search = nullptr;
    QTabWidget *m_leftTabs = nullptr;
    Previews *m_previews = nullptr;
    SourcesPane *m_sources = nullptr;
    ImageBox *m_image = nullptr;
    VerdictLabel *m_verdict = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_right = nullptr;
    QSplitter *m_rows = nullptr;
    SettingsPane *m_settingsPane = nullptr;
    PluginsPane *m_pluginsPane = nullptr;
    DetailPane *m_detail = nullptr;
    ProblemsPane *m_problems = nullptr;
};

} // namespace towerkey::ui
