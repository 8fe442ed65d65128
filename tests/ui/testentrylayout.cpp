// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/entrylayout.h"
#include "ui/models/pastedrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::EntryLayout;

/// How entries are laid out in columns, and rows of a spreadsheet read as entries.
class TestEntryLayout : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void everyShapeHasColumns();
    void cells_data();
    void cells();
    void changes_data();
    void changes();
    void keys_data();
    void keys();
    void texts_data();
    void texts();
    void pasted_data();
    void pasted();
    void copiedRowsAreReadBack();
};

namespace {

EntryLayout layoutOf(const QString &setting)
{
    return EntryLayout::of(Fixture::catalogue(), path(setting)).value();
}

json::Value value(const QByteArray &text)
{
    return ui::valueOfInput({.type = catalogue::SettingType::List}, QString::fromUtf8(text))
        .value_or(json::Value());
}

int columnNamed(const EntryLayout &layout, const QString &name)
{
    for (int i = 0; i < int(layout.columns().size()); ++i) {
        if (layout.columns().at(i).title == name)
            return i;
    }
    return -1;
}

QStringList titlesOf(const EntryLayout &layout)
{
    QStringList titles;
    for (const auto &column : layout.columns())
        titles.append(column.title);
    return titles;
}

} // namespace

void TestEntryLayout::columns_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("titles"); // The first of them; empty for no table.
    QTest::newRow("modalities") << u"DicomModalities"_s << u"AET Host Port Manufacturer"_s;
    QTest::newRow("peers") << u"OrthancPeers"_s << u"Url Username Password"_s;
    QTest::newRow("users") << u"RegisteredUsers"_s << u"Password"_s;
    QTest::newRow("DICOMweb servers") << u"DicomWeb.Servers"_s << u"Url Username Password"_s;
    QTest::newRow("dictionary")
        << u"Dictionary"_s << u"VR Name MinimumMultiplicity MaximumMultiplicity PrivateCreator"_s;
    QTest::newRow("metadata") << u"UserMetadata"_s << u"Index"_s;
    QTest::newRow("list of texts") << u"LuaScripts"_s << u"Value"_s;
    QTest::newRow("list of objects") << u"MultitenantDicom.Servers"_s << u"AET Port Labels"_s;
    QTest::newRow("lists of one kind of text") << u"Housekeeper.Schedule"_s << u"Value"_s;
    QTest::newRow("a scalar") << u"DicomPort"_s << QString();
    QTest::newRow("a table of settings") << u"PostgreSQL"_s << QString();
    QTest::newRow("a pair that only looks like a list")
        << u"AwsS3Storage.StorageEncryption.MasterKey"_s << QString();
}

void TestEntryLayout::columns()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, titles);
    const auto layout = EntryLayout::of(Fixture::catalogue(), path(setting));
    QCOMPARE(layout.has_value(), !titles.isEmpty());
    const QStringList wanted = titles.split(u' ', Qt::SkipEmptyParts);
    if (layout)
        QCOMPARE(titlesOf(*layout).mid(0, wanted.size()), wanted);
}

void TestEntryLayout::everyShapeHasColumns()
{
    using catalogue::SettingType;
    for (const auto &setting : Fixture::catalogue().settings()) {
        const bool isTable = setting.entry && setting.type != SettingType::Object;
        if (!isTable)
            continue;
        const auto layout = EntryLayout::of(Fixture::catalogue(), setting.path);
        QVERIFY2(layout && !layout->columns().isEmpty(), qPrintable(setting.path.toString()));
    }
}

void TestEntryLayout::cells_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("cell"); // Empty when it is left out.
    QTest::addColumn<QString>("place"); // "-" when there is none.
    const auto row = [](const char *title, const QString &setting, const QByteArray &entry,
                        const QString &column, const QByteArray &cell, const QString &place) {
        QTest::newRow(title) << setting << entry << column << cell << place;
    };
    const QString modalities = u"DicomModalities"_s;
    row("array", modalities, R"(["A", "h", 104])", u"Port"_s, "104", u"2"_s);
    row("array, left out", modalities, R"(["A", "h", 104])", u"Manufacturer"_s, "", u"3"_s);
    row("array, no place", modalities, R"(["A", "h", 104])", u"AllowEcho"_s, "", u"-"_s);
    row("object", modalities, R"({"AET": "A"})", u"AET"_s, "\"A\"", u"AET"_s);
    row("object, left out", modalities, R"({"AET": "A"})", u"Port"_s, "", u"Port"_s);
    row("another spelling", u"OrthancPeers"_s, R"({"URL": "http://p"})", u"Url"_s, "\"http://p\"",
        u"URL"_s);
    row("plain text", u"RegisteredUsers"_s, R"("secret")", u"Password"_s, "\"secret\"", u""_s);
    row("number or array, number", u"UserContentType"_s, "1024", u"Index"_s, "1024", u""_s);
    row("number or array, array", u"UserContentType"_s, R"([1024, "text/plain"])", u"MimeType"_s,
        "\"text/plain\"", u"1"_s);
    row("list of texts", u"Housekeeper.Schedule"_s, R"(["0-6"])", u"Value"_s, R"(["0-6"])", u""_s);
}

void TestEntryLayout::cells()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, column);
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, place);
    const EntryLayout layout = layoutOf(setting);
    const json::Value parsed =
        json::Document::parse(R"({"x": )" + entry + "}").value(json::NodeIndex(1));
    QVERIFY(layout.fits(parsed));
    const int index = columnNamed(layout, column);
    const json::Value *found = layout.cell(parsed, index);
    QCOMPARE(found ? json::toJson(*found) : QByteArray(), cell);
    const auto where = layout.placeOf(parsed, index);
    QCOMPARE(where ? where->toString() : u"-"_s, place);
}

void TestEntryLayout::changes_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("cell"); // Empty to leave it out.
    QTest::addColumn<QByteArray>("changed");
    const auto row = [](const char *title, const QString &setting, const QByteArray &entry,
                        const QString &column, const QByteArray &cell, const QByteArray &changed) {
        QTest::newRow(title) << setting << entry << column << cell << changed;
    };
    const QString modalities = u"DicomModalities"_s;
    row("an array keeps its length", modalities, R"(["A", "h", 104])", u"Port"_s, "105",
        R"(["A", "h", 105])");
    row("an array grows by a field", modalities, R"(["A", "h", 104])", u"Manufacturer"_s, "\"GE\"",
        R"(["A", "h", 104, "GE"])");
    row("an array that has no place for a field becomes an object", modalities,
        R"(["A", "h", 104])", u"AllowEcho"_s, "false",
        R"({"AET": "A", "Host": "h", "Port": 104, "AllowEcho": false})");
    row("a field of an array is not taken out of it", modalities, R"(["A", "h", 104, "GE"])",
        u"Manufacturer"_s, "", R"(["A", "h", 104, "Generic"])");
    row("an array grows to the next length that is read", u"OrthancPeers"_s, R"(["http://p"])",
        u"Username"_s, "\"u\"", R"(["http://p", "u", ""])");
    row("an object keeps fields nobody knows", modalities, R"({"X": 1, "AET": "A"})", u"AET"_s,
        "\"B\"", R"({"X": 1, "AET": "B"})");
    row("an object keeps its spelling", u"OrthancPeers"_s, R"({"URL": "http://p"})", u"Url"_s,
        "\"http://q\"", R"({"URL": "http://q"})");
    row("a field is taken out of an object", modalities, R"({"AET": "A", "AllowEcho": true})",
        u"AllowEcho"_s, "", R"({"AET": "A"})");
    row("a number gets a second field", u"UserContentType"_s, "1024", u"MimeType"_s,
        "\"text/plain\"", R"([1024, "text/plain"])");
    row("a plain text", u"RegisteredUsers"_s, R"("a")", u"Password"_s, "\"b\"", R"("b")");
}

void TestEntryLayout::changes()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, column);
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, changed);
    const EntryLayout layout = layoutOf(setting);
    const auto parsed = [](const QByteArray &text) {
        return json::Document::parse(R"({"x": )" + text + "}").value(json::NodeIndex(1));
    };
    const auto wanted = cell.isEmpty() ? std::nullopt : std::optional(parsed(cell));
    const json::Value result = layout.withCell(parsed(entry), columnNamed(layout, column), wanted);
    QCOMPARE(json::toJson(result), changed);
}

void TestEntryLayout::keys_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("modality") << u"DicomModalities"_s << u"ct-1"_s << true;
    QTest::newRow("modality with a blank") << u"DicomModalities"_s << u"ct 1"_s << false;
    QTest::newRow("none") << u"DicomModalities"_s << QString() << false;
    QTest::newRow("tag") << u"Dictionary"_s << u"7053,03"_s << true;
    QTest::newRow("no tag") << u"Dictionary"_s << u"PatientID"_s << false;
    QTest::newRow("user with a colon") << u"RegisteredUsers"_s << u"a:b"_s << false;
    QTest::newRow("weekday") << u"Housekeeper.Schedule"_s << u"Monday"_s << true;
    QTest::newRow("no weekday") << u"Housekeeper.Schedule"_s << u"monday"_s << false;
}

void TestEntryLayout::keys()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, key);
    const auto problem = layoutOf(setting).problemOfKey(key);
    QTEST(!problem.has_value(), "isRight");
}

void TestEntryLayout::texts_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("tabs") << u"a\tb\n\nc\td"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("commas") << u"a, b\r\nc,d\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("semicolons") << u"a;1,5\nb;2"_s << Rows{{u"a"_s, u"1,5"_s}, {u"b"_s, u"2"_s}};
    QTest::newRow("quotes") << u"\"a,b\",\"c \"\"d\"\"\"\n\"e\nf\",g"_s
                            << Rows{{u"a,b"_s, u"c \"d\""_s}, {u"e\nf"_s, u"g"_s}};
    QTest::newRow("a separator in quotes does not count")
        << u"\"a;b;c\",d"_s << Rows{{u"a;b;c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"a\t\tb"_s << Rows{{u"a"_s, QString(), u"b"_s}};
    QTest::newRow("nothing") << u" \n"_s << Rows{};
}

void TestEntryLayout::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QStringList>, rows);
    QCOMPARE(ui::cellsOfText(text), rows);
}

void TestEntryLayout::pasted_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("entries"); // "key=json", or "!" and what is wrong.
    const QString modalities = u"DicomModalities"_s;
    QTest::newRow("in the order of the table")
        << modalities << u"ct1\tCT1\t10.0.0.5\t104\nmr1\tMR1\t10.0.0.6\t11112\tGE"_s
        << QStringList{u"ct1=[\"CT1\", \"10.0.0.5\", 104]"_s,
                       u"mr1=[\"MR1\", \"10.0.0.6\", 11112, \"GE\"]"_s};
    QTest::newRow("by titles") << modalities << u"Port,name,AET,host\n104,ct1,CT1,10.0.0.5"_s
                               << QStringList{u"ct1=[\"CT1\", \"10.0.0.5\", 104]"_s};
    QTest::newRow("a field that only the long form has")
        << modalities << u"Name;AET;Host;Port;AllowEcho\nct1;CT1;h;104;false"_s
        << QStringList{u"ct1={\"AET\": \"CT1\", \"Host\": \"h\", \"Port\": 104, "
                       "\"AllowEcho\": false}"_s};
    QTest::newRow("wrong cells")
        << modalities << u"ct1\tCT1\th\t99999\nct 2\tCT2\th\t104\nct3\tCT3"_s
        << QStringList{u"!Port: Out of range: 1 to 65534."_s,
                       u"!Name: Expected: symbolic name of the modality (letters, digits, hyphen "
                       "and underscore)."_s,
                       u"!Host: It is missing."_s};
    QTest::newRow("a name twice") << u"RegisteredUsers"_s << u"a\t1\na\t2"_s
                                  << QStringList{u"a=\"1\""_s,
                                                 u"!Name: The name stands in two rows."_s};
    QTest::newRow("too many cells") << u"RegisteredUsers"_s << u"a\t1\t2"_s
                                    << QStringList{u"!The row has more cells than the table."_s};
    QTest::newRow("users keep digits as text")
        << u"RegisteredUsers"_s << u"a\t1234"_s << QStringList{u"a=\"1234\""_s};
    QTest::newRow("a list") << u"LuaScripts"_s << u"/a.lua\n/b.lua"_s
                            << QStringList{u"=\"/a.lua\""_s, u"=\"/b.lua\""_s};
}

void TestEntryLayout::pasted()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, text);
    QStringList entries;
    for (const ui::PastedRow &row : ui::pastedRows(layoutOf(setting), text)) {
        entries.append(row.problems.isEmpty()
                           ? QString(row.key + u'=' + QString::fromUtf8(json::toJson(row.entry)))
                           : QString(u'!' + row.problems.first()));
    }
    QTEST(entries, "entries");
}

void TestEntryLayout::copiedRowsAreReadBack()
{
    const EntryLayout layout = layoutOf(u"DicomModalities"_s);
    const json::Value entry = value(R"(["A\t\"B", "h", 104, "GE"])");
    QVERIFY(entry.isList());
    const auto rows = ui::pastedRows(layout, ui::textOfRows(layout, {{u"x"_s, entry}}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().problems, QStringList());
    QCOMPARE(rows.first().key, u"x"_s);
    QVERIFY(rows.first().entry == entry);
}

TOWERKEY_TEST(TestEntryLayout)

#include "testentrylayout.moc"
