// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/runcommand.h"

#include "core/exchange/docker/optiontable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

namespace {

/// "/usr/bin/docker.exe" is docker.
bool isProgram(const QByteArray &text)
{
    QString name = QString::fromUtf8(text).replace(u'\\', u'/').section(u'/', -1).toLower();
    if (name.endsWith(".exe"_L1))
        name.chop(4);
    return Options::all().programs.contains(name);
}

/// Takes the options of a command apart, as Docker's own library does:
/// https://pkg.go.dev/github.com/spf13/pflag#hdr-Command_line_flag_syntax.
class OptionReader
{
public:
    OptionReader(const ShellCommand &words, const OptionTable &table)
        : m_words(words), m_table(table)
    {
    }

    /// The options from a word on, up to the first word that is none.
    QList<RunOption> run(qsizetype &at)
    {
        for (m_at = at; m_at < m_words.size(); ++m_at) {
            const QByteArray &text = m_words[m_at].text;
            if (text == "--")
                ++m_at;
            if (text == "--" || text == "-" || !text.startsWith('-'))
                break;
            if (text.startsWith("--"))
                readLong(text);
            else
                readLetters(text);
        }
        at = m_at;
        return std::move(m_options);
    }

private:
    void readLong(const QByteArray &text)
    {
        const qsizetype equals = text.indexOf('=');
        const QByteArray name = text.sliced(2, (equals < 0 ? text.size() : equals) - 2);
        RunOption option{.name = QString::fromUtf8(name), .word = m_at};
        option.isKnown = m_table.takesValue.contains(option.name);
        if (equals >= 0) {
            option.valueWord = m_at;
            option.valueBegin = equals + 1;
        } else if (option.isKnown ? m_table.takesValue.value(option.name) : seemsToTakeValue()) {
            option.valueWord = ++m_at;
        }
        add(option);
    }

    /// An image is never the value of an option; anything else behind an unknown one may be.
    bool seemsToTakeValue() const
    {
        static const QRegularExpression image(u"orthanc(-[a-z-]+)?(:|@|\\z)"_s);
        const QByteArray next = m_at + 1 < m_words.size() ? m_words[m_at + 1].text : QByteArray();
        const bool isLast = m_at + 2 >= m_words.size();
        return !isLast && !next.startsWith('-') && !image.match(QString::fromUtf8(next)).hasMatch();
    }

    void readLetters(const QByteArray &text)
    {
        const qsizetype word = m_at;
        for (qsizetype i = 1; i < text.size(); ++i) {
            const QString name = m_table.longNames.value(QLatin1Char(text[i]));
            RunOption option{.name = name.isEmpty() ? QString(QLatin1Char(text[i])) : name,
                             .word = word,
                             .letter = i};
            option.isKnown = !name.isEmpty();
            const bool takesValue = m_table.takesValue.value(name);
            if (takesValue && i + 1 < text.size()) {
                option.valueWord = word;
                option.valueBegin = text[i + 1] == '=' ? i + 2 : i + 1;
            } else if (takesValue) {
                option.valueWord = ++m_at;
            }
            add(option);
            const bool hasSwitchValue = i + 1 < text.size() && text[i + 1] == '=';
            if (takesValue || hasSwitchValue)
                return;
        }
    }

    /// The value may be missing at the end of the line.
    void add(RunOption option)
    {
        if (option.valueWord >= m_words.size())
            option.valueWord = -1;
        m_options.append(option);
    }

    const ShellCommand &m_words;
    const OptionTable &m_table;
    qsizetype m_at = 0;
    QList<RunOption> m_options;
};

/// The word behind which a docker run line begins its options; -1 when the command is another one.
qsizetype verbOf(const ShellCommand &words)
{
    qsizetype at = 0;
    while (at < words.size() && !isProgram(words[at].text))
        ++at;
    if (at == words.size())
        return -1;
    OptionReader(words, Options::all().global).run(++at);
    if (at < words.size() && words[at].text == "container")
        ++at;
    const bool isRun = at < words.size() && (words[at].text == "run" || words[at].text == "create");
    return isRun ? at : -1;
}

RunCommand runCommand(const ShellCommand &words, qsizetype verb)
{
    RunCommand command{.words = words, .verb = verb};
    qsizetype at = verb + 1;
    command.options = OptionReader(words, Options::all().run).run(at);
    command.image = at < words.size() ? at : -1;
    return command;
}

/// Takes "NAME=value" commands, "export NAME=value" too.
void noteAssignments(const ShellCommand &words, QHash<QByteArray, QByteArray> &variables)
{
    static const QRegularExpression assignment(
        u"\\A(?:\\$env:|\\$)?([A-Za-z_][A-Za-z0-9_]*)=(.*)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isKeyword = i == 0
            && QList<QByteArray>{"export", "set", "local", "readonly", "declare"}.contains(
                words[i].text);
        if (isKeyword)
            continue;
        const auto match = assignment.match(QString::fromUtf8(words[i].text));
        if (!match.hasMatch())
            return;
        const QByteArray name = match.captured(1).toUtf8();
        if (words[i].expansions.isEmpty())
            variables.insert(name, match.captured(2).toUtf8());
        else
            variables.remove(name);
    }
}

Shell shellOf(const QByteArray &text, const QString &path)
{
    if (path.endsWith(".ps1"_L1))
        return Shell::PowerShell;
    if (path.endsWith(".cmd"_L1) || path.endsWith(".bat"_L1))
        return Shell::Command;
    static const QRegularExpression continued(
        u"^[^#\\n]*\\b(?:docker|podman|nerdctl)\\b[^\\n]*[ \\t]([`^\\\\])[ \\t\\r]*$"_s,
        QRegularExpression::MultilineOption);
    const QString beginning = QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 65536)));
    const auto match = continued.match(beginning);
    if (match.captured(1) == "`"_L1)
        return Shell::PowerShell;
    if (match.captured(1) == "^"_L1)
        return Shell::Command;
    static const QRegularExpression folder(u"%cd%"_s, QRegularExpression::CaseInsensitiveOption);
    return beginning.contains(folder) ? Shell::Command : Shell::Posix;
}

} // namespace

TextRange writtenBehind(const ShellWord &word, qsizetype offset)
{
    const qsizetype begin = offset == 0 ? word.range.begin : word.map.sourceOffset(offset - 1) + 1;
    for (const TextRange &quote : word.quotes) {
        if (quote.begin < begin && begin < quote.end)
            return {begin, quote.end == word.range.end ? quote.end - 1 : word.range.end};
    }
    return {begin, word.range.end};
}

CommandText readCommands(const QByteArray &text, const QString &path)
{
    CommandText result{.shell = shellOf(text, path)};
    const ShellText read =
        readShell(text, {.shell = result.shell, .hasComments = true, .hasOperators = true});
    QHash<QByteArray, QByteArray> variables;
    for (const ShellCommand &words : read.commands) {
        if (const qsizetype verb = verbOf(words); verb >= 0) {
            result.commands.append(runCommand(words, verb));
            result.commands.last().variables = variables;
        } else {
            noteAssignments(words, variables);
        }
    }
    return result;
}

namespace {

/// The value of what the shell would replace; nothing when it is not known.
std::optional<QByteArray> valueOf(const RunCommand &command, const QByteArray &expansion,
                                  const QString &folder)
{
    static const QRegularExpression workingFolder(
        u"\\A(\\$\\{?PWD\\}?(\\.Path)?|\\$\\(pwd\\)|`pwd`|%cd%|\\$\\(Get-Location\\))\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(
        u"\\A(?:\\$\\{?(?:env:)?|%)([A-Za-z_][A-Za-z0-9_]*)(?::?-([^{}$]*))?[}%]?\\z"_s);
    const QString text = QString::fromUtf8(expansion);
    if (workingFolder.match(text).hasMatch())
        return folder.isEmpty() ? std::nullopt : std::optional(folder.toUtf8());
    const auto match = name.match(text);
    const auto known = command.variables.constFind(match.captured(1).toUtf8());
    if (match.hasMatch() && known != command.variables.cend())
        return *known;
    return std::nullopt;
}

/// What of an expansion may be told: the name of the variable or of the program. A default or an
/// argument may be a password.
QString nameOf(const QByteArray &expansion)
{
    static const QRegularExpression name(u"\\A(?:\\$\\(\\s*|`\\s*|[$%]\\{?(?:env:)?)([\\w./-]*)"_s);
    return name.match(QString::fromUtf8(expansion)).captured(1);
}

QString toldAs(const QByteArray &expansion)
{
    const bool isCommand = expansion.startsWith('`') || expansion.startsWith("$(");
    if (isCommand)
        return u"$(%1 …)"_s.arg(nameOf(expansion));
    return expansion.startsWith('%') ? QString::fromUtf8(expansion) : u'$' + nameOf(expansion);
}

} // namespace

ExpandedText expanded(const RunCommand &command, const ShellWord &word, qsizetype begin,
                      const QString &folder)
{
    ExpandedText result;
    qsizetype done = begin;
    for (qsizetype i = 0; i < word.expansions.size(); ++i) {
        const TextRange range = word.expansions[i];
        if (range.begin < begin)
            continue;
        result.text += word.text.sliced(done, range.begin - done);
        const auto value = valueOf(command, word.expansion(i), folder);
        result.text += value.value_or('(' + nameOf(word.expansion(i)).toUtf8() + ')');
        if (!value)
            result.unknown.append(toldAs(word.expansion(i)));
        done = range.end;
    }
    result.text += word.text.sliced(qMin(done, word.text.size()));
    return result;
}

} // namespace towerkey::exchange::docker
