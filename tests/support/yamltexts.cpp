// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/yamltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using yaml::Document;
using yaml::NodeIndex;
using yaml::NodeKind;
using yaml::NoNode;

QStringList nodeTexts(const Document &document)
{
    QStringList texts;
    for (NodeIndex index = 0; index < document.size(); ++index) {
        const yaml::Node &node = document.node(index);
        const bool isEmpty = node.begin == node.end;
        texts.append(
            (node.isKey ? u"k:"_s : QString())
            + (isEmpty ? u"@%1"_s.arg(node.begin) : QString::fromUtf8(document.sourceText(index))));
    }
    return texts;
}

namespace {

void checkNode(const Document &document, NodeIndex index)
{
    const yaml::Node &node = document.node(index);
    QVERIFY(0 <= node.begin && node.begin <= node.end && node.end <= document.text().size());
    QVERIFY(index < node.subtreeEnd && node.subtreeEnd <= document.size());
    QVERIFY(index == 0 || document.fullRange(index - 1).begin <= document.fullRange(index).begin);
    QCOMPARE(document.children(index).size(), node.childCount);
    if (node.parent == NoNode)
        return;
    const yaml::Node &parent = document.node(node.parent);
    QVERIFY(parent.begin <= document.fullRange(index).begin && node.end <= parent.end);
    QVERIFY(node.parent < index && node.subtreeEnd <= parent.subtreeEnd);
    QCOMPARE(node.isKey || node.key != NoNode, parent.kind == NodeKind::Mapping);
    if (node.key != NoNode) {
        QVERIFY(document.node(node.key).isKey);
        QCOMPARE(document.node(node.key).subtreeEnd, index);
    }
}

} // namespace

void checkTree(const Document &document)
{
    for (NodeIndex index = 0; index < document.size() && !QTest::currentTestFailed(); ++index)
        checkNode(document, index);
}

QString meaning(const Document &document, NodeIndex index)
{
    const QString properties = document.tag(index) + u'&' + document.anchor(index) + u' ';
    QStringList parts;
    switch (document.node(index).kind) {
    case NodeKind::Scalar:
        return properties + QString::number(int(document.scalarType(index))) + u'"'
            + document.scalarText(index) + u'"';
    case NodeKind::Alias:
        return QString::fromUtf8(document.sourceText(index));
    case NodeKind::Sequence:
        for (const NodeIndex child : document.children(index))
            parts.append(meaning(document, child));
        return properties + u'[' + parts.join(u", "_s) + u']';
    case NodeKind::Mapping:
        for (const NodeIndex child : document.children(index))
            parts.append(meaning(document, document.node(child).key) + u": "_s
                         + meaning(document, child));
        return properties + u'{' + parts.join(u", "_s) + u'}';
    }
    return {};
}

QString meaning(const Document &document)
{
    QStringList parts;
    for (const NodeIndex root : document.roots())
        parts.append(meaning(document, root));
    return parts.join(u"\n---\n"_s);
}

} // namespace towerkey::test
