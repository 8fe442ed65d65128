// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"

#include "ui/commandkeys.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/settingsquery.h"
#include "ui/opener.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/imagebox.h"
#include "ui/panes/pluginspane.h"
#include "ui/panes/previews.h"
#include "ui/panes/problemspane.h"
#include "ui/panes/settingspane.h"
#include "ui/panes/sourcespane.h"
#include "ui/panes/specialpane.h"
#include "ui/panes/verdictlabel.h"
#include "ui/theme/symbols.h"
#include "ui/valueediting.h"
#include "ui/windowmenus.h"
#include "ui/windowtools.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
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
      m_editing(new ValueEditing(session, highlighting, dialogs, this)),
      m_menus(new WindowMenus(*this, session.undoStack()))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildToolBar();
    buildPanes();
    statusBar()->setSizeGripEnabled(false); // Makes it, so that no message moves the window's rows.
    m_tools = new WindowTools({*this, session, highlighting, dialogs, *m_opener, settings});
    new CommandKeys({findChild<QAction *>(u"export"_s), findChild<QAction *>(u"compare"_s),
                     findChild<QAction *>(u"upgrade"_s), findChild<QAction *>(u"findCommand"_s)},
                    *this);
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
    m_search->setToolTip(
        tr("Words to find, and filters:\n%1").arg(SettingsQuery::filterWords().join(u"  "_s)));
    m_search->addAction(icon(Symbol::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    bar->addWidget(m_search);
    auto *label = new QLabel(tr("Image"), bar);
    label->setContentsMargins(10, 0, 4, 0);
    bar->addWidget(label);
    m_image = new ImageBox(m_session, bar);
    label->setBuddy(m_image);
    bar->addWidget(m_image);
    m_verdict = new VerdictLabel(m_session, bar);
    bar->addWidget(m_verdict);
}

void MainWindow::buildPanes()
{
    m_settingsPane = new SettingsPane(m_session, this);
    m_pluginsPane = new PluginsPane(m_session, this);
    m_leftTabs = new QTabWidget(this);
    m_leftTabs->setObjectName(u"leftTabs"_s);
    m_leftTabs->setDocumentMode(true);
    m_leftTabs->addTab(m_settingsPane, tr("Settings"));
    m_leftTabs->addTab(m_pluginsPane, tr("Plugins"));
    m_sources = new SourcesPane(m_session, this);
    m_leftTabs->addTab(m_sources, tr("Sources"));
    m_leftTabs->addTab(new SpecialPane(m_session, this), tr("Special variables"));
    // The pages of plugins and special variables tell everything about their rows themselves.
    connect(m_leftTabs, &QTabWidget::currentChanged, this, [this](int page) {
        const QWidget *shown = m_leftTabs->widget(page);
        m_detail->setVisible(shown == m_settingsPane || shown == m_sources);
    });
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
    m_rows->setSizes({560, fontMetrics().lineSpacing() * 9});
    // With large texts the panes may need more room than the screen has.
    auto *area = new QScrollArea(this);
    area->setWidget(m_rows);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    setCentralWidget(area);
}

QWidget *MainWindow::buildRight()
{
    m_previews = new Previews(m_session, m_highlighting, this);
    m_detail = new DetailPane(m_session, this);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_previews);
    m_right->addWidget(m_detail);
    m_right->setSizes({380, 320});
    return m_right;
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::openFilesRequested, m_opener, &Opener::openChosenFiles);
    connect(m_menus, &WindowMenus::openFolderRequested, m_opener, &Opener::openChosenFolder);
    connect(m_menus, &WindowMenus::openTextRequested, m_opener, &Opener::openPastedText);
    connect(m_menus, &WindowMenus::openRequested, this,
            [this](const QString &path) { m_opener->open({path}); });
    connect(m_menus, &WindowMenus::saveRequested, m_opener, &Opener::save);
    connect(m_menus, &WindowMenus::exportRequested, this, &MainWindow::exportDeployment);
    connect(m_menus, &WindowMenus::paneRequested, this, &MainWindow::showPane);
    connect(m_menus, &WindowMenus::appearanceChosen, this, &MainWindow::chooseAppearance);
    connect(m_menus, &WindowMenus::aboutRequested, this, [this] { m_dialogs.showAbout(this); });
    connect(m_menus, &WindowMenus::findRequested, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menus, &WindowMenus::recentPathsCleared, m_opener, &Opener::clearRecentPaths);
    connect(m_menus, &WindowMenus::changeRequested, m_settingsPane, &SettingsPane::goToChange);
    connect(m_menus, &WindowMenus::problemRequested, m_settingsPane, &SettingsPane::goToProblem);
    connect(m_menus, &WindowMenus::defaultsToggled, m_settingsPane,
            &SettingsPane::setDefaultsVisible);
    connect(m_opener, &Opener::recentPathsChanged, this,
            [this] { m_menus->setRecentPaths(m_opener->recentPaths()); });
    connect(m_opener, &Opener::savedTo, this, [this](const QStringList &names) {
        const QString news = names.isEmpty() ? tr("Everything is saved already.")
                                             : tr("Saved %1").arg(names.join(u", "_s));
        statusBar()->showMessage(news, 8000);
    });
    connect(m_opener, &Opener::takenOver, this, [this](const QStringList &names) {
        statusBar()->showMessage(
            tr("Changed by another program and loaded again: %1").arg(names.join(u", "_s)), 8000);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showTitle);
    connect(&m_session, &Session::opened, statusBar(), &QStatusBar::clearMessage);
    connect(&m_session, &Session::saved, this, &MainWindow::showTitle);
    connect(&m_session, &Session::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_leftTabs->setCurrentWidget(m_settingsPane);
        m_settingsPane->enterResults();
    });
}

void MainWindow::connectSelection()
{
    connect(m_settingsPane, &SettingsPane::currentChanged, this, &MainWindow::select);
    connect(m_settingsPane, &SettingsPane::textEditorRequested, m_editing, &ValueEditing::editText);
    m_editing->serve(m_settingsPane->entries());
    m_menus->addToEditMenu(*m_settingsPane->resetAction());
    connect(m_settingsPane, &SettingsPane::searchCleared, m_search, &QLineEdit::clear);
    connect(m_settingsPane, &SettingsPane::nothingFound, this,
            [this](const QString &text) { statusBar()->showMessage(text, 4000); });
    const auto show = [this](const SettingPath &path) {
        m_leftTabs->setCurrentWidget(m_settingsPane);
        m_settingsPane->showSetting(path);
    };
    connect(m_previews, &Previews::settingChosen, this, show);
    m_opener->setUnapplied([this] { return m_previews->unapplied(); });
    connect(m_sources, &SourcesPane::settingChosen, this, &MainWindow::select);
    connect(m_sources, &SourcesPane::placeRequested, m_previews, &Previews::showOffset);
    connect(m_verdict, &VerdictLabel::reasonChosen, this,
            [this, show](const SettingPath &path, const Place &place) {
                if (!path.isEmpty())
                    show(path);
                m_previews->showPlace(place);
            });
    connect(m_image, &ImageBox::chosen, this,
            [this](const QString &summary) { statusBar()->showMessage(summary, 20'000); });
    connect(m_problems, &ProblemsPane::settingChosen, this, show);
    connect(m_problems, &ProblemsPane::placeChosen, m_previews, &Previews::showPlace);
    connect(m_problems, &ProblemsPane::explanationRequested, this,
            [this](const QString &rule) { m_dialogs.showRule(this, rule); });
    connect(m_pluginsPane, &PluginsPane::sectionChosen, this, show);
    connect(m_tools, &WindowTools::settingChosen, this, show);
    connect(m_detail, &DetailPane::settingChosen, this, show);
    connect(m_detail, &DetailPane::placeChosen, m_previews, &Previews::showOffset);
}

bool MainWindow::open(const QStringList &paths, const QString &imageTag)
{
    return m_opener->open(paths, imageTag);
}

void MainWindow::greet(Recovery &recovery) { m_tools->greet(recovery); }

void MainWindow::select(const SettingPath &path)
{
    m_previews->setCurrentSetting(path);
    m_sources->setCurrentSetting(path);
    m_detail->setCurrentSetting(path);
    m_tools->setCurrentSetting(path);
}

void MainWindow::search(const QString &text)
{
    m_settingsPane->setSearch(text);
    m_pluginsPane->setSearch(text.trimmed());
}

/// Puts the keyboard into the text, tree or table of a pane.
static void focusContent(QWidget &pane)
{
    pane.setFocus(Qt::ShortcutFocusReason);
    for (auto *area : pane.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && area->focusPolicy() != Qt::NoFocus)
            return area->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showPane(int pane)
{
    QTabWidget *tabs = pane < m_leftTabs->count() ? m_leftTabs : m_previews;
    tabs->setCurrentIndex(pane < m_leftTabs->count() ? pane : pane - m_leftTabs->count());
    focusContent(*tabs->currentWidget());
}

void MainWindow::showTitle()
{
    const QString name = m_session.name();
    setWindowTitle(name.isEmpty() ? u"Towerkey[*]"_s : u"%1[*] — Towerkey"_s.arg(name));
    setWindowModified(m_session.isModified());
}

void MainWindow::exportDeployment()
{
    if (!m_opener->settleTyping())
        return;
    const QString folder = m_dialogs.exportDeployment(this, m_highlighting, m_session);
    if (!folder.isEmpty())
        statusBar()->showMessage(tr("Exported to %1").arg(folder), 8000);
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!WindowTools::accepts(*event->mimeData()))
        return;
    // What is dropped stays where it comes from, whatever is proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_tools->drop(*event->mimeData());
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
    m_menus->setDefaultsVisible(m_settingsPane->areDefaultsVisible());
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
