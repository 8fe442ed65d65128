// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/variabletext.h"

#include "core/exchange/shellwords.h"
#include "core/exchange/yamlvariables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

QRegularExpression anchored(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isHead(const QString &line)
{
    static const auto head = anchored(uR"((environment|env)\s*:\s*(\{\s*\}|\[\s*\])?\s*(#.*)?)"_s);
    return head.match(line).hasMatch();
}

bool isFlowHead(const QString &line)
{
    static const auto head = anchored(uR"((environment|env)\s*:\s*[\[{].*)"_s);
    return head.match(line).hasMatch();
}

bool isYamlMember(const QString &line)
{
    static const auto member = anchored(uR"(("[^"]*"|'[^']*'|[^\s:="'#]+)\s*:(\s.*)?)"_s);
    return member.match(line).hasMatch();
}

bool isAssignment(const QString &line)
{
    static const auto assignment = anchored(uR"([^\s:="'#]+\s*=.*)"_s);
    return assignment.match(line).hasMatch();
}

bool isExport(const QString &line)
{
    return line.startsWith("export "_L1) || line.startsWith("declare -x "_L1);
}

bool isDocker(const QString &line)
{
    static const QRegularExpression command(u"^(sudo\\s+)?(docker|podman)\\s"_s);
    static const QRegularExpression option(u"^(-e\\b|--env\\b)"_s);
    return command.match(line).hasMatch() || option.match(line).hasMatch();
}

qsizetype indentationOf(const QString &line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks].isSpace())
        ++blanks;
    return blanks;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_lines(text.split(u'\n')) { }

    VariableText run()
    {
        while (m_line < m_lines.size())
            readLine(m_lines[m_line].trimmed());
        return std::move(m_result);
    }

private:
    void readLine(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#') || isHead(line))
            return endEntry(1);
        if (isDocker(line) || m_isInCommand)
            return readCommand();
        if (isExport(line))
            return readExport();
        if (line == "-"_L1 || line.startsWith("- "_L1) || isFlowHead(line) || isYamlMember(line))
            return readYaml();
        if (isAssignment(line))
            return readAssignment(line);
        refuse({UnreadReason::NoAssignment, {}}, 1);
    }

    void endEntry(int lines) { m_line += lines; }

    void add(const QString &name, const QString &value, int lines)
    {
        m_result.variables.append({name, value, int(m_line), int(m_line) + lines - 1});
    }

    void refuse(UnreadLines unread, int lines)
    {
        unread.firstLine = int(m_line);
        unread.lastLine = int(m_line) + lines - 1;
        m_result.unread.append(unread);
        endEntry(lines);
    }

    struct CommandWords
    {
        QStringList words;
        bool isComplete = true;
        bool isContinued = false;
        QString expansion;
    };

    static CommandWords wordsOf(const QString &text)
    {
        const ShellText read = readShell(text.toUtf8(), {.hasComments = true});
        CommandWords words{{}, read.isComplete, read.isContinued, read.expansion()};
        for (const ShellWord &word : read.words())
            words.words.append(QString::fromUtf8(word.text));
        return words;
    }

    /// The words of a command that begins at the line, with the lines that its quotes run over.
    CommandWords wordsHere(int &lines) const
    {
        lines = 1;
        QString text = m_lines[m_line];
        CommandWords words = wordsOf(text);
        while (!words.isComplete && m_line + lines < m_lines.size()) {
            text += u'\n' + m_lines[m_line + lines++];
            words = wordsOf(text);
        }
        return words;
    }

    void addAssignment(const QString &word, int lines)
    {
        const qsizetype equals = word.indexOf(u'=');
        if (equals > 0)
            add(word.first(equals), word.sliced(equals + 1), lines);
        else
            m_result.unread.append(
                {UnreadReason::ValueMissing, {word}, int(m_line), int(m_line) + lines - 1});
    }

    bool isRefused(const CommandWords &words, int lines)
    {
        if (!words.isComplete)
            refuse({UnreadReason::QuoteOpen, {}}, 1);
        else if (!words.expansion.isEmpty())
            refuse({UnreadReason::ValueFromHost, {words.expansion}}, lines);
        return !words.isComplete || !words.expansion.isEmpty();
    }

    void readCommand()
    {
        int lines = 1;
        const CommandWords words = wordsHere(lines);
        m_isInCommand = words.isComplete && words.isContinued;
        if (isRefused(words, lines))
            return;
        for (qsizetype i = 0; i < words.words.size(); ++i) {
            const QString &word = words.words[i];
            if (word == "-e"_L1 || word == "--env"_L1)
                addAssignment(words.words.value(++i), lines);
            else if (word.startsWith("--env="_L1))
                addAssignment(word.sliced(6), lines);
            else if (word.startsWith("--env-file"_L1))
                return refuse({UnreadReason::OptionUnreadable, {word}}, lines);
            else if (word.startsWith("-e"_L1) && word.size() > 2)
                addAssignment(word.sliced(word.startsWith("-e="_L1) ? 3 : 2), lines);
        }
        endEntry(lines);
    }

    void readExport()
    {
        int lines = 1;
        const CommandWords words = wordsHere(lines);
        if (isRefused(words, lines))
            return;
        const qsizetype skipped = words.words.first() == "declare"_L1 ? 2 : 1;
        for (const QString &word : words.words.sliced(skipped))
            addAssignment(word, lines);
        endEntry(lines);
    }

    /// The lines of a YAML node: the first one and all that are indented more.
    int linesOfBlock() const
    {
        const qsizetype indentation = indentationOf(m_lines[m_line]);
        int lines = 1;
        int blank = 0;
        for (qsizetype i = m_line + 1; i < m_lines.size(); ++i) {
            const bool isBlank = m_lines[i].trimmed().isEmpty();
            if (!isBlank && indentationOf(m_lines[i]) <= indentation)
                break;
            blank = isBlank ? blank + 1 : 0;
            ++lines;
        }
        return lines - blank;
    }

    void readYaml()
    {
        const int lines = linesOfBlock();
        const qsizetype indentation = indentationOf(m_lines[m_line]);
        QStringList block;
        for (const QString &line : m_lines.sliced(m_line, lines))
            block.append(line.sliced(qMin(indentation, indentationOf(line))));
        VariableText read = readYamlVariables(block.join(u'\n') + u'\n');
        for (TypedVariable &variable : read.variables)
            add(variable.name, variable.value, lines);
        for (UnreadLines &unread : read.unread)
            m_result.unread.append(
                {unread.reason, unread.arguments, int(m_line), int(m_line) + lines - 1});
        endEntry(lines);
    }

    void readAssignment(const QString &line)
    {
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.first(equals).trimmed();
        const QString value = line.sliced(equals + 1).trimmed();
        const bool isQuoted = value.startsWith(u'\'') || value.startsWith(u'"');
        if (isQuoted)
            return readQuoted(name, value);
        add(name, value, 1);
        endEntry(1);
    }

    /// A value in quotes, as compose reads its .env: nothing is special in single ones. Text behind
    /// the closing quote means that the quotes are a part of the value.
    void readQuoted(const QString &name, QString value)
    {
        const QChar quote = value[0];
        int lines = 1;
        qsizetype end = closingQuote(value);
        while (end < 0 && m_line + lines < m_lines.size()) {
            value += u'\n' + m_lines[m_line + lines++];
            end = closingQuote(value);
        }
        if (end < 0)
            return refuse({UnreadReason::QuoteOpen, {}}, 1);
        const QString rest = value.sliced(end + 1).trimmed();
        const QString inside = value.sliced(1, end - 1);
        if (!rest.isEmpty() && !rest.startsWith(u'#'))
            add(name, value, lines);
        else
            add(name, quote == u'"' ? unescaped(inside) : inside, lines);
        endEntry(lines);
    }

    static qsizetype closingQuote(const QString &value)
    {
        for (qsizetype i = 1; i < value.size(); ++i) {
            if (value[i] == value[0])
                return i;
            if (value[i] == u'\\' && value[0] == u'"')
                ++i;
        }
        return -1;
    }

    static QString unescaped(const QString &text)
    {
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
            const qsizetype known = QStringView(u"nrt\"\\$").indexOf(next);
            const bool isEscape = text[i] == u'\\' && !next.isNull() && known >= 0;
            result += isEscape ? QStringView(u"\n\r\t\"\\$")[known] : text[i];
            i += isEscape ? 1 : 0;
        }
        return result;
    }

    const QStringList m_lines;
    qsizetype m_line = 0;
    bool m_isInCommand = false; // The command before ended with a backslash.
    VariableText m_result;
};

} // namespace

VariableText readVariables(const QString &text) { return Reader(text).run(); }

} // namespace towerkey::exchange
