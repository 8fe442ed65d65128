// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/support/yamleditrows.h"

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using yaml::Value;

/// New values, members and items, and other keys: YAML in, YAML out.
class TestYamlEdits : public QObject
{
    Q_OBJECT

private slots:
    void insertMember_data();
    void insertMember() { compareYamlRow(); }
    void empty_data();
    void empty() { compareYamlRow(); }
    void flow_data();
    void flow() { compareYamlRow(); }
    void items_data();
    void items() { compareYamlRow(); }
    void replace_data();
    void replace() { compareYamlRow(); }
    void shared_data();
    void shared() { compareYamlRow(); }
    void rename_data();
    void rename() { compareYamlRow(); }
    void refusals();
    void tooLargeCopy();
};

static Value table()
{
    return Value::mapping({{u"x"_s, u"1"_s}, {u"w"_s, Value::spelling("true")}});
}

static Value list() { return Value::sequence({u"p"_s, u"q"_s}); }

void TestYamlEdits::insertMember_data()
{
    addYamlColumns();
    row("at the end", "a: 1\n", settingMember("", u"b"_s, u"x"_s), "a: 1\nb: x\n");
    row("text that needs quotes", "a: 1\n", settingMember("", u"b"_s, u"true"_s),
        "a: 1\nb: \"true\"\n");
    row("spelling", "a: 1\n", settingMember("", u"b"_s, Value::spelling("8042")),
        "a: 1\nb: 8042\n");
    row("null", "a: 1\n", settingMember("", u"b"_s, Value()), "a: 1\nb:\n");
    row("key that needs quotes", "a: 1\n", settingMember("", u"on"_s, u"x"_s), "a: 1\n\"on\": x\n");
    row("without line end", "a: 1", settingMember("", u"b"_s, u"x"_s), "a: 1\nb: x");
    row("lines without line end", "a: 1", settingMember("", u"b"_s, u"x\ny\n"_s),
        "a: 1\nb: |\n  x\n  y\n");
    row("CRLF", "a:\r\n  b: 1\r\nc: 2\r\n", settingMember("a", u"d"_s, u"x\ny\n"_s),
        "a:\r\n  b: 1\r\n  d: |\r\n    x\r\n    y\r\nc: 2\r\n");
    row("lone carriage returns", "a: 1\rb: 2\r", settingMember("", u"c"_s, u"x"_s),
        "a: 1\rb: 2\rc: x\r");
    row("indentation of the neighbours", "a:\n      b: 1\nc: 2\n",
        settingMember("a", u"d"_s, u"x"_s), "a:\n      b: 1\n      d: x\nc: 2\n");
    row("behind the comment of the last one", "a:\n  b: 1 # one\nc: 2\n",
        settingMember("a", u"d"_s, u"x"_s), "a:\n  b: 1 # one\n  d: x\nc: 2\n");
    row("before comments of what follows", "a:\n  b: 1\n\n# c\nc: 2\n",
        settingMember("a", u"d"_s, u"x"_s), "a:\n  b: 1\n  d: x\n\n# c\nc: 2\n");
    row("before commented members", "a:\n  b: 1\n  # e: 3\nc: 2\n",
        settingMember("a", u"d"_s, u"x\ny"_s),
        "a:\n  b: 1\n  d: |-\n    x\n    y\n  # e: 3\nc: 2\n");
    row("before a comment that is indented further", "a:\n  b: 1\n     # e\n",
        settingMember("a", u"d"_s, u"x\ny"_s), "a:\n  b: 1\n  d: \"x\\ny\"\n     # e\n");
    row("behind a block scalar", "a:\n  b: |\n    x\n\nc: 2\n", settingMember("a", u"d"_s, u"x"_s),
        "a:\n  b: |\n    x\n  d: x\n\nc: 2\n");
    row("behind a block scalar that keeps", "b: |+\n  x\n\n", settingMember("", u"d"_s, u"x"_s),
        "b: |+\n  x\n\nd: x\n");
    row("behind an open block scalar", "b: |\n  x", settingMember("", u"d"_s, u"w"_s),
        "b: |-\n  x\nd: w");
    row("behind an open block scalar that keeps", "b: |+\n  x\n  ",
        settingMember("", u"d"_s, u"w"_s), "b: |+\n  x\nd: w");
    row("behind a nested block", "a:\n  b:\n    - 1\n    - c:\n        d: 1\ne: 1\n",
        settingMember("a", u"f"_s, u"x"_s),
        "a:\n  b:\n    - 1\n    - c:\n        d: 1\n  f: x\ne: 1\n");
    row("at the front", "# file\n\n# a\na: 1\n", insertingMember("", u"b"_s, u"x"_s, 0),
        "# file\n\nb: x\n# a\na: 1\n");
    row("in the middle", "a: 1 # a\n# c\nc: 2\n", insertingMember("", u"b"_s, u"x"_s, 1),
        "a: 1 # a\nb: x\n# c\nc: 2\n");
    row("at the front of an item", "- a: 1\n  b: 2\n", insertingMember("0", u"c"_s, u"x"_s, 0),
        "- c: x\n  a: 1\n  b: 2\n");
    row("at the end of an item", "- a: 1\n- b: 2\n", settingMember("0", u"c"_s, u"x"_s),
        "- a: 1\n  c: x\n- b: 2\n");
    row("table", "a:\n    b: 1\n", settingMember("", u"t"_s, table()),
        "a:\n    b: 1\nt:\n    x: \"1\"\n    w: true\n");
    row("list like the others", "a:\n- b\n", settingMember("", u"l"_s, list()),
        "a:\n- b\nl:\n- p\n- q\n");
    row("list of tables", "a: 1\n", settingMember("", u"l"_s, Value::sequence({table(), list()})),
        "a: 1\nl:\n  - x: \"1\"\n    w: true\n  - - p\n    - q\n");
    row("empty table and list", "a: 1\n",
        settingMember(
            "", u"t"_s,
            Value::mapping({{u"x"_s, Value::mapping({})}, {u"w"_s, Value::sequence({})}})),
        "a: 1\nt:\n  x: {}\n  w: []\n");
    row("lines in a table", "a: 1\n",
        settingMember("", u"t"_s, Value::mapping({{u"x"_s, u"1\n2\n"_s}})),
        "a: 1\nt:\n  x: |\n    1\n    2\n");
    row("before the end of a document", "a: 1\n...\n---\nb: 2\n", settingMember("", u"c"_s, u"x"_s),
        "a: 1\nc: x\n...\n---\nb: 2\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        settingMember("", u"b"_s, u"x"_s),
        "\xEF\xBB\xBF"
        "a: 1\nb: x\n");
    row("at the front behind a byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        insertingMember("", u"b"_s, u"x"_s, 0),
        "\xEF\xBB\xBF"
        "b: x\na: 1\n");
    row("explicit keys", "? a\n: 1\n", settingMember("", u"b"_s, u"x"_s), "? a\n: 1\nb: x\n");
    row("explicit key at the front", "? a\n: 1\n", insertingMember("", u"b"_s, u"x"_s, 0),
        "b: x\n? a\n: 1\n");
    row("own member is replaced", "a: 1 # c\n", settingMember("", u"a"_s, u"x"_s), "a: x # c\n");
    row("last of duplicates is replaced", "a: 1\na: 2\n", settingMember("", u"a"_s, u"x"_s),
        "a: 1\na: x\n");
}

void TestYamlEdits::empty_data()
{
    addYamlColumns();
    row("nothing", "s:\n  environment:\n  c: 1\n", settingMember("s.environment", u"A"_s, u"x"_s),
        "s:\n  environment:\n    A: x\n  c: 1\n");
    row("nothing but a comment", "environment: # c\n  # A: 1\nb: 1\n",
        settingMember("environment", u"A"_s, u"x"_s), "environment: # c\n  A: x\n  # A: 1\nb: 1\n");
    row("nothing at the end", "a:", settingMember("a", u"A"_s, u"x"_s), "a:\n  A: x");
    row("anchor only", "a: &x\nb: *x\n", settingMember("a", u"A"_s, u"x"_s),
        "a: &x\n  A: x\nb: *x\n");
    row("tilde", "a: ~ # c\n", settingMember("a", u"A"_s, u"x"_s), "a: # c\n  A: x\n");
    row("null", "a: null\nb: 1\n", settingMember("a", u"A"_s, u"x"_s), "a:\n  A: x\nb: 1\n");
    row("braces", "a: {} # c\nb: 1\n", settingMember("a", u"A"_s, u"x\ny\n"_s),
        "a: # c\n  A: |\n    x\n    y\nb: 1\n");
    row("braces of lines", "a: {\n  }\nb: 1\n", settingMember("a", u"A"_s, u"x"_s),
        "a:\n  A: x\nb: 1\n");
    row("braces on the next line", "a:\n  {}\nb: 1\n", settingMember("a", u"A"_s, u"x"_s),
        "a:\n  A: x\nb: 1\n");
    row("braces with a comment", "a: { # c\n  }\nb: 1\n", settingMember("a", u"A"_s, u"x"_s),
        "a: { # c\n    A: x\n  }\nb: 1\n");
    row("braces at the top", "# c\n{}\n", settingMember("", u"A"_s, u"x"_s), "# c\nA: x\n");
    row("braces behind a mark", "--- {}\n", settingMember("", u"A"_s, u"x"_s), "---\nA: x\n");
    row("braces in braces", "{a: {}}\n", settingMember("a", u"A"_s, u"x"_s), "{a: {A: x}}\n");
    row("nothing in braces", "{a: , b}\n", settingMember("b", u"A"_s, u"x"_s),
        "{a: , b: {A: x}}\n");
    row("item", "- \n- {}\n", settingMember("1", u"A"_s, table()),
        "- \n- A:\n    x: \"1\"\n    w: true\n");
    row("empty item", "-\n- 1\n", settingMember("0", u"A"_s, u"x"_s), "- A: x\n- 1\n");
    row("empty document", "---\n", settingMember("", u"A"_s, u"x"_s), "---\nA: x\n");
    row("list from nothing", "a:\nb:\n- 1\n", insertingItem("a", u"x"_s, 0), "a:\n- x\nb:\n- 1\n");
    row("list from brackets", "a: []\n", insertingItem("a", u"x"_s, 0), "a:\n  - x\n");
    row("list from brackets in a list", "- []\n", insertingItem("0", u"x"_s, 0), "- - x\n");
}

void TestYamlEdits::flow_data()
{
    addYamlColumns();
    row("one line", "a: {b: 1}\n", settingMember("a", u"c"_s, u"x"_s), "a: {b: 1, c: x}\n");
    row("blanks", "a: { b: 1 }\n", settingMember("a", u"c"_s, u"x"_s), "a: { b: 1, c: x }\n");
    row("trailing comma", "a: {b: 1,}\n", settingMember("a", u"c"_s, u"x"_s), "a: {b: 1, c: x}\n");
    row("comma in the text", "a: {b: 1}\n", settingMember("a", u"c"_s, u"x, y"_s),
        "a: {b: 1, c: \"x, y\"}\n");
    row("front", "a: {b: 1}\n", insertingMember("a", u"c"_s, u"x"_s, 0), "a: {c: x, b: 1}\n");
    row("structure", "a: {b: 1}\n", settingMember("a", u"c"_s, Value::sequence({table(), Value()})),
        "a: {b: 1, c: [{x: \"1\", w: true}, null]}\n");
    row("lines", "a: {\n  b: 1, # one\n  c: 2 # two\n  # end\n}\n",
        settingMember("a", u"d"_s, u"x"_s),
        "a: {\n  b: 1, # one\n  c: 2, # two\n  d: x\n  # end\n}\n");
    row("lines with a trailing comma", "a: {\n  b: 1, # one\n}\n",
        settingMember("a", u"d"_s, u"x"_s), "a: {\n  b: 1, # one\n  d: x,\n}\n");
    row("front of lines", "a: {\n  # one\n  b: 1\n}\n", insertingMember("a", u"d"_s, u"x"_s, 0),
        "a: {\n  d: x,\n  # one\n  b: 1\n}\n");
    row("pair in brackets", "[a: 1, b]\n", settingMember("0", u"c"_s, u"x"_s),
        "[{a: 1, c: x}, b]\n");
    row("pair in brackets, front", "[a: 1, b]\n", insertingMember("0", u"c"_s, u"x"_s, 0),
        "[{c: x, a: 1}, b]\n");
    row("explicit pair in brackets", "[? a : 1, b]\n", settingMember("0", u"c"_s, u"x"_s),
        "[{? a : 1, c: x}, b]\n");
    row("list", "a: [1, 2]\n", insertingItem("a", u"x"_s, 1), "a: [1, x, 2]\n");
    row("end of a list", "a: [1, 2]\n", insertingItem("a", u"x"_s, AtEnd), "a: [1, 2, x]\n");
    row("JSON", "{\n  \"a\": [\n    1\n  ]\n}\n", insertingItem("a", Value::spelling("2"), AtEnd),
        "{\n  \"a\": [\n    1,\n    2\n  ]\n}\n");
}

void TestYamlEdits::items_data()
{
    addYamlColumns();
    row("not indented", "ports:\n- \"a\"\nb: 1\n", insertingItem("ports", u"80:80"_s, AtEnd),
        "ports:\n- \"a\"\n- \"80:80\"\nb: 1\n");
    row("indented", "ports:\n    - a # one\n    # two\n    - b\n",
        insertingItem("ports", u"x"_s, 1), "ports:\n    - a # one\n    - x\n    # two\n    - b\n");
    row("front", "- a\n", insertingItem("", u"x"_s, 0), "- x\n- a\n");
    row("table", "- a\n", insertingItem("", table(), AtEnd), "- a\n- x: \"1\"\n  w: true\n");
    row("lines", "- a\n", insertingItem("", u"x\ny\n"_s, AtEnd), "- a\n- |\n  x\n  y\n");
    row("list in a list", "- - a\n  - b\n- c\n", insertingItem("0", u"x"_s, 0),
        "- - x\n  - a\n  - b\n- c\n");
    row("null", "- a\n", insertingItem("", Value(), AtEnd), "- a\n- null\n");
}

void TestYamlEdits::replace_data()
{
    addYamlColumns();
    row("scalar by table", "a: 1 # c\nb: 2\n", replacing("a", table()),
        "a: # c\n  x: \"1\"\n  w: true\nb: 2\n");
    row("scalar by list", "a: 1\nb: 2\n", replacing("a", list()), "a:\n  - p\n  - q\nb: 2\n");
    row("table by scalar", "a: # c\n  x: 1\n  y: 2\n\nb: 2\n", replacing("a", u"z"_s),
        "a: z # c\n\nb: 2\n");
    row("block scalar by table", "a: | # c\n  x\nb: 2\n", replacing("a", table()),
        "a: # c\n  x: \"1\"\n  w: true\nb: 2\n");
    row("table by lines", "a:\n  x: 1\nb: 2\n", replacing("a", u"1\n2\n"_s),
        "a: |\n  1\n  2\nb: 2\n");
    row("brackets by table", "a: [1,\n  2] # c\nb: 2\n", replacing("a", table()),
        "a: # c\n  x: \"1\"\n  w: true\nb: 2\n");
    row("item by table", "- 1\n- 2\n", replacing("0", table()), "- x: \"1\"\n  w: true\n- 2\n");
    row("table by item", "- a: 1\n  b: 2\n- 2\n", replacing("0", u"x"_s), "- x\n- 2\n");
    row("in brackets", "[1, {a: 1}]\n", replacing("1", list()), "[1, [p, q]]\n");
    row("alias", "a: &x 1\nb: *x\n", replacing("b", table()),
        "a: &x 1\nb:\n  x: \"1\"\n  w: true\n");
    row("tag of an application and anchor stay", "a: !t &x 1\nb: *x\n", replacing("a", table()),
        "a: !t &x\n  x: \"1\"\n  w: true\nb: *x\n");
    row("item with an anchor", "- &x 1\n- *x\n", replacing("0", list()),
        "- &x\n  - p\n  - q\n- *x\n");
    row("tag of a type goes", "a: !!int 1\nb: 2\n", replacing("a", table()),
        "a:\n  x: \"1\"\n  w: true\nb: 2\n");
    row("top", "# c\na: 1\n", replacing("", list()), "# c\n- p\n- q\n");
    row("top by scalar", "a: 1\n", replacing("", u"x"_s), "x\n");
    row("null", "a: 1 # c\n", replacing("a", Value()), "a: # c\n");
    row("spelling", "a: 'x' # c\n", replacing("a", Value::spelling("12")), "a: 12 # c\n");
}

void TestYamlEdits::shared_data()
{
    addYamlColumns();
    const QByteArray base = "x: &e\n  A: 1\n";
    row("alias", base + "environment: *e # c\n", settingMember("environment", u"B"_s, u"x"_s),
        base + "environment: # c\n  <<: *e\n  B: x\n");
    row("alias in brackets", base + "s: {environment: *e}\n",
        settingMember("s.environment", u"A"_s, u"x"_s),
        base + "s: {environment: {<<: *e, A: x}}\n");
    row("merged member is overridden", base + "s:\n  <<: *e\n", settingMember("s", u"A"_s, u"x"_s),
        base + "s:\n  <<: *e\n  A: x\n");
    row("merged by brackets", base + "s: {<<: *e}\n", settingMember("s", u"A"_s, u"x"_s),
        base + "s: {<<: *e, A: x}\n");
    row("alias to a list", "x: &l [1, a]\ny: *l\n", insertingItem("y", u"b"_s, 1),
        "x: &l [1, a]\ny:\n  - 1\n  - b\n  - a\n");
    row("path, all there", "s:\n  o:\n    e:\n      A: 1\n",
        settingPath({u"s"_s, u"o"_s, u"e"_s, u"A"_s}, u"x"_s), "s:\n  o:\n    e:\n      A: x\n");
    row("path, missing tables", "s:\n  o:\n", settingPath({u"s"_s, u"o"_s, u"e"_s, u"A"_s}, u"x"_s),
        "s:\n  o:\n    e:\n      A: x\n");
    row("path through an alias", base + "s: *e\n", settingPath({u"s"_s, u"A"_s}, u"x"_s),
        base + "s:\n  <<: *e\n  A: x\n");
    const QByteArray service = "b: &b\n  e:\n    A: 1\n    B: \"2\"\n  i: x\n";
    row("path through a merge, copied", service + "s:\n  <<: *b\n",
        settingPath({u"s"_s, u"e"_s, u"A"_s}, u"x"_s),
        service + "s:\n  <<: *b\n  e:\n    B: \"2\"\n    A: x\n");
    const QByteArray named = "b: &b\n  e: &e\n    A: 1\n  i: x\n";
    row("path through a merge, named", named + "s:\n  <<: *b\n",
        settingPath({u"s"_s, u"e"_s, u"A"_s}, u"x"_s),
        named + "s:\n  <<: *b\n  e:\n    <<: *e\n    A: x\n");
    row("path through an alias, deeper", service + "s: *b\n",
        settingPath({u"s"_s, u"e"_s, u"C"_s}, u"x"_s),
        service + "s:\n  <<: *b\n  e:\n    A: 1\n    B: \"2\"\n    C: x\n");
    row("path to an item", "a:\n- x\n", settingPath({u"a"_s, u"0"_s}, u"w"_s), "a:\n- w\n");
    row("path behind the last item", "a:\n- x\n", settingPath({u"a"_s, u"1"_s}, u"w"_s),
        "a:\n- x\n- w\n");
}

void TestYamlEdits::rename_data()
{
    addYamlColumns();
    row("key", "a: 1 # c\nb: 2\n", renamingKey("", u"a"_s, u"c"_s), "c: 1 # c\nb: 2\n");
    row("to a key that needs quotes", "a: 1\n", renamingKey("", u"a"_s, u"x: y"_s),
        "\"x: y\": 1\n");
    row("in quotes", "'a' : 1\n", renamingKey("", u"a"_s, u"c"_s), "'c' : 1\n");
    row("key that is a number", "1: a\n", renamingKey("", u"1"_s, u"2"_s), "\"2\": a\n");
    row("in brackets", "{a: 1, b}\n", renamingKey("", u"b"_s, u"c"_s), "{a: 1, c}\n");
    row("explicit", "? a\n: 1\n", renamingKey("", u"a"_s, u"c"_s), "? c\n: 1\n");
    row("block", "a:\n  b: 1\n", renamingKey("", u"a"_s, u"long name"_s), "long name:\n  b: 1\n");
    row("same", "\"\\x61\": 1\n", renamingKey("", u"a"_s, u"a"_s), "\"\\x61\": 1\n");
    row("with line ends", "a: 1\n", renamingKey("", u"a"_s, u"x\ny"_s), "\"x\\ny\": 1\n");
}

void TestYamlEdits::refusals()
{
    const auto document = yaml::Document::parse("a: x\nl: [1]\nm: {b: 1}\nx: &x {y: 1}\nz: *x\n");
    const auto node = [&document](const char *path) { return yamlNode(document, path); };
    QCOMPARE(yaml::setMember(document, node("a"), u"b"_s, u"x"_s).error().id,
             ErrorId::PathThroughScalar);
    QCOMPARE(yaml::setMember(document, node("l"), u"b"_s, u"x"_s).error().id,
             ErrorId::PathThroughScalar);
    QCOMPARE(yaml::insertItem(document, node("m"), 0, u"x"_s).error().id,
             ErrorId::PathThroughScalar);
    QCOMPARE(yaml::insertMember(document, node("m"), u"b"_s, u"x"_s, 0).error().id,
             ErrorId::KeyExists);
    QCOMPARE(yaml::renameKey(document, document.root(), u"a"_s, u"m"_s).error().id,
             ErrorId::KeyExists);
    QCOMPARE(yaml::renameKey(document, document.root(), u"n"_s, u"o"_s).error().id,
             ErrorId::PathMissing);
    QCOMPARE(yaml::removeMember(document, node("m"), u"c"_s).error().id, ErrorId::PathMissing);
    QCOMPARE(yaml::removeMember(document, node("z"), u"w"_s).error().id, ErrorId::PathMissing);
    QCOMPARE(yaml::removeItem(document, node("l"), 1).error().id, ErrorId::PathMissing);
    QCOMPARE(yaml::setValue(document, yaml::NoNode, Value()).error().id, ErrorId::PathMissing);
    QCOMPARE(yaml::setPath(document, document.root(), {u"a"_s, u"b"_s, u"c"_s}, u"x"_s).error().id,
             ErrorId::PathThroughScalar);
    QCOMPARE(yaml::setPath(document, document.root(), {u"l"_s, u"7"_s}, u"x"_s).error().id,
             ErrorId::PathMissing);
    const Value half = Value::sequence({QString(QChar(0xdc00))});
    QCOMPARE(yaml::setMember(document, document.root(), u"h"_s, half).error().id,
             ErrorId::TextNotWritable);
    const auto broken = yaml::Document::parse("a: 1\nb: [\n");
    QCOMPARE(yaml::setMember(broken, broken.root(), u"c"_s, u"x"_s).error().id,
             ErrorId::YamlInvalid);
    QCOMPARE(yaml::removeMember(broken, broken.root(), u"a"_s).error().id, ErrorId::YamlInvalid);
    QCOMPARE(yaml::renameKey(broken, broken.root(), u"a"_s, u"c"_s).error().id,
             ErrorId::YamlInvalid);
}

void TestYamlEdits::tooLargeCopy()
{
    QByteArray text = "a0: &a0 [x]\n";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        text += name + ": &" + name + " [" + QByteArray(alias + ", ").repeated(9) + alias + "]\n";
    }
    const auto document = yaml::Document::parse(text + "b: *a10\n");
    const auto result = yaml::insertItem(document, yamlNode(document, "b"), 0, u"x"_s);
    QCOMPARE(result.error().id, ErrorId::YamlTooLarge);
    QVERIFY(!message(result.error()).isEmpty());
}

TOWERKEY_TEST(TestYamlEdits)

#include "testyamledits.moc"
