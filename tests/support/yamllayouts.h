// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/value.h"

#include <QRandomGenerator>
#include <QStringList>

/// Random YAML texts, and trees of what they mean.
namespace towerkey::test {

/// What a YAML text means, to be changed and compared.
struct Tree
{
    yaml::NodeKind kind = yaml::NodeKind::Scalar;
    yaml::ScalarType type = yaml::ScalarType::Null;
    QString key = {}; ///< Of a member.
    QString text = {}; ///< Of a scalar that is a string, or its Go text; name of an alias.
    QString tag = {};
    QString anchor = {};
    QList<Tree> children = {};

    /// Puts another value here; key, anchor and the tag of an application stay.
    void replace(const Tree &other);
    void insertMember(qsizetype position, const QString &memberKey, Tree value);
    void insertItem(qsizetype position, Tree value);
    QString toString() const;
    bool operator==(const Tree &other) const { return toString() == other.toString(); }
};

/// All documents of a text as a list.
Tree treeOf(const yaml::Document &document);
Tree treeOf(const yaml::Document &document, yaml::NodeIndex index);
Tree treeOf(const yaml::Value &value);
/// The tree of a node inside that of the whole text.
Tree *at(Tree &whole, const yaml::Document &document, yaml::NodeIndex index);

/// Texts in block and flow style in which every comment names the key that it belongs to.
class YamlLayouts
{
public:
    explicit YamlLayouts(QRandomGenerator &random) : m_random(random) { }

    QByteArray next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QByteArray newKey() { return "k" + QByteArray::number(m_key++); }
    QByteArray comment(const char *where, const QByteArray &key) const;
    QByteArray behindKey(int column, int depth, const QByteArray &key);
    QByteArray inlineValue();
    QByteArray blockScalar(int column);
    QByteArray flow(int depth);
    QByteArray table(int column, int depth, const QByteArray &owner);
    QByteArray list(int column, int depth, const QByteArray &owner);
    QByteArray above(int column, const QByteArray &key, const QByteArray &owner, bool isFirst);

    QRandomGenerator &m_random;
    QByteArray m_lineEnd;
    int m_key = 0;
    int m_anchors = 0;
    QList<int> m_defined; // Those that can be named.
};

/// The keys of a node and of everything inside; each also as the owner of comments inside.
QStringList keysOf(const yaml::Document &document, yaml::NodeIndex node);
/// The comments of a text that belong to other keys, sorted.
QByteArrayList yamlComments(const QByteArray &text, const QStringList &without);

} // namespace towerkey::test
