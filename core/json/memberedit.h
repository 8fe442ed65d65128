// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/surroundings.h"

#include <variant>

namespace towerkey::json {

/// A value to be written: laid out as the surroundings ask for, or as somebody typed it.
class NewValue
{
public:
    explicit NewValue(Value value) : m_content(std::move(value)) { }
    explicit NewValue(QByteArray typed) : m_content(std::move(typed)) { }

    /// The value inside of new tables, one for each key.
    NewValue inside(const QStringList &keys) const;
    /// The text; indent is that of the line on which it begins.
    QByteArray text(const Surroundings &surroundings, const QByteArray &indent,
                    bool multiLine) const;

private:
    QStringList m_keys;
    std::variant<Value, QByteArray> m_content;
};

/// The text of a member or item with the comments that belong to it.
struct Member
{
    QByteArray lead; ///< Whole lines above it.
    QByteArray body; ///< Key and value.
    QByteArray trail; ///< Comments behind it on its line, with the blanks before them.
};

/// Neighbours, from the first to the last one.
struct Run
{
    NodeIndex first;
    NodeIndex last;
};

/// Inserts, replaces and removes single members and items.
class MemberEdit
{
public:
    explicit MemberEdit(const Document &document) : m_document(document), m_around(document) { }

    QList<TextSplice> replace(NodeIndex index, const NewValue &value) const;
    QList<TextSplice> insert(NodeIndex container, qsizetype position, const QString &key,
                             const NewValue &value) const;
    QList<TextSplice> insert(NodeIndex container, qsizetype position, const Member &member) const;
    /// Several members behind all others.
    QList<TextSplice> append(NodeIndex table, const Table &members) const;
    QList<TextSplice> remove(NodeIndex index) const { return remove({index, index}); }
    /// Removes neighbours in one go. Nothing but blanks may stand between what goes with each.
    QList<TextSplice> remove(Run run) const;
    /// Whether neighbours may be removed so.
    bool areTogether(NodeIndex index, NodeIndex next) const;
    Member memberOf(NodeIndex index) const;

private:
    QList<TextSplice> insertIntoEmpty(NodeIndex container, const Member &member) const;
    QList<TextSplice> insertBefore(NodeIndex container, NodeIndex next, const Member &member) const;
    QList<TextSplice> append(NodeIndex container, NodeIndex last, const Member &member) const;
    QList<TextSplice> removeInLine(TextRange range, Run run) const;
    QList<TextSplice> withComma(qsizetype comma, TextSplice splice) const;
    TextRange ownRange(Run run) const;
    TextRange withBlankLine(TextRange lines, Run run) const;
    qsizetype passBlanks(qsizetype offset) const;
    QByteArray line(NodeIndex container, const Member &member, const QByteArray &comma) const;

    const Document &m_document;
    Surroundings m_around;
};

} // namespace towerkey::json
