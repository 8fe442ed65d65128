// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

// How long the window takes with 10,000 modalities: from a key to repainted previews, and to open.
// Beside it, in the same run, what Qt itself takes to show as much anew. Run it by hand:
//   xvfb-run -a build/release/bin/bench-window [ROUNDS [MODALITIES [PART]]]
// Of every round the time that passed is told, and the time that the window's thread was at work:
// the latter says what the code costs when other programs keep the processor busy, too.

#include "core/exchange/equivalentvariables.h"
#include "core/exchange/variableformats.h"
#include "core/startup/deploymentinput.h"
#include "tests/ui/fixture.h"
#include "ui/highlight/codeview.h"
#include "ui/mainwindow.h"
#include "ui/models/effectivelines.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/variablelines.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Nanoseconds of one round.
struct Time
{
    qint64 passed = 0;
    qint64 atWork = 0; ///< Of the thread that asks.
};

/// What many rounds took, in milliseconds.
struct Times
{
    QList<double> passed;
    QList<double> atWork;

    void add(const Time &time)
    {
        passed.append(double(time.passed) / 1e6);
        atWork.append(double(time.atWork) / 1e6);
    }
    static double at(QList<double> values, double part)
    {
        std::ranges::sort(values);
        return values.value(qMin(values.size() - 1, qsizetype(double(values.size()) * part)));
    }
};

qint64 workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

template <typename F>
Time timeOf(const F &f)
{
    const qint64 begin = workOfThread();
    QElapsedTimer timer;
    timer.start();
    f();
    return {timer.nsecsElapsed(), workOfThread() - begin};
}

QByteArray largeConfiguration(int modalities, int port)
{
    QByteArray text = "{\n  \"Name\": \"Large\",\n  \"DicomAet\": \"A0\",\n"
                      "  \"RegisteredUsers\": {\"a\": \"b\"},\n  \"DicomModalities\": {\n";
    for (int i = 0; i < modalities; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "    \"m" + number + "\": [\"AET" + number + "\", \"10.0."
            + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250) + "\", "
            + QByteArray::number(port) + ']' + (i + 1 < modalities ? ",\n" : "\n");
    }
    return text + "  },\n  \"HttpTimeout\": 60\n}\n";
}

/// A window on a large deployment, driven by keys.
class Bench
{
public:
    explicit Bench(int modalities)
        : m_settings(m_fixture.path(u"settings.ini"_s), QSettings::IniFormat),
          m_session(Fixture::images(), Fixture::catalogue()),
          m_window(m_session, m_highlighting, m_dialogs, m_settings), m_modalities(modalities)
    {
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
            times.add(timeOf([&] {
                m_window.open({file}, u"26.8.1"_s);
                repaint();
            }));
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

void print(const char *name, const Times &times, const Times &peer)
{
    const double median = Times::at(times.atWork, 0.5);
    out() << qSetFieldWidth(30) << Qt::left << name << qSetFieldWidth(0) << "median "
          << Times::at(times.passed, 0.5) << " ms, 99 % " << Times::at(times.passed, 0.99)
          << " ms; at work: median " << median << " ms, 99 % " << Times::at(times.atWork, 0.99)
          << " ms, to the peer " << median / Times::at(peer.atWork, 0.5) << "\n";
    out().flush();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = qMax(1, arguments.value(1, u"200"_s).toInt());
    const int modalities = qMax(1, arguments.value(2, u"10000"_s).toInt());
    const QString wanted = arguments.value(3);
    out().setRealNumberNotation(QTextStream::FixedNotation);
    out().setRealNumberPrecision(2);
    Bench bench(modalities);
    const Times opening = bench.opening(qMin(rounds, 20));
    const Times peer = bench.peer(qMin(rounds, 20));
    print("peer: model and text anew", peer, peer);
    print("opening", opening, peer);
    const auto measure = [&](const char *name, const auto &times) {
        if (QString::fromLatin1(name).contains(wanted))
            print(name, times(), peer);
    };
    measure("typing, variables in front",
            [&] { return bench.typing(rounds, "DicomAet", 0, "variablesText"); });
    measure("typing, file in front",
            [&] { return bench.typing(rounds, "DicomAet", 2, "filesText"); });
    measure("typing, effective in front",
            [&] { return bench.typing(rounds, "DicomAet", 4, "effectiveText"); });
    measure("an entry, variables in front", [&] { return bench.entries(rounds, 0); });
    measure("an entry, file in front", [&] { return bench.entries(rounds, 2); });
    measure("an entry, effective in front", [&] { return bench.entries(rounds, 4); });
    bench.parts();
    out().flush();
    return 0;
}
