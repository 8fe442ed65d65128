// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/value.h"

namespace towerkey::json {

namespace {

void appendHexEscape(QByteArray &text, char16_t unit)
{
    static constexpr char Digits[] = "0123456789abcdef";
    text += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += Digits[(unit >> shift) & 0xF];
}

char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    case u'\f':
        return 'f';
    case u'\b':
        return 'b';
    default:
        return '\0';
    }
}

void appendBeyondAscii(QByteArray &text, QStringView rest, qsizetype &at)
{
    if (rest[at].isHighSurrogate() && at + 1 < rest.size() && rest[at + 1].isLowSurrogate()) {
        text += rest.sliced(at, 2).toUtf8();
        ++at;
    } else if (rest[at].isSurrogate()) {
        appendHexEscape(text, rest[at].unicode());
    } else {
        text += rest.sliced(at, 1).toUtf8();
    }
}

void appendString(QByteArray &text, QStringView string, bool isAsciiOnly)
{
    text += '"';
    for (qsizetype i = 0; i < string.size(); ++i) {
        const char16_t unit = string[i].unicode();
        if (const char letter = shortEscape(unit))
            (text += '\\') += letter;
        else if (unit < 0x20 || (unit >= 0x7F && isAsciiOnly))
            appendHexEscape(text, unit);
        else if (unit < 0x80)
            text += char(unit);
        else
            appendBeyondAscii(text, string, i);
    }
    text += '"';
}

// Writes without recursion, because nesting may be deep.
class Writer
{
public:
    explicit Writer(Layout layout) : m_layout(layout) { }
    QByteArray write(const Value &value);

private:
    struct Open
    {
        const Value *value;
        qsizetype next = 0;
    };

    void begin(const Value &value);
    void writeNext();
    void writeScalar(const Value &value);
    void separate(bool isFirst);
    void breakLine();

    Layout m_layout;
    QByteArray m_text;
    QList<Open> m_open;
};

QByteArray Writer::write(const Value &value)
{
    begin(value);
    while (!m_open.isEmpty())
        writeNext();
    return m_text;
}

void Writer::begin(const Value &value)
{
    const List *list = value.as<List>();
    const Table *table = value.as<Table>();
    if (!list && !table) {
        writeScalar(value);
    } else if (list ? list->isEmpty() : table->isEmpty()) {
        m_text += list ? "[]" : "{}";
    } else {
        m_text += list ? '[' : '{';
        m_open.append({&value});
    }
}

void Writer::writeNext()
{
    const Value &container = *m_open.last().value;
    const qsizetype index = m_open.last().next++;
    const List *list = container.as<List>();
    const Table *table = container.as<Table>();
    if (index == (list ? list->size() : table->size())) {
        m_open.removeLast();
        breakLine();
        m_text += list ? ']' : '}';
        return;
    }
    separate(index == 0);
    if (table) {
        appendString(m_text, table->keyAt(index), m_layout == Layout::Indented);
        m_text += ": ";
    }
    begin(list ? list->at(index) : table->at(index));
}

void Writer::writeScalar(const Value &value)
{
    if (const bool *boolean = value.as<bool>())
        m_text += *boolean ? "true" : "false";
    else if (const Integer *integer = value.as<Integer>())
        m_text += integer->digits;
    else if (const double *real = value.as<double>())
        m_text += pythonNumber(*real);
    else if (const QString *string = value.as<QString>())
        appendString(m_text, *string, m_layout == Layout::Indented);
    else
        m_text += "null";
}

void Writer::separate(bool isFirst)
{
    if (!isFirst)
        m_text += m_layout == Layout::Compact ? ", " : ",";
    breakLine();
}

void Writer::breakLine()
{
    if (m_layout == Layout::Compact)
        return;
    m_text += '\n';
    m_text.append(2 * m_open.size(), ' ');
}

} // namespace

QByteArray toJson(const Value &value, Layout layout) { return Writer(layout).write(value); }

QByteArray quoted(const QString &text)
{
    QByteArray result;
    appendString(result, text, false);
    return result;
}

} // namespace towerkey::json
