// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"
#include "tests/support/registry.h"
#include "tests/support/yamltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::yaml;

/// Places, look-up, and what is told of damaged texts.
class TestYamlDocument : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void streams();
    void properties();
    void problems_data();
    void problems();
    void keptBeforeProblem();
    void lookUp();
    void duplicates();
    void nodeAt();
    void paths();
};

void TestYamlDocument::ranges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("nodes");

    const auto row = [](const char *title, const QByteArray &text, const QStringList &nodes) {
        QTest::newRow(title) << text << nodes;
    };
    row("plain", "a: b\n", {u"a: b"_s, u"k:a"_s, u"b"_s});
    row("beyond ASCII", "é: ü # ö\n", {u"é: ü"_s, u"k:é"_s, u"ü"_s});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: b\n",
        {u"a: b"_s, u"k:a"_s, u"b"_s});
    row("carriage returns", "a: b\r\nc: d\r\n",
        {u"a: b\r\nc: d"_s, u"k:a"_s, u"b"_s, u"k:c"_s, u"d"_s});
    row("lone carriage returns", "a: |\r  x\r  y\rb: z",
        {u"a: |\r  x\r  y\rb: z"_s, u"k:a"_s, u"|\r  x\r  y"_s, u"k:b"_s, u"z"_s});
    row("quotes", "'a': \"b\"\n", {u"'a': \"b\""_s, u"k:'a'"_s, u"\"b\""_s});
    row("empty quotes", "a: ''\nb: \"\"\n",
        {u"a: ''\nb: \"\""_s, u"k:a"_s, u"''"_s, u"k:b"_s, u"\"\""_s});
    row("several lines", "a: one\n  two\n\n  three # x\n",
        {u"a: one\n  two\n\n  three"_s, u"k:a"_s, u"one\n  two\n\n  three"_s});
    row("block scalar", "a: |\n  x\n\n\n# c\nb: 1\n",
        {u"a: |\n  x\n\n\n# c\nb: 1"_s, u"k:a"_s, u"|\n  x"_s, u"k:b"_s, u"1"_s});
    row("kept line ends", "a: |+\n  x\n\nb: 1\n",
        {u"a: |+\n  x\n\nb: 1"_s, u"k:a"_s, u"|+\n  x\n"_s, u"k:b"_s, u"1"_s});
    row("block scalar with a comment", "- >2- # c\n   x\n- y",
        {u"- >2- # c\n   x\n- y"_s, u">2- # c\n   x"_s, u"y"_s});
    row("mark on another line", "a: # c\n  !!str\n  |\n  x\n",
        {u"a: # c\n  !!str\n  |\n  x"_s, u"k:a"_s, u"|\n  x"_s});
    row("empty block scalar", "a: |\n\n\nb: 1",
        {u"a: |\n\n\nb: 1"_s, u"k:a"_s, u"|"_s, u"k:b"_s, u"1"_s});
    row("empty block scalar, nested", "a:\n  b: |-\n\n  c: >\n  d: 1",
        {u"a:\n  b: |-\n\n  c: >\n  d: 1"_s, u"k:a"_s, u"b: |-\n\n  c: >\n  d: 1"_s, u"k:b"_s,
         u"|-"_s, u"k:c"_s, u">"_s, u"k:d"_s, u"1"_s});
    row("empty block scalar that keeps", "a:\n  b: |+ # c\n\n\n  d: 1",
        {u"a:\n  b: |+ # c\n\n\n  d: 1"_s, u"k:a"_s, u"b: |+ # c\n\n\n  d: 1"_s, u"k:b"_s,
         u"|+ # c\n\n"_s, u"k:d"_s, u"1"_s});
    row("empty block scalar in a list", "- - !t |\n  - >2\n  - - &x |\n   # c\n    - y\n",
        {u"- - !t |\n  - >2\n  - - &x |\n   # c\n    - y"_s,
         u"- !t |\n  - >2\n  - - &x |\n   # c\n    - y"_s, u"|"_s, u">2"_s,
         u"- &x |\n   # c\n    - y"_s, u"|"_s, u"y"_s});
    row("mark of an empty block scalar in other text",
        "- a: |\n   b: |\n   c\n  d: \"e |\n    f\"\n",
        {u"- a: |\n   b: |\n   c\n  d: \"e |\n    f\""_s,
         u"a: |\n   b: |\n   c\n  d: \"e |\n    f\""_s, u"k:a"_s, u"|\n   b: |\n   c"_s, u"k:d"_s,
         u"\"e |\n    f\""_s});
    row("comment behind a block scalar", "a: |\n  x\n # c\n",
        {u"a: |\n  x"_s, u"k:a"_s, u"|\n  x"_s});
    row("blank line of more blanks", "a: |\n  x\n    \n",
        {u"a: |\n  x\n    "_s, u"k:a"_s, u"|\n  x\n    "_s});
    row("block ends behind its last child", "a:\n  b:\n  - x\n\n# c\nd: e\n",
        {u"a:\n  b:\n  - x\n\n# c\nd: e"_s, u"k:a"_s, u"b:\n  - x"_s, u"k:b"_s, u"- x"_s, u"x"_s,
         u"k:d"_s, u"e"_s});
    row("list that is not indented", "a:\n- x\n- y\n",
        {u"a:\n- x\n- y"_s, u"k:a"_s, u"- x\n- y"_s, u"x"_s, u"y"_s});
    row("lists in lists", "- - a\n  - b\n- c\n",
        {u"- - a\n  - b\n- c"_s, u"- a\n  - b"_s, u"a"_s, u"b"_s, u"c"_s});
    row("tables in lists", "- a: 1\n  b: 2\n",
        {u"- a: 1\n  b: 2"_s, u"a: 1\n  b: 2"_s, u"k:a"_s, u"1"_s, u"k:b"_s, u"2"_s});
    row("flow", "a: [x, {b: c}]\n",
        {u"a: [x, {b: c}]"_s, u"k:a"_s, u"[x, {b: c}]"_s, u"x"_s, u"{b: c}"_s, u"k:b"_s, u"c"_s});
    row("flow of lines", "{\n  \"a\": 1,\n  \"b\":2,\n}\n",
        {u"{\n  \"a\": 1,\n  \"b\":2,\n}"_s, u"k:\"a\""_s, u"1"_s, u"k:\"b\""_s, u"2"_s});
    row("member in a flow list", "[&x a: b, c]",
        {u"[&x a: b, c]"_s, u"&x a: b"_s, u"k:a"_s, u"b"_s, u"c"_s});
    row("missing keys in flow", "{d, e: , : f}",
        {u"{d, e: , : f}"_s, u"k:d"_s, u"@2"_s, u"k:e"_s, u"@6"_s, u"k:@9"_s, u"f"_s});
    row("missing values", "a:\nb: # c\nc: !reset\n",
        {u"a:\nb: # c\nc: !reset"_s, u"k:a"_s, u"@2"_s, u"k:b"_s, u"@5"_s, u"k:c"_s, u"@19"_s});
    row("missing items", "-\n- # c\n- - a\n  -\n",
        {u"-\n- # c\n- - a\n  -"_s, u"@1"_s, u"@3"_s, u"- a\n  -"_s, u"a"_s, u"@17"_s});
    row("missing value in quotes", "{\"a\":}", {u"{\"a\":}"_s, u"k:\"a\""_s, u"@5"_s});
    row("explicit keys", "? a\n: b\n? c\n",
        {u"? a\n: b\n? c"_s, u"k:a"_s, u"b"_s, u"k:c"_s, u"@11"_s});
    row("explicit key of blocks", "? - x\n: - y\n",
        {u"? - x\n: - y"_s, u"k:- x"_s, u"x"_s, u"- y"_s, u"y"_s});
    row("aliases", "a: &x 1\n*x : *x\n",
        {u"a: &x 1\n*x : *x"_s, u"k:a"_s, u"1"_s, u"k:*x"_s, u"*x"_s});
    row("tags and anchors", "a: !t &x\n  b: 1\n",
        {u"a: !t &x\n  b: 1"_s, u"k:a"_s, u"b: 1"_s, u"k:b"_s, u"1"_s});
    row("top scalar", "# c\n text\n", {u"text"_s});
    row("nothing", "", {});
    row("comment only", "# c\n", {});
}

void TestYamlDocument::ranges()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, nodes);
    const Document document = Document::parse(text);
    QCOMPARE(document.text(), text);
    QCOMPARE(document.problems(), QList<Problem>());
    QCOMPARE(test::nodeTexts(document), nodes);
    test::checkTree(document);
}

void TestYamlDocument::streams()
{
    const auto document = Document::parse("--- a\n...\n---\nb: *x\n---\n- &x c\n---\n");
    QCOMPARE(document.roots().size(), 4);
    QCOMPARE(test::nodeTexts(document),
             (QStringList{u"a"_s, u"b: *x"_s, u"k:b"_s, u"*x"_s, u"- &x c"_s, u"c"_s, u"@34"_s}));
    QCOMPARE(document.problems().size(), 1); // Anchors do not reach into other documents.
    QCOMPARE(document.pathOf(document.roots()[1] + 2), SettingPath({u"b"_s}));
    test::checkTree(document);
}

void TestYamlDocument::properties()
{
    const auto document =
        Document::parse("a: !reset &x\nb: !!str\n  &y 1\nc: !<tag:e.org,2000:t> 2");
    const NodeIndex a = document.child(document.root(), u"a"_s);
    const NodeIndex b = document.child(document.root(), u"b"_s);
    const NodeIndex c = document.child(document.root(), u"c"_s);
    QCOMPARE(document.tag(a), u"!reset"_s);
    QCOMPARE(document.anchor(a), u"x"_s);
    QCOMPARE(document.tag(b), u"!!str"_s);
    QCOMPARE(document.anchor(b), u"y"_s);
    QCOMPARE(document.tag(c), u"!<tag:e.org,2000:t>"_s);
    QCOMPARE(document.anchor(c), QString());
    QCOMPARE(document.anchorRange(a), (TextRange{10, 12}));
    QCOMPARE(document.tagRange(b), (TextRange{16, 21}));
    QCOMPARE(document.fullRange(b), (TextRange{16, 28}));
    QCOMPARE(document.memberRange(b), (TextRange{13, 28}));
}

void TestYamlDocument::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemId>("id");
    QTest::addColumn<TextPosition>("position");

    const auto row = [](const char *title, const QByteArray &text, ProblemId id, int line,
                        int column) {
        QTest::newRow(title) << text << id << TextPosition{line, column};
    };
    row("tab", "a:\n\t- b\n", ProblemId::TabIndentation, 2, 1);
    row("bracket", "a: [1, 2\n", ProblemId::Syntax, 2, 1);
    row("quote", "é: é\nb: \"x\n", ProblemId::Syntax, 2, 5);
    row("two values", "\"a\" \"b\"", ProblemId::Syntax, 1, 5);
    row("colon in a value", "a: b: c\n", ProblemId::Syntax, 1, 5);
    row("bad escape", "a: \"\\q\"\n", ProblemId::Syntax, 1, 5);
    row("block scalar in brackets", "a: {b: |\n}\n", ProblemId::Syntax, 1, 8);
    row("hidden block scalar in brackets", "a:\n  b: {c: |\n  }\n", ProblemId::Syntax, 2, 10);
    row("percent", "a: %x\n", ProblemId::Syntax, 1, 4);
    row("indentation", "a: 1\n  b: 2\n", ProblemId::Syntax, 1, 4);
    row("not UTF-8", "a: b\nc: \xE9\n", ProblemId::NotUtf8, 2, 4);
    row("UTF-16",
        "\xFF\xFE"
        "a",
        ProblemId::NotUtf8, 1, 1);
    row("overlong", "a: \xC0\x80", ProblemId::NotUtf8, 1, 4);
    row("surrogate", "a: \xED\xA0\x80", ProblemId::NotUtf8, 1, 4);
    row("cut character", "a: \xE2\x82", ProblemId::NotUtf8, 1, 4);
    row("zero", QByteArray("a: b\0c", 6), ProblemId::ControlCharacter, 1, 5);
    row("bell", "a: \"\x07\"", ProblemId::ControlCharacter, 1, 5);
    row("delete", "a: \x7F", ProblemId::ControlCharacter, 1, 4);
    row("too deep", QByteArray(10'001, '['), ProblemId::TooDeep, 1, 10'001);
    row("duplicate", "a: 1\nb: 2\n\"a\": 3\n", ProblemId::DuplicateKey, 3, 1);
    row("duplicate by an escape", "{a: 1, \"\\x61\": 2}", ProblemId::DuplicateKey, 1, 8);
    row("unknown alias", "a: *x\n", ProblemId::UnknownAlias, 1, 4);
    row("alias before its anchor", "a: *x\nb: &x 1\n", ProblemId::UnknownAlias, 1, 4);
    row("alias inside of its anchor", "a: &x [*x]\n", ProblemId::CyclicAlias, 1, 8);
    row("merged scalar", "<<: 1\n", ProblemId::InvalidMerge, 1, 5);
    row("merged nothing", "<<:\n", ProblemId::InvalidMerge, 1, 4);
    row("merged list of lists", "<<: [{}, []]\n", ProblemId::InvalidMerge, 1, 5);
}

void TestYamlDocument::problems()
{
    QFETCH(QByteArray, text);
    const Document document = Document::parse(text);
    QCOMPARE(document.problems().size(), 1);
    const Problem problem = document.problems().first();
    QTEST(problem.id, "id");
    QTEST(document.position(problem.range.begin), "position");
    QVERIFY(!message(problem).isEmpty());
    QVERIFY(!message(problem).contains(u"%1"_s));
    QCOMPARE(document.isComplete(), problem.id > ProblemId::TooLarge);
    test::checkTree(document);
}

void TestYamlDocument::keptBeforeProblem()
{
    const auto broken = Document::parse("a: {b: [1, 2}\nc: 3\n");
    QVERIFY(!broken.isComplete());
    QCOMPARE(broken.scalarText(broken.find(broken.root(), {u"a"_s, u"b"_s, u"0"_s})), u"1"_s);
    const auto binary = Document::parse("a: 1\nb: 2\nc: \xFF\nd: 3\n");
    QCOMPARE(test::nodeTexts(binary),
             (QStringList{u"a: 1\nb: 2"_s, u"k:a"_s, u"1"_s, u"k:b"_s, u"2"_s}));
    const auto dangling = Document::parse("a: 1\nb: \"x\n");
    QCOMPARE(test::nodeTexts(dangling).last(), u"@6"_s);
}

void TestYamlDocument::lookUp()
{
    QByteArray text = "small: {a: 1, 'b c': 2}\nlist: [x, y]\nlarge:\n";
    for (int i = 0; i < 100; ++i)
        text += "  \"k\\x2D" + QByteArray::number(i) + "\": " + QByteArray::number(i) + '\n';
    const auto document = Document::parse(text);
    const auto found = [&document](const QStringList &keys) {
        const NodeIndex node = document.find(document.root(), keys);
        return node == NoNode ? u"none"_s : document.scalarText(node);
    };
    QCOMPARE(found({u"small"_s, u"b c"_s}), u"2"_s);
    QCOMPARE(found({u"small"_s, u"c"_s}), u"none"_s);
    QCOMPARE(found({u"small"_s, u"a"_s, u"x"_s}), u"none"_s);
    QCOMPARE(found({u"list"_s, u"1"_s}), u"y"_s);
    QCOMPARE(found({u"list"_s, u"2"_s}), u"none"_s);
    QCOMPARE(found({u"list"_s, u"01"_s}), u"none"_s);
    QCOMPARE(found({u"large"_s, u"k-57"_s}), u"57"_s);
    QCOMPARE(found({u"large"_s, u"k-100"_s}), u"none"_s);
    QCOMPARE(document.find(NoNode, {}), NoNode);
    const NodeIndex large = document.child(document.root(), u"large"_s);
    QCOMPARE(document.children(large).size(), 100);
    QCOMPARE(document.keyText(document.children(large)[3]), u"k-3"_s);
}

void TestYamlDocument::duplicates()
{
    const auto document = Document::parse("a: 1\na: 2\n? [x]\n: 1\n? [x]\n: 2\n");
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.problems().first().argument, u"a"_s);
    QCOMPARE(document.scalarText(document.child(document.root(), u"a"_s)), u"2"_s);
}

void TestYamlDocument::nodeAt()
{
    //                                    0123456 789012 345678901
    const auto document = Document::parse("a:\n  b: [x, yy]\nc:\n");
    const auto path = [&document](qsizetype offset) {
        const NodeIndex node = document.nodeAt(offset);
        return node == NoNode ? u"none"_s : document.pathOf(node).toString();
    };
    QCOMPARE(path(0), u"a"_s);
    QCOMPARE(path(5), u"a.b"_s);
    QCOMPARE(path(6), u"a.b"_s);
    QCOMPARE(path(8), u"a.b"_s);
    QCOMPARE(path(9), u"a.b.0"_s);
    QCOMPARE(path(10), u"a.b"_s);
    QCOMPARE(path(13), u"a.b.1"_s);
    QCOMPARE(path(16), u"c"_s);
    QCOMPARE(path(18), u"c"_s);
    QCOMPARE(path(19), u"none"_s);
    QCOMPARE(Document::parse("").nodeAt(0), NoNode);
}

void TestYamlDocument::paths()
{
    const auto document = Document::parse("a:\n- b: 1\n- {c.d: &x 2}\n");
    for (NodeIndex node = 0; node < document.size(); ++node) {
        if (!document.node(node).isKey && document.node(node).kind == NodeKind::Scalar)
            QCOMPARE(document.find(document.root(), document.pathOf(node).keys()), node);
    }
}

TOWERKEY_TEST(TestYamlDocument)

#include "testyamldocument.moc"
