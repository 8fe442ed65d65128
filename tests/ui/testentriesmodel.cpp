// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/entriesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::EntriesModel;
using ui::EntryLayout;

/// Tables of entries. A tester watches every change of the model.
class TestEntriesModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tables_data();
    void tables();
    void cellsAreEdited_data();
    void cellsAreEdited();
    void wrongCellsAreRefused_data();
    void wrongCellsAreRefused();
    void equalCellWritesNothing();
    void editsInVariables();
    void rowsAreAddedAndRemoved();
    void renamedRowStaysTheSame();
    void duplicates_data();
    void duplicates();
    void listsAreReordered();
    void defaultListBecomesTheUsersOwn();
    void problemsAreMarked();
    void secretsAreDots();
    void onlyWhatDiffersIsAnnounced();
    void manyEntries();

private:
    void open(const QString &setting, const QByteArray &json, const QByteArray &variables = {});
    QString table() const;
    bool set(const QString &key, const QString &column, const json::Value &value);
    QByteArray text(qsizetype source = 0) const
    {
        return m_session->deployment().source(source).text;
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<EntriesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static json::Value word(const QString &value) { return json::Value(value); }
static json::Value number(qint64 value) { return json::Value(value); }

void TestEntriesModel::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
}

void TestEntriesModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
}

void TestEntriesModel::open(const QString &setting, const QByteArray &json,
                            const QByteArray &variables)
{
    QStringList files{m_fixture->write(u"orthanc.json"_s, json)};
    if (!variables.isEmpty())
        files.append(m_fixture->write(u"orthanc.env"_s, variables));
    QVERIFY(m_session->open(files, u"26.8.1"_s));
    m_tester.reset();
    const auto layout = EntryLayout::of(Fixture::catalogue(), path(setting));
    m_model = std::make_unique<EntriesModel>(*m_session, path(setting), *layout);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

/// A row a line; cells that are left out show their default in brackets.
QString TestEntriesModel::table() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < qMin(5, m_model->columnCount()); ++column) {
            const QModelIndex index = m_model->index(row, column);
            const bool isLeftOut = index.data(Qt::EditRole).value<ui::CellValue>().value.isNull();
            const QString shown = index.data().toString();
            cells.append(isLeftOut ? u"[%1]"_s.arg(shown) : shown);
        }
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

bool TestEntriesModel::set(const QString &key, const QString &column, const json::Value &value)
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == column) {
            return m_model->setData(m_model->index(m_model->rowOf(key), i),
                                    QVariant::fromValue(ui::CellValue{value}), Qt::EditRole);
        }
    }
    return false;
}

void TestEntriesModel::tables_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("table");
    QTest::newRow("modalities in both forms")
        << u"DicomModalities"_s
        << R"({"DicomModalities": {"a": ["A", "h", 104], "b": {"AET": "B", "Host": "i", "Port": 1,
              "Manufacturer": "GE"}}})"_ba
        << u"a | A | h | 104 | [Generic]\nb | B | i | 1 | GE"_s;
    QTest::newRow("peers") << u"OrthancPeers"_s
                           << R"({"OrthancPeers": {"p": ["http://p", "u", "secret"],
                                 "q": {"URL": "http://q"}}})"_ba
                           << u"p | http://p | u | %1 | []\nq | http://q | [] | [] | []"_s.arg(
                                  dots());
    QTest::newRow("metadata") << u"UserMetadata"_s << R"({"UserMetadata": {"M": 1024}})"_ba
                              << u"M | 1024"_s;
    QTest::newRow("dictionary")
        << u"Dictionary"_s
        << R"({"Dictionary": {"0014,1020": ["DA", "ValidationExpiryDate", 1, 1]}})"_ba
        << u"0014,1020 | DA | ValidationExpiryDate | 1 | 1"_s;
    QTest::newRow("list") << u"LuaScripts"_s << R"({"LuaScripts": ["a", "b"]})"_ba << u"a\nb"_s;
    QTest::newRow("none") << u"DicomModalities"_s << "{}"_ba << QString();
}

void TestEntriesModel::tables()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, json);
    open(setting, json);
    QTEST(table(), "table");
}

void TestEntriesModel::cellsAreEdited_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("column");
    QTest::addColumn<json::Value>("value");
    QTest::addColumn<QByteArray>("after");
    const QString modalities = u"DicomModalities"_s;
    const auto row = [&](const char *title, const QString &setting, const QByteArray &before,
                         const QString &key, const QString &column, const json::Value &value,
                         const QByteArray &after) {
        QTest::newRow(title) << setting << before << key << column << value << after;
    };
    row("of an array: nothing else is touched", modalities,
        R"({"DicomModalities": {"a": [ "A","h",  104 /* x */ ]}})", u"a"_s, u"Host"_s, word(u"i"_s),
        R"({"DicomModalities": {"a": [ "A","i",  104 /* x */ ]}})");
    row("of an array: one more", modalities, R"({"DicomModalities": {"a": ["A", "h", 104]}})",
        u"a"_s, u"Manufacturer"_s, word(u"GE"_s),
        R"({"DicomModalities": {"a": ["A", "h", 104, "GE"]}})");
    row("of an object: nothing else is touched", modalities,
        R"({"DicomModalities": {"a": {"X": 1.50, "AET": "A" /* x */}}})", u"a"_s, u"AET"_s,
        word(u"B"_s), R"({"DicomModalities": {"a": {"X": 1.50, "AET": "B" /* x */}}})");
    row("of an object: one more", modalities, R"({"DicomModalities": {"a": {"AET": "A"}}})", u"a"_s,
        u"Port"_s, number(104), R"({"DicomModalities": {"a": {"AET": "A", "Port": 104}}})");
    row("of an object: left out", modalities,
        R"({"DicomModalities": {"a": {"AET": "A", "AllowEcho": true}}})", u"a"_s, u"AllowEcho"_s,
        json::Value(), R"({"DicomModalities": {"a": {"AET": "A"}}})");
    row("the key", modalities, R"({"DicomModalities": {"a": ["A", "h", 104], "c": []}})", u"a"_s,
        u"Name"_s, word(u"b"_s), R"({"DicomModalities": {"b": ["A", "h", 104], "c": []}})");
    row("a user's password", u"RegisteredUsers"_s, R"({"RegisteredUsers": {"u": "p"}})", u"u"_s,
        u"Password"_s, word(u"1234"_s), R"({"RegisteredUsers": {"u": "1234"}})");
    row("an item of a list", u"LuaScripts"_s, R"({"LuaScripts": ["a", /* x */ "b"]})", u"1"_s,
        u"Value"_s, word(u"c"_s), R"({"LuaScripts": ["a", /* x */ "c"]})");
    row("a field of an object in a list", u"MultitenantDicom.Servers"_s,
        R"({"MultitenantDicom": {"Servers": [{"AET": "A", "Port": 1, "Labels": []}]}})", u"0"_s,
        u"Port"_s, number(2),
        R"({"MultitenantDicom": {"Servers": [{"AET": "A", "Port": 2, "Labels": []}]}})");
}

void TestEntriesModel::cellsAreEdited()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, before);
    QFETCH(const QString, key);
    QFETCH(const QString, column);
    QFETCH(const json::Value, value);
    open(setting, before);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(set(key, column, value));
    QTEST(text(), "after");
    QCOMPARE(changes.size(), 1);
    m_session->undoStack().undo();
    QCOMPARE(text(), before);
}

void TestEntriesModel::wrongCellsAreRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<json::Value>("value");
    QTest::newRow("AET too long") << u"AET"_s << word(u"ABCDEFGHIJKLMNOPQ"_s);
    QTest::newRow("port too high") << u"Port"_s << number(70000);
    QTest::newRow("port zero") << u"Port"_s << number(0);
    QTest::newRow("no manufacturer") << u"Manufacturer"_s << word(u"Acme"_s);
    QTest::newRow("required") << u"Host"_s << json::Value();
    QTest::newRow("a name that is there") << u"Name"_s << word(u"b"_s);
    QTest::newRow("no name") << u"Name"_s << word(u"a b"_s);
}

void TestEntriesModel::wrongCellsAreRefused()
{
    QFETCH(const QString, column);
    QFETCH(const json::Value, value);
    open(u"DicomModalities"_s, R"({"DicomModalities": {"a": ["A", "h", 104], "b": []}})");
    QVERIFY(!set(u"a"_s, column, value));
    QVERIFY(!m_session->isModified());
}

void TestEntriesModel::equalCellWritesNothing()
{
    open(u"DicomModalities"_s, R"({"DicomModalities": {"a": ["A", "h", 104]}})");
    QVERIFY(set(u"a"_s, u"Port"_s, number(104)));
    QVERIFY(set(u"a"_s, u"Manufacturer"_s, json::Value()));
    QVERIFY(set(u"a"_s, u"Name"_s, word(u"a"_s)));
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestEntriesModel::editsInVariables()
{
    open(u"DicomModalities"_s, "{}", "ORTHANC__DICOM_MODALITIES={\"a\": [\"A\", \"h\", 104]}\n");
    QVERIFY(set(u"a"_s, u"Port"_s, number(105)));
    QCOMPARE(text(1), "ORTHANC__DICOM_MODALITIES={\"a\": [\"A\", \"h\", 105]}\n");
    QVERIFY(m_model->add(u"b"_s, json::Value(json::List{word(u"B"_s)})));
    QCOMPARE(text(1), "ORTHANC__DICOM_MODALITIES={\"a\": [\"A\", \"h\", 105], \"b\": [\"B\"]}\n");
    QVERIFY(set(u"a"_s, u"Name"_s, word(u"c"_s)));
    QCOMPARE(text(1), "ORTHANC__DICOM_MODALITIES={\"c\": [\"A\", \"h\", 105], \"b\": [\"B\"]}\n");
    QCOMPARE(text(0), "{}");
}

void TestEntriesModel::rowsAreAddedAndRemoved()
{
    open(u"RegisteredUsers"_s, R"({"RegisteredUsers": {"a": "1", "b": "2", "c": "3"}})");
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = m_model->index(1, 0);
    QVERIFY(m_model->add(u"d"_s, word(u"4"_s)));
    QVERIFY(m_model->removeEntries({0, 2}));
    QCOMPARE(text(), R"({"RegisteredUsers": {"b": "2", "d": "4"}})"_ba);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"b"_s);
    QVERIFY(m_model->addAll({{u"e"_s, word(u"5"_s)}, {u"b"_s, word(u"6"_s)}}));
    QCOMPARE(text(), R"({"RegisteredUsers": {"b": "6", "d": "4", "e": "5"}})"_ba);
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(resets.size(), 0);
}

void TestEntriesModel::renamedRowStaysTheSame()
{
    open(u"RegisteredUsers"_s, R"({"RegisteredUsers": {"a": "1", "b": "2"}})");
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QVERIFY(set(u"a"_s, u"Name"_s, word(u"z"_s)));
    QCOMPARE(removed.size(), 0);
    QCOMPARE(m_model->keyAt(0), u"z"_s);
}

void TestEntriesModel::duplicates_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("modality")
        << u"DicomModalities"_s << R"({"DicomModalities": {"a": ["A", "h", 1], "a-2": []}})"_ba
        << R"({"DicomModalities": {"a": ["A", "h", 1], "a-2": [], "a-3": ["A", "h", 1]}})"_ba;
    QTest::newRow("list item") << u"LuaScripts"_s << R"({"LuaScripts": ["a", "b"]})"_ba
                               << R"({"LuaScripts": ["a", "a", "b"]})"_ba;
    QTest::newRow("one of the known keys")
        << u"Housekeeper.Schedule"_s << R"({"Housekeeper": {"Schedule": {"Monday": ["0-6"]}}})"_ba
        << R"({"Housekeeper": {"Schedule": {"Monday": ["0-6"], "Tuesday": ["0-6"]}}})"_ba;
}

void TestEntriesModel::duplicates()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, json);
    open(setting, json);
    QVERIFY(m_model->duplicate(0));
    QTEST(text(), "after");
}

void TestEntriesModel::listsAreReordered()
{
    open(u"LuaScripts"_s, "{\"LuaScripts\": [\n  \"a\", // first\n  \"b\",\n  \"c\"\n]}");
    QVERIFY(m_model->moveItem(0, 1));
    QCOMPARE(text(), "{\"LuaScripts\": [\n  \"b\",\n  \"a\", // first\n  \"c\"\n]}");
    QVERIFY(!m_model->moveItem(2, 3));
    QVERIFY(m_model->removeEntries({0}));
    QCOMPARE(table(), u"a\nc"_s);
}

void TestEntriesModel::defaultListBecomesTheUsersOwn()
{
    open(u"OrthancExplorer2.UiOptions.ViewersOrdering"_s, "{\n}\n");
    const int count = m_model->rowCount();
    QVERIFY(count > 2);
    const QString first = m_model->index(0, 0).data().toString();
    QVERIFY(m_model->moveItem(0, 1));
    QCOMPARE(m_model->rowCount(), count);
    QCOMPARE(m_model->index(1, 0).data().toString(), first);
    QVERIFY(text().contains("ViewersOrdering"));
}

void TestEntriesModel::problemsAreMarked()
{
    open(u"DicomModalities"_s,
         R"({"DicomModalities": {"a b": ["A", "h", 104], "c": ["C", "h", 99999], "d": 5,
            "e": {"AET": "E", "Host": "h"}}})");
    const auto problem = [this](int row, int column) {
        return m_model->index(row, column).data(EntriesModel::ProblemRole).toString();
    };
    QVERIFY(problem(0, 0).contains(u"letters, digits"_s));
    QCOMPARE(problem(0, 3), QString());
    QCOMPARE(problem(1, 3), u"Out of range: 1 to 65534."_s);
    QVERIFY(problem(2, 0).contains(u"JSON"_s));
    QCOMPARE(problem(3, 3), u"Port is missing."_s);
    QVERIFY(!m_model->index(1, 3).data(Qt::DecorationRole).isNull());
    QVERIFY(m_model->index(0, 3).data(Qt::DecorationRole).isNull());
    QVERIFY(m_model->index(1, 3).data(Qt::ToolTipRole).toString().contains(u"Out of range"_s));
}

void TestEntriesModel::secretsAreDots()
{
    open(u"OrthancPeers"_s,
         R"({"OrthancPeers": {"p": ["http://p", "u", "hush1"],
            "q": {"Url": "http://q", "HttpHeaders": {"token": "hush2"}}}})");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                   int(EntriesModel::SortRole), int(EntriesModel::ProblemRole)})
                QVERIFY(!index.data(role).toString().contains(u"hush"_s));
        }
    }
}

void TestEntriesModel::onlyWhatDiffersIsAnnounced()
{
    open(u"RegisteredUsers"_s, R"({"RegisteredUsers": {"a": "1", "b": "2", "c": "3"}})");
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->setSetting(path(u"RegisteredUsers.b"), word(u"9"_s)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first()[0].value<QModelIndex>().row(), 1);
    QCOMPARE(changes.first()[1].value<QModelIndex>().row(), 1);
    QVERIFY(m_session->setSetting(path(u"Name"), word(u"x"_s)));
    QCOMPARE(changes.size(), 1);
}

void TestEntriesModel::manyEntries()
{
    QByteArray json = "{\"DicomModalities\": {\n";
    for (int i = 0; i < 10000; ++i)
        json += "  \"m" + QByteArray::number(i) + "\": [\"AET\", \"10.0.0.1\", 104],\n";
    json += "  \"last\": [\"AET\", \"10.0.0.1\", 104]\n}}\n";
    open(u"DicomModalities"_s, json);
    QCOMPARE(m_model->rowCount(), 10001);
    m_tester.reset(); // It walks over all rows at every change.
    QVERIFY(set(u"m5000"_s, u"Port"_s, number(105)));
    QCOMPARE(m_model->index(5000, 3).data().toString(), u"105"_s);
    m_session->undoStack().undo();
    QCOMPARE(text(), json);
}

TOWERKEY_TEST(TestEntriesModel)

#include "testentriesmodel.moc"
