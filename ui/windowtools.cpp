// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/windowtools.h"

#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/newdialog.h"
#include "ui/dialogs/overviewprint.h"
#include "ui/dialogs/upgradedialog.h"
#include "ui/dropping.h"
#include "ui/models/overview.h"
#include "ui/models/session.h"
#include "ui/opener.h"
#include "ui/panes/firststeps.h"
#include "ui/panes/recoverybar.h"
#include "ui/theme/fonts.h"
#include "ui/windowcommands.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QUndoView>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

WindowTools::WindowTools(const Parts &parts)
    : QObject(&parts.window), m_window(parts.window), m_session(parts.session),
      m_highlighting(parts.highlighting), m_dialogs(parts.dialogs), m_opener(parts.opener),
      m_settings(parts.settings)
{
    setZoom(m_settings.value("window/zoom"_L1, 100).toInt());
    buildHistory();
    addToFileMenu();
    addToEditMenu();
    addToViewMenu();
    addToHelpMenu();
}

QMenu *WindowTools::menu(const QString &name) const
{
    return m_window.menuBar()->findChild<QMenu *>(name);
}

QAction *WindowTools::action(const QString &name) const
{
    return m_window.findChild<QAction *>(name);
}

void WindowTools::addToFileMenu()
{
    QMenu *file = menu(u"fileMenu"_s);
    auto *create = new QAction(tr("&New…"), this);
    create->setObjectName(u"new"_s);
    create->setShortcut(QKeySequence::New);
    connect(create, &QAction::triggered, this, &WindowTools::showTemplates);
    file->insertAction(action(u"open"_s), create);
    auto *compare = new QAction(tr("Co&mpare…"), this);
    compare->setObjectName(u"compare"_s);
    compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(compare, &QAction::triggered, this, &WindowTools::showComparison);
    auto *upgrade = new QAction(tr("Change over to another &image…"), this);
    upgrade->setObjectName(u"upgrade"_s);
    upgrade->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    connect(upgrade, &QAction::triggered, this, [this] {
        UpgradeDialog dialog(m_session, &m_window);
        dialog.exec();
    });
    auto *print = new QAction(tr("&Print an overview…"), this);
    print->setObjectName(u"printOverview"_s);
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this,
            [this] { showOverviewPages(overviewOf(m_session), &m_window); });
    auto *copy = new QAction(tr("&Copy an overview"), this);
    copy->setObjectName(u"copyOverview"_s);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copy, &QAction::triggered, this, &WindowTools::copyOverview);
    QAction *quit = action(u"quit"_s);
    file->insertActions(quit, {compare, upgrade, print, copy});
    file->insertSeparator(quit);
}

void WindowTools::addToEditMenu()
{
    QMenu *edit = menu(u"editMenu"_s);
    QAction *find = action(u"find"_s);
    QAction *history = m_history->toggleViewAction();
    history->setObjectName(u"history"_s);
    history->setText(tr("&History of changes"));
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    edit->insertAction(find, history);
    edit->insertSeparator(find);
    addDelivery(*edit);
    QAction *palette =
        edit->addAction(tr("Find a &command or setting…"), this, &WindowTools::showPalette);
    palette->setObjectName(u"findCommand"_s);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
}

void WindowTools::addDelivery(QMenu &edit)
{
    using deployment::Delivery;
    m_delivery = edit.addMenu(tr("&Deliver the setting by"));
    m_delivery->setObjectName(u"deliverMenu"_s);
    const auto add = [this](const QString &name, const QString &text, Delivery delivery) {
        m_delivery->addAction(text, this, [this, delivery] { deliver(delivery); })
            ->setObjectName(name);
    };
    add(u"deliverByFile"_s, tr("&File"), Delivery::File);
    add(u"deliverByVariable"_s, tr("&Variable"), Delivery::Variable);
    add(u"deliverBySecret"_s, tr("&Secret"), Delivery::Secret);
    m_delivery->setEnabled(false);
}

void WindowTools::setCurrentSetting(const SettingPath &path)
{
    m_current = path;
    m_delivery->setEnabled(!path.isEmpty());
}

void WindowTools::deliver(deployment::Delivery delivery)
{
    const auto edit =
        deployment::deliverSetting(m_session.deployment(), m_session.image(), m_current, delivery);
    const QStringList kinds{tr("a file"), tr("a variable"), tr("a secret")};
    if (edit)
        m_session.apply(
            *edit, tr("deliver %1 by %2").arg(m_current.toString(), kinds.at(qsizetype(delivery))));
    else
        m_dialogs.showError(&m_window, edit.error());
}

void WindowTools::addToViewMenu()
{
    QMenu *view = menu(u"viewMenu"_s);
    view->addSeparator();
    const auto add = [&](const QString &name, const QString &text,
                         const QList<QKeySequence> &shortcuts, auto percent) {
        QAction *action = view->addAction(text, this, [this, percent] { changeZoom(percent()); });
        action->setObjectName(name);
        action->setShortcuts(shortcuts);
    };
    // On many keyboards plus is written with Shift, or on the keys of numbers.
    add(u"zoomIn"_s, tr("&Larger texts"),
        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus},
        [] { return zoom() + ZoomStep; });
    add(u"zoomOut"_s, tr("&Smaller texts"), {Qt::CTRL | Qt::Key_Minus},
        [] { return zoom() - ZoomStep; });
    add(u"zoomReset"_s, tr("Texts of &usual size"), {Qt::CTRL | Qt::Key_0}, [] { return 100; });
}

void WindowTools::addToHelpMenu()
{
    QMenu *help = menu(u"helpMenu"_s);
    auto *steps = new QAction(tr("&First steps"), this);
    steps->setObjectName(u"showFirstSteps"_s);
    connect(steps, &QAction::triggered, this, &WindowTools::showFirstSteps);
    help->insertAction(action(u"about"_s), steps);
}

void WindowTools::buildHistory()
{
    m_history = new QDockWidget(tr("History of changes"), &m_window);
    m_history->setObjectName(u"historyDock"_s);
    auto *view = new QUndoView(&m_session.undoStack(), m_history);
    view->setObjectName(u"historyView"_s);
    view->setAccessibleName(tr("Changes, the latest last; choose one to go back to it"));
    view->setEmptyLabel(tr("As it was opened"));
    view->setFrameShape(QFrame::NoFrame);
    m_history->setWidget(view);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_history);
    m_history->setVisible(m_settings.value("window/history"_L1, false).toBool());
    connect(m_history->toggleViewAction(), &QAction::toggled, this, [this](bool isShown) {
        // Closing the window hides the dock, too.
        if (m_window.isVisible())
            m_settings.setValue("window/history"_L1, isShown);
    });
}

void WindowTools::showPalette()
{
    auto *palette =
        new CommandPalette(commandItems(*m_window.menuBar()) + settingItems(m_session), &m_window);
    connect(palette, &CommandPalette::settingChosen, this, &WindowTools::settingChosen);
    palette->show();
}

void WindowTools::showTemplates()
{
    const QString folder = m_session.folder();
    const QString parentFolder = folder.isEmpty() ? QDir::homePath() : QFileInfo(folder).path();
    auto *dialog = new NewDialog(m_dialogs, parentFolder, &m_window);
    connect(dialog, &NewDialog::chosen, &m_opener, &Opener::create);
    dialog->open();
}

void WindowTools::showComparison()
{
    if (auto *present = m_window.findChild<CompareDialog *>()) {
        present->activateWindow();
        return;
    }
    auto *comparison = new CompareDialog(m_session, m_dialogs, &m_window);
    connect(comparison, &CompareDialog::settingChosen, this, &WindowTools::settingChosen);
    comparison->show();
}

void WindowTools::changeZoom(int percent)
{
    setZoom(percent);
    m_settings.setValue("window/zoom"_L1, zoom());
    m_window.statusBar()->showMessage(tr("Texts at %1 %").arg(zoom()), 3000);
}

void WindowTools::copyOverview()
{
    QGuiApplication::clipboard()->setMimeData(overviewData(overviewOf(m_session)));
    m_window.statusBar()->showMessage(tr("The overview is in the clipboard, secrets as dots."),
                                      5000);
}

void WindowTools::greet(Recovery &recovery)
{
    auto *bar = new RecoveryBar(recovery, m_window);
    if (!bar->isEmpty())
        return;
    delete bar;
    if (!m_settings.value("firstSteps/done"_L1, false).toBool())
        showFirstSteps();
}

void WindowTools::showFirstSteps()
{
    delete m_window.findChild<FirstSteps *>();
    const auto control = [this](const QString &name) {
        return m_window.findChild<QWidget *>(name);
    };
    const QList<FirstSteps::Step> steps{
        {control(u"search"_s), tr("Find anything"),
         tr("Type a part of a setting, of its variable or of what it does. Ctrl+K finds commands, "
            "too.")},
        {control(u"settings"_s), tr("Change it here"),
         tr("Every setting with its value, and where that comes from; bold is what you gave. "
            "Return edits, the menu of the right button resets. Ctrl+Z takes everything back.")},
        {control(u"verdict"_s), tr("See what the image makes of it"),
         tr("This tells at every moment whether Orthanc would start, and leads to the reasons. The "
            "texts below follow what you do. Nothing is written before you save.")},
    };
    auto *tour = new FirstSteps(steps, &m_window);
    connect(tour, &FirstSteps::finished, this,
            [this] { m_settings.setValue("firstSteps/done"_L1, true); });
}

bool WindowTools::accepts(const QMimeData &data) { return data.hasUrls() || data.hasText(); }

void WindowTools::drop(const QMimeData &data)
{
    const QStringList paths = droppedPaths(data);
    if (!paths.isEmpty())
        m_opener.open(paths);
    else if (describesContainer(data.text()))
        openDropped(data.text().toUtf8());
    else if (const auto edit = editOfDropped(m_session, data); edit)
        m_session.apply(*edit, tr("take over dropped text"));
    else
        m_dialogs.showError(&m_window, edit.error());
}

void WindowTools::openDropped(const QByteArray &text)
{
    if (m_opener.mayLeave())
        m_opener.openText({text, QDir::homePath()});
}

} // namespace towerkey::ui
