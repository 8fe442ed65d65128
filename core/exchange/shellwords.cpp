// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/shellwords.h"

namespace towerkey::exchange {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class Splitter
{
public:
    Splitter(const QByteArray &text, const ShellRules &rules) : m_text(text), m_rules(rules) { }

    ShellText run()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        while (skipBetween())
            readWord();
        endCommand();
        return std::move(m_result);
    }

private:
    bool is(Shell shell) const { return m_rules.shell == shell; }
    char at(qsizetype index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    bool isEscape(char c) const
    {
        return c == (is(Shell::Posix) ? '\\' : is(Shell::Command) ? '^' : '`');
    }

    /// The length of a line end at an offset; 0 when there is none.
    qsizetype lineEnd(qsizetype index) const
    {
        if (at(index) == '\r' && at(index + 1) == '\n')
            return 2;
        return at(index) == '\n' ? 1 : 0;
    }

    bool isOperator(char c) const
    {
        return m_rules.hasOperators && (c == ';' || c == '&' || c == '|' || c == '(' || c == ')');
    }
    bool isRedirection(char c) const { return m_rules.hasOperators && (c == '<' || c == '>'); }
    bool endsWord(char c) const { return isBlank(c) || isOperator(c) || isRedirection(c); }

    /// Moves to the next word; false at the end.
    bool skipBetween()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            const qsizetype broken = isEscape(c) ? lineEnd(m_at + 1) : 0;
            if (broken > 0)
                m_at += 1 + broken;
            else if (c == '#' && m_rules.hasComments)
                skipLine();
            else if (m_rules.hasOperators && (c == '\n' || isOperator(c)))
                endCommand(), skipBreak(c);
            else if (isRedirection(c))
                skipRedirection();
            else if (isBlank(c))
                ++m_at;
            else
                return true;
        }
        return false;
    }

    void skipLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    }

    void skipBreak(char c)
    {
        ++m_at;
        if (c == '\n' && !m_delimiters.isEmpty())
            skipHereTexts();
    }

    /// The lines that << puts into a command, up to the one that ends them.
    void skipHereTexts()
    {
        while (!m_delimiters.isEmpty() && m_at < m_text.size()) {
            const qsizetype begin = m_at;
            skipLine();
            const QByteArray line = m_text.sliced(begin, m_at - begin).trimmed();
            m_at = qMin(m_at + 1, m_text.size());
            if (line == m_delimiters.first())
                m_delimiters.removeFirst();
        }
    }

    void skipRedirection()
    {
        const bool isHereText = at(m_at) == '<' && at(m_at + 1) == '<' && at(m_at + 2) != '<';
        const bool hasNumber = !m_command.isEmpty() && m_command.last().range.end == m_at
            && m_command.last().text.size() == 1 && m_command.last().text[0] <= '9'
            && m_command.last().text[0] >= '0';
        if (hasNumber)
            m_command.removeLast();
        while (at(m_at) == '<' || at(m_at) == '>' || at(m_at) == '&' || at(m_at) == '-')
            ++m_at;
        while (at(m_at) == ' ' || at(m_at) == '\t')
            ++m_at;
        if (m_at >= m_text.size() || endsWord(m_text[m_at]))
            return;
        readWord();
        const QByteArray target = m_command.takeLast().text;
        if (isHereText)
            m_delimiters.append(target);
    }

    void endCommand()
    {
        if (!m_command.isEmpty())
            m_result.commands.append(std::exchange(m_command, {}));
    }

    void readWord()
    {
        m_word = {};
        m_expected = -1;
        m_word.range.begin = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            readPart();
        m_word.range.end = m_at;
        m_command.append(std::exchange(m_word, {}));
    }

    void readPart()
    {
        const char c = m_text[m_at];
        if (isEscape(c))
            readEscaped();
        else if (c == '\'' && !is(Shell::Command))
            readSingle();
        else if (c == '"')
            readDouble();
        else if (c == '$' && at(m_at + 1) == '\'' && is(Shell::Posix))
            readAnsi();
        else if (!readExpansion())
            append(m_at++);
    }

    /// Takes over the byte at an offset.
    void append(qsizetype from, std::optional<char> as = {})
    {
        if (from != m_expected)
            m_word.map.append({m_word.text.size(), from, false});
        m_word.text += as.value_or(m_text[from]);
        m_expected = from + 1;
    }

    void readEscaped()
    {
        ++m_at;
        const qsizetype broken = lineEnd(m_at);
        m_result.isContinued = m_at >= m_text.size();
        if (broken > 0)
            m_at += broken;
        else if (m_at < m_text.size())
            append(m_at++);
    }

    void readSingle()
    {
        const qsizetype begin = m_at++;
        for (;; ++m_at) {
            if (m_at >= m_text.size()) {
                m_result.isComplete = false;
                break;
            }
            const bool isDoubled =
                is(Shell::PowerShell) && at(m_at) == '\'' && at(m_at + 1) == '\'';
            if (m_text[m_at] == '\'' && !isDoubled)
                break;
            append(isDoubled ? ++m_at : m_at);
        }
        closeQuote(begin);
    }

    void closeQuote(qsizetype begin)
    {
        m_at = qMin(m_at + 1, m_text.size());
        m_word.quotes.append({begin, m_at});
        m_expected = -1;
    }

    /// Whether the byte behind an escape in double quotes loses its meaning.
    bool isEscapedInDouble(char next) const
    {
        if (is(Shell::PowerShell))
            return true;
        return QByteArrayView(is(Shell::Posix) ? "$`\"\\" : "\"").contains(next);
    }

    void readDouble()
    {
        const qsizetype begin = m_at++;
        const char escape = is(Shell::PowerShell) ? '`' : '\\';
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const bool isLast = m_at + 1 >= m_text.size();
            const qsizetype broken = m_text[m_at] == escape ? lineEnd(m_at + 1) : 0;
            if (broken > 0 && !is(Shell::Command))
                m_at += 1 + broken;
            else if (m_text[m_at] == escape && !isLast && isEscapedInDouble(m_text[m_at + 1]))
                append(++m_at), ++m_at;
            else if (!readExpansion())
                append(m_at++);
        }
        m_result.isComplete = m_result.isComplete && m_at < m_text.size();
        closeQuote(begin);
    }

    /// $'…', in which C's escapes count.
    void readAnsi()
    {
        const qsizetype begin = m_at;
        for (m_at += 2; m_at < m_text.size() && m_text[m_at] != '\''; ++m_at) {
            const qsizetype known = QByteArrayView("nrt\\'\"").indexOf(at(m_at + 1));
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size() && known >= 0)
                append(++m_at, "\n\r\t\\'\""[known]);
            else
                append(m_at);
        }
        m_result.isComplete = m_result.isComplete && m_at < m_text.size();
        closeQuote(begin);
    }

    /// Takes over what the shell would replace as it is written; false when there is no such thing.
    bool readExpansion()
    {
        const qsizetype end = expansionEnd();
        if (end <= m_at)
            return false;
        const qsizetype begin = m_word.text.size();
        while (m_at < end)
            append(m_at++);
        m_word.expansions.append({begin, m_word.text.size()});
        return true;
    }

    qsizetype expansionEnd() const
    {
        const char c = m_text[m_at];
        if (c == '%' && is(Shell::Command))
            return nameEnd(m_at + 1) > m_at + 1 && at(nameEnd(m_at + 1)) == '%'
                ? nameEnd(m_at + 1) + 1
                : m_at;
        if (c == '`' && is(Shell::Posix)) {
            const qsizetype close = m_text.indexOf('`', m_at + 1);
            return close < 0 ? m_text.size() : close + 1;
        }
        return c == '$' && !is(Shell::Command) ? dollarEnd() : m_at;
    }

    qsizetype nameEnd(qsizetype index) const
    {
        while (isNameByte(at(index)))
            ++index;
        return index;
    }

    qsizetype dollarEnd() const
    {
        const char next = at(m_at + 1);
        if (next == '{')
            return closing(m_at + 1, '{', '}');
        if (next == '(')
            return closing(m_at + 1, '(', ')');
        if (next >= '0' && next <= '9')
            return m_at + 2;
        if (isNameByte(next)) {
            const qsizetype end = nameEnd(m_at + 1);
            const bool isScoped =
                is(Shell::PowerShell) && at(end) == ':' && isNameByte(at(end + 1));
            return isScoped ? nameEnd(end + 1) : end;
        }
        return next != '\0' && QByteArrayView("?@*#!-").contains(next) ? m_at + 2 : m_at;
    }

    /// Behind the bracket that closes the one at an offset; quotes in between hide brackets.
    qsizetype closing(qsizetype index, char open, char close) const
    {
        int depth = 0;
        for (char quote = '\0'; index < m_text.size(); ++index) {
            const char c = m_text[index];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '\'' || c == '"')
                quote = c;
            else if (c == open)
                ++depth;
            else if (c == close && --depth == 0)
                return index + 1;
        }
        return m_text.size();
    }

    const QByteArray &m_text;
    const ShellRules m_rules;
    qsizetype m_at = 0;
    qsizetype m_expected = -1; // Where the next byte is written, when nothing is left out.
    ShellWord m_word;
    ShellCommand m_command;
    QList<QByteArray> m_delimiters;
    ShellText m_result;
};

} // namespace

QList<ShellWord> ShellText::words() const
{
    QList<ShellWord> all;
    for (const ShellCommand &command : commands)
        all += command;
    return all;
}

QString ShellText::expansion() const
{
    for (const ShellCommand &command : commands) {
        for (const ShellWord &word : command) {
            if (!word.expansions.isEmpty())
                return QString::fromUtf8(word.expansion(0));
        }
    }
    return {};
}

ShellText readShell(const QByteArray &text, const ShellRules &rules)
{
    return Splitter(text, rules).run();
}

QStringList shellWords(const QString &text)
{
    QStringList words;
    for (const ShellWord &word : readShell(text.toUtf8(), {}).words())
        words.append(QString::fromUtf8(word.text));
    return words;
}

} // namespace towerkey::exchange
