// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/support/yamleditrows.h"
#include "tests/support/yamllayouts.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::yaml;
using test::Tree;

/// Random edits of randomly laid out, commented texts. What an edit is not about must survive.
class TestYamlRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void edits();
    void splices();

private:
    void edit(Document &document, QRandomGenerator &random);
};

namespace {

constexpr int Texts = 1500;
constexpr int EditsOfEach = 6;

struct Attempt
{
    Result<Splices> splices;
    Tree expected;
    QStringList leaving; ///< Keys whose comments may go.
};

const QStringList &someTexts()
{
    static const QStringList texts{u"x"_s,          u"a b"_s,        u"true"_s,       u"12"_s,
                                   u"it's \"q\""_s, u"l1\nl2\n"_s,   u"l1\n\n  l2"_s, u" x\ny\n"_s,
                                   u""_s,           u"a, b: c #d"_s, u"t\n\n\n"_s,    u"é\t"_s};
    return texts;
}

QString randomText(QRandomGenerator &random)
{
    return someTexts().at(random.bounded(someTexts().size()));
}

Value randomValue(QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        return Value::spelling("8042");
    case 1:
        return Value::mapping(
            {{u"new"_s, randomText(random)}, {u"in"_s, Value::sequence({u"i"_s})}});
    case 2:
        return Value::sequence({randomText(random), Value::mapping({{u"new"_s, Value()}})});
    default:
        return Value(randomText(random));
    }
}

/// A node that is not below an alias or key, of a kind.
NodeIndex randomNode(const Document &document, QRandomGenerator &random,
                     const std::function<bool(NodeIndex)> &fits)
{
    QList<NodeIndex> nodes;
    for (NodeIndex i = 0; i < document.size(); ++i) {
        if (!document.node(i).isKey && fits(i))
            nodes += i;
    }
    return nodes.isEmpty() ? NoNode : nodes.at(random.bounded(nodes.size()));
}

bool isMapping(const Document &document, NodeIndex index)
{
    return document.node(index).kind == NodeKind::Mapping;
}

Attempt addChild(const Document &document, NodeIndex node, QRandomGenerator &random)
{
    const Value value = randomValue(random);
    const auto position = qsizetype(random.bounded(document.node(node).childCount + 2));
    Tree whole = test::treeOf(document);
    Tree &container = *test::at(whole, document, node);
    const bool needsMapping = isMapping(document, node)
        || (document.node(node).kind != NodeKind::Sequence && random.bounded(2));
    if (needsMapping) {
        const QString key = u"added%1"_s.arg(random.bounded(100000));
        const auto splices = insertMember(document, node, key, value, position);
        container.insertMember(position, key, test::treeOf(value));
        return {splices, whole, {}};
    }
    const auto splices = insertItem(document, node, position, value);
    container.insertItem(position, test::treeOf(value));
    return {splices, whole, {}};
}

/// Whose comments stand above a node and in it: those of keys that were removed from there, too.
QStringList commentedIn(const Document &document, NodeIndex node)
{
    static const QRegularExpression pattern(u"above of (\\w+)"_s);
    const qsizetype end = document.node(node).end;
    qsizetype from = 0; // A block begins with its first key, below the comments.
    for (NodeIndex i = document.firstChild(document.node(node).parent); i != node;
         i = document.nextSibling(i))
        from = document.node(i).end;
    QStringList owners;
    const QString text = QString::fromUtf8(document.text().sliced(from, end - from));
    for (const auto &match : pattern.globalMatch(text))
        owners += match.captured(1);
    return owners;
}

Attempt changeChild(const Document &document, NodeIndex node, QRandomGenerator &random)
{
    const NodeIndex parent = document.node(node).parent;
    const bool isMember = isMapping(document, parent);
    const QString key = document.keyText(node);
    const auto position = document.children(parent).indexOf(node);
    Tree whole = test::treeOf(document);
    Tree &container = *test::at(whole, document, parent);
    switch (random.bounded(isMember ? 4 : 3)) {
    case 0:
        container.children.removeAt(position);
        return {isMember ? removeMember(document, parent, key)
                         : removeItem(document, parent, position),
                whole, test::keysOf(document, node) + commentedIn(document, node)};
    case 1: {
        const Value value = randomValue(random);
        container.children[position].replace(test::treeOf(value));
        return {setValue(document, node, value), whole,
                test::keysOf(document, node).sliced(1) + commentedIn(document, node)};
    }
    case 2: {
        const QString text = randomText(random);
        container.children[position].replace(test::treeOf(Value(text)));
        return {setScalar(document, node, text), whole,
                test::keysOf(document, node).sliced(1) + commentedIn(document, node)};
    }
    default:
        container.children[position].key = u"renamed"_s + key;
        return {renameKey(document, parent, key, u"renamed"_s + key), whole, {}};
    }
}

} // namespace

void TestYamlRandomEdits::edit(Document &document, QRandomGenerator &random)
{
    const bool adds = random.bounded(3) == 0;
    const NodeIndex node = randomNode(document, random, [&](NodeIndex i) {
        const Node &found = document.node(i);
        const bool isCollection =
            found.kind == NodeKind::Mapping || found.kind == NodeKind::Sequence;
        const bool isNull =
            found.kind == NodeKind::Scalar && document.scalarType(i) == ScalarType::Null;
        return adds ? isCollection || isNull : found.parent != NoNode && !document.isMerge(i);
    });
    if (node == NoNode)
        return;
    const QByteArray before = document.text();
    const Attempt attempt =
        adds ? addChild(document, node, random) : changeChild(document, node, random);
    QVERIFY2(attempt.splices, before.constData());
    QByteArray text = before;
    const auto inverse = applySplices(text, *attempt.splices);
    const QByteArray both = before + "\n=>\n" + text;
    const Document after = Document::parse(text);
    QVERIFY2(after.isComplete(), both.constData());
    const Tree tree = test::treeOf(after);
    QVERIFY2(tree == attempt.expected,
             QByteArray(both + "\n" + tree.toString().toUtf8() + "\nexpected\n"
                        + attempt.expected.toString().toUtf8())
                 .constData());
    const auto kept = test::yamlComments(before, attempt.leaving);
    QVERIFY2(test::yamlComments(text, attempt.leaving) == kept, both.constData());
    QByteArray undone = text;
    applySplices(undone, inverse);
    QVERIFY2(undone == before, both.constData());
    document = after;
}

void TestYamlRandomEdits::edits()
{
    QRandomGenerator random(5);
    test::YamlLayouts layouts(random);
    for (int i = 0; i < Texts; ++i) {
        Document document = Document::parse(layouts.next());
        QVERIFY2(document.problems().isEmpty(), document.text().constData());
        for (int j = 0; j < EditsOfEach; ++j) {
            edit(document, random);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestYamlRandomEdits::splices()
{
    QRandomGenerator random(6);
    test::YamlLayouts layouts(random);
    for (int i = 0; i < Texts; ++i) {
        const Document document = Document::parse(layouts.next());
        const NodeIndex node = randomNode(document, random, [&](NodeIndex index) {
            return document.node(index).kind == NodeKind::Scalar
                && !document.scalarText(index).isEmpty();
        });
        if (node == NoNode)
            continue;
        const QString old = document.scalarText(node);
        const qsizetype begin = random.bounded(int(old.size()) + 1);
        const qsizetype end = begin + random.bounded(int(old.size() - begin) + 1);
        const QString inserted = randomText(random);
        const TextRange range{old.first(begin).toUtf8().size(), old.first(end).toUtf8().size()};
        const auto splices = spliceScalar(document, node, {{range, inserted.toUtf8()}});
        QVERIFY2(splices, splices ? "" : qPrintable(message(splices.error())));
        QByteArray text = document.text();
        const auto inverse = applySplices(text, *splices);
        const QByteArray both = document.text() + "\n=>\n" + text;
        const Document after = Document::parse(text);
        QVERIFY2(after.isComplete() && after.size() == document.size(), both.constData());
        QVERIFY2(after.scalarText(node) == old.first(begin) + inserted + old.sliced(end),
                 both.constData());
        Tree expected = test::treeOf(document);
        test::at(expected, document, node)->replace(test::treeOf(Value(after.scalarText(node))));
        const bool isSame = splices->isEmpty();
        QVERIFY2(isSame || test::treeOf(after) == expected, both.constData());
        QVERIFY2(test::yamlComments(text, {}) == test::yamlComments(document.text(), {}),
                 both.constData());
        applySplices(text, inverse);
        QCOMPARE(text, document.text());
    }
}

TOWERKEY_TEST(TestYamlRandomEdits)

#include "testyamlrandomedits.moc"
