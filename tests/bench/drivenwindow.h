// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/equivalentvariables.h"
#include "core/exchange/variableformats.h"
#include "core/startup/deploymentinput.h"
#include "tests/bench/measuring.h"
#include "tests/ui/fixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/highlight/codeview.h"
#include "ui/mainwindow.h"
#include "ui/models/effectivelines.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/variablelines.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace towerkey::bench {

using namespace Qt::StringLiterals;
using test::Fixture;

/// A window on a large deployment, driven by keys.
class DrivenWindow
{
public:
    explicit DrivenWindow(int modalities)
        : m_settings(m_fixture.path(u"settings.ini"_s), QSettings::IniFormat),
          m_session(Fixture::images(), Fixture::catalogue()),
          m_window(m_session, m_highlighting, m_dialogs, m_settings), m_modalities(modalities)
    {
        m_dialogs.saveAnswer = ui::Dialogs::SaveAnswer::Discard;
        m_dialogs.leavesOut = true;
        m_window.resize(1180, 760);
        m_window.show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not become active");
    }

    Times opening(int rounds)
    {
        Times times;
        for (int i = 0; i < rounds; ++i) {
            // Another text each time, of which nothing can be known already.
            const QString file =
                m_fixture.write(u"orthanc.json"_s, largeConfiguration(m_modalities, 104 + i));
            times.add(open(file));
        }
        return times;
    }

    /// The same of a compose file, whose map stands in a variable or in a file that it mounts.
    Times openingCompose(int rounds, bool isMounted)
    {
        m_window.findChild<QTabWidget *>(u"rightTabs"_s)->setCurrentIndex(0);
        Times times;
        for (int i = 0; i < rounds; ++i) {
            m_fixture.write(u"compose/orthanc.json"_s, largeConfiguration(m_modalities, 104 + i));
            times.add(open(
                m_fixture.write(u"compose/compose.yaml"_s, largeCompose(m_modalities, isMounted))));
        }
        return times;
    }

    /// From Return in the cell of a setting until the preview in front shows it.
    Times typing(int rounds, const char *setting, int tab, const char *preview)
    {
        m_window.findChild<QTabWidget *>(u"rightTabs"_s)->setCurrentIndex(tab);
        const auto *view = m_window.findChild<QPlainTextEdit *>(QString::fromLatin1(preview));
        select(QString::fromLatin1(setting));
        Times times;
        for (int i = 0; i < rounds; ++i) {
            const QString text = QString::number(1000 + i);
            auto *tree = m_window.findChild<QTreeView *>(u"settings"_s);
            QTest::keyClick(tree, Qt::Key_F2);
            QWidget *line = QApplication::focusWidget();
            if (!line || line == tree)
                qFatal("the cell does not open");
            QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(line, text);
            times.add(timeOf([&] {
                QTest::keyClick(line, Qt::Key_Return);
                repaint();
            }));
            if (!view->toPlainText().contains(text))
                qFatal("the preview does not show the change");
        }
        return times;
    }

    /// The same for an entry in the middle of the large map.
    Times entries(int rounds, int tab)
    {
        m_window.findChild<QTabWidget *>(u"rightTabs"_s)->setCurrentIndex(tab);
        repaint();
        Times times;
        for (int i = 0; i < rounds; ++i) {
            const json::Value value(json::List{json::Value(u"AET"_s), json::Value(u"10.0.0.1"_s),
                                               json::Value(qint64(2000 + i))});
            times.add(timeOf([&] {
                m_session.setSetting(SettingPath({u"DicomModalities"_s, u"m500"_s}), value);
                repaint();
            }));
        }
        return times;
    }

    /// A letter in the line that filters the settings.
    Times searching(int rounds)
    {
        auto *line = m_window.findChild<QLineEdit *>(u"search"_s);
        Times times;
        while (times.passed.size() < rounds) {
            for (const QChar letter : u"m99 aet"_s) {
                times.add(timeOf([&] {
                    QTest::keyClick(line, letter.toLatin1());
                    repaint();
                }));
            }
            times.add(timeOf([&] {
                line->clear();
                repaint();
            }));
        }
        return times;
    }

    /// A page of the tree with the map open.
    Times scrolling(int rounds)
    {
        auto *tree = m_window.findChild<QTreeView *>(u"settings"_s);
        select(u"DicomModalities"_s);
        tree->expand(tree->currentIndex());
        repaint();
        Times times;
        QScrollBar *bar = tree->verticalScrollBar();
        for (int i = 0; i < rounds; ++i) {
            times.add(timeOf([&] {
                bar->setValue((i + 1) * bar->maximum() / (rounds + 1));
                repaint();
            }));
        }
        tree->collapse(tree->currentIndex());
        return times;
    }

    /// Rows of a spreadsheet that become entries, and the way back.
    void pasting(int rounds, int rows, Times &pasted, Times &undone)
    {
        openEntries();
        QGuiApplication::clipboard()->setText(manyRows(rows));
        auto *paste = m_window.findChild<QAction *>(u"pasteEntries"_s);
        for (int i = 0; i < rounds; ++i) {
            pasted.add(timeOf([&] {
                paste->trigger();
                repaint();
            }));
            if (entryCount() != m_modalities + rows)
                qFatal("the rows are not pasted");
            undone.add(timeOf([&] {
                m_session.undoStack().undo();
                repaint();
            }));
        }
        leaveEntries();
    }

    /// Selected entries at once.
    Times removing(int rounds, int rows)
    {
        openEntries();
        auto *table = m_window.findChild<QAbstractItemView *>(u"entries"_s);
        auto *remove = m_window.findChild<QAction *>(u"removeEntries"_s);
        Times times;
        for (int i = 0; i < rounds; ++i) {
            table->clearSelection();
            const QModelIndex first = table->model()->index(m_modalities / 2, 0);
            const QModelIndex last = table->model()->index(m_modalities / 2 + rows - 1, 0);
            table->selectionModel()->select(
                {first, last}, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            repaint();
            times.add(timeOf([&] {
                remove->trigger();
                repaint();
            }));
            if (entryCount() != m_modalities - rows)
                qFatal("the entries are not removed");
            m_session.undoStack().undo();
        }
        leaveEntries();
        return times;
    }

    Times exporting(int rounds)
    {
        Times times;
        for (int i = 0; i < rounds; ++i) {
            times.add(timeOf([&] {
                ui::ExportDialog dialog(m_session, m_highlighting, m_dialogs);
                dialog.show();
                repaint();
            }));
        }
        return times;
    }

    /// A letter in the text of the variables, and the line that becomes an edit.
    void typingText(int rounds, Times &letters, Times &lines)
    {
        m_window.findChild<QTabWidget *>(u"rightTabs"_s)->setCurrentIndex(0);
        auto *view = m_window.findChild<QPlainTextEdit *>(u"variablesText"_s);
        view->setFocus();
        for (int i = 0; i < rounds; ++i) {
            view->setTextCursor(view->document()->find(u"ORTHANC__DICOM_AET"_s));
            QTest::keyClick(view, Qt::Key_End);
            letters.add(timeOf([&] {
                QTest::keyClick(view, 'X');
                repaint();
            }));
            QTest::keyClick(view, Qt::Key_Backspace);
            letters.add(timeOf([&] {
                QTest::keyClick(view, char('A' + i % 2));
                repaint();
            }));
            lines.add(timeOf([&] {
                QTest::keyClick(view, Qt::Key_Up);
                repaint();
            }));
        }
    }

    /// What the parts of a round take by themselves.
    void parts()
    {
        const auto &deployment = m_session.deployment();
        const auto line = [](const char *name, const Time &time) {
            out() << "  " << qSetFieldWidth(34) << Qt::left << name << qSetFieldWidth(0)
                  << double(time.atWork) / 1e6 << " ms of work\n";
        };
        const SettingPath path({u"DicomAet"_s});
        deployment::Edit edit;
        line("build the edit", timeOf([&] {
                 edit = *deployment::setSetting(deployment, m_session.image(), path,
                                                json::Value(u"PART"_s));
             }));
        deployment::Deployment copy = deployment;
        line("apply it", timeOf([&] { copy.apply(edit); }));
        startup::Outcome outcome;
        line("simulate the start", timeOf([&] {
                 outcome = startup::simulate(m_session.image(), startup::inputOf(copy));
             }));
        line("equivalent variables", timeOf([&] {
                 exchange::equivalentVariables(copy, m_session.image(), m_session.catalogue(),
                                               outcome);
             }));
        line("lines of the variables", timeOf([&] {
                 ui::variableLines(m_session, exchange::VariableFormat::ComposeMap, false);
             }));
        line("lines of the effective file", timeOf([&] { ui::effectiveLines(m_session, false); }));
    }

    /// Qt's own classes, given the same rows and the same text anew.
    Times peer(int rounds)
    {
        QStandardItemModel model;
        QTreeView tree;
        tree.setUniformRowHeights(true);
        tree.setModel(&model);
        QPlainTextEdit text;
        tree.resize(560, 600);
        text.resize(480, 400);
        tree.show();
        text.show();
        const QString content =
            m_window.findChild<QPlainTextEdit *>(u"variablesText"_s)->toPlainText();
        Times times;
        for (int i = 0; i < rounds; ++i)
            times.add(timeOf([&] {
                model.clear();
                for (int row = 0; row < 10'000; ++row)
                    model.appendRow({new QStandardItem(u"m%1"_s.arg(row)),
                                     new QStandardItem(u"AET%1"_s.arg(row + i)),
                                     new QStandardItem(u"file"_s)});
                text.setPlainText(content);
                tree.viewport()->repaint();
                text.viewport()->repaint();
                QCoreApplication::processEvents();
            }));
        return times;
    }

private:
    Time open(const QString &file)
    {
        return timeOf([&] {
            m_window.open({file}, u"26.8.1"_s);
            repaint();
        });
    }

    void openEntries()
    {
        select(u"DicomModalities"_s);
        QTest::keyClick(m_window.findChild<QTreeView *>(u"settings"_s), Qt::Key_F2);
        repaint();
    }

    void leaveEntries()
    {
        m_window.findChild<QAction *>(u"backToSettings"_s)->trigger();
        repaint();
    }

    qsizetype entryCount() const
    {
        const auto *node =
            m_session.outcome().configuration.find(SettingPath({u"DicomModalities"_s}));
        return node ? node->childCount() : 0;
    }

    void repaint() { QCoreApplication::processEvents(QEventLoop::AllEvents); }

    void select(const QString &setting)
    {
        auto *tree = m_window.findChild<QTreeView *>(u"settings"_s);
        const QAbstractItemModel *model = tree->model();
        const auto found = [&](auto &self, const QModelIndex &parent) -> QModelIndex {
            for (int row = 0; row < qMin(model->rowCount(parent), 200); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                if (index.data(ui::SettingsModel::PathRole).value<SettingPath>().toString()
                    == setting)
                    return index;
                if (const QModelIndex below = self(self, index); below.isValid())
                    return below;
            }
            return {};
        };
        const QModelIndex index = found(found, {});
        if (!index.isValid())
            qFatal("the setting has no row");
        tree->setCurrentIndex(index);
        m_window.activateWindow(); // The peer's windows came before it.
        tree->setFocus();
        QCoreApplication::processEvents();
    }

    Fixture m_fixture;
    QSettings m_settings;
    test::FakeDialogs m_dialogs;
    ui::Highlighting m_highlighting;
    ui::Session m_session;
    ui::MainWindow m_window;
    const int m_modalities;
};

} // namespace towerkey::bench
