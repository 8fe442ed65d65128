// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/yamllayouts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using yaml::Document;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;
using yaml::ScalarType;
using yaml::Value;

void Tree::replace(const Tree &other)
{
    kind = other.kind;
    type = other.type;
    text = other.text;
    children = other.children;
    const bool isString = kind == NodeKind::Scalar && type == ScalarType::String;
    if (tag.startsWith("!!"_L1) && !(isString && tag == "!!str"_L1))
        tag.clear();
    if (kind != NodeKind::Scalar || tag.isEmpty())
        return;
    text = type == ScalarType::Null ? QString() : text;
    type = ScalarType::String;
}

void Tree::insertMember(qsizetype position, const QString &memberKey, Tree value)
{
    kind = NodeKind::Mapping;
    text.clear();
    value.key = memberKey;
    children.insert(qMin(position, children.size()), value);
}

void Tree::insertItem(qsizetype position, Tree value)
{
    kind = NodeKind::Sequence;
    text.clear();
    children.insert(qMin(position, children.size()), value);
}

QString Tree::toString() const
{
    QString result = (key.isEmpty() ? QString() : key + u": "_s) + tag + u'&' + anchor;
    if (kind == NodeKind::Scalar)
        return result + u'(' + QString::number(int(type)) + u' ' + text + u')';
    if (kind == NodeKind::Alias)
        return result + u'*' + text;
    QStringList parts;
    for (const Tree &child : children)
        parts.append(child.toString());
    const bool isMapping = kind == NodeKind::Mapping;
    return result + (isMapping ? u'{' : u'[') + parts.join(u",\n"_s) + (isMapping ? u'}' : u']');
}

Tree treeOf(const Document &document)
{
    Tree whole{.kind = NodeKind::Sequence};
    for (const NodeIndex root : document.roots())
        whole.children.append(treeOf(document, root));
    return whole;
}

Tree treeOf(const Document &document, NodeIndex index)
{
    const NodeKind kind = document.node(index).kind;
    Tree tree{.kind = kind,
              .key = document.keyText(index),
              .tag = document.tag(index),
              .anchor = document.anchor(index)};
    if (kind == NodeKind::Scalar) {
        tree.type = document.scalarType(index);
        tree.text = document.goText(index);
    } else if (kind == NodeKind::Alias) {
        tree.text = QString::fromUtf8(document.sourceText(index).sliced(1));
    }
    for (const NodeIndex child : document.children(index))
        tree.children.append(treeOf(document, child));
    return tree;
}

Tree treeOf(const Value &value)
{
    if (const QString *text = value.text())
        return {.type = ScalarType::String, .text = *text};
    if (const auto *spelling = value.spelling()) {
        const Document document = Document::parse("- " + spelling->yaml);
        return treeOf(document, 1);
    }
    Tree tree{.kind = value.items() ? NodeKind::Sequence : NodeKind::Mapping};
    if (const auto *items = value.items()) {
        for (const Value &item : *items)
            tree.children.append(treeOf(item));
    } else {
        for (const auto &[key, member] : *value.members()) {
            tree.children.append(treeOf(member));
            tree.children.last().key = key;
        }
    }
    return tree;
}

Tree *at(Tree &whole, const Document &document, NodeIndex index)
{
    const NodeIndex parent = document.node(index).parent;
    if (parent == NoNode)
        return &whole.children[document.roots().indexOf(index)];
    return &at(whole, document, parent)->children[document.children(parent).indexOf(index)];
}

QByteArray YamlLayouts::next()
{
    m_lineEnd = chance(15) ? "\r\n" : chance(5) ? "\r" : "\n";
    m_defined.clear();
    QByteArray text = chance(5) ? "\xEF\xBB\xBF" : "";
    if (chance(20))
        text += "# free" + m_lineEnd + m_lineEnd;
    const QByteArray root = "root";
    text += chance(80) ? table(0, 0, root) : list(0, 0, root);
    m_defined.clear();
    if (chance(10))
        text += "---" + m_lineEnd + table(0, 1, root);
    if (chance(15))
        text.chop(m_lineEnd.size());
    return text;
}

QByteArray YamlLayouts::comment(const char *where, const QByteArray &key) const
{
    return QByteArray("# ") + where + " of " + key;
}

QByteArray YamlLayouts::inlineValue()
{
    static const QByteArrayList values{
        "1",          "text", "two words", "'it''s'",   "\"q\\u00e9\\n\"", "\"yes\"",
        "2024-01-31", "true", "~",         "!t tagged", "!!int 5",         "!!str 6"};
    if (!m_defined.isEmpty() && chance(15))
        return "*n" + QByteArray::number(m_defined.at(m_random.bounded(m_defined.size())));
    return values.at(m_random.bounded(values.size()));
}

QByteArray YamlLayouts::blockScalar(int column)
{
    static const QByteArrayList heads{"|", "|-", "|+", ">", ">-", "|"};
    const QByteArray line = m_lineEnd + QByteArray(column, ' ');
    QByteArray text = heads.at(m_random.bounded(heads.size()));
    text += line + "{" + line + "  \"a\": 1,";
    if (chance(30))
        text += m_lineEnd;
    text += line + "}" + (chance(20) ? line + "last" : QByteArray());
    return text + (chance(20) ? m_lineEnd : QByteArray());
}

QByteArray YamlLayouts::flow(int depth)
{
    QByteArrayList parts;
    const bool isTable = chance(50);
    for (int i = m_random.bounded(4); i > 0; --i) {
        const QByteArray value = depth < 3 && chance(20) ? flow(depth + 1) : inlineValue();
        const bool isMissing = isTable && chance(10);
        parts +=
            (isTable ? newKey() + (isMissing ? "" : ": ") : ""_ba) + (isMissing ? ""_ba : value);
    }
    const QByteArray separator = chance(20) ? "," + m_lineEnd + "          " : ", "_ba;
    const QByteArray blank = chance(30) ? " " : "";
    return (isTable ? '{' : '[') + blank + parts.join(separator) + blank + (isTable ? '}' : ']');
}

/// What follows the colon or dash of a block, with the line end.
QByteArray YamlLayouts::behindKey(int column, int depth, const QByteArray &key)
{
    const QByteArray behind = chance(30) ? ' ' + comment("behind", key) : ""_ba;
    const bool hasAnchor = chance(10);
    const int number = m_anchors += hasAnchor;
    const QByteArray anchor = hasAnchor ? " &n" + QByteArray::number(number) : ""_ba;
    QByteArray result;
    if (depth < 3 && chance(30)) {
        const int inner = column + 2 * (1 + m_random.bounded(2));
        result = anchor + behind + m_lineEnd + table(inner, depth + 1, key);
    } else if (depth < 3 && chance(20)) {
        const int inner = column + 2 * m_random.bounded(2);
        result = anchor + behind + m_lineEnd + list(inner, depth + 1, key);
    } else if (chance(20)) {
        QByteArray scalar = blockScalar(column + 2);
        if (!behind.isEmpty())
            scalar.insert(scalar.indexOf(m_lineEnd), behind);
        result = anchor + ' ' + scalar + m_lineEnd;
    } else if (chance(25)) {
        result = anchor + ' ' + flow(depth) + behind + m_lineEnd;
    } else {
        const QByteArray value = chance(15) ? ""_ba : ' ' + inlineValue();
        const bool isAlias = value.startsWith(" *");
        result = (isAlias ? ""_ba : anchor) + value + behind + m_lineEnd;
        if (isAlias)
            return result;
    }
    if (hasAnchor)
        m_defined.append(number);
    return result;
}

QByteArray YamlLayouts::above(int column, const QByteArray &key, const QByteArray &owner,
                              bool isFirst)
{
    const QByteArray indent(column, ' ');
    QByteArray text;
    if (chance(10) && !isFirst)
        text += indent + comment("inside", "in" + owner) + m_lineEnd + m_lineEnd;
    if (chance(20))
        text += indent + comment("above", key) + m_lineEnd;
    return text;
}

QByteArray YamlLayouts::table(int column, int depth, const QByteArray &owner)
{
    QByteArray text;
    const int count = 1 + m_random.bounded(4);
    for (int i = 0; i < count; ++i) {
        const QByteArray key = newKey();
        const QByteArray spelt = chance(10) ? '"' + key + '"' : key;
        text += above(column, key, owner, i == 0) + QByteArray(column, ' ') + spelt + ':'
            + behindKey(column, depth, key);
        if (chance(10))
            text += m_lineEnd;
    }
    return text;
}

QByteArray YamlLayouts::list(int column, int depth, const QByteArray &owner)
{
    QByteArray text;
    const int count = 1 + m_random.bounded(3);
    for (int i = 0; i < count; ++i) {
        const QList<int> defined = m_defined;
        QByteArray value = behindKey(column, 3, "in" + owner);
        // No item without a value: libfyaml does not read it in a list that is not indented.
        const bool isTable = depth < 3 && chance(30);
        if (isTable || value.startsWith(m_lineEnd) || value.startsWith(" #")) {
            m_defined = defined;
            value = " item" + m_lineEnd;
        }
        if (isTable)
            value = ' ' + table(column + 2, depth + 1, owner).trimmed() + m_lineEnd;
        if (value.contains("# above")) {
            m_defined = defined;
            value = " item" + m_lineEnd;
        }
        text += above(column, "in" + owner, owner, i == 0) + QByteArray(column, ' ') + '-' + value;
    }
    return text;
}

QStringList keysOf(const Document &document, NodeIndex node)
{
    QStringList keys{document.keyText(node).remove(u"renamed"_s)};
    // The comments of items name the nearest key around, and may stand on the line of a member.
    NodeIndex owner = node;
    while (owner != NoNode && (owner == node || document.node(owner).key == NoNode)) {
        keys.append(u"in"_s + document.keyText(owner).remove(u"renamed"_s));
        owner = document.node(owner).parent;
    }
    const QString around = owner == NoNode ? u"root"_s : document.keyText(owner);
    keys.append(u"in"_s + QString(around).remove(u"renamed"_s));
    for (NodeIndex i = node + 1; i < document.node(node).subtreeEnd; ++i) {
        const QString key = document.keyText(i).remove(u"renamed"_s);
        keys += {key, u"in"_s + key};
    }
    return keys;
}

QByteArrayList yamlComments(const QByteArray &text, const QStringList &without)
{
    static const QRegularExpression pattern(u"# (?:free|[a-z]+ of (\\w+))"_s);
    QByteArrayList found;
    for (const auto &match : pattern.globalMatch(QString::fromUtf8(text))) {
        if (!without.contains(match.captured(1)))
            found += match.captured().toUtf8();
    }
    std::ranges::sort(found);
    return found;
}

} // namespace towerkey::test
