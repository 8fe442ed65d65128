// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/dotenv.h"

#include <algorithm>

namespace towerkey::exchange::compose {

namespace {

bool isBlankByte(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'; }

bool isKeyByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '.' || c == '-' || c == '[' || c == ']';
}

/// The character of an escape inside of double quotes, as Go names them.
std::optional<QByteArray> unescaped(char c)
{
    switch (c) {
    case 'a':
        return "\a";
    case 'b':
        return "\b";
    case 'f':
        return "\f";
    case 'n':
        return "\n";
    case 'r':
        return "\r";
    case 't':
        return "\t";
    case 'v':
        return "\v";
    case '\\':
    case '"':
        return QByteArray(1, c);
    case '$':
        return "$$"; // Variables are replaced afterwards.
    default:
        return {};
    }
}

QByteArray withEscapes(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto escape = text[i] == '\\' && i + 1 < text.size() ? unescaped(text[i + 1])
                                                                   : std::optional<QByteArray>();
        result += escape ? *escape : QByteArray(1, text[i]);
        i += escape ? 1 : 0;
    }
    return result;
}

} // namespace

/// Reads one text from its beginning to its end, or to what compose refuses.
class DotenvReader
{
public:
    DotenvReader(const QByteArray &text, const LookUp &lookUp) : m_text(text), m_lookUp(lookUp) { }

    Dotenv run()
    {
        m_result.m_size = m_text.size();
        m_result.m_endsWithLineEnd = m_text.isEmpty() || m_text.endsWith('\n');
        m_result.m_lineEnd = m_text.contains("\r\n") ? "\r\n" : "\n";
        m_at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        while (skipToStatement() && !m_result.m_errorOffset)
            readStatement();
        return std::move(m_result);
    }

private:
    /// Passes blanks, empty lines and comments; false at the end.
    bool skipToStatement()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#')
                skipLine();
            else if (c == '\n' || isBlankByte(c))
                ++m_at;
            else
                return true;
        }
        return false;
    }

    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('\n', at);
        return end < 0 ? m_text.size() : end;
    }

    void skipLine() { m_at = qMin(lineEnd(m_at) + 1, m_text.size()); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlankByte(m_text[m_at]))
            ++m_at;
    }

    void readStatement()
    {
        Dotenv::Assignment assignment;
        assignment.lines.begin = m_text.lastIndexOf('\n', m_at) + 1;
        if (QByteArrayView(m_text).sliced(m_at).startsWith("export ")) {
            m_at += 7;
            skipBlanks();
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isKeyByte(m_text[m_at]))
            ++m_at;
        assignment.nameRange = {begin, m_at};
        assignment.name = m_text.sliced(begin, m_at - begin);
        skipBlanks();
        const char next = m_at < m_text.size() ? m_text[m_at] : '\n';
        const bool isNamed = !assignment.name.isEmpty();
        if (!isNamed || (next != '=' && next != ':' && next != '\n')) {
            m_result.m_errorOffset = begin;
            return;
        }
        if (next == '\n')
            readInherited(assignment);
        else
            readValue(assignment);
    }

    void readInherited(Dotenv::Assignment &assignment)
    {
        const auto value = m_lookUp ? m_lookUp(assignment.name) : std::optional<QByteArray>();
        assignment.isInherited = true;
        assignment.hasValue = value.has_value();
        assignment.value = value.value_or(QByteArray());
        assignment.valueRange = {m_at, m_at};
        finish(assignment);
    }

    void readValue(Dotenv::Assignment &assignment)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '\n' && isBlankByte(m_text[m_at]))
            ++m_at;
        const char quote = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (quote == '"' || quote == '\'')
            readQuoted(assignment, quote);
        else
            readBare(assignment);
    }

    void readBare(Dotenv::Assignment &assignment)
    {
        const qsizetype begin = m_at;
        qsizetype end = lineEnd(m_at);
        const qsizetype comment = m_text.indexOf(" #", begin);
        // Nothing but a comment stands behind "NAME= # …", too.
        const bool isComment =
            begin < end && m_text[begin] == '#' && begin > 0 && m_text[begin - 1] == ' ';
        if (isComment)
            end = begin;
        else if (comment >= 0 && comment < end)
            end = comment;
        while (end > begin && isBlankByte(m_text[end - 1]))
            --end;
        assignment.valueRange = {begin, end};
        assignment.value = expanded(m_text.sliced(begin, end - begin), begin);
        m_at = lineEnd(m_at);
        finish(assignment);
    }

    void readQuoted(Dotenv::Assignment &assignment, char quote)
    {
        const qsizetype begin = m_at;
        QByteArray content;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            const bool escapesQuote =
                m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote;
            if (escapesQuote) {
                content += quote;
                ++m_at;
                continue;
            }
            content += m_text[m_at];
            // A backslash that is escaped itself does not escape what follows.
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                content += m_text[++m_at];
        }
        if (m_at >= m_text.size()) {
            m_result.m_errorOffset = begin;
            return;
        }
        assignment.valueRange = {begin, ++m_at};
        assignment.value = quote == '"' ? expanded(withEscapes(content), begin) : content;
        finish(assignment);
    }

    QByteArray expanded(const QByteArray &text, qsizetype begin)
    {
        if (!text.contains('$'))
            return text;
        const Interpolation result =
            interpolate(text, [this](const QByteArray &name) { return lookUp(name); });
        for (InterpolationProblem problem : result.problems) {
            problem.offset = begin;
            m_result.m_problems.append(problem);
        }
        return result.text;
    }

    std::optional<QByteArray> lookUp(const QByteArray &name) const
    {
        if (const auto outside = m_lookUp ? m_lookUp(name) : std::optional<QByteArray>())
            return outside;
        const auto &all = m_result.m_assignments;
        const auto above = std::find_if(all.rbegin(), all.rend(), [&name](const auto &assignment) {
            return assignment.name == name && assignment.hasValue;
        });
        return above == all.rend() ? std::nullopt : std::optional(above->value);
    }

    void finish(Dotenv::Assignment &assignment)
    {
        assignment.lines.end = qMin(lineEnd(m_at) + 1, m_text.size());
        m_result.m_assignments.append(assignment);
    }

    const QByteArray &m_text;
    const LookUp &m_lookUp;
    qsizetype m_at = 0;
    Dotenv m_result;
};

Dotenv Dotenv::parse(const QByteArray &text, const LookUp &lookUp)
{
    return DotenvReader(text, lookUp).run();
}

const Dotenv::Assignment *Dotenv::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_assignments.rbegin(), m_assignments.rend(),
                                    [name](const Assignment &a) { return a.name == name; });
    return found == m_assignments.rend() ? nullptr : &*found;
}

Result<QList<TextSplice>> Dotenv::set(const QByteArray &name, const QByteArray &value) const
{
    const auto written = dotenvValue(value);
    if (!written)
        return failure(ErrorId::NotExpressible, {QString::fromUtf8(name)});
    if (const Assignment *present = find(name)) {
        if (!present->isInherited && present->value == value)
            return QList<TextSplice>();
        const QByteArray equals = present->isInherited ? "=" : "";
        const TextRange range = present->isInherited
            ? TextRange{present->nameRange.end, present->nameRange.end}
            : present->valueRange;
        return QList<TextSplice>{{range, equals + *written}};
    }
    const QByteArray before = m_endsWithLineEnd ? QByteArray() : m_lineEnd;
    return QList<TextSplice>{{{m_size, m_size}, before + name + '=' + *written + m_lineEnd}};
}

QList<TextSplice> Dotenv::remove(QByteArrayView name) const
{
    QList<TextSplice> splices;
    for (const Assignment &assignment : m_assignments) {
        if (assignment.name == name)
            splices.append({assignment.lines, {}});
    }
    return splices;
}

QList<TextSplice> Dotenv::rename(QByteArrayView name, const QByteArray &newName) const
{
    QList<TextSplice> splices;
    for (const Assignment &assignment : m_assignments) {
        if (assignment.name == name)
            splices.append({assignment.nameRange, newName});
    }
    return splices;
}

std::optional<QByteArray> dotenvValue(const QByteArray &value)
{
    if (value.contains('\0'))
        return {};
    const bool isBare = std::ranges::all_of(value, [](char c) {
        return isKeyByte(c) || c == '/' || c == ':' || c == ',' || c == '@' || c == '+' || c == '%'
            || static_cast<unsigned char>(c) >= 0x80;
    });
    if (isBare)
        return value;
    // In single quotes nothing is replaced, but a backslash before a quote is lost.
    const bool fitsSingle = !value.contains('\'') && !value.endsWith('\\');
    if (fitsSingle)
        return '\'' + value + '\'';
    QByteArray written;
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$')
            written += '\\';
        if (c == '\n')
            written += "\\n";
        else if (c == '\r')
            written += "\\r";
        else
            written += c;
    }
    return '"' + written + '"';
}

} // namespace towerkey::exchange::compose
