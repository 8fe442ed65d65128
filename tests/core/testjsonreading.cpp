// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::json;

namespace {

constexpr Readers Nobody = {};
constexpr Readers Both = Readers(Reader::Image) | Reader::Orthanc;

QByteArray manyMembers(int count)
{
    QByteArray text = "{";
    for (int i = 0; i < count; ++i)
        text += "\"key" + QByteArray::number(i) + "\": [" + QByteArray::number(i) + "],\n";
    return text + "\"last\": 0}";
}

} // namespace

class TestJsonReading : public QObject
{
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void carriageReturnInVariable();
    void values_data();
    void values();
    void recovery_data();
    void recovery();
    void nodes();
    void lookUp();
    void lookUpInLargeTable();
    void duplicates();
    void places();
    void nothing();
    void tooDeep();
    void everyProblemHasAMessage();
    void hostileTexts_data();
    void hostileTexts();
};

void TestJsonReading::problems_data()
{
    using enum ProblemId;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemId>("id");
    QTest::addColumn<Readers>("refusedBy");
    QTest::addColumn<int>("begin");
    const auto row = [](const char *title, const QByteArray &text, ProblemId id, Readers refusedBy,
                        int begin) {
        QTest::addRow("%s", title) << text << id << refusedBy << begin;
    };
    row("byte order mark", "\xEF\xBB\xBF{}", ByteOrderMark, Reader::Image, 0);
    row("Latin 1", "{\"a\": \"\xE9\"}", InvalidUtf8, Reader::Image, 7);
    row("Latin 1 in a comment", "{} // \xE9", InvalidUtf8, Reader::Image, 6);
    row("encoded half of a character", "{\"a\":\"\xED\xA0\x80\"}", InvalidUtf8, Reader::Image, 6);
    row("semicolon", "{\"a\": 1; \"b\": 2}", UnexpectedCharacter, Both, 7);
    row("wrong bracket", "{\"a\": [1}", UnexpectedCharacter, Both, 8);
    row("brace missing", "{\"a\": {\"b\": 1}", UnexpectedEnd, Both, 14);
    row("quote missing", "{\"a\": \"b}", UnclosedString, Both, 6);
    row("comment unclosed", "{\"a\": 1 /* b}", UnclosedComment, Both, 8);
    row("comment unclosed behind the end", "{} /*", UnclosedComment, Reader::Image, 3);
    row("comment of three characters", "{\"a\": 1 /*/ }", UnclosedComment, Both, 8);
    row("hash comment", "{ # a\n}", HashComment, Both, 2);
    row("hash comment behind the end", "{} # a", HashComment, Reader::Image, 3);
    row("single quotes", "{\"a\": 'b'}", SingleQuotes, Both, 6);
    row("single quotes around a key", "{'a': 1}", SingleQuotes, Both, 1);
    row("backslash of Windows", R"({"a": "C:\Data"})", InvalidEscape, Both, 9);
    row("short escape of a unit", R"({"a": "\u12"})", InvalidEscape, Both, 7);
    row("first half alone", R"({"a": "\ud800"})", LoneSurrogate, Reader::Orthanc, 7);
    row("first half before another escape", R"({"a": "\ud800\u0041"})", LoneSurrogate, Nobody, 7);
    row("second half alone", R"({"a": "\udc00"})", LoneSurrogate, Nobody, 7);
    row("line break in a string", "{\"a\": \"b\nc\"}", ControlCharacter, Reader::Image, 8);
    row("tab in a key", "{\"\ta\": 1}", ControlCharacter, Reader::Image, 2);
    row("leading zero", "{\"a\": 0104}", InvalidNumber, Reader::Image, 6);
    row("plus sign", "{\"a\": +5}", InvalidNumber, Reader::Image, 6);
    row("bare point behind", "{\"a\": 5.}", InvalidNumber, Reader::Image, 6);
    row("bare point before", "{\"a\": .5}", InvalidNumber, Both, 6);
    row("lone minus", "{\"a\": -}", InvalidNumber, Reader::Image, 6);
    row("hexadecimal", "{\"a\": 0x10}", InvalidNumber, Both, 6);
    row("exponent without digits", "{\"a\": 1e}", InvalidNumber, Both, 6);
    row("IP address without quotes", "{\"a\": 10.0.0.5}", InvalidNumber, Both, 6);
    row("4301 digits", "[" + QByteArray(4301, '1') + "]", NumberTooLong, Reader::Image, 1);
    row("word of Python", "{\"a\": True}", InvalidLiteral, Both, 6);
    row("variable in place of a number", "{\"a\": ${PORT:-8042}}", InvalidLiteral, Both, 6);
    row("not a number", "{\"a\": NaN}", SpecialNumber, Reader::Orthanc, 6);
    row("minus infinity", "{\"a\": -Infinity}", SpecialNumber, Reader::Orthanc, 6);
    row("trailing comma in a table", "{\"a\": 1, // b\n}", TrailingComma, Reader::Image, 7);
    row("trailing comma in a list", "[1,\n]", TrailingComma, Reader::Image, 2);
    row("trailing comma and comment in a list", "[1, /* a */]", TrailingComma, Both, 2);
    row("comment alone in a list", "[ /* a */ ]", MisplacedComment, Reader::Orthanc, 2);
    row("comment before a colon", "{\"a\" /* b */: 1}", MisplacedComment, Reader::Orthanc, 5);
    row("comma missing", "{\"a\": 1\n\"b\": 2}", MissingComma, Both, 8);
    row("colon missing", "{\"a\" 1}", MissingColon, Both, 5);
    row("value missing", "{\"a\": , \"b\": 1}", MissingValue, Both, 6);
    row("two commas", "[1,,2]", MissingValue, Both, 3);
    row("key without quotes", "{a: 1}", KeyIsNoString, Both, 1);
    row("number as key", "{1: 1}", KeyIsNoString, Both, 1);
    row("same key twice", "{\"a\": 1, \"b\": 2, \"a\": 3}", DuplicateKey, Nobody, 17);
    row("same key in another spelling", R"({"a": 1, "\u0061": 3})", DuplicateKey, Nobody, 9);
    row("second table behind", "{} {}", TextAfterEnd, Reader::Image, 3);
    row("list at the top", "[]", TopLevelIsNoTable, Nobody, 0);
    row("nothing", "", Empty, Both, 0);
    row("only a comment", " // a", Empty, Both, 5);
}

void TestJsonReading::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(ProblemId, id);
    QFETCH(Readers, refusedBy);
    const Document document = Document::parse(text);
    const auto found = std::ranges::find(document.problems(), id, &Problem::id);
    QVERIFY(found != document.problems().end());
    QCOMPARE(found->refusedBy, refusedBy);
    QTEST(int(found->range.begin), "begin");
    for (const Reader reader : {Reader::Image, Reader::Orthanc}) {
        QVERIFY(!refusedBy.testFlag(reader) || !document.isAcceptedBy(reader));
        QCOMPARE(document.firstProblemFor(reader) == nullptr, document.isAcceptedBy(reader));
    }
    QVERIFY(!message(*found).isEmpty());
}

void TestJsonReading::carriageReturnInVariable()
{
    const QByteArray text = "{ // a\r\"b\": 1\n}";
    QCOMPARE(Document::parse(text).node(0).childCount, 1);
    QCOMPARE(Document::parse(text, {.carriageReturnEndsComment = false}).node(0).childCount, 0);
}

void TestJsonReading::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("minus zero") << "-0"_ba << "0"_ba;
    QTest::addRow("minus zero as a decimal") << "-0.0"_ba << "-0.0"_ba;
    QTest::addRow("exponent") << "1e3"_ba << "1000.0"_ba;
    QTest::addRow("too large") << "-1e999"_ba << "-Infinity"_ba;
    QTest::addRow("too large by digits") << QByteArray(400, '9') + ".0" << "Infinity"_ba;
    QTest::addRow("too small") << "1e-999"_ba << "0.0"_ba;
    QTest::addRow("too small by zeros") << "0." + QByteArray(400, '0') + "1" << "0.0"_ba;
    QTest::addRow("many digits") << "123456789012345678901234567890"_ba
                                 << "123456789012345678901234567890"_ba;
    QTest::addRow("leading zeros, for Orthanc") << "-007"_ba << "-7"_ba;
    QTest::addRow("escapes") << R"("\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42")"_ba
                             << R"("\"\\/\b\f\n\r\té🙂")"_ba;
    QTest::addRow("byte order mark in a string") << "\"\xEF\xBB\xBF\""_ba << "\"\xEF\xBB\xBF\""_ba;
    QTest::addRow("last of equal keys, at the first's place")
        << R"({"a": {"x": 1}, "b": 2, "a": {"y": 3}})"_ba << R"({"a": {"y": 3}, "b": 2})"_ba;
    QTest::addRow("comments everywhere")
        << "/*a*/{//b\n\"c\"/*d*/:/*e*/[/*f*/1/*g*/,/*h*/2/*i*/]/*j*/}//k"_ba
        << R"({"c": [1, 2]})"_ba;
    QTest::addRow("comment signs in a string") << R"("http://a /* b */")"_ba
                                               << R"("http://a /* b */")"_ba;
}

void TestJsonReading::values()
{
    QFETCH(QByteArray, text);
    const Document document = Document::parse(text);
    QTEST(toJson(document.value(document.root())), "written");
}

void TestJsonReading::recovery_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::addRow("comma missing") << R"({"a": 1 "b": 2})"_ba << R"({"a": 1, "b": 2})"_ba;
    QTest::addRow("colon missing") << R"({"a" 1, "b": 2})"_ba << R"({"a": 1, "b": 2})"_ba;
    QTest::addRow("value missing") << R"({"a": , "b": 2})"_ba << R"({"b": 2})"_ba;
    QTest::addRow("value missing at the end") << R"({"b": 2, "a":})"_ba << R"({"b": 2})"_ba;
    QTest::addRow("only a key") << R"({"a", "b": 2})"_ba << R"({"b": 2})"_ba;
    QTest::addRow("bracket missing") << R"({"a": [1, 2})"_ba << R"({"a": [1, 2]})"_ba;
    QTest::addRow("bracket too many") << R"({"a": 1], "b": 2})"_ba << R"({"a": 1, "b": 2})"_ba;
    QTest::addRow("end missing") << R"({"a": {"b": [1)"_ba << R"({"a": {"b": [1]}})"_ba;
    QTest::addRow("quote missing at the end") << "{\"a\": \"b,\n\"c"_ba << R"({"a": "b,\n"})"_ba;
    QTest::addRow("key without quotes") << "{a: 1, 'b': 2}"_ba << R"({"a": 1, "b": 2})"_ba;
    QTest::addRow("table as a key") << R"({{"x": 1}: 5, "b": 2})"_ba << R"({"b": 2})"_ba;
    QTest::addRow("junk before") << "; = {\"a\": 1}"_ba << R"({"a": 1})"_ba;
    QTest::addRow("junk before a value") << "{\"a\": = 1}"_ba << R"({"a": 1})"_ba;
    QTest::addRow("comment unclosed") << "{\"a\": 1, /* \"b\": 2}"_ba << R"({"a": 1})"_ba;
}

void TestJsonReading::recovery()
{
    QFETCH(QByteArray, text);
    const Document document = Document::parse(text);
    QVERIFY(!document.isAcceptedBy(Reader::Image));
    QVERIFY(!document.isAcceptedBy(Reader::Orthanc));
    QTEST(toJson(document.value(document.root())), "written");
}

void TestJsonReading::nodes()
{
    const Document document = Document::parse(R"({ "a" : [1, "x"], "b\u0061": {} })");
    const NodeIndex list = document.firstChild(0);
    QCOMPARE(document.sourceText(list), R"([1, "x"])");
    QCOMPARE(document.key(list), u"a"_s);
    QCOMPARE(document.node(list).keyBegin, 2);
    QCOMPARE(document.node(list).keyEnd, 5);
    QCOMPARE(document.node(list).childCount, 2);
    QCOMPARE(document.node(list).subtreeEnd, 4);
    const NodeIndex table = document.nextSibling(list);
    QCOMPARE(document.key(table), u"ba"_s);
    QCOMPARE(document.node(table).parent, 0);
    QCOMPARE(document.nextSibling(table), NoNode);
    QCOMPARE(document.firstChild(table), NoNode);
    QCOMPARE(document.nextSibling(0), NoNode);
}

void TestJsonReading::lookUp()
{
    const Document document =
        Document::parse(R"({"a": {"b": [10, {"c": 1}]}, "\ud800": 2, "": 3, "d.e": 4})");
    const auto at = [&](const QString &path) {
        return document.sourceText(document.find(*SettingPath::fromString(path))).toByteArray();
    };
    QCOMPARE(at(u"a.b.1.c"_s), "1"_ba);
    QCOMPARE(at(u"/a/b/0"_s), "10"_ba);
    QCOMPARE(at(u"/"_s), "3"_ba);
    QCOMPARE(at(u"d\\.e"_s), "4"_ba);
    QCOMPARE(document.find({}), 0);
    QCOMPARE(document.sourceText(document.child(0, QString(QChar(0xD800)))), "2");
    for (const auto *path : {u"a.x", u"a.b.2", u"a.b.01", u"a.b.-1", u"a.b.x", u"a.b.0.0", u"?"})
        QCOMPARE(document.find(*SettingPath::fromString(path)), NoNode);
}

void TestJsonReading::lookUpInLargeTable()
{
    constexpr int Count = 100'000;
    const Document document = Document::parse(manyMembers(Count));
    QVERIFY(document.problems().isEmpty());
    for (int i = 0; i < Count; ++i) {
        const NodeIndex member = document.child(0, u"key%1"_s.arg(i));
        QCOMPARE(document.sourceText(document.firstChild(member)), QByteArray::number(i));
    }
    QCOMPARE(document.child(0, u"key-1"_s), NoNode);
    const Document list = Document::parse("[" + QByteArray("[7],").repeated(Count) + "0]");
    for (int i = 0; i < Count; ++i) {
        const NodeIndex item = list.child(0, QString::number(i));
        QCOMPARE(list.pathOf(item + 1).toString(), u"%1.0"_s.arg(i));
    }
}

void TestJsonReading::duplicates()
{
    QByteArray text = manyMembers(1000);
    text.replace("\"key999\"", "\"k\\u0065y3\"");
    const Document document = Document::parse(text);
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.problems().first().argument, u"key3"_s);
    const NodeIndex last = document.child(0, u"key3"_s);
    QCOMPARE(document.sourceText(last), "[999]");
    QCOMPARE(document.key(last), u"key3"_s);
}

void TestJsonReading::places()
{
    const Document document = Document::parse("{\"é\": [1,\r\n 22], \r\"b\": 3}");
    QCOMPARE(document.position(0), (TextPosition{1, 1}));
    QCOMPARE(document.position(6), (TextPosition{1, 6}));
    const NodeIndex second = document.nodeAt(document.text().indexOf("22") + 1);
    QCOMPARE(document.sourceText(second), "22");
    QCOMPARE(document.position(document.node(second).begin), (TextPosition{2, 2}));
    const NodeIndex last = document.nodeAt(document.text().indexOf("\"b\""));
    QCOMPARE(document.sourceText(last), "3");
    QCOMPARE(document.position(document.node(last).keyBegin), (TextPosition{3, 1}));
    QCOMPARE(document.nodeAt(document.text().indexOf(',')), document.firstChild(0));
    QCOMPARE(document.nodeAt(document.text().size()), NoNode);
    for (qsizetype i = 0; i <= document.text().size(); ++i)
        QCOMPARE(document.position(i), positionAt(document.text(), i));
}

void TestJsonReading::nothing()
{
    const Document empty;
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.root(), NoNode);
    QCOMPARE(empty.find({}), NoNode);
    QCOMPARE(empty.nodeAt(0), NoNode);
    QCOMPARE(empty.position(0), (TextPosition{1, 1}));
    QVERIFY(empty.value(NoNode).isNull());
}

void TestJsonReading::tooDeep()
{
    constexpr int Depth = 100'000;
    const QByteArray text = QByteArray(Depth, '[') + QByteArray(Depth, ']');
    const Document document = Document::parse(text, {.imageDepth = 500});
    QVERIFY(!document.isAcceptedBy(Reader::Image));
    QVERIFY(!document.isAcceptedBy(Reader::Orthanc));
    QCOMPARE(std::ranges::count(document.problems(), ProblemId::TooDeep, &Problem::id), 2);
    QCOMPARE(document.firstProblemFor(Reader::Image)->range.begin, 500);
    QCOMPARE(document.firstProblemFor(Reader::Image)->argument, u"500"_s);
    QCOMPARE(document.firstProblemFor(Reader::Orthanc)->range.begin, 1000);
    QCOMPARE(document.pathOf(Depth - 1).size(), Depth - 1);
    QVERIFY(document.value(0).isList());
}

void TestJsonReading::everyProblemHasAMessage()
{
    for (int id = 0; id <= int(ProblemId::Empty); ++id) {
        for (const Readers refusedBy : {Nobody, Readers(Reader::Image), Both})
            QVERIFY2(!message({ProblemId(id), {}, refusedBy, u"x"_s}).isEmpty(),
                     qPrintable(QString::number(id)));
    }
}

void TestJsonReading::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"'\\",    "\"\\", "/*",  "/*/",     "\"", "'",       "\\\"",   "#",
                             "# '",    "${",   "[${", "{\"a\":", "[,", "]",       "{",      "'\n\\",
                             "\"\n\\", "/",    "-",   "\xFF",    "a ", "\\u",     "\"a\" ", "//",
                             "[/*",    "{'",   "*",   "\r",      ":",  "[\"\\\"", "//\r"})
        QTest::addRow("%s", QByteArray(unit).toPercentEncoding().constData()) << QByteArray(unit);
}

// Quadratic work would take minutes.
void TestJsonReading::hostileTexts()
{
    QFETCH(QByteArray, unit);
    const Document document = Document::parse(unit.repeated(1'000'000 / unit.size()));
    QVERIFY(!document.isAcceptedBy(Reader::Image));
}

TOWERKEY_TEST(TestJsonReading)

#include "testjsonreading.moc"
