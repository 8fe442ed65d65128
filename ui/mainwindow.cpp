// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/dialogs/dialogs.h"
#include "ui/models/composelines.h"
#include "ui/models/effectivelines.h"
#include "ui/models/settingstate.h"
#include "ui/models/valuerule.h"
#include "ui/opener.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/imagebox.h"
#include "ui/panes/pluginspane.h"
#include "ui/panes/previewpane.h"
#include "ui/panes/problemspane.h"
#include "ui/panes/settingspane.h"
#include "ui/panes/verdictlabel.h"
#include "ui/theme/symbols.h"
#include "ui/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

MainWindow::MainWindow(Session &session, Highlighting &highlighting, Dialogs &dialogs,
                       QSettings &settings)
    : m_session(session), m_highlighting(highlighting), m_dialogs(dialogs), m_settings(settings),
      m_opener(new Opener(session, dialogs, settings, this)),
      m_menus(new WindowMenus(*this, session.undoStack()))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildToolBar();
    buildPanes();
    connectMenus();
    connectSession();
    connectSelection();
    restoreState();
    showTitle();
    m_settingsPane->focusTree();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_menus->addTo(*bar);
    bar->addSeparator();
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search settings, variables, values"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Symbol::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    bar->addWidget(m_search);
    auto *label = new QLabel(tr("Image"), bar);
    label->setContentsMargins(10, 0, 4, 0);
    bar->addWidget(label);
    auto *image = new ImageBox(m_session, bar);
    label->setBuddy(image);
    bar->addWidget(image);
    auto *verdict = new VerdictLabel(m_session, bar);
    connect(verdict, &QToolButton::clicked, this, &MainWindow::showProblems);
    bar->addWidget(verdict);
}

void MainWindow::buildPanes()
{
    m_settingsPane = new SettingsPane(m_session, this);
    m_pluginsPane = new PluginsPane(m_session, m_highlighting, this);
    m_leftTabs = new QTabWidget(this);
    m_leftTabs->setObjectName(u"leftTabs"_s);
    m_leftTabs->setDocumentMode(true);
    m_leftTabs->addTab(m_settingsPane, tr("Settings"));
    m_leftTabs->addTab(m_pluginsPane, tr("Plugins"));
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_leftTabs);
    m_columns->addWidget(buildRight());
    m_columns->setSizes({560, 480});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_problems = new ProblemsPane(m_session, this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_problems);
    m_rows->setStretchFactor(0, 1);
    setCentralWidget(m_rows);
}

QWidget *MainWindow::buildRight()
{
    const QString empty = tr("Nothing is set yet. Open a file, or set something at the left.");
    m_variables = new PreviewPane(m_session, m_highlighting,
                                  {.objectName = u"variables"_s,
                                   .accessibleName = tr("Equivalent variables"),
                                   .emptyText = empty,
                                   .language = Language::Yaml,
                                   .make = composeLines});
    m_effective = new PreviewPane(m_session, m_highlighting,
                                  {.objectName = u"effective"_s,
                                   .accessibleName = tr("Effective configuration"),
                                   .emptyText = empty,
                                   .language = Language::Json,
                                   .make = effectiveLines,
                                   .showsOrigins = true});
    m_rightTabs = new QTabWidget(this);
    m_rightTabs->setObjectName(u"rightTabs"_s);
    m_rightTabs->setDocumentMode(true);
    m_rightTabs->addTab(m_variables, tr("Variables"));
    m_rightTabs->addTab(m_effective, tr("Effective"));
    m_detail = new DetailPane(m_session, this);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_rightTabs);
    m_right->addWidget(m_detail);
    m_right->setSizes({380, 320});
    return m_right;
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::openFilesRequested, m_opener, &Opener::openChosenFiles);
    connect(m_menus, &WindowMenus::openFolderRequested, m_opener, &Opener::openChosenFolder);
    connect(m_menus, &WindowMenus::openRequested, this,
            [this](const QString &path) { m_opener->open({path}); });
    connect(m_menus, &WindowMenus::saveRequested, m_opener, &Opener::save);
    connect(m_menus, &WindowMenus::paneRequested, this, &MainWindow::showPane);
    connect(m_menus, &WindowMenus::appearanceChosen, this, &MainWindow::chooseAppearance);
    connect(m_menus, &WindowMenus::aboutRequested, this, [this] { m_dialogs.showAbout(this); });
    connect(m_menus, &WindowMenus::findRequested, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_opener, &Opener::recentPathsChanged, this,
            [this] { m_menus->setRecentPaths(m_opener->recentPaths()); });
    connect(m_opener, &Opener::savedTo, this, [this](const QStringList &names) {
        statusBar()->showMessage(tr("Saved %1").arg(names.join(u", "_s)), 8000);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showTitle);
    connect(&m_session, &Session::saved, this, &MainWindow::showTitle);
    connect(&m_session, &Session::modifiedChanged, this, [this](bool isModified) {
        setWindowModified(isModified);
        m_menus->setModified(isModified);
    });
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_settingsPane, &SettingsPane::focusTree);
}

void MainWindow::connectSelection()
{
    connect(m_settingsPane, &SettingsPane::currentChanged, this, &MainWindow::select);
    connect(m_settingsPane, &SettingsPane::textEditorRequested, this, &MainWindow::editText);
    connect(m_settingsPane, &SettingsPane::searchCleared, m_search, &QLineEdit::clear);
    const auto show = [this](const SettingPath &path) {
        m_leftTabs->setCurrentWidget(m_settingsPane);
        m_settingsPane->showSetting(path);
    };
    connect(m_variables, &PreviewPane::settingChosen, this, show);
    connect(m_effective, &PreviewPane::settingChosen, this, show);
    connect(m_problems, &ProblemsPane::settingChosen, this, show);
    connect(m_pluginsPane, &PluginsPane::sectionChosen, this, show);
}

bool MainWindow::open(const QStringList &paths, const QString &imageTag)
{
    return m_opener->open(paths, imageTag);
}

void MainWindow::select(const SettingPath &path)
{
    m_variables->setCurrentSetting(path);
    m_effective->setCurrentSetting(path);
    m_detail->setCurrentSetting(path);
}

void MainWindow::search(const QString &text)
{
    m_settingsPane->setSearch(text);
    m_pluginsPane->setSearch(text.trimmed());
}

void MainWindow::showPane(int pane)
{
    QTabWidget *tabs = pane < 2 ? m_leftTabs : m_rightTabs;
    tabs->setCurrentIndex(pane % 2);
    tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showTitle()
{
    const QString name = m_session.name();
    setWindowTitle(name.isEmpty() ? u"Towerkey[*]"_s : u"%1[*] — Towerkey"_s.arg(name));
    setWindowModified(m_session.isModified());
}

void MainWindow::showProblems()
{
    if (m_problems->isVisible())
        m_problems->focusList();
    else
        statusBar()->showMessage(tr("Nothing to report: %1 starts with this configuration.")
                                     .arg(m_session.image().reference()),
                                 8000);
}

void MainWindow::editText(const SettingPath &path)
{
    const SettingState state = stateOf(m_session, path);
    const ValueRule rule = ruleFor(m_session.catalogue(), path, state.value);
    const auto value =
        m_dialogs.editText(this, m_highlighting, {path.toString(), state.value, state.shown, rule});
    if (value && *value != state.value)
        m_session.setSetting(path, *value);
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    m_settings.setValue("appearance"_L1, int(appearance));
    m_menus->setAppearance(appearance);
    applyAppearance(appearance);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighting.follow(palette());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_opener->mayLeave());
    if (event->isAccepted())
        storeState();
}

static QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(localPaths(*event->mimeData()));
}

void MainWindow::restoreState()
{
    const int stored = m_settings.value("appearance"_L1, 0).toInt();
    m_menus->setAppearance(Appearance(qBound(0, stored, 2)));
    m_menus->setRecentPaths(m_opener->recentPaths());
    resize(1180, 760);
    restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
    m_columns->restoreState(m_settings.value("window/columns"_L1).toByteArray());
    m_right->restoreState(m_settings.value("window/right"_L1).toByteArray());
    m_rows->restoreState(m_settings.value("window/rows"_L1).toByteArray());
    const QByteArray columns = m_settings.value("window/settingColumns"_L1).toByteArray();
    if (!columns.isEmpty())
        m_settingsPane->restoreColumns(columns);
}

void MainWindow::storeState()
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    m_settings.setValue("window/columns"_L1, m_columns->saveState());
    m_settings.setValue("window/right"_L1, m_right->saveState());
    m_settings.setValue("window/rows"_L1, m_rows->saveState());
    m_settings.setValue("window/settingColumns"_L1, m_settingsPane->saveColumns());
}

} // namespace towerkey::ui
