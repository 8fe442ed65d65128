// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace towerkey::yaml {

/// A new value to be written: a string, a scalar in its YAML spelling, a sequence or a mapping.
class Value
{
public:
    using Members = std::vector<std::pair<QString, Value>>;

    /// A scalar that is written as it is, on one line: 8042, true, *alias.
    struct Spelling
    {
        QByteArray yaml;
    };

    /// Null, written as nothing where that is possible.
    Value() : m_content(Spelling{}) { }
    /// A string, which reads back as exactly that string.
    Value(QString text) : m_content(std::move(text)) { }
    explicit Value(Spelling spelling) : m_content(std::move(spelling)) { }

    static Value spelling(const QByteArray &yaml) { return Value(Spelling{yaml}); }
    static Value sequence(std::vector<Value> items);
    static Value mapping(Members members);

    const QString *text() const { return std::get_if<QString>(&m_content); }
    const Spelling *spelling() const { return std::get_if<Spelling>(&m_content); }
    const std::vector<Value> *items() const { return std::get_if<std::vector<Value>>(&m_content); }
    const Members *members() const { return std::get_if<Members>(&m_content); }
    bool isCollection() const { return items() || members(); }
    bool isEmptyCollection() const;

private:
    std::variant<QString, Spelling, std::vector<Value>, Members> m_content;
};

/// Whether every string in a value and every key can be written: no lone surrogates.
bool isWritable(const Value &value);

/// What a node stands for, aliases and merge keys followed, to be written elsewhere. Spellings of
/// scalars on one line stay. Nothing when it is too large, as texts of many aliases are.
std::optional<Value> valueOf(const Document &document, NodeIndex index);

} // namespace towerkey::yaml
