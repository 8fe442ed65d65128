// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/support/yamleditrows.h"

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// Members and items that go, with their comments: YAML in, YAML out.
class TestYamlRemoval : public QObject
{
    Q_OBJECT

private slots:
    void members_data();
    void members() { compareYamlRow(); }
    void comments_data();
    void comments() { compareYamlRow(); }
    void last_data();
    void last() { compareYamlRow(); }
    void items_data();
    void items() { compareYamlRow(); }
    void flow_data();
    void flow() { compareYamlRow(); }
};

void TestYamlRemoval::members_data()
{
    addYamlColumns();
    row("first", "a: 1\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
    row("middle", "a: 1\nb: 2\nc: 3\n", removingMember("", u"b"_s), "a: 1\nc: 3\n");
    row("last", "a: 1\nb: 2\n", removingMember("", u"b"_s), "a: 1\n");
    row("last without line end", "a: 1\nb: 2", removingMember("", u"b"_s), "a: 1\n");
    row("block", "a:\n  b: 1\n  c:\n    - 2\nd: 3\n", removingMember("", u"a"_s), "d: 3\n");
    row("nested", "a:\n  b: 1\n  c: 2\nd: 3\n", removingMember("a", u"c"_s), "a:\n  b: 1\nd: 3\n");
    row("block scalar", "a: |\n  x\n\n  y\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
    row("list that is not indented", "a:\n- 1\n- 2\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
    row("missing value", "a:\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
    row("CRLF", "a: 1\r\nb: 2\r\n", removingMember("", u"a"_s), "b: 2\r\n");
    row("lone carriage returns", "a: 1\rb: 2\rc: 3\r", removingMember("", u"b"_s), "a: 1\rc: 3\r");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\nb: 2\n",
        removingMember("", u"a"_s),
        "\xEF\xBB\xBF"
        "b: 2\n");
    row("duplicates", "a: 1\nb: 2\na: 3\n", removingMember("", u"a"_s), "b: 2\n");
    row("explicit key", "? a\n: 1\n? b\n: 2\n", removingMember("", u"b"_s), "? a\n: 1\n");
    row("first of an item", "- a: 1\n  b: 2\n", removingMember("0", u"a"_s), "- b: 2\n");
    row("first of an item, comment between", "- a: 1 # one\n  # two\n  b: 2\n",
        removingMember("0", u"a"_s), "-\n  # two\n  b: 2\n");
    row("first of an item, free comment between", "- a: 1\n\n  # free\n\n  b: 2\n",
        removingMember("0", u"a"_s), "-\n\n  # free\n\n  b: 2\n");
    row("second of an item", "- a: 1\n  b: 2\n- c\n", removingMember("0", u"b"_s), "- a: 1\n- c\n");
    row("tagged key and value", "!t a: &x 1\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
}

void TestYamlRemoval::comments_data()
{
    addYamlColumns();
    row("on its line", "a: 1 # one\nb: 2 # two\n", removingMember("", u"a"_s), "b: 2 # two\n");
    row("directly above", "a: 1\n# two\n# and more\nb: 2\nc: 3\n", removingMember("", u"b"_s),
        "a: 1\nc: 3\n");
    row("above several", "# both\na: 1 # x\nb: 2\n", removingMember("", u"a"_s), "# both\nb: 2\n");
    row("above a paragraph", "z: 0\n\n# both\na: 1\nb: 2\n", removingMember("", u"a"_s),
        "z: 0\n\n# both\nb: 2\n");
    row("above a paragraph of one", "z: 0\n\n# one\na: 1\n\nb: 2\n", removingMember("", u"a"_s),
        "z: 0\n\nb: 2\n");
    row("above a block scalar with another one", "t:\n  # both\n  a: |\n    x\n  b: 2\n",
        removingMember("t", u"a"_s), "t:\n  # both\n  b: 2\n");
    row("above a blank line", "a: 1\n# free\n\nb: 2\nc: 3\n", removingMember("", u"b"_s),
        "a: 1\n# free\n\nc: 3\n");
    row("of the table before", "a:\n  x: 1\n  # y: 2\nb: 2\nc: 3\n", removingMember("", u"b"_s),
        "a:\n  x: 1\n  # y: 2\nc: 3\n");
    row("of the file", "# file\n\na: 1\nb: 2\n", removingMember("", u"a"_s), "# file\n\nb: 2\n");
    row("below", "a: 1\nb: 2\n# end\n", removingMember("", u"b"_s), "a: 1\n# end\n");
    row("behind the key", "a: # one\n  x: 1\nb: 2\n", removingMember("", u"a"_s), "b: 2\n");
    row("one of two blank lines", "a: 1\n\nb: 2\n\nc: 3\n", removingMember("", u"b"_s),
        "a: 1\n\nc: 3\n");
    row("block scalar before and comment behind", "a: |\n  x\nb: 2\n    # c\nd: 3\n",
        removingMember("", u"b"_s), "a: |\n  x\n# c\nd: 3\n");
    row("kept line ends before, blank lines behind", "a: |+\n  x\nb: 2\n\n\nd: 3\n",
        removingMember("", u"b"_s), "a: |+\n  x\nd: 3\n");
}

void TestYamlRemoval::last_data()
{
    addYamlColumns();
    row("of a table", "a:\n  b: 1\nc: 2\n", removingMember("a", u"b"_s), "a: {}\nc: 2\n");
    row("of a table with comments", "a: # one\n  # two\n  b: 1 # three\n\n  # four\nc: 2\n",
        removingMember("a", u"b"_s), "a: {} # one\n\n  # four\nc: 2\n");
    row("of a table with anchor", "a: &x\n  b: 1\nc: *x\n", removingMember("a", u"b"_s),
        "a: &x {}\nc: *x\n");
    row("of a table, tagged before", "a:\n  !t\n  b: 1\nc: 2\n", removingMember("a", u"b"_s),
        "a:\n  !t {}\nc: 2\n");
    row("of the text", "# c\n\nb: 1\n", removingMember("", u"b"_s), "# c\n\n{}\n");
    row("of the text without line end", "b: 1", removingMember("", u"b"_s), "{}");
    row("of an item", "- b: 1 # c\n- 2\n", removingMember("0", u"b"_s), "- {}\n- 2\n");
    row("of a list", "a:\n- 1\nb: 2\n", removingItem("a", 0), "a: []\nb: 2\n");
    row("of a list in a list", "- - 1\n- 2\n", removingItem("0", 0), "- []\n- 2\n");
    row("of braces", "a: {b: 1}\n", removingMember("a", u"b"_s), "a: {}\n");
    row("of braces of lines", "a: {\n  b: 1\n}\n", removingMember("a", u"b"_s), "a: {\n}\n");
    row("of a pair in brackets", "[a: 1, b]\n", removingMember("0", u"a"_s), "[{}, b]\n");
    row("behind explicit mark", "? a\n: b: 1\n", removingMember("a", u"b"_s), "? a\n: {}\n");
}

void TestYamlRemoval::items_data()
{
    addYamlColumns();
    row("comment of one", "- b: 0\n\n# one\n- a: 1\n\n- c: 2\n", removingItem("", 1),
        "- b: 0\n\n- c: 2\n");
    row("comment of several", "- b: 0\n\n# both\n- a: 1\n- c: 2\n", removingItem("", 1),
        "- b: 0\n\n# both\n- c: 2\n");
    row("first", "a:\n- 1 # one\n- 2\n", removingItem("a", 0), "a:\n- 2\n");
    row("with comments", "a:\n  - 1\n  # two\n  - 2 # 2\n  - 3\n", removingItem("a", 1),
        "a:\n  - 1\n  - 3\n");
    row("table", "- a: 1\n  b: 2\n- 3\n", removingItem("", 0), "- 3\n");
    row("of a list in a list", "- - 1\n  - 2\n- 3\n", removingItem("0", 0), "- - 2\n- 3\n");
    row("missing item", "-\n- 2\n", removingItem("", 0), "- 2\n");
}

void TestYamlRemoval::flow_data()
{
    addYamlColumns();
    row("first", "{a: 1, b: 2}\n", removingMember("", u"a"_s), "{b: 2}\n");
    row("last", "{a: 1, b: 2}\n", removingMember("", u"b"_s), "{a: 1}\n");
    row("last before blanks", "{ a: 1, b: 2 }\n", removingMember("", u"b"_s), "{ a: 1 }\n");
    row("last with a comma", "[1, 2,]\n", removingItem("", 1), "[1,]\n");
    row("missing value", "{a, b}\n", removingMember("", u"b"_s), "{a}\n");
    row("lines", "[\n  1, # one\n  2 # two\n]\n", removingItem("", 0), "[\n  2 # two\n]\n");
    row("last of lines", "[\n  1, # one\n  2 # two\n]\n", removingItem("", 1), "[\n  1 # one\n]\n");
    row("last of lines with a comma", "[\n  1,\n  2,\n]\n", removingItem("", 1), "[\n  1,\n]\n");
    row("comments above", "[\n  # one\n  1,\n  # two\n  2\n]\n", removingItem("", 0),
        "[\n  # two\n  2\n]\n");
}

TOWERKEY_TEST(TestYamlRemoval)

#include "testyamlremoval.moc"
