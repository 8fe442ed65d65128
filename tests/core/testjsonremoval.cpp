// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/editrows.h"
#include "tests/support/registry.h"

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// What leaves or moves, and which comments go with it: text in, text out.
class TestJsonRemoval : public QObject
{
    Q_OBJECT

private slots:
    void removeFromLines_data();
    void removeFromLines() { compareRow(); }
    void removeFromOneLine_data();
    void removeFromOneLine() { compareRow(); }
    void move_data();
    void move() { compareRow(); }
};

void TestJsonRemoval::removeFromLines_data()
{
    addColumns();
    const QByteArray three = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n";
    row("first", three, removing("a"), "{\n  \"b\": 2,\n  \"c\": 3\n}\n");
    row("middle", three, removing("b"), "{\n  \"a\": 1,\n  \"c\": 3\n}\n");
    row("last takes the comma before it", three, removing("c"), "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
    row("only", "{\n  \"a\": 1\n}\n", removing("a"), "{\n}\n");
    row("comment behind the comma goes", "{\n  \"a\": 1, // one\n  \"b\": 2\n}", removing("a"),
        "{\n  \"b\": 2\n}");
    row("comment above goes", "{\n  // one\n  // more\n  \"a\": 1,\n\n  \"b\": 2\n}", removing("a"),
        "{\n  \"b\": 2\n}");
    row("comment between two goes", "{\n  \"a\": 1,\n  // two\n  \"b\": 2,\n  \"c\": 3\n}",
        removing("b"), "{\n  \"a\": 1,\n  \"c\": 3\n}");
    row("comment above several stays", "{\n  // both\n  \"a\": 1, // x\n  \"b\": 2\n}",
        removing("a"), "{\n  // both\n  \"b\": 2\n}");
    row("comment above a paragraph stays",
        "{\n  \"z\": 0,\n\n  /* both */\n  \"a\": 1,\n  \"b\": 2\n}", removing("a"),
        "{\n  \"z\": 0,\n\n  /* both */\n  \"b\": 2\n}");
    row("comment above a paragraph of one goes",
        "{\n  \"z\": 0,\n\n  // one\n  \"a\": 1,\n\n  \"b\": 2\n}", removing("a"),
        "{\n  \"z\": 0,\n\n  \"b\": 2\n}");
    row("comment above, separated by a blank line, stays",
        "{\n  // all\n\n  \"a\": 1,\n  \"b\": 2\n}", removing("a"), "{\n  // all\n\n  \"b\": 2\n}");
    row("comment of the next one stays", "{\n  \"a\": 1,\n  // two\n  \"b\": 2\n}", removing("a"),
        "{\n  // two\n  \"b\": 2\n}");
    row("comment behind the one before stays", "{\n  \"a\": 1, // one\n  \"b\": 2 // two\n}",
        removing("b"), "{\n  \"a\": 1 // one\n}");
    row("comment below the last stays", "{\n  \"a\": 1,\n  \"b\": 2\n  // end\n}", removing("b"),
        "{\n  \"a\": 1\n  // end\n}");
    row("block comment above goes", "{\n  /* one\n\n     more */\n  \"a\": 1,\n\n  \"b\": 2\n}",
        removing("a"), "{\n  \"b\": 2\n}");
    row("inline comment before the key goes", "{\n  /* x */ \"a\": 1,\n  \"b\": 2\n}",
        removing("a"), "{\n  \"b\": 2\n}");
    row("comment between key and value goes", "{\n  \"a\": // x\n    1,\n  \"b\": 2\n}",
        removing("a"), "{\n  \"b\": 2\n}");
    row("comment behind the opening bracket stays", "{ // all\n  \"a\": 1,\n  \"b\": 2\n}",
        removing("a"), "{ // all\n  \"b\": 2\n}");
    row("block comment behind the opening bracket stays",
        "{ /* all\n  the rest */\n  \"a\": 1,\n  \"b\": 2\n}", removing("a"),
        "{ /* all\n  the rest */\n  \"b\": 2\n}");
    row("block comment over lines behind the comma goes",
        "{\n  \"a\": 1, /* one\n  more */\n  \"b\": 2\n}", removing("a"), "{\n  \"b\": 2\n}");
    row("table with its comments",
        "{\n  // t\n  \"t\": { // x\n    \"u\": 1 // y\n  }, // z\n\n"
        "  \"b\": 2\n}",
        removing("t"), "{\n  \"b\": 2\n}");
    row("one blank line remains", "{\n  \"a\": 1,\n\n  \"b\": 2,\n\n  \"c\": 3\n}", removing("b"),
        "{\n  \"a\": 1,\n\n  \"c\": 3\n}");
    row("no blank line remains at the end", "{\n  \"a\": 1,\n\n  \"b\": 2\n}", removing("b"),
        "{\n  \"a\": 1\n}");
    row("no blank line remains at the beginning", "{\n  \"a\": 1,\n\n  \"b\": 2\n}", removing("a"),
        "{\n  \"b\": 2\n}");
    row("trailing comma stays valid for Orthanc", "{\n  \"a\": 1,\n  \"b\": 2,\n}", removing("b"),
        "{\n  \"a\": 1,\n}");
    row("only one with a trailing comma", "{\n  \"a\": 1,\n}", removing("a"), "{\n}");
    row("carriage returns", "{\r\n  \"a\": 1, // x\r\n  \"b\": 2\r\n}\r\n", removing("a"),
        "{\r\n  \"b\": 2\r\n}\r\n");
    row("tabs", "{\n\t\"a\": 1,\n\t\"b\": 2\n}", removing("b"), "{\n\t\"a\": 1\n}");
    row("closing bracket on the member's line", "{\n  \"a\": 1,\n  \"b\": 2}", removing("b"),
        "{\n  \"a\": 1\n}");
    row("only one, closing bracket on its line", "{\n  \"a\": 1}", removing("a"), "{\n}");
    row("first one on the opening line", "{ \"a\": 1,\n  \"b\": 2\n}", removing("a"),
        "{\n  \"b\": 2\n}");
    row("first of two on a line", "{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}", removing("a"),
        "{\n  \"b\": 2,\n  \"c\": 3\n}");
    row("second of two on a line", "{\n  \"a\": 1, \"b\": 2, // two\n  \"c\": 3\n}", removing("b"),
        "{\n  \"a\": 1,\n  \"c\": 3\n}");
    row("last of two on a line", "{\n  \"a\": 1, \"b\": 2 // two\n}", removing("b"),
        "{\n  \"a\": 1\n}");
    row("commas at the beginning of lines", "{\n    \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}",
        removing("b"), "{\n    \"a\": 1\n  , \"c\": 3\n}");
    row("last, commas at the beginning of lines", "{\n    \"a\": 1\n  , \"b\": 2\n}", removing("b"),
        "{\n    \"a\": 1\n}");
    row("comma on the next line", "{\n  \"a\": 1 // one\n  ,\n  \"b\": 2\n}", removing("a"),
        "{\n  \"b\": 2\n}");
    row("comma on its own line before the last", "{\n  \"a\": 1 // one\n  ,\n  \"b\": 2\n}",
        removing("b"), "{\n  \"a\": 1 // one\n}");
    row("all duplicates", "{\n  \"a\": 1,\n  // x\n  \"b\": 2,\n  \"a\": 3 // y\n}", removing("a"),
        "{\n  // x\n  \"b\": 2\n}");
    row("nothing but duplicates", "{\n  \"a\": 1,\n  \"\\u0061\": 3\n}", removing("a"), "{\n}");
    row("inside", "{\n  \"t\": {\n    \"a\": 1\n  },\n  \"b\": 2\n}", removing("t.a"),
        "{\n  \"t\": {\n  },\n  \"b\": 2\n}");
}

void TestJsonRemoval::removeFromOneLine_data()
{
    addColumns();
    row("first", "{\"a\": 1, \"b\": 2}", removing("a"), "{\"b\": 2}");
    row("middle", "{\"a\": 1, \"b\": 2, \"c\": 3}", removing("b"), "{\"a\": 1, \"c\": 3}");
    row("last", "{\"a\": 1, \"b\": 2}", removing("b"), "{\"a\": 1}");
    row("only", "{\"a\": 1}", removing("a"), "{}");
    row("only, with blanks", "{ \"a\": 1 }", removing("a"), "{ }");
    row("first, with blanks", "{ \"a\": 1, \"b\": 2 }", removing("a"), "{ \"b\": 2 }");
    row("last, with blanks", "{ \"a\": 1, \"b\": 2 }", removing("b"), "{ \"a\": 1 }");
    row("without blanks", "{\"a\":1,\"b\":2,\"c\":3}", removing("b"), "{\"a\":1,\"c\":3}");
    row("comment before the comma goes", "{\"a\": 1 /* x */, \"b\": 2}", removing("a"),
        "{\"b\": 2}");
    row("comment before the key goes", "{\"a\": 1, /* x */ \"b\": 2}", removing("b"), "{\"a\": 1}");
    row("comment of the one before stays", "{\"a\": 1 /* x */, \"b\": 2}", removing("b"),
        "{\"a\": 1 /* x */}");
    row("comment of the next one stays", "{\"a\": 1, /* x */ \"b\": 2}", removing("a"),
        "{/* x */ \"b\": 2}");
    row("comment behind the last goes", "{\"a\": 1, \"b\": 2 /* x */}", removing("b"),
        "{\"a\": 1}");
    row("in a list", "[1, 2, 3]", removing("1"), "[1, 3]");
    row("last with a trailing comma", "[1, 2,]", removing("1"), "[1,]");
    row("duplicates", "{\"a\": 1, \"b\": 2, \"a\": 3}", removing("a"), "{\"b\": 2}");
}

void TestJsonRemoval::move_data()
{
    addColumns();
    const QByteArray text = "{\n  // one\n  \"a\": 1, // a\n\n  // two\n  \"b\": 2, // b\n"
                            "  // three\n  \"c\": 3 // c\n}\n";
    row("up with comments", text, moving("b", 0),
        "{\n  // two\n  \"b\": 2, // b\n  // one\n  \"a\": 1, // a\n\n  // three\n  \"c\": 3 // "
        "c\n}\n");
    row("down to the end with comments", text, moving("b", 2),
        "{\n  // one\n  \"a\": 1, // a\n\n  // three\n  \"c\": 3, // c\n  // two\n  \"b\": 2 // "
        "b\n}\n");
    row("last to the front", text, moving("c", 0),
        "{\n  // three\n  \"c\": 3, // c\n  // one\n  \"a\": 1, // a\n\n  // two\n  \"b\": 2 // "
        "b\n}\n");
    row("nowhere", text, moving("b", 1), text);
    row("in one line", "{\"a\": 1, \"b\": 2 /* x */}", moving("b", 0),
        "{\"b\": 2 /* x */, \"a\": 1}");
    row("in one line with a comment before the key", "{\"a\": 1, /* x */ \"b\": 2}", moving("b", 0),
        "{/* x */ \"b\": 2, \"a\": 1}");
    row("table of lines", "{\n  \"t\": {\n    \"u\": 1 // u\n  },\n  \"b\": 2\n}", moving("t", 1),
        "{\n  \"b\": 2,\n  \"t\": {\n    \"u\": 1 // u\n  }\n}");
    row("inline comment before the key", "{\n  /* x */ \"a\": 1,\n  \"b\": 2\n}", moving("a", 1),
        "{\n  \"b\": 2,\n  /* x */ \"a\": 1\n}");
    row("line comment before the last one's end", "{\n  \"a\": 1,\n  \"b\": 2 // b\n}",
        moving("b", 0), "{\n  \"b\": 2, // b\n  \"a\": 1\n}");
    row("trailing comma", "{\n  \"a\": 1,\n  \"b\": 2,\n}", moving("a", 1),
        "{\n  \"b\": 2,\n  \"a\": 1\n}");
    row("carriage returns", "{\r\n  \"a\": 1, // a\r\n  \"b\": 2\r\n}", moving("a", 1),
        "{\r\n  \"b\": 2,\r\n  \"a\": 1 // a\r\n}");
}

TOWERKEY_TEST(TestJsonRemoval)

#include "testjsonremoval.moc"
