// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/settingsfilter.h"
#include "ui/models/settingsmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::SettingsFilter;
using ui::SettingsModel;

/// The tree of settings. A tester watches every change of the model.
class TestSettingsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyKnownSettingHasARow();
    void trees_data();
    void trees();
    void states_data();
    void states();
    void headingsCount();
    void editsAreApplied();
    void wrongValuesAreRefused();
    void equalValueWritesNothing();
    void rowsComeAndGoWithoutAReset();
    void onlyWhatDiffersIsAnnounced();
    void anotherImageAnnouncesWithoutAReset();
    void anotherDeploymentResets();
    void savingClearsChangedMarks();
    void secretsAreDots();
    void problemsMarkRowsAndHeadings();
    void defaultsAreToldBesideTheValue();

private:
    void open(const QByteArray &json);
    QString tree(const QAbstractItemModel &model, const QModelIndex &parent = {},
                 int depth = 0) const;
    QVariant data(QStringView setting, int column, int role = Qt::DisplayRole) const;
    bool set(QStringView setting, const json::Value &value);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<SettingsModel> m_model;
    std::unique_ptr<SettingsFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

void TestSettingsModel::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    m_model = std::make_unique<SettingsModel>(*m_session);
    m_filter = std::make_unique<SettingsFilter>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), Mode::QtTest);
}

void TestSettingsModel::cleanup()
{
    m_filterTester.reset();
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_session.reset();
}

void TestSettingsModel::open(const QByteArray &json)
{
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, json)}, u"26.8.1"_s));
}

/// A row a line, "title | value | source", indented.
QString TestSettingsModel::tree(const QAbstractItemModel &model, const QModelIndex &parent,
                                int depth) const
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column <= SettingsModel::SourceColumn; ++column)
            cells.append(model.index(row, column, parent).data().toString());
        text += QString(depth * 2, u' ') + cells.join(u" | "_s) + u'\n';
        text += tree(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

QVariant TestSettingsModel::data(QStringView setting, int column, int role) const
{
    return m_model->indexOf(path(setting), column).data(role);
}

bool TestSettingsModel::set(QStringView setting, const json::Value &value)
{
    return m_model->setData(m_model->indexOf(path(setting), SettingsModel::ValueColumn),
                            QVariant::fromValue(ui::CellValue{value}), Qt::EditRole);
}

void TestSettingsModel::everyKnownSettingHasARow()
{
    for (const auto &setting : Fixture::catalogue().settings()) {
        const QModelIndex index = m_model->indexOf(setting.path);
        QVERIFY2(index.isValid(), qPrintable(setting.path.toString()));
        QCOMPARE(index.data().toString(), setting.path.last());
        QCOMPARE(index.data(SettingsModel::PathRole).value<SettingPath>(), setting.path);
    }
}

void TestSettingsModel::trees_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("tree");
    QTest::newRow("nothing set") << QByteArray("{}") << uR"()"_s;
    QTest::newRow("scalar") << QByteArray(R"({"DicomPort": 104})") << uR"(DICOM server | 1 set | 
  DicomPort | 104 | file
)"_s;
    QTest::newRow("map, list and table as entries")
        << QByteArray(R"({"DicomModalities": {"a": ["A", "h", 1], "b": {"AET": "B"}}})")
        << uR"(Modalities & peers | 1 set, 1 wrong | 
  DicomModalities | 2 entries | file
    a | ["A", "h", 1] | file
    b | B | file
      AET | B | file
)"_s;
    QTest::newRow("unknown") << QByteArray(R"({"Foo": {"Bar": 1}, "DicomAET": "X"})")
                             << uR"(Unknown settings | 2 set, 1 wrong | 
  Foo | 1 entry | file
    Bar | 1 | file
  DicomAET | X | file
)"_s;
    QTest::newRow("nested, and unknown in a section") << QByteArray(
        R"({"Housekeeper": {"Triggers": {"StorageCompressionChange": true}, "X": 1}})")
                                                      << uR"(Housekeeper | on, 2 set, 1 wrong | 
  Triggers | 1 entry | file
    StorageCompressionChange | true | file
  X | 1 | file
)"_s;
}

void TestSettingsModel::trees()
{
    QFETCH(QByteArray, json);
    open(json);
    m_filter->setChip(SettingsFilter::Chip::Set);
    QTEST(tree(*m_filter), "tree");
}

void TestSettingsModel::states_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("bold");
    QTest::newRow("file") << u"DicomPort"_s << u"4242"_s << u"file"_s << true;
    QTest::newRow("variable") << u"DicomAet"_s << u"RADPACS2"_s << u"variable"_s << true;
    QTest::newRow("secret") << u"PostgreSQL.Password"_s << dots() << u"secret"_s << true;
    QTest::newRow("default") << u"MaximumPatientCount"_s << u"0"_s << u"default"_s << false;
    QTest::newRow("image default")
        << u"PostgreSQL.Lock"_s << u"false"_s << u"image default"_s << false;
    QTest::newRow("table of secrets")
        << u"RegisteredUsers"_s << u"2 entries"_s << u"secret"_s << true;
}

void TestSettingsModel::states()
{
    QFETCH(QString, setting);
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QTEST(data(setting, SettingsModel::ValueColumn).toString(), "value");
    QTEST(data(setting, SettingsModel::SourceColumn).toString(), "source");
    QTEST(data(setting, SettingsModel::SettingColumn, Qt::FontRole).value<QFont>().bold(), "bold");
    QTEST(data(setting, 0, SettingsModel::IsSetRole).toBool(), "bold");
}

void TestSettingsModel::headingsCount()
{
    open(R"({"DicomPort": 104, "DicomAet": "X"})");
    const QModelIndex heading = m_model->indexOf(path(u"DicomPort")).parent();
    const auto text = [&] {
        return heading.siblingAtColumn(SettingsModel::ValueColumn).data().toString();
    };
    QCOMPARE(text(), u"2 set"_s);
    QVERIFY(set(u"DicomPort", json::Value(qint64(105))));
    QCOMPARE(text(), u"2 set, 1 changed"_s);
    QVERIFY(m_session->resetSetting(path(u"DicomAet")));
    QCOMPARE(text(), u"1 set, 2 changed"_s);
}

void TestSettingsModel::editsAreApplied()
{
    open("{\n  // port\n  \"DicomPort\": 104\n}\n");
    QVERIFY(set(u"DicomPort", json::Value(qint64(105))));
    QCOMPARE(m_session->deployment().source(0).text, "{\n  // port\n  \"DicomPort\": 105\n}\n");
    QCOMPARE(data(u"DicomPort", SettingsModel::ValueColumn).toString(), u"105"_s);
    QVERIFY(data(u"DicomPort", 0, SettingsModel::IsChangedRole).toBool());
    m_session->undoStack().undo();
    QVERIFY(!data(u"DicomPort", 0, SettingsModel::IsChangedRole).toBool());
}

void TestSettingsModel::wrongValuesAreRefused()
{
    open(R"({"DicomPort": 104})");
    QVERIFY(!set(u"DicomPort", json::Value(u"104"_s)));
    QVERIFY(!set(u"DicomPort", json::Value(qint64(70000))));
    QVERIFY(!set(u"DicomAet", json::Value(u"longer than sixteen"_s)));
    QVERIFY(!m_session->isModified());
}

void TestSettingsModel::equalValueWritesNothing()
{
    open("{}");
    QVERIFY(set(u"DicomPort", json::Value(qint64(4242))));
    QCOMPARE(m_session->deployment().source(0).text, "{}");
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestSettingsModel::rowsComeAndGoWithoutAReset()
{
    open(R"({"DicomModalities": {"a": ["A", "h", 1], "c": ["C", "h", 1]}, "Foo": 1})");
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex kept = m_model->indexOf(path(u"DicomModalities.c"));
    const QString before = tree(*m_model);
    QVERIFY(m_session->resetSetting(path(u"DicomModalities.a")));
    QCOMPARE(removed.size(), 1);
    QVERIFY(!m_model->indexOf(path(u"DicomModalities.a")).isValid());
    QVERIFY(m_session->setSetting(path(u"DicomModalities.d"), json::Value(json::List())));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(m_session->resetSetting(path(u"Foo")));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"c"_s);
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(tree(*m_model), before);
    QCOMPARE(resets.size(), 0);
}

void TestSettingsModel::onlyWhatDiffersIsAnnounced()
{
    open(R"({"DicomPort": 104, "HttpPort": 80})");
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(set(u"DicomPort", json::Value(qint64(105))));
    QStringList titles;
    for (const auto &change : std::as_const(changes)) {
        const auto first = change[0].value<QModelIndex>();
        const auto last = change[1].value<QModelIndex>();
        QCOMPARE(first.row(), last.row());
        titles.append(first.data().toString());
    }
    QCOMPARE(titles, (QStringList{u"DicomPort"_s, u"DICOM server"_s}));
}

void TestSettingsModel::anotherImageAnnouncesWithoutAReset()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->setImage(u"20.4.2"_s));
    QVERIFY(changes.size() > 0);
    QCOMPARE(resets.size(), 0);
}

void TestSettingsModel::anotherDeploymentResets()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    open("{}");
    QCOMPARE(resets.size(), 1);
}

void TestSettingsModel::savingClearsChangedMarks()
{
    open(R"({"DicomPort": 104})");
    QVERIFY(set(u"DicomPort", json::Value(qint64(105))));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->save());
    QVERIFY(changes.size() > 0);
    QVERIFY(!data(u"DicomPort", 0, SettingsModel::IsChangedRole).toBool());
}

void TestSettingsModel::secretsAreDots()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    const auto visit = [this](auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            for (int column = 0; column < SettingsModel::ColumnCount; ++column) {
                const QModelIndex index = m_model->index(row, column, parent);
                QString text;
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(SettingsModel::SearchTextRole)})
                    text += index.data(role).toString();
                for (const QString &secret : test::secretsOfExample())
                    QVERIFY2(!text.contains(secret), qPrintable(text));
            }
            self(self, m_model->index(row, 0, parent));
        }
    };
    visit(visit, {});
}

void TestSettingsModel::problemsMarkRowsAndHeadings()
{
    open(R"({"DicomPort": 104, "DicomAet": "X"})");
    const auto mark = [&](const QModelIndex &row) {
        return !row.siblingAtColumn(SettingsModel::SourceColumn).data(Qt::DecorationRole).isNull();
    };
    const QModelIndex port = m_model->indexOf(path(u"DicomPort"));
    QVERIFY(!mark(port) && !mark(port.parent()));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->setSetting(path(u"DicomPort"), json::Value(qint64(99999))));
    QVERIFY(mark(port) && mark(port.parent()));
    QVERIFY(!mark(m_model->indexOf(path(u"DicomAet"))));
    QCOMPARE(port.parent().siblingAtColumn(SettingsModel::ValueColumn).data().toString(),
             u"2 set, 1 changed, 1 wrong"_s);
    QVERIFY(port.data(Qt::ToolTipRole).toString().contains(u"99999"_s));
    QVERIFY(port.data(Qt::AccessibleTextRole).toString().contains(u"99999"_s));
    m_session->undoStack().undo();
    QVERIFY(!mark(port) && !mark(port.parent()));
    // Without users it would not start, whoever is asked.
    QVERIFY(m_session->resetSetting(path(u"RegisteredUsers")));
    QCOMPARE(m_model->indexOf(path(u"RegisteredUsers")).data(SettingsModel::ProblemsRole).toInt(),
             1);
}

void TestSettingsModel::defaultsAreToldBesideTheValue()
{
    open(R"({"DicomPort": 104, "PostgreSQL": {"Lock": true, "Password": "hush"}})");
    QCOMPARE(data(u"DicomPort", SettingsModel::DefaultColumn).toString(), u"4242"_s);
    QCOMPARE(data(u"PostgreSQL.Lock", SettingsModel::DefaultColumn).toString(), u"false"_s);
    QCOMPARE(data(u"PostgreSQL.Password", SettingsModel::DefaultColumn).toString(), dots());
    QCOMPARE(data(u"DicomPort", SettingsModel::ValueColumn, Qt::ToolTipRole).toString(),
             u"104\nDefault: 4242"_s);
}

TOWERKEY_TEST(TestSettingsModel)

#include "testsettingsmodel.moc"
