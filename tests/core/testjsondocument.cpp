// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::json;

class TestJsonDocument : public QObject
{
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void recovery_data();
    void recovery();
    void places();
    void depth_data();
    void depth();
    void muchOfTheSame_data();
    void muchOfTheSame();
    void largeTable();
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int DeepestLevels = 2000; // Its stack frames are several times as large.
#else
constexpr int DeepestLevels = 9998; // That of Python since 3.12.
#endif
constexpr Readers Both = Readers(Reader::Image) | Reader::Orthanc;

} // namespace

void TestJsonDocument::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemId>("id");
    QTest::addColumn<Readers>("refusedBy");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *title, const QByteArray &text, ProblemId id, Readers refusedBy,
                        int line, int column) {
        QTest::newRow(title) << text << id << refusedBy << line << column;
    };
    row("mark", "\xEF\xBB\xBF{}", ProblemId::ByteOrderMark, Reader::Image, 1, 1);
    row("bytes", "{\"é\":\n\"\xFF\"}", ProblemId::InvalidUtf8, Reader::Image, 2, 2);
    row("character", "{\"é\": ;1}", ProblemId::UnexpectedCharacter, Both, 1, 7);
    row("end", "{\"a\": [1", ProblemId::UnexpectedEnd, Both, 1, 9);
    row("string", "{\"a\": \"x", ProblemId::UnclosedString, Both, 1, 7);
    row("comment", "{\n /* x", ProblemId::UnclosedComment, Both, 2, 2);
    row("comment behind", "{}\n /* x", ProblemId::UnclosedComment, Reader::Image, 2, 2);
    row("comment in a list", "[ /* x */ ]", ProblemId::MisplacedComment, Reader::Orthanc, 1, 3);
    row("comment before the colon", "{\"a\" /**/:1}", ProblemId::MisplacedComment, Reader::Orthanc,
        1, 6);
    row("hash", "# x\n{}", ProblemId::HashComment, Both, 1, 1);
    row("apostrophes", "{'a': 1}", ProblemId::SingleQuotes, Both, 1, 2);
    row("escape", "{\"a\": \"\\x\"}", ProblemId::InvalidEscape, Both, 1, 8);
    row("half", "[\"\\ud800\"]", ProblemId::LoneSurrogate, Reader::Orthanc, 1, 3);
    row("line break", "[\"a\nb\"]", ProblemId::ControlCharacter, Reader::Image, 1, 4);
    row("zero", "[05]", ProblemId::InvalidNumber, Reader::Image, 1, 2);
    row("point", "[.5]", ProblemId::InvalidNumber, Both, 1, 2);
    row("digits", '[' + QByteArray(4301, '1') + ']', ProblemId::NumberTooLong, Reader::Image, 1, 2);
    row("word", "[True]", ProblemId::InvalidLiteral, Both, 1, 2);
    row("variable", "[ ${PORT:-8042} ]", ProblemId::InvalidLiteral, Both, 1, 3);
    row("NaN", "[NaN]", ProblemId::SpecialNumber, Reader::Orthanc, 1, 2);
    row("trailing comma", "[1,\r\n]", ProblemId::TrailingComma, Reader::Image, 1, 3);
    row("comma", "[1\r2]", ProblemId::MissingComma, Both, 2, 1);
    row("colon", "{\"a\" 1}", ProblemId::MissingColon, Both, 1, 6);
    row("value", "{\"a\": }", ProblemId::MissingValue, Both, 1, 7);
    row("key", "{a: 1}", ProblemId::KeyIsNoString, Both, 1, 2);
    row("duplicate", "{\"a\": 1, \"\\u0061\": 2}", ProblemId::DuplicateKey, {}, 1, 10);
    row("rest", "{} x", ProblemId::TextAfterEnd, Reader::Image, 1, 4);
    row("list", "[]", ProblemId::TopLevelIsNoTable, {}, 1, 1);
    row("empty", " ", ProblemId::Empty, Both, 1, 2);
}

void TestJsonDocument::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(ProblemId, id);
    QFETCH(int, line);
    QFETCH(int, column);
    const Document document = Document::parse(text);
    const auto found = std::ranges::find(document.problems(), id, &Problem::id);
    QVERIFY(found != document.problems().end());
    QTEST(found->refusedBy, "refusedBy");
    const TextPosition wanted{line, column};
    QCOMPARE(document.position(found->range.begin), wanted);
    QVERIFY(!message(*found).isEmpty());
    for (const Reader reader : {Reader::Image, Reader::Orthanc})
        QVERIFY(!found->refusedBy.testFlag(reader) || !document.isAcceptedBy(reader));
}

void TestJsonDocument::recovery_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{\"a\": 1 \"b\": 2}", "{\"a\": , \"b\": 2}", "{a: 1, \"b\": 2}", "{'a': 1, \"b\": 2}",
          "{\"a\": 'x', \"b\": 2}", "{\"a\" 1, \"b\": 2}", "{\"a\": 1,, \"b\": 2}",
          "{# x\n\"a\": 1, \"b\": 2", "{\"a\": [1, \"b\"], \"b\": 2 /* x", "{\"a\": tru, \"b\": 2",
          "{\"a\": ${A:-1}, \"b\": 2}", "{\"a\": 1; \"b\": 2}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonDocument::recovery()
{
    QFETCH(QByteArray, text);
    const Document document = Document::parse(text);
    const NodeIndex b = document.child(document.root(), u"b"_s);
    QVERIFY(b != NoNode);
    QCOMPARE(document.sourceText(b), QByteArrayView("2"));
}

void TestJsonDocument::places()
{
    const Document document =
        Document::parse("{\"a\": [1, {\"x.y\": true}], \"a\": null, \"t\": [[7]]}");
    const NodeIndex seven = document.nodeAt(document.text().indexOf('7'));
    QCOMPARE(document.pathOf(seven).toString(), u"t.0.0"_s);
    QCOMPARE(document.find(document.pathOf(seven)), seven);
    const NodeIndex deep = document.nodeAt(document.text().indexOf("x.y"));
    QCOMPARE(document.key(deep), u"x.y"_s);
    QCOMPARE(document.node(document.find(SettingPath({u"a"_s}))).type, NodeType::Null);
    QCOMPARE(document.nodeAt(document.text().size()), NoNode);
    QCOMPARE(document.child(document.find(SettingPath({u"t"_s})), u"01"_s), NoNode);
    QCOMPARE(document.find(SettingPath({u"t"_s, u"0"_s, u"0"_s, u"x"_s})), NoNode);
    QCOMPARE(document.find({}), document.root());
    QVERIFY(Document().isEmpty());
    QCOMPARE(Document().find(SettingPath({u"a"_s})), NoNode);
}

void TestJsonDocument::depth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists") << QByteArray(100000, '[') + QByteArray(100000, ']');
    QTest::newRow("open lists") << QByteArray(100000, '[');
    QTest::newRow("tables") << QByteArray("{\"a\":").repeated(100000) + '1'
            + QByteArray(100000, '}');
}

void TestJsonDocument::depth()
{
    QFETCH(QByteArray, text);
    for (const int levels : {990, DeepestLevels}) {
        const Document document = Document::parse(text, {.imageDepth = levels});
        QVERIFY(!document.isAcceptedBy(Reader::Image));
        QVERIFY(!document.isAcceptedBy(Reader::Orthanc));
        QCOMPARE(std::ranges::count(document.problems(), ProblemId::TooDeep, &Problem::id), 2);
        const Value value = document.value(document.root());
        const Value same = value;
        QVERIFY(toJson(value).size() >= 2 * levels);
        QVERIFY(same == value);
    }
}

void TestJsonDocument::muchOfTheSame_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"'\\", "/*", "\"", "[", "{\"a\":", ",", "${", "$", "{\"a\":1}", "\\",
                              "\"\\", "1,", "#", "\xC3", "]", "\"a\":", "[1,[", "//", "/*/"})
        QTest::newRow(piece) << QByteArray(piece);
}

// Work that grows with the square of the text would take hours.
void TestJsonDocument::muchOfTheSame()
{
    QFETCH(QByteArray, piece);
    const Document document = Document::parse(piece.repeated(4'000'000 / piece.size()));
    QVERIFY(!document.problems().isEmpty());
}

void TestJsonDocument::largeTable()
{
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += "\"key" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    text += "\"key7\":-1,\"k\\u0065y8\":-2}";
    const Document document = Document::parse(text);
    QCOMPARE(document.problems().size(), 2);
    QCOMPARE(document.problems().at(0).argument, u"key7"_s);
    QCOMPARE(document.sourceText(document.child(0, u"key7"_s)), QByteArrayView("-1"));
    QCOMPARE(document.sourceText(document.child(0, u"key8"_s)), QByteArrayView("-2"));
    QCOMPARE(document.sourceText(document.child(0, u"key199999"_s)), QByteArrayView("199999"));
    QCOMPARE(document.value(0).as<Table>()->size(), 200'000);
}

TOWERKEY_TEST(TestJsonDocument)

#include "testjsondocument.moc"
