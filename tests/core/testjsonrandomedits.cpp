// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/edits.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using json::Document;
using json::NodeIndex;
using json::NodeType;
using json::Value;

/// Random edits of randomly laid out, commented texts. What an edit is not about must survive.
class TestJsonRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void edits();

private:
    void edit(Document &document, QRandomGenerator &random);
};

namespace {

constexpr int Texts = 1000;
constexpr int EditsOfEach = 6;

/// Texts of tables in which every comment names the key that it belongs to.
class Layouts
{
public:
    explicit Layouts(QRandomGenerator &random) : m_random(random) { }

    QByteArray next()
    {
        m_lineEnd = chance(20) ? "\r\n" : "\n";
        m_step = chance(30) ? "\t" : QByteArray(2 + 2 * m_random.bounded(2), ' ');
        const QByteArray mark = chance(10) ? "\xEF\xBB\xBF" : "";
        return mark + (chance(30) ? "// free" + m_lineEnd : ""_ba) + table({}, "root", 0)
            + m_lineEnd;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QByteArray comment(const char *before, const QByteArray &key, const char *after)
    {
        return QByteArray(before) + " of " + key + ' ' + after;
    }

    QByteArray value(const QByteArray &indent, const QByteArray &key, int depth)
    {
        if (depth < 3 && chance(30))
            return table(indent, key, depth + 1);
        if (chance(20))
            return "[1, " + QByteArray::number(m_random.bounded(9)) + "]";
        return chance(50) ? QByteArray::number(m_random.bounded(99)) : "\"// x /* y\""_ba;
    }

    QByteArray table(const QByteArray &indent, const QByteArray &owner, int depth)
    {
        return chance(70) ? lines(indent, owner, depth) : oneLine(depth);
    }

    QByteArray oneLine(int depth)
    {
        QByteArray text = chance(30) ? "{ " : "{";
        const int count = m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            const QByteArray key = "k" + QByteArray::number(m_key++);
            text += (chance(20) ? comment("/* above", key, "*/ ") : ""_ba) + '"' + key
                + "\": " + (depth < 3 && chance(20) ? oneLine(depth + 1) : "1")
                + (chance(20) ? comment(" /* behind", key, "*/") : ""_ba)
                + (i + 1 < count ? ", " : "");
        }
        return text + (chance(30) ? " }" : "}");
    }

    QByteArray lines(const QByteArray &indent, const QByteArray &owner, int depth)
    {
        const QByteArray inner = indent + m_step;
        QByteArray text = "{" + m_lineEnd;
        const int count = m_random.bounded(5);
        for (int i = 0; i < count; ++i) {
            const QByteArray key = "k" + QByteArray::number(m_key++);
            if (chance(20))
                text += inner + comment("// inside", "in" + owner, "") + m_lineEnd + m_lineEnd;
            if (chance(30))
                text += inner + comment("// above", key, "") + m_lineEnd;
            if (chance(15))
                text +=
                    inner + comment("/* above", key, "") + m_lineEnd + "and more */" + m_lineEnd;
            text += inner + '"' + key + "\": " + value(inner, key, depth)
                + (chance(15) ? comment(" /* behind", key, "*/") : ""_ba)
                + (i + 1 < count ? ","_ba : ""_ba)
                + (chance(30) ? comment(" // behind", key, "") : ""_ba) + m_lineEnd
                + (chance(20) ? m_lineEnd : ""_ba);
        }
        return text
            + (chance(20) ? inner + comment("// inside", "in" + owner, "") + m_lineEnd : ""_ba)
            + indent + "}";
    }

    QRandomGenerator &m_random;
    QByteArray m_lineEnd;
    QByteArray m_step;
    int m_key = 0;
};

/// The comments of a text, without those of the given keys.
QByteArrayList comments(const QByteArray &text, const QStringList &without = {})
{
    static const QRegularExpression pattern(u"\"[^\"]*\"|//[^\r\n]*|/\\*(?:.|\r|\n)*?\\*/"_s);
    QByteArrayList found;
    for (const auto &match : pattern.globalMatch(QString::fromUtf8(text))) {
        const QString comment = match.captured().trimmed();
        const QString owner =
            comment.section(u' ', 3, 3).section(QRegularExpression(u"\\s"_s), 0, 0);
        if (!comment.startsWith(u'"') && !without.contains(owner))
            found += comment.toUtf8();
    }
    std::ranges::sort(found);
    return found;
}

/// The keys of a node and of everything inside.
QStringList keysOf(const Document &document, NodeIndex node)
{
    QStringList keys;
    for (NodeIndex i = node; i < document.node(node).subtreeEnd; ++i)
        keys +=
            {document.key(i).remove(u"renamed"_s), u"in"_s + document.key(i).remove(u"renamed"_s)};
    return keys;
}

/// Whose comments stand above a node and in it: those of keys that were removed from there, too.
QStringList commentedIn(const Document &document, NodeIndex node)
{
    static const QRegularExpression pattern(u"above of (\\w+)"_s);
    const qsizetype end = document.node(node).end;
    qsizetype from = document.node(document.node(node).parent).begin;
    for (NodeIndex i = document.firstChild(document.node(node).parent); i != node;
         i = document.nextSibling(i))
        from = document.node(i).end;
    QStringList owners;
    const QString text = QString::fromUtf8(document.text().sliced(from, end - from));
    for (const auto &match : pattern.globalMatch(text))
        owners += match.captured(1);
    return owners;
}

/// The value of the whole text with one member set, or taken out.
Value changed(Value whole, const QStringList &path, const std::optional<Value> &value,
              const QString &newKey = {})
{
    auto *table = whole.as<json::Table>();
    if (path.size() > 1) {
        table->set(path.first(),
                   changed(*table->find(path.first()), path.sliced(1), value, newKey));
        return whole;
    }
    table->remove(path.first());
    if (value)
        table->set(newKey.isEmpty() ? path.first() : newKey, *value);
    return whole;
}

struct Attempt
{
    Result<json::Splices> splices;
    Value expected;
    QStringList leaving; ///< Keys whose comments may go.
};

Value randomValue(QRandomGenerator &random)
{
    if (random.bounded(3) > 0)
        return Value(qint64(random.bounded(1000)));
    json::Table table;
    table.set(u"new"_s, Value(json::List{Value(true)}));
    return Value(table);
}

Attempt addMember(const Document &document, NodeIndex table, QRandomGenerator &random)
{
    const auto path = document.pathOf(table).child(u"added%1"_s.arg(random.bounded(100000)));
    const Value value = randomValue(random);
    const Value whole = document.value(document.root());
    const qsizetype position = random.bounded(document.node(table).childCount + 1);
    return {random.bounded(2) ? json::insert(document, path, position, value)
                              : json::setValue(document, path, value),
            changed(whole, path.keys(), value),
            {}};
}

Attempt removeSeveral(const Document &document, NodeIndex table, QRandomGenerator &random)
{
    const SettingPath path = document.pathOf(table);
    Value whole = document.value(document.root());
    QSet<QString> keys{u"not there"_s};
    QStringList leaving;
    for (NodeIndex child = document.firstChild(table); child != json::NoNode;
         child = document.nextSibling(child)) {
        if (random.bounded(3) == 0)
            continue;
        keys.insert(document.key(child));
        leaving += keysOf(document, child) + commentedIn(document, child);
        whole = changed(whole, path.child(document.key(child)).keys(), std::nullopt);
    }
    return {json::removeMembers(document, path, keys), whole, leaving};
}

Attempt changeMember(const Document &document, NodeIndex node, QRandomGenerator &random)
{
    const SettingPath path = document.pathOf(node);
    const Value whole = document.value(document.root());
    const Value value = randomValue(random);
    const QString key = u"renamed"_s + path.last();
    const QStringList inside = keysOf(document, node).sliced(1) + commentedIn(document, node);
    switch (random.bounded(4)) {
    case 0:
        return {json::setValue(document, path, value), changed(whole, path.keys(), value), inside};
    case 1:
        return {json::remove(document, path), changed(whole, path.keys(), std::nullopt),
                keysOf(document, node) + commentedIn(document, node)};
    case 2:
        return {json::rename(document, path, key),
                changed(whole, path.keys(), document.value(node), key),
                {}};
    default:
        return {json::move(document, path, random.bounded(5)), whole, {}};
    }
}

NodeIndex randomNode(const Document &document, bool isTable, QRandomGenerator &random)
{
    QList<NodeIndex> nodes;
    for (NodeIndex i = 0; i < document.node(0).subtreeEnd; ++i) {
        const bool fits =
            isTable ? document.node(i).type == NodeType::Table : document.node(i).keyBegin >= 0;
        if (fits)
            nodes += i;
    }
    return nodes.isEmpty() ? json::NoNode : nodes.at(random.bounded(nodes.size()));
}

} // namespace

void TestJsonRandomEdits::edit(Document &document, QRandomGenerator &random)
{
    const int kind = random.bounded(4);
    const NodeIndex node = randomNode(document, kind < 2, random);
    if (node == json::NoNode)
        return;
    const Attempt attempt = kind == 0 ? addMember(document, node, random)
        : kind == 1                   ? removeSeveral(document, node, random)
                                      : changeMember(document, node, random);
    const QByteArray before = document.text();
    QVERIFY2(attempt.splices, before.constData());
    QByteArray text = before;
    const auto inverse = applySplices(text, *attempt.splices);
    const QByteArray both = before + "\n=>\n" + text;
    const Document after = Document::parse(text);
    if (before.startsWith('\xEF'))
        QVERIFY2(after.problems().size() == 1, both.constData());
    else
        QVERIFY2(after.isAcceptedBy(json::Reader::Image), both.constData());
    QVERIFY2(after.value(after.root()) == attempt.expected, both.constData());
    const QByteArrayList kept = comments(before, attempt.leaving);
    QVERIFY2(comments(text, attempt.leaving) == kept, both.constData());
    QByteArray undone = text;
    applySplices(undone, inverse);
    QVERIFY2(undone == before, both.constData());
    document = after;
}

void TestJsonRandomEdits::edits()
{
    QRandomGenerator random(3);
    Layouts layouts(random);
    for (int i = 0; i < Texts; ++i) {
        Document document = Document::parse(layouts.next());
        for (int j = 0; j < EditsOfEach; ++j) {
            edit(document, random);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

TOWERKEY_TEST(TestJsonRandomEdits)

#include "testjsonrandomedits.moc"
