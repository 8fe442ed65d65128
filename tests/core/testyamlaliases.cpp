// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"
#include "tests/support/registry.h"
#include "tests/support/yamltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::yaml;

/// Aliases, merge keys, and texts that are made to hurt.
class TestYamlAliases : public QObject
{
    Q_OBJECT

private slots:
    void lastAnchorBefore();
    void follow();
    void merge_data();
    void merge();
    void membersTellWhere();
    void quotedIsNoMerge();
    void cycles();
    void bomb();
    void mergeBomb();
    void deep_data();
    void deep();
    void truncated();
    void large();
};

void TestYamlAliases::lastAnchorBefore()
{
    const auto document = Document::parse("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
    const auto text = [&document](const QString &key) {
        return document.scalarText(document.findResolved(document.root(), {key}));
    };
    QCOMPARE(text(u"b"_s), u"1"_s);
    QCOMPARE(text(u"d"_s), u"2"_s);
    QCOMPARE(document.scalarText(document.child(document.root(), u"d"_s)), QString());
    QCOMPARE(document.resolved(NoNode), NoNode);
}

void TestYamlAliases::follow()
{
    const auto document = Document::parse("x: &x {y: [z, {w: 1}]}\na: *x\nl: [*x]\n");
    const auto at = [&document](const QStringList &keys) {
        return document.scalarText(document.findResolved(document.root(), keys));
    };
    QCOMPARE(at({u"a"_s, u"y"_s, u"1"_s, u"w"_s}), u"1"_s);
    QCOMPARE(at({u"l"_s, u"0"_s, u"y"_s, u"0"_s}), u"z"_s);
    QCOMPARE(document.find(document.root(), {u"a"_s, u"y"_s}), NoNode);
    QCOMPARE(document.findResolved(document.root(), {u"a"_s, u"n"_s}), NoNode);
}

void TestYamlAliases::merge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("members");

    const QByteArray bases = "p: &p {a: pa, b: pb}\nq: &q {b: qb, c: qc}\n";
    const auto row = [&bases](const char *title, const QByteArray &text, const QString &members) {
        QTest::newRow(title) << bases + text << members;
    };
    row("one", "t: {<<: *p, z: 1}", u"z=1 a=pa b=pb"_s);
    row("own key wins, before", "t: {a: 1, <<: *p}", u"a=1 b=pb"_s);
    row("own key wins, behind", "t: {<<: *p, a: 1}", u"a=1 b=pb"_s);
    row("first of a list wins", "t: {<<: [*p, *q]}", u"a=pa b=pb c=qc"_s);
    row("the other way round", "t: {<<: [*q, *p]}", u"b=qb c=qc a=pa"_s);
    row("inline mapping", "t: {<<: {a: 1}, b: 2}", u"b=2 a=1"_s);
    row("merged mapping merges", "r: &r {<<: *q, a: ra}\nt: {<<: [*r, *p]}", u"a=ra b=qb c=qc"_s);
    row("alias as value", "t: *p", u"a=pa b=pb"_s);
    row("block", "t:\n  <<:\n  - *p\n  - *q\n  b: 1\n", u"b=1 a=pa c=qc"_s);
    row("null of the own mapping wins", "t: {<<: *p, a: }", u"a= b=pb"_s);
    row("tagged", "t: {!!merge <<: *p}", u"a=pa b=pb"_s);
    row("same one twice", "t: {<<: [*p, *p]}", u"a=pa b=pb"_s);
}

void TestYamlAliases::merge()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, members);
    const auto document = Document::parse(text);
    QCOMPARE(document.problems(), QList<Problem>());
    const NodeIndex table = document.child(document.root(), u"t"_s);
    QStringList found;
    for (const Member &member : document.members(table)) {
        const QString key = document.scalarText(member.key);
        found.append(key + u'=' + document.scalarText(member.value));
        QCOMPARE(document.member(table, key), member.value);
    }
    QCOMPARE(found.join(u' '), members);
    QCOMPARE(document.member(table, u"<<"_s), NoNode);
}

void TestYamlAliases::membersTellWhere()
{
    const auto document = Document::parse("p: &p {a: 1}\nt: {<<: *p, b: 2}\n");
    const NodeIndex base = document.child(document.root(), u"p"_s);
    const NodeIndex table = document.child(document.root(), u"t"_s);
    const QList<Member> members = document.members(table);
    QCOMPARE(members.size(), 2);
    QCOMPARE(members[0].mapping, table);
    QCOMPARE(members[1].mapping, base);
    QCOMPARE(members[1].value, document.child(base, u"a"_s));
    QVERIFY(document.members(document.child(base, u"a"_s)).isEmpty());
    QVERIFY(document.members(NoNode).isEmpty());
}

void TestYamlAliases::quotedIsNoMerge()
{
    const auto document = Document::parse("p: &p {a: 1}\nt: {'<<': *p}\n");
    const NodeIndex table = document.child(document.root(), u"t"_s);
    QCOMPARE(document.members(table).size(), 1);
    QCOMPARE(document.member(table, u"a"_s), NoNode);
    QVERIFY(document.member(table, u"<<"_s) != NoNode);
}

void TestYamlAliases::cycles()
{
    const auto document = Document::parse("a: &a {<<: *a, b: *a, c: 1}\nd: &d [*d, *e]\n");
    QCOMPARE(document.problems().size(), 4);
    const NodeIndex table = document.child(document.root(), u"a"_s);
    QCOMPARE(document.members(table).size(), 2);
    QCOMPARE(document.findResolved(table, {u"b"_s, u"b"_s}), NoNode);
    QCOMPARE(document.scalarText(document.member(table, u"c"_s)), u"1"_s);
}

void TestYamlAliases::bomb()
{
    QByteArray text = "a0: &a0 [x]\n";
    for (int i = 1; i <= 10; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        text += name + ": &" + name + " [" + QByteArray(alias + ", ").repeated(9) + alias + "]\n";
    }
    const auto document = Document::parse(text);
    QVERIFY(document.problems().isEmpty());
    QStringList path{u"a10"_s};
    for (int i = 0; i < 11; ++i)
        path.append(i == 10 ? u"0"_s : u"9"_s);
    QCOMPARE(document.scalarText(document.findResolved(document.root(), path)), u"x"_s);
}

void TestYamlAliases::mergeBomb()
{
    QByteArray text = "a0: &a0 {x: 1}\n";
    for (int i = 1; i <= 40; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        text +=
            name + ": &" + name + " {<<: [" + QByteArray(alias + ", ").repeated(9) + alias + "]}\n";
    }
    const auto document = Document::parse(text);
    QCOMPARE(document.members(document.child(document.root(), u"a40"_s)).size(), 1);
}

void TestYamlAliases::deep_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("flow") << QByteArray(100'000, '[');
    QTest::newRow("flow, closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("flow of lines") << QByteArray("[\n").repeated(100'000);
    QTest::newRow("tables") << QByteArray("{a: ").repeated(100'000);
    QTest::newRow("pairs") << QByteArray("[a: ").repeated(100'000);
    QTest::newRow("dashes") << QByteArray("- ").repeated(100'000);
    QTest::newRow("explicit keys") << QByteArray("? ").repeated(100'000);
    QTest::newRow("mixed") << QByteArray("? - ").repeated(100'000);
}

void TestYamlAliases::deep()
{
    QFETCH(QByteArray, text);
    const auto document = Document::parse(text);
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.text(), text);
}

void TestYamlAliases::truncated()
{
    const QByteArray text =
        "%YAML 1.2\n---\n# c\na: &x !t {b: [\"q\\u00e9\\\n  r\", 's''t'], ? c : d}\r\n"
        "e: |+2\n    f\n\n  g\n\nh:\n- *x\n- >-\n  i\n   j\n-\n"
        "<<: [*x, {é: ü}]\n...\n--- k\n";
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const auto document = Document::parse(text.first(size));
        test::checkTree(document);
        QVERIFY(!QTest::currentTestFailed());
        for (NodeIndex node = 0; node < document.size(); ++node) {
            document.goText(node);
            document.members(node);
            document.pathOf(node);
        }
        for (const Problem &problem : document.problems())
            QVERIFY(problem.range.begin <= size && !message(problem).isEmpty());
    }
}

void TestYamlAliases::large()
{
    QByteArray text;
    for (int i = 0; text.size() < 5'000'000; ++i)
        text += "key" + QByteArray::number(i) + ": {a: [1, 2], b: \"c\"} # comment\n";
    const auto document = Document::parse(text + "last: 1\n");
    QVERIFY(document.problems().isEmpty());
    QCOMPARE(document.scalarText(document.child(document.root(), u"last"_s)), u"1"_s);
}

TOWERKEY_TEST(TestYamlAliases)

#include "testyamlaliases.moc"
