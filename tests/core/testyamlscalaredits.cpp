// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/support/yamleditrows.h"

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;

/// Other texts in scalars: YAML in, YAML out.
class TestYamlScalarEdits : public QObject
{
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes() { compareYamlRow(); }
    void blocks_data();
    void blocks() { compareYamlRow(); }
    void missing_data();
    void missing() { compareYamlRow(); }
    void splices_data();
    void splices() { compareYamlRow(); }
    void everyTextInEveryStyle();
    void refusals();
};

void TestYamlScalarEdits::quotes_data()
{
    addYamlColumns();
    row("bare stays bare", "a: b # c\n", settingScalar("a", u"x y"_s), "a: x y # c\n");
    row("bare becomes quoted", "a: b # c\n", settingScalar("a", u"yes"_s), "a: \"yes\" # c\n");
    row("bare with a colon", "a: b\n", settingScalar("a", u"x: y"_s), "a: \"x: y\"\n");
    row("number as text", "a: 1\n", settingScalar("a", u"1"_s), "a: \"1\"\n");
    row("date as text", "a: 2024-01-31\n", settingScalar("a", u"2024-01-31"_s),
        "a: \"2024-01-31\"\n");
    row("equal text stays", "a: \"\\x62\"\n", settingScalar("a", u"b"_s), "a: \"\\x62\"\n");
    row("equal number in quotes stays", "a: '1'\n", settingScalar("a", u"1"_s), "a: '1'\n");
    row("single quotes stay", "a: 'b'\n", settingScalar("a", u"it's"_s), "a: 'it''s'\n");
    row("single quotes that need escapes", "a: 'b'\n", settingScalar("a", u"\t"_s), "a: \"\\t\"\n");
    row("double quotes stay", "a: \"b\"\n", settingScalar("a", u"x"_s), "a: \"x\"\n");
    row("double quotes with lines", "a: \"b\"\n", settingScalar("a", u"x\ny"_s), "a: \"x\\ny\"\n");
    row("the rest keeps its escapes", "a: \"\\x41 b \\u0063\"\n", settingScalar("a", u"A x c"_s),
        "a: \"\\x41 x \\u0063\"\n");
    row("JSON from bare", "a: b\n", settingScalar("a", u"{\"x\": 1}"_s), "a: '{\"x\": 1}'\n");
    row("lines from bare", "a: b # c\nd: e\n", settingScalar("a", u"x\ny"_s),
        "a: |- # c\n  x\n  y\nd: e\n");
    row("several lines of quotes", "a: \"b\n  c\" # d\n", settingScalar("a", u"x c"_s),
        "a: \"x\n  c\" # d\n");
    row("several lines of bare text", "a: b\n  c # d\n", settingScalar("a", u"x"_s), "a: x # d\n");
    row("in brackets", "a: [b, c]\n", settingScalar("a.0", u"x, y"_s), "a: [\"x, y\", c]\n");
    row("lines in brackets", "a: {b: c}\n", settingScalar("a.b", u"x\ny"_s), "a: {b: \"x\\ny\"}\n");
    row("tag of a type goes", "a: !!int 1 # c\n", settingScalar("a", u"x"_s), "a: x # c\n");
    row("tag of a string stays", "a: !!str b\n", settingScalar("a", u"x"_s), "a: !!str x\n");
    row("other tags and anchors stay", "a: !t &b c\nd: *b\n", settingScalar("a", u"x"_s),
        "a: !t &b x\nd: *b\n");
    row("wished style", "a: b\n", settingScalar("a", u"b"_s, {yaml::Style::DoubleQuoted}),
        "a: \"b\"\n");
    row("wished block", "a: \"b\\n\"\n", settingScalar("a", u"b\n"_s, {yaml::Style::Literal}),
        "a: |\n  b\n");
    row("wish that cannot be", "a: 'b'\n", settingScalar("a", u"\r"_s, {yaml::Style::Literal}),
        "a: \"\\r\"\n");
    row("top", "# c\nb\n", settingScalar("", u"x"_s), "# c\nx\n");
    row("behind a byte order mark",
        "\xEF\xBB\xBF"
        "a: b\n",
        settingScalar("a", u"x"_s),
        "\xEF\xBB\xBF"
        "a: x\n");
    row("zero character", "a: b\n", settingScalar("a", u"x"_s + QChar(u'\0')), "a: \"x\\u0000\"\n");
    row("empty text", "a: b\n", settingScalar("a", QString()), "a: \"\"\n");
    row("alias", "a: &x 1\nb: *x # c\n", settingScalar("b", u"w"_s), "a: &x 1\nb: w # c\n");
}

void TestYamlScalarEdits::blocks_data()
{
    addYamlColumns();
    row("one line of a block", "a: |\n  x\n  y\n  z\nb: 1\n", settingScalar("a", u"x\nq\nz\n"_s),
        "a: |\n  x\n  q\n  z\nb: 1\n");
    row("indentation stays", "a: |\n     x\n     y\n", settingScalar("a", u"x\nq\ny\n"_s),
        "a: |\n     x\n     q\n     y\n");
    row("line end is taken away", "a: | # c\n  x\n  y\n", settingScalar("a", u"x\ny"_s),
        "a: |- # c\n  x\n  y\n");
    row("line end is added", "a: |-\n  x\n", settingScalar("a", u"x\n"_s), "a: |\n  x\n");
    row("stripped stays stripped", "a: |-\n  x\n\nb: 1\n", settingScalar("a", u"y\nz"_s),
        "a: |-\n  y\n  z\n\nb: 1\n");
    row("kept stays kept", "a: |+\n  x\n\nb: 1\n", settingScalar("a", u"y\n"_s),
        "a: |+\n  y\nb: 1\n");
    row("kept gets more lines", "a: |+\n  x\nb: 1\n", settingScalar("a", u"x\n\n\n"_s),
        "a: |+\n  x\n\n\nb: 1\n");
    row("CRLF", "a: |\r\n  x\r\n  y\r\n", settingScalar("a", u"x\nq\ny\n"_s),
        "a: |\r\n  x\r\n  q\r\n  y\r\n");
    row("end of the file without line end", "a: |\n  x", settingScalar("a", u"y\n"_s),
        "a: |\n  y\n");
    row("end of the file stays open", "a: |\n  x", settingScalar("a", u"y"_s), "a: |\n  y");
    row("blank first", "a: |\n  x\n", settingScalar("a", u"  x\n"_s), "a: |2\n    x\n");
    row("block of one line", "a: |\n  x\n", settingScalar("a", u"y"_s), "a: |-\n  y\n");
    row("block that cannot hold it", "a: | # c\n  x\n  y\nb: 1\n", settingScalar("a", u"x\r\n"_s),
        "a: \"x\\r\\n\" # c\nb: 1\n");
    row("emptied", "a: |\n  x\nb: 1\n", settingScalar("a", QString()), "a: \"\"\nb: 1\n");
    row("blank lines with blanks stay", "a: |\n  x\n \n  y\n  z\n",
        settingScalar("a", u"x\n\ny\nq\n"_s), "a: |\n  x\n \n  y\n  q\n");
    row("folded, inside of a line", "a: >\n  x y\n  z\n\n  w\n",
        settingScalar("a", u"x y q\nw\n"_s), "a: >\n  x y\n  q\n\n  w\n");
    row("folded, more paragraphs", "a: >\n  x\n  y\n", settingScalar("a", u"x y\nz\n"_s),
        "a: >\n  x y\n\n  z\n");
    row("folded, indented lines", "a: >-\n  x\n", settingScalar("a", u"x\n  y\nz"_s),
        "a: >-\n  x\n    y\n  z\n");
    row("block in a list that is not indented", "a:\n- |\n  x\n- y\n",
        settingScalar("a.0", u"z\n"_s), "a:\n- |\n  z\n- y\n");
    row("lines in a list", "a:\n- x\n", settingScalar("a.0", u"y\nz\n"_s), "a:\n- |\n  y\n  z\n");
    row("comment below would be swallowed", "a:\n  b: c\n     # d\n",
        settingScalar("a.b", u"x\ny"_s), "a:\n  b: \"x\\ny\"\n     # d\n");
    row("comment below is not indented", "a:\n  b: c\n  # d\n", settingScalar("a.b", u"x\ny"_s),
        "a:\n  b: |-\n    x\n    y\n  # d\n");
    row("tabs in a block", "a: |\n  x\n", settingScalar("a", u"x\n\ty\n"_s), "a: |\n  x\n  \ty\n");
    row("mark on the next line", "a:\n  |\n  x\n", settingScalar("a", u"y"_s), "a:\n  |-\n  y\n");
    row("document mark", "--- |\n x\n", settingScalar("", u"y\nz\n"_s), "--- |\n y\n z\n");
}

void TestYamlScalarEdits::missing_data()
{
    addYamlColumns();
    row("value", "a:\nb: 1\n", settingScalar("a", u"x"_s), "a: x\nb: 1\n");
    row("value before a comment", "a: # c\nb: 1\n", settingScalar("a", u"x"_s), "a: x # c\nb: 1\n");
    row("lines before a comment", "a: # c\nb: 1\n", settingScalar("a", u"x\ny\n"_s),
        "a: | # c\n  x\n  y\nb: 1\n");
    row("value behind an anchor", "a: &x\nb: *x\n", settingScalar("a", u"x"_s), "a: &x x\nb: *x\n");
    row("value at the end", "a:", settingScalar("a", u"x"_s), "a: x");
    row("item", "-\n- a\n", settingScalar("0", u"x"_s), "- x\n- a\n");
    row("in brackets", "{a: , b: 1}", settingScalar("a", u"x"_s), "{a: x , b: 1}");
    row("in brackets without colon", "{a, b}", settingScalar("a", u"x"_s), "{a: x, b}");
    row("behind quotes and colon", "{\"a\":}", settingScalar("a", u"x"_s), "{\"a\": x}");
    row("explicit key", "? a\n? b\n", settingScalar("a", u"x"_s), "? a\n: x\n? b\n");
    row("null becomes text", "a: ~ # c\n", settingScalar("a", u"x"_s), "a: x # c\n");
    row("empty text", "a:\n", settingScalar("a", QString()), "a: \"\"\n");
}

void TestYamlScalarEdits::splices_data()
{
    addYamlColumns();
    const QByteArray block = "a: |\n  {\n    \"b\": 1,\n\n    \"c\": 2\n  }\nd: e\n";
    row("in a line", block, splicing("a", {{{9, 10}, "7"}}),
        "a: |\n  {\n    \"b\": 7,\n\n    \"c\": 2\n  }\nd: e\n");
    row("new line", block, splicing("a", {{{11, 11}, "\n  \"x\": 0,"}}),
        "a: |\n  {\n    \"b\": 1,\n    \"x\": 0,\n\n    \"c\": 2\n  }\nd: e\n");
    row("on an empty line", block, splicing("a", {{{12, 12}, "  \"x\": 0,"}}),
        "a: |\n  {\n    \"b\": 1,\n    \"x\": 0,\n    \"c\": 2\n  }\nd: e\n");
    row("line is removed", block, splicing("a", {{{2, 12}, {}}}),
        "a: |\n  {\n\n    \"c\": 2\n  }\nd: e\n");
    row("several", block, splicing("a", {{{9, 10}, "7"}, {{20, 21}, "8"}}),
        "a: |\n  {\n    \"b\": 7,\n\n    \"c\": 8\n  }\nd: e\n");
    row("at the end", block, splicing("a", {{{24, 24}, "x\n"}}),
        "a: |\n  {\n    \"b\": 1,\n\n    \"c\": 2\n  }\n  x\nd: e\n");
    row("CRLF", "a: |\r\n  x\r\n  y\r\n", splicing("a", {{{1, 1}, "\nz"}}),
        "a: |\r\n  x\r\n  z\r\n  y\r\n");
    row("double quotes", "a: \"{\\\"b\\\": 1, \\x22c\\x22: 2}\"\n",
        splicing("a", {{{6, 7}, "\"x\""}}), "a: \"{\\\"b\\\": \\\"x\\\", \\x22c\\x22: 2}\"\n");
    row("single quotes", "a: '{\"b\": ''1''}'\n", splicing("a", {{{7, 8}, "it's"}}),
        "a: '{\"b\": ''it''s''}'\n");
    row("single quotes with a line", "a: '{\"b\": 1}'\n", splicing("a", {{{1, 1}, "\n"}}),
        "a: |-\n  {\n  \"b\": 1}\n");
    row("bare", "a: xyz\n", splicing("a", {{{1, 2}, "---"}}), "a: x---z\n");
    row("bare that needs quotes then", "a: xyz\n", splicing("a", {{{1, 2}, ": "}}),
        "a: \"x: z\"\n");
    row("nothing", "a: \"\\x41\"\n", splicing("a", {{{0, 1}, "A"}}), "a: \"\\x41\"\n");
    row("fold", "a: \"x\n  y\n  z\"\n", splicing("a", {{{4, 5}, "q"}}), "a: \"x\n  y\n  q\"\n");
}

void TestYamlScalarEdits::everyTextInEveryStyle()
{
    const QStringList texts{u""_s,
                            u" "_s,
                            u"a"_s,
                            u"yes"_s,
                            u"~"_s,
                            u"1e3"_s,
                            u"2024-01-31"_s,
                            u"a: b"_s,
                            u"#"_s,
                            u"a\n"_s,
                            u"\na"_s,
                            u"\n\na\n"_s,
                            u"a\n\n"_s,
                            u" a\nb"_s,
                            u"a \n"_s,
                            u"a\n b\n"_s,
                            u"\ta"_s,
                            u"a\n\tb"_s,
                            u"a\n\n\nb\n c\nd"_s,
                            u"a\r\nb"_s,
                            u"\u2028"_s,
                            u"'\"\\"_s,
                            u"é😀"_s,
                            u"\n"_s,
                            u" \n "_s,
                            u"---"_s,
                            u"a\n---\nb\n"_s,
                            u"...\n"_s,
                            u"- a\n- b"_s,
                            u"*a"_s,
                            u"a\n  "_s,
                            u"\ufeff"_s};
    const QByteArrayList scalars{"x",           "'x'",          "\"x\"",     "|\n   x\n",
                                 "|-\n  x\n",   "|+\n  x\n\n",  ">\n  x\n",  "|\n  x",
                                 "x # c",       "| # c\n  x\n", "",          "1",
                                 "\"x\n   y\"", "|\n",          "|1\n   x\n"};
    const QByteArrayList frames{"k: %",       "- %",   "a:\n- %",      "- k: %",
                                "a:\n  k: %", "--- %", "k: %\nz: 1\n", "a:\n  k: %\n  z: 1\n"};
    for (const QByteArray &frame : frames) {
        for (const QByteArray &scalar : scalars) {
            if (frame == "a:\n- %" && scalar.isEmpty())
                continue; // libfyaml does not read that.
            QByteArray before = frame;
            before.replace("%", scalar);
            if (frame.startsWith("a:\n  ") || frame.startsWith("- k"))
                before.replace("\n  x", "\n    x");
            before.replace("\n\nz", "\nz").replace("\n\n  z", "\n  z");
            const auto document = yaml::Document::parse(before);
            QVERIFY2(document.problems().isEmpty(), before.constData());
            if (document.root() == yaml::NoNode)
                continue;
            yaml::NodeIndex node = yaml::NodeIndex(document.size()) - 1;
            if (frame.endsWith("z: 1\n"))
                node -= 2;
            for (const QString &text : texts) {
                const auto splices = yaml::setScalar(document, node, text);
                QVERIFY(splices);
                QByteArray after = before;
                const auto inverse = applySplices(after, *splices);
                const auto changed = yaml::Document::parse(after);
                const QByteArray both = before + "\n=>\n" + after;
                QVERIFY2(changed.problems().isEmpty(), both.constData());
                QVERIFY2(changed.size() == document.size(), both.constData());
                QVERIFY2(changed.scalarText(node) == text, both.constData());
                QVERIFY2(changed.scalarType(node) == yaml::ScalarType::String, both.constData());
                QCOMPARE(after.count("# c"), before.count("# c"));
                applySplices(after, inverse);
                QCOMPARE(after, before);
            }
        }
    }
}

void TestYamlScalarEdits::refusals()
{
    const auto broken = yaml::Document::parse("a: b\nc: \"x\n");
    const auto invalid = yaml::setScalar(broken, 2, u"x"_s);
    QCOMPARE(invalid.error().id, ErrorId::YamlInvalid);
    QCOMPARE(invalid.error().place.position.line, 2);
    const auto document = yaml::Document::parse("a: é\n");
    QCOMPARE(yaml::setScalar(document, 2, QString(QChar(0xd800))).error().id,
             ErrorId::TextNotWritable);
    QCOMPARE(yaml::spliceScalar(document, 2, {{{0, 1}, {}}}).error().id, ErrorId::TextNotWritable);
    QCOMPARE(yaml::spliceScalar(document, 0, {}).error().id, ErrorId::PathMissing);
    QCOMPARE(yaml::setScalar(document, yaml::NoNode, u"x"_s).error().id, ErrorId::PathMissing);
}

TOWERKEY_TEST(TestYamlScalarEdits)

#include "testyamlscalaredits.moc"
