// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/settingsmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::path;
using ui::ComparisonModel;

/// The comparison of what is open with something else.
class TestCompare : public test::WindowTest
{
    Q_OBJECT

private slots:
    void nothingDiffersAtFirst();
    void editsAreDifferences();
    void differenceIsTakenOver();
    void allAreTakenOverAsOneStep();
    void secretsAreDots();
    void anotherImage();
    void pluginsAndVariables();
    void anotherFolder();
    void anotherService();
    void wrongFilesAreTold();
    void filterLeavesWhatMatches();
    void jumpsToTheSetting();
    void crashesAreTold();
    void modelIsConsistent();

private:
    ui::CompareDialog *open();
    void with(const QString &beginning) const;
    QTreeView *table() const { return find<QTreeView>(u"differences"_s); }
    QStringList row(int row) const;
    QStringList names() const;
    QString summary() const { return find<QLabel>(u"compareSummary"_s)->text(); }
    void click(const QString &button) const { find<QPushButton>(button)->click(); }
};

ui::CompareDialog *TestCompare::open()
{
    find<QAction>(u"compare"_s)->trigger();
    return find<ui::CompareDialog>(u"compareDialog"_s);
}

void TestCompare::with(const QString &beginning) const
{
    auto *box = find<QComboBox>(u"compareWith"_s);
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).startsWith(beginning)) {
            box->setCurrentIndex(i);
            emit box->activated(i);
            return;
        }
    }
    QFAIL(qPrintable(beginning));
}

QStringList TestCompare::row(int row) const
{
    QStringList texts;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
        texts.append(table()->model()->index(row, column).data().toString());
    return texts;
}

QStringList TestCompare::names() const
{
    QStringList names;
    for (int i = 0; i < table()->model()->rowCount(); ++i)
        names.append(row(i).first());
    return names;
}

void TestCompare::nothingDiffersAtFirst()
{
    QVERIFY(open());
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(summary(), u"No difference: Orthanc gets the same."_s);
    QVERIFY(!find<QPushButton>(u"takeOverAll"_s)->isEnabled());
}

void TestCompare::editsAreDifferences()
{
    open();
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QCOMPARE(names(), QStringList{u"DicomPort"_s});
    QCOMPARE(row(0).at(1), u"104"_s);
    QVERIFY(row(0).at(2).startsWith(u"orthanc.json:"_s));
    QCOMPARE(row(0).at(3), u"4242"_s);
    QVERIFY(m_session->save());
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestCompare::differenceIsTakenOver()
{
    open();
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(m_session->setSetting(path(u"ConcurrentJobs"), json::Value(qint64(7))));
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!find<QPushButton>(u"takeOver"_s)->isEnabled());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    click(u"takeOver"_s);
    QCOMPARE(json::toJson(effective(u"DicomPort")), "4242");
    QCOMPARE(names(), QStringList{u"ConcurrentJobs"_s});
    click(u"takeOverAll"_s);
    QVERIFY(!m_window->isWindowModified()); // To the byte.
    m_session->undoStack().undo();
    QCOMPARE(names(), QStringList{u"ConcurrentJobs"_s});
}

void TestCompare::allAreTakenOverAsOneStep()
{
    const QString other = m_fixture->write(u"other.json"_s, R"({"Name": "other", "HttpPort": 1})");
    m_dialogs->files = {other};
    open();
    with(u"other files"_s);
    QVERIFY(table()->model()->rowCount() > 5);
    click(u"takeOverAll"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(json::toJson(effective(u"Name")), "\"other\"");
    QCOMPARE(json::toJson(effective(u"HttpPort")), "1");
    for (const QString &name : names())
        QVERIFY2(name == u"Start"_s || name.startsWith(u"Variable"_s), qPrintable(name));
    m_session->undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
}

void TestCompare::secretsAreDots()
{
    open();
    QVERIFY(m_session->setSetting(path(u"PostgreSQL.Password"), json::Value(u"changed-one"_s)));
    QVERIFY(m_session->setSetting(path(u"RegisteredUsers.alice"), json::Value(u"changed-two"_s)));
    QString seen;
    for (int i = 0; i < table()->model()->rowCount(); ++i)
        seen += row(i).join(u' ');
    QVERIFY(seen.contains(u"••••••••"_s));
    QVERIFY(!seen.contains(u"changed-"_s));
    for (const QString &secret : test::secretsOfExample())
        QVERIFY(!seen.contains(secret));
}

void TestCompare::anotherImage()
{
    open();
    with(u"what another image"_s);
    auto *images = find<QComboBox>(u"compareImage"_s);
    QVERIFY(images->isVisible());
    images->setEditText(u"20.4.2"_s);
    emit images->activated(0);
    QVERIFY(table()->model()->rowCount() > 0);
    QCOMPARE(table()->model()->headerData(3, Qt::Horizontal).toString(), u"With image 20.4.2"_s);
    images->setEditText(u"nonsense"_s);
    emit images->activated(0);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(summary().contains(u"nonsense"_s));
}

void TestCompare::pluginsAndVariables()
{
    open();
    const auto &image = m_session->image();
    const auto set = [&](const char *name, const char *value) {
        m_session->apply(*deployment::setVariable(m_session->deployment(), image, name, value),
                         u"set"_s);
    };
    set("TRANSFERS_PLUGIN_ENABLED", "true");
    set("VERBOSE_ENABLED", "false");
    QVERIFY(names().contains(u"Plugin Transfers"_s));
    QVERIFY(names().contains(u"Variable VERBOSE_ENABLED"_s));
    const int plugin = int(names().indexOf(u"Plugin Transfers"_s));
    QCOMPARE(row(plugin).at(1), u"on"_s);
    QCOMPARE(row(plugin).at(3), u"off"_s);
    click(u"takeOverAll"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestCompare::anotherFolder()
{
    m_fixture->write(u"second/orthanc.json"_s, R"({"Name": "second"})");
    m_dialogs->folder = m_fixture->path(u"second"_s);
    open();
    with(u"another folder"_s);
    QVERIFY(names().contains(u"Name"_s));
    QCOMPARE(table()->model()->headerData(3, Qt::Horizontal).toString(), u"second"_s);
    m_dialogs->folder.clear();
    with(u"second"_s); // Chosen again, and thought better of.
    QVERIFY(names().contains(u"Name"_s));
}

void TestCompare::anotherService()
{
    const QByteArray compose = "services:\n"
                               "  one:\n"
                               "    image: orthancteam/orthanc:26.8.1\n"
                               "    environment:\n"
                               "      ORTHANC__NAME: \"first\"\n"
                               "      ORTHANC_PASSWORD: \"a\"\n"
                               "  two:\n"
                               "    image: orthancteam/orthanc:26.8.1\n"
                               "    environment:\n"
                               "      ORTHANC__NAME: \"second\"\n"
                               "      ORTHANC_PASSWORD: \"a\"\n"
                               "  database:\n"
                               "    image: postgres:17\n";
    m_dialogs->service = u"one"_s;
    QVERIFY(m_window->open({m_fixture->write(u"project/compose.yaml"_s, compose)}));
    open();
    with(u"service two"_s);
    QCOMPARE(names(), QStringList{u"Name"_s});
    QCOMPARE(row(0).at(1), u"first"_s);
    QCOMPARE(row(0).at(3), u"second"_s);
    click(u"takeOverAll"_s);
    QCOMPARE(json::toJson(effective(u"Name")), "\"second\"");
}

void TestCompare::wrongFilesAreTold()
{
    m_dialogs->files = {m_fixture->path(u"missing.json"_s)};
    open();
    with(u"other files"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(summary().contains(u"missing.json"_s));
}

void TestCompare::filterLeavesWhatMatches()
{
    open();
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    QVERIFY(m_session->setSetting(path(u"ConcurrentJobs"), json::Value(qint64(2)))); // The default.
    find<QLineEdit>(u"compareSearch"_s)->setText(u"port 104"_s);
    QCOMPARE(names(), QStringList{u"DicomPort"_s});
    find<QLineEdit>(u"compareSearch"_s)->clear();
    QCOMPARE(names().size(), 2);
    find<QCheckBox>(u"hideDefaults"_s)->click();
    QCOMPARE(names(), QStringList{u"DicomPort"_s});
}

void TestCompare::jumpsToTheSetting()
{
    open();
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(104))));
    emit table() -> activated(table()->model()->index(0, 0));
    QCOMPARE(tree()->currentIndex().data(ui::SettingsModel::PathRole).value<SettingPath>(),
             path(u"DicomPort"));
}

void TestCompare::crashesAreTold()
{
    open();
    m_session->apply(
        *deployment::setVariable(m_session->deployment(), m_session->image(), "ORTHANC__FOO_", "1"),
        u"set"_s);
    QCOMPARE(names(), QStringList{u"Start"_s});
    QVERIFY(row(0).at(1).startsWith(u"crashes"_s));
    QVERIFY(summary().contains(u"cannot be compared"_s));
}

void TestCompare::modelIsConsistent()
{
    ComparisonModel model(*m_session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.compare(ui::openSide(*m_session), *ui::imageSide(*m_session, u"20.4.2"_s));
    QVERIFY(model.rowCount() > 0);
    model.compare(ui::openSide(*m_session), *ui::imageSide(*m_session, u"22.4.0"_s));
    model.compare(ui::openSide(*m_session), ui::savedSide(*m_session));
    QCOMPARE(model.rowCount(), 0);
}

TOWERKEY_TEST(TestCompare)

#include "testcompare.moc"
