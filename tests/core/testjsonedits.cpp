// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/editrows.h"
#include "tests/support/registry.h"

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// New values, members, items and keys: text in, text out.
class TestJsonEdits : public QObject
{
    Q_OBJECT

private slots:
    void replace_data();
    void replace() { compareRow(); }
    void insertMember_data();
    void insertMember() { compareRow(); }
    void lists_data();
    void lists() { compareRow(); }
    void rename_data();
    void rename() { compareRow(); }
    void refusals_data();
    void refusals();
};

void TestJsonEdits::replace_data()
{
    addColumns();
    row("number", "{\"a\": 1}", setting("a", "2"), "{\"a\": 2}");
    row("equal value keeps its spelling", "{\"a\": 1.10}", setting("a", "1.1"), "{\"a\": 1.10}");
    row("1 and 1.0 differ", "{\"a\": 1}", setting("a", "1.0"), "{\"a\": 1.0}");
    row("equal table in another order stays", "{\"t\": {\"a\":1, \"b\":2}}",
        setting("t", "{\"b\":2,\"a\":1}"), "{\"t\": {\"a\":1, \"b\":2}}");
    row("comments around the value stay", "{\"a\": /* x */ 1 /* y */, // z\n\"b\":2}",
        setting("a", "\"q\""), "{\"a\": /* x */ \"q\" /* y */, // z\n\"b\":2}");
    row("last of duplicates is replaced", "{\"a\": 1, \"b\": 2, \"a\": 3}", setting("a", "4"),
        "{\"a\": 1, \"b\": 2, \"a\": 4}");
    row("whole text", "// top\n1\n", setting("", "2"), "// top\n2\n");
    row("value behind a byte order mark", "\xEF\xBB\xBF{\"a\": 1}", setting("a", "2"),
        "\xEF\xBB\xBF{\"a\": 2}");
    row("table in a table of lines", "{\n  \"a\": 1\n}", setting("a", "{\"b\":{\"c\":1}}"),
        "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}");
    row("table in a table of one line", "{\"a\": 1}", setting("a", "{\"b\":{\"c\":1}}"),
        "{\"a\": {\"b\": {\"c\": 1}}}");
    row("table with tabs and carriage returns", "{\r\n\t\"a\": 1\r\n}\r\n",
        setting("a", "{\"b\":1}"), "{\r\n\t\"a\": {\r\n\t\t\"b\": 1\r\n\t}\r\n}\r\n");
    row("short list stays on its line", "{\n  \"a\": 1\n}", setting("a", "[1,2,\"x\"]"),
        "{\n  \"a\": [1, 2, \"x\"]\n}");
    row("list of tables gets lines", "{\n  \"a\": 1\n}", setting("a", "[{\"b\":1},{}]"),
        "{\n  \"a\": [\n    {\n      \"b\": 1\n    },\n    {}\n  ]\n}");
    row("value of a damaged word", "{\"a\": True}", setting("a", "true"), "{\"a\": true}");
    row("value beside a variable", "{\"p\": ${PORT:-8042}, \"a\": 1}", setting("a", "2"),
        "{\"p\": ${PORT:-8042}, \"a\": 2}");
    row("text beyond ASCII", "{\"a\": 1}", setting("a", "\"é😀\\u0001\\\"\""),
        "{\"a\": \"é😀\\u0001\\\"\"}");
    row("typed text keeps its spelling", "{\"a\": 1}", typing("a", "1.50"), "{\"a\": 1.50}");
    row("typed table keeps its layout", "{\"a\": 1}", typing("a", "{ \"b\":[1,2] }"),
        "{\"a\": { \"b\":[1,2] }}");
    row("typed blanks around are left out", "{\"a\": 1}", typing("a", " 5 \n"), "{\"a\": 5}");
    row("typed comment behind ends no line", "{\"a\": 1}", typing("a", "5 // five"), "{\"a\": 5}");
    row("typed comment inside stays", "{\"a\": 1}", typing("a", "[5 /* five */]"),
        "{\"a\": [5 /* five */]}");
    row("trailing comma elsewhere stays", "{\"a\": 1, \"l\": [1,],}", setting("a", "2"),
        "{\"a\": 2, \"l\": [1,],}");
}

void TestJsonEdits::insertMember_data()
{
    addColumns();
    row("into lines", "{\n  \"a\": 1\n}\n", setting("b", "2"), "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    row("into one line", "{\"a\": 1}", setting("b", "2"), "{\"a\": 1, \"b\": 2}");
    row("into one line with blanks", "{ \"a\": 1 }", setting("b", "2"), "{ \"a\": 1, \"b\": 2 }");
    row("into one line without blanks", "{\"a\":1,\"c\":3}", setting("b", "2"),
        "{\"a\":1,\"c\":3,\"b\":2}");
    row("behind the comment of the last member", "{\n  \"a\": 1 // one\n}", setting("b", "2"),
        "{\n  \"a\": 1, // one\n  \"b\": 2\n}");
    row("before comments at the end", "{\n  \"a\": 1\n  // \"c\": 3\n}", setting("b", "2"),
        "{\n  \"a\": 1,\n  \"b\": 2\n  // \"c\": 3\n}");
    row("behind a trailing comma", "{\n  \"a\": 1, // one\n}", setting("b", "2"),
        "{\n  \"a\": 1, // one\n  \"b\": 2\n}");
    row("closing bracket on the member's line", "{\n  \"a\": 1}", setting("b", "2"),
        "{\n  \"a\": 1,\n  \"b\": 2}");
    row("comment before the closing bracket on the member's line", "{\n  \"a\": 1 /* one */ }",
        setting("b", "2"), "{\n  \"a\": 1, /* one */\n  \"b\": 2 }");
    row("first member on the opening line", "{ \"a\": 1,\n  \"c\": 3\n}", setting("b", "2"),
        "{ \"a\": 1,\n  \"c\": 3,\n  \"b\": 2\n}");
    row("two members a line", "{\n  \"a\": 1, \"c\": 3\n}", setting("b", "2"),
        "{\n  \"a\": 1, \"c\": 3,\n  \"b\": 2\n}");
    row("carriage returns", "{\r\n  \"a\": 1\r\n}\r\n", setting("b", "2"),
        "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");
    row("lone carriage returns", "{\r  \"a\": 1\r}\r", setting("b", "2"),
        "{\r  \"a\": 1,\r  \"b\": 2\r}\r");
    row("mostly line feeds", "{\n  \"a\": 1,\r\n  \"c\": 3\n}\n", setting("b", "2"),
        "{\n  \"a\": 1,\r\n  \"c\": 3,\n  \"b\": 2\n}\n");
    row("tabs", "{\n\t\"t\": {\n\t\t\"a\": 1\n\t}\n}", setting("t.b", "2"),
        "{\n\t\"t\": {\n\t\t\"a\": 1,\n\t\t\"b\": 2\n\t}\n}");
    row("indentation of the neighbours, not of the top", "{\n  \"t\": {\n        \"a\": 1\n  }\n}",
        setting("t.b", "2"), "{\n  \"t\": {\n        \"a\": 1,\n        \"b\": 2\n  }\n}");
    row("byte order mark", "\xEF\xBB\xBF{\n  \"a\": 1\n}", setting("b", "2"),
        "\xEF\xBB\xBF{\n  \"a\": 1,\n  \"b\": 2\n}");
    row("empty table", "{}", setting("a", "1"), "{\"a\": 1}");
    row("empty table in a file of lines", "{}\n", setting("a", "1"), "{\n  \"a\": 1\n}\n");
    row("empty table with a blank", "{ }", setting("a", "1"), "{ \"a\": 1 }");
    row("empty table of two lines", "{\n}\n", setting("a", "1"), "{\n  \"a\": 1\n}\n");
    row("empty table with a blank line", "{\n\n}\n", setting("a", "1"), "{\n  \"a\": 1\n}\n");
    row("empty table with a comment line", "{\n  // nothing yet\n}\n", setting("a", "1"),
        "{\n  // nothing yet\n\n  \"a\": 1\n}\n");
    row("empty table with a comment inline", "{/* none */}", setting("a", "1"),
        "{/* none */ \"a\": 1}");
    row("empty table with a line comment behind the bracket", "{ // none\n}\n", setting("a", "1"),
        "{ // none\n  \"a\": 1\n}\n");
    row("line comment, bracket behind the last line", "{\n  // none\n  /* x */ }",
        setting("a", "1"), "{\n  // none\n  /* x */\n\n  \"a\": 1\n}");
    row("empty table inside of lines", "{\n  \"t\": {}\n}", setting("t.a", "1"),
        "{\n  \"t\": {\n    \"a\": 1\n  }\n}");
    row("missing tables on the way", "{\n  \"a\": 1\n}", setting("t.u.b", "2"),
        "{\n  \"a\": 1,\n  \"t\": {\n    \"u\": {\n      \"b\": 2\n    }\n  }\n}");
    row("missing tables in one line", "{\"a\": 1}", setting("t.u.b", "2"),
        "{\"a\": 1, \"t\": {\"u\": {\"b\": 2}}}");
    row("at the front, below the comment of the file",
        "{\n  // The file.\n\n  // one\n  \"a\": 1\n}", inserting("b", 0, "2"),
        "{\n  // The file.\n\n  \"b\": 2,\n  // one\n  \"a\": 1\n}");
    row("in the middle, above the next one's comment", "{\n  \"a\": 1, // a\n  // c\n  \"c\": 3\n}",
        inserting("b", 1, "2"), "{\n  \"a\": 1, // a\n  \"b\": 2,\n  // c\n  \"c\": 3\n}");
    row("in the middle of one line", "{\"a\": 1, \"c\": 3}", inserting("b", 1, "2"),
        "{\"a\": 1, \"b\": 2, \"c\": 3}");
    row("before an inline comment of the next one", "{\"a\": 1, /* c */ \"c\": 3}",
        inserting("b", 1, "2"), "{\"a\": 1, \"b\": 2, /* c */ \"c\": 3}");
    row("key that needs escapes", "{}", setting("x\"y", "1"), "{\"x\\\"y\": 1}");
    row("comment between value and comma", "{\n  \"a\": 1\n  // odd\n  ,\n  \"c\": 3\n}",
        setting("b", "2"), "{\n  \"a\": 1\n  // odd\n  ,\n  \"c\": 3,\n  \"b\": 2\n}");
    row("commas at the beginning of lines", "{\n    \"a\": 1\n  , \"c\": 3\n}", setting("b", "2"),
        "{\n    \"a\": 1\n  , \"c\": 3,\n    \"b\": 2\n}");
}

void TestJsonEdits::lists_data()
{
    addColumns();
    const QByteArray lines = "{\n  \"l\": [\n    1, // one\n    2\n  ]\n}";
    row("append in lines", lines, inserting("l.2", 2, "3"),
        "{\n  \"l\": [\n    1, // one\n    2,\n    3\n  ]\n}");
    row("insert in lines", lines, inserting("l.1", 1, "3"),
        "{\n  \"l\": [\n    1, // one\n    3,\n    2\n  ]\n}");
    row("insert first in lines", lines, inserting("l.0", 0, "3"),
        "{\n  \"l\": [\n    3,\n    1, // one\n    2\n  ]\n}");
    row("remove in lines", lines, removing("l.0"), "{\n  \"l\": [\n    2\n  ]\n}");
    row("move in lines", lines, moving("l.0", 1), "{\n  \"l\": [\n    2,\n    1 // one\n  ]\n}");
    row("append to one line", "[1,2]", inserting("2", 2, "3"), "[1,2,3]");
    row("append with blanks", "[1, 2]", inserting("2", 2, "3"), "[1, 2, 3]");
    row("set behind the end appends", "{\"l\": [1]}", setting("l.1", "2"), "{\"l\": [1, 2]}");
    row("into an empty list", "[]", inserting("0", 0, "3"), "[3]");
    row("into an empty list of lines", "{\n  \"l\": []\n}", inserting("l.0", 0, "3"),
        "{\n  \"l\": [\n    3\n  ]\n}");
    row("move in one line", "[1, 2, 3]", moving("0", 2), "[2, 3, 1]");
    row("table in a list of lines", "[\n  1\n]", inserting("1", 1, "{\"a\":1}"),
        "[\n  1,\n  {\n    \"a\": 1\n  }\n]");
    row("modality in the manner of Orthanc",
        "{\n  \"DicomModalities\": {\n    // \"x\": []\n    \"y\": [\"Y\", \"h\", 104]\n  }\n}",
        setting("DicomModalities.z", "[\"Z\", \"h\", 105]"),
        "{\n  \"DicomModalities\": {\n    // \"x\": []\n    \"y\": [\"Y\", \"h\", 104],\n"
        "    \"z\": [\"Z\", \"h\", 105]\n  }\n}");
}

void TestJsonEdits::rename_data()
{
    addColumns();
    row("key", "{\"a\" /* x */ : 1, // y\n\"b\": 2}", renaming("a", "c"),
        "{\"c\" /* x */ : 1, // y\n\"b\": 2}");
    row("to a key that needs escapes", "{\"a\": 1}", renaming("a", "x\"\\\n"),
        "{\"x\\\"\\\\\\n\": 1}");
    row("to the same key", "{\"\\u0061\": 1}", renaming("a", "a"), "{\"\\u0061\": 1}");
    row("from a key with escapes", "{\"\\u0061\": 1}", renaming("a", "b"), "{\"b\": 1}");
    row("all duplicates", "{\"a\": 1, \"b\": 2, \"a\": 3}", renaming("a", "c"),
        "{\"c\": 1, \"b\": 2, \"c\": 3}");
    row("table", "{\"t\": {\"u\": {\"v\": 1}}}", renaming("t.u", "w"),
        "{\"t\": {\"w\": {\"v\": 1}}}");
}

void TestJsonEdits::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorId>("error");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto no = [](const char *title, const QByteArray &text, const Edit &edit, ErrorId error,
                       int line = 0, int column = 0) {
        QTest::newRow(title) << text << edit << error << line << column;
    };
    const QByteArray broken = "{\n  \"a\": 1\n  \"b\": 2\n}";
    no("insert, comma missing", broken, setting("c", "1"), ErrorId::JsonInvalid, 3, 3);
    no("replace, comma missing", broken, setting("b", "1"), ErrorId::JsonInvalid, 3, 3);
    no("remove, comma missing", broken, removing("a"), ErrorId::JsonInvalid, 3, 3);
    no("rename, comma missing", broken, renaming("a", "c"), ErrorId::JsonInvalid, 3, 3);
    no("move, comma missing", broken, moving("a", 1), ErrorId::JsonInvalid, 3, 3);
    no("bracket missing", "{\"a\": 1", setting("a", "2"), ErrorId::JsonInvalid, 1, 8);
    no("quote missing", "{\"a\": \"x}\n", setting("b", "2"), ErrorId::JsonInvalid, 1, 7);
    no("hash", "# x\n{}", setting("b", "2"), ErrorId::JsonInvalid, 1, 1);
    no("nothing", " ", setting("b", "2"), ErrorId::JsonInvalid, 1, 2);
    no("through a scalar", "{\"a\": 1}", setting("a.b", "2"), ErrorId::PathThroughScalar);
    no("through null", "{\"a\": null}", setting("a.b.c", "2"), ErrorId::PathThroughScalar);
    no("insert into a scalar", "{\"a\": 1}", inserting("a.b", 0, "2"), ErrorId::PathThroughScalar);
    no("root is a scalar", "1", setting("a", "2"), ErrorId::PathThroughScalar);
    no("beyond the end of a list", "{\"l\": [1]}", setting("l.2", "2"), ErrorId::PathMissing);
    no("key in a list", "{\"l\": [1]}", setting("l.x", "2"), ErrorId::PathMissing);
    no("key in a list, inserted", "{\"l\": [1]}", inserting("l.x", 0, "2"), ErrorId::PathMissing);
    no("remove what is not there", "{}", removing("a"), ErrorId::PathMissing);
    no("remove the root", "{}", removing(""), ErrorId::PathMissing);
    no("rename what is not there", "{}", renaming("a", "b"), ErrorId::PathMissing);
    no("rename an item", "[1]", renaming("0", "b"), ErrorId::PathMissing);
    no("move what is not there", "{}", moving("a", 0), ErrorId::PathMissing);
    no("insert what is there", "{\"a\": 1}", inserting("a", 0, "2"), ErrorId::KeyExists);
    no("rename to what is there", "{\"a\": 1, \"b\": 2}", renaming("a", "b"), ErrorId::KeyExists);
    no("typed nonsense", "{\"a\": 1}", typing("a", "tru"), ErrorId::ValueInvalid, 1, 1);
    no("typed comma", "{\"a\": 1}", typing("a", "1, \"b\": 2"), ErrorId::ValueInvalid, 1, 2);
    no("typed nothing", "{\"a\": 1}", typing("a", ""), ErrorId::ValueInvalid, 1, 1);
    no("typed comment", "{\"a\": 1}", typing("a", "1 /* x"), ErrorId::ValueInvalid, 1, 3);
}

void TestJsonEdits::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit, edit);
    QFETCH(ErrorId, error);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto splices = edit(Document::parse(text));
    QVERIFY(!splices);
    QCOMPARE(splices.error().id, error);
    const TextPosition position{line, column};
    QCOMPARE(splices.error().place.position, position);
    QVERIFY(!message(splices.error()).isEmpty());
}

TOWERKEY_TEST(TestJsonEdits)

#include "testjsonedits.moc"
