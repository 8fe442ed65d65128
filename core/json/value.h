// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace towerkey::json {

class Value;

/// A whole number of any size, as its decimal digits in the form Python prints: no plus sign, no
/// leading zeros, no minus before zero.
struct Integer
{
    QByteArray digits;

    bool operator==(const Integer &) const = default;
};

/// The members of a JSON object, in the order of their first definition, found by hash.
class Table
{
public:
    using Member = std::pair<QString, Value>;

    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    bool contains(const QString &key) const { return indexOf(key) >= 0; }
    qsizetype indexOf(const QString &key) const; ///< -1 when there is none.
    const QString &keyAt(qsizetype index) const;
    const Value &at(qsizetype index) const;
    const Value *find(const QString &key) const; ///< Null when there is none.
    Value *find(const QString &key);
    /// Replaces the value of a key, which keeps its position, or appends a member.
    Value &set(const QString &key, Value value);
    void remove(const QString &key);
    /// Puts members in place of \a count others; none of their keys may stand elsewhere.
    void replace(qsizetype first, qsizetype count, QList<Member> members);

    auto begin() const { return m_members.cbegin(); }
    auto end() const { return m_members.cend(); }

    bool operator==(const Table &other) const;

private:
    friend class Value;

    void makeIndex();

    QList<Member> m_members;
    QHash<QString, qsizetype> m_index; // Only filled for tables that are not small.
};

using List = QList<Value>;

/// A JSON value as Python holds it: whole numbers of any size, NaN and infinities, text with lone
/// surrogates, members in order.
class Value
{
public:
    using Content = std::variant<std::monostate, bool, Integer, double, QString, List, Table>;

    Value() = default; ///< null
    Value(const Value &) = default;
    Value(Value &&) = default;
    Value &operator=(const Value &) = default;
    Value &operator=(Value &&) = default;
    ~Value();
    explicit Value(bool value) : m_content(value) { }
    explicit Value(qint64 value) : m_content(Integer{QByteArray::number(value)}) { }
    explicit Value(double value) : m_content(value) { }
    explicit Value(Integer value) : m_content(std::move(value)) { }
    explicit Value(QString value) : m_content(std::move(value)) { }
    explicit Value(List value) : m_content(std::move(value)) { }
    explicit Value(Table value) : m_content(std::move(value)) { }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }
    bool isBoolean() const { return std::holds_alternative<bool>(m_content); }
    bool isInteger() const { return std::holds_alternative<Integer>(m_content); }
    bool isReal() const { return std::holds_alternative<double>(m_content); }
    bool isNumber() const { return isInteger() || isReal(); }
    bool isString() const { return std::holds_alternative<QString>(m_content); }
    bool isList() const { return std::holds_alternative<List>(m_content); }
    bool isTable() const { return std::holds_alternative<Table>(m_content); }

    /// The content, or null when the value is of another type.
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_content);
    }
    template <typename T>
    T *as()
    {
        return std::get_if<T>(&m_content);
    }

    /// What Python's bool() says: false for null, false, zero, and empty text, list or table.
    bool isTruthy() const;

    /// Equal type and content, which is to say: the same text when written. So 1 and 1.0 differ,
    /// 0.0 and -0.0 too, and NaN equals itself; the order of a table's members does not matter.
    bool operator==(const Value &other) const;

private:
    void moveContainersTo(std::vector<Value> &values);

    Content m_content;
};

/// How toJson() writes.
enum class Layout {
    Compact, ///< One line, as Python's json.dumps(): ", " and ": " between.
    Indented, ///< As the image writes its generated file: two blanks a level, ASCII only.
    IndentedUtf8, ///< The same with characters beyond ASCII as they are; lone surrogates escaped.
};

/// JSON text as Python writes it: shortest spelling of decimals, NaN and infinities bare.
QByteArray toJson(const Value &value, Layout layout = Layout::Compact);

/// A string as a JSON string in quotes, characters beyond ASCII as they are.
QByteArray quoted(const QString &text);

/// The repr() of a Python float: the shortest spelling that reads back, "1e+16", "-0.0", "NaN".
QByteArray pythonNumber(double value);

} // namespace towerkey::json
