// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/dockerfile.h"

#include "core/exchange/shellwords.h"
#include "core/json/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// One instruction with its continued lines.
struct Instruction
{
    QByteArray keyword; ///< In capitals.
    TextRange range; ///< With the line end.
    qsizetype arguments = 0; ///< Where they begin.
};

/// A word of an instruction, its quotes taken off.
struct Word
{
    QByteArray text;
    TextRange range;
};

QString toText(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

} // namespace

class DockerfileReader
{
public:
    DockerfileReader(const QByteArray &text, const QString &stage,
                     const QHash<QByteArray, QByteArray> &arguments)
        : m_text(text), m_stage(stage), m_given(arguments)
    {
    }

    Dockerfile run()
    {
        for (qsizetype at = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0; at < m_text.size();) {
            const Instruction instruction = readInstruction(at);
            at = instruction.range.end;
            if (instruction.keyword == "FROM" && !m_stage.isEmpty() && m_name == m_stage)
                break;
            obey(instruction);
        }
        return std::move(m_current);
    }

private:
    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('\n', at);
        return end < 0 ? m_text.size() : end + 1;
    }

    QByteArrayView line(qsizetype at) const
    {
        return QByteArrayView(m_text).sliced(at, lineEnd(at) - at);
    }

    bool isComment(qsizetype at) const { return line(at).trimmed().startsWith('#'); }

    /// An instruction goes on behind a backslash at the end of a line; comments between are
    /// skipped.
    Instruction readInstruction(qsizetype at) const
    {
        Instruction instruction{.keyword = {}, .range = {at, lineEnd(at)}};
        const bool isOther = isComment(at) || line(at).trimmed().isEmpty();
        if (isOther)
            return instruction;
        while (instruction.range.end < m_text.size() && continuesBefore(instruction.range.end))
            instruction.range.end = endOfNext(instruction.range.end);
        qsizetype begin = at;
        while (isBlank(m_text[begin]))
            ++begin;
        qsizetype end = begin;
        while (end < m_text.size() && !isBlank(m_text[end]))
            ++end;
        instruction.keyword = m_text.sliced(begin, end - begin).toUpper();
        instruction.arguments = end;
        return instruction;
    }

    bool continuesBefore(qsizetype end) const
    {
        const qsizetype begin = m_text.lastIndexOf('\n', end - 2) + 1;
        return QByteArrayView(m_text).sliced(begin, end - begin).trimmed().endsWith('\\');
    }

    /// Comments and empty lines do not end what goes on.
    qsizetype endOfNext(qsizetype at) const
    {
        while (at < m_text.size() && (isComment(at) || line(at).trimmed().isEmpty())
               && lineEnd(at) < m_text.size())
            at = lineEnd(at);
        return lineEnd(at);
    }

    void obey(const Instruction &instruction)
    {
        if (instruction.keyword == "FROM")
            readFrom(instruction);
        else if (instruction.keyword == "ARG")
            readArgument(instruction);
        else if (instruction.keyword == "ENV")
            readVariables(instruction);
        else if (instruction.keyword == "COPY" || instruction.keyword == "ADD")
            readCopy(instruction);
        else if (instruction.keyword == "USER")
            m_current.m_user = toText(expanded(rest(instruction)));
        else if (instruction.keyword == "CMD")
            m_current.m_command = commandOf(instruction);
        else if (instruction.keyword == "ENTRYPOINT")
            m_current.m_entrypoint = commandOf(instruction);
    }

    QByteArray rest(const Instruction &instruction) const
    {
        QByteArray text =
            m_text.sliced(instruction.arguments, instruction.range.end - instruction.arguments);
        text.replace("\\\r\n", " ").replace("\\\n", " ");
        return text.trimmed();
    }

    QList<Word> words(const Instruction &instruction) const
    {
        QList<Word> words;
        qsizetype at = instruction.arguments;
        const qsizetype end = instruction.range.end;
        while (true) {
            while (at < end && (isBlank(m_text[at]) || isContinuation(at)))
                ++at;
            if (at < end && m_text[at] == '#' && startsLine(at)) {
                at = lineEnd(at);
                continue;
            }
            if (at >= end)
                return words;
            words.append(readWord(at, end));
        }
    }

    bool isContinuation(qsizetype at) const
    {
        const auto behind = QByteArrayView(m_text).sliced(at);
        return behind.startsWith("\\\n") || behind.startsWith("\\\r\n");
    }

    bool startsLine(qsizetype at) const
    {
        const qsizetype begin = m_text.lastIndexOf('\n', at) + 1;
        return QByteArrayView(m_text).sliced(begin, at - begin).trimmed().isEmpty();
    }

    Word readWord(qsizetype &at, qsizetype end) const
    {
        Word word;
        word.range.begin = at;
        char quote = '\0';
        for (; at < end && (quote || !isBlank(m_text[at])); ++at) {
            const char c = m_text[at];
            if (isContinuation(at) && !quote)
                break;
            if (c == quote) {
                quote = '\0';
            } else if (!quote && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && at + 1 < end) {
                // A dollar stays escaped until variables are replaced.
                if (m_text[at + 1] == '$')
                    word.text += "\\";
                word.text += m_text[++at];
            } else {
                word.text += c;
            }
        }
        word.range.end = at;
        return word;
    }

    /// With $NAME and ${NAME} replaced by variables and arguments; \$ is a dollar.
    QByteArray expanded(QByteArray text) const
    {
        if (!text.contains('$'))
            return text;
        text.replace("$$", "$$$$").replace("\\$", "$$");
        return interpolate(text, [this](const QByteArray &name) { return lookUp(name); }).text;
    }

    std::optional<QByteArray> lookUp(const QByteArray &name) const
    {
        if (const auto *variable = m_current.find(name))
            return variable->value;
        const auto argument = m_arguments.constFind(name);
        return argument == m_arguments.cend() ? std::nullopt : std::optional(*argument);
    }

    void readFrom(const Instruction &instruction)
    {
        if (!m_name.isEmpty())
            m_stages.insert(m_name, m_current);
        QList<Word> words = this->words(instruction);
        while (!words.isEmpty() && words.first().text.startsWith("--"))
            words.removeFirst();
        const Word base = words.value(0);
        const QString name = toText(expanded(base.text));
        const bool isNamed = words.size() > 2 && words[1].text.toUpper() == "AS";
        m_current = m_stages.contains(name) ? m_stages.value(name) : Dockerfile();
        if (!m_stages.contains(name)) {
            m_current.m_base = name;
            m_current.m_baseRange = base.range;
            m_current.m_baseIsWritten = !base.text.contains('$');
        }
        m_name = isNamed ? toText(words[2].text) : QString();
    }

    void readArgument(const Instruction &instruction)
    {
        for (const Word &word : words(instruction)) {
            const qsizetype equals = word.text.indexOf('=');
            const QByteArray name = equals < 0 ? word.text : word.text.left(equals);
            if (m_given.contains(name))
                m_arguments.insert(name, m_given.value(name));
            else if (equals >= 0)
                m_arguments.insert(name, expanded(word.text.sliced(equals + 1)));
        }
    }

    void readVariables(const Instruction &instruction)
    {
        const QList<Word> words = this->words(instruction);
        const bool isOldForm = !words.isEmpty() && !words.first().text.contains('=');
        if (isOldForm)
            return readOldVariable(instruction, words.first());
        QList<Dockerfile::Variable> read;
        for (const Word &word : words) {
            const qsizetype equals = word.text.indexOf('=');
            const qsizetype written = m_text.indexOf('=', word.range.begin);
            if (equals <= 0 || written >= word.range.end)
                continue;
            read.append({word.text.left(equals),
                         expanded(word.text.sliced(equals + 1)),
                         {word.range.begin, written},
                         {written + 1, word.range.end},
                         instruction.range,
                         false,
                         words.size() == 1});
        }
        m_current.m_variables += read;
    }

    // https://docs.docker.com/reference/dockerfile/#env
    void readOldVariable(const Instruction &instruction, const Word &name)
    {
        qsizetype begin = name.range.end;
        while (begin < instruction.range.end && (m_text[begin] == ' ' || m_text[begin] == '\t'))
            ++begin;
        qsizetype end = instruction.range.end;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        const QByteArray value = m_text.sliced(begin, end - begin);
        m_current.m_variables.append(
            {name.text, expanded(value), name.range, {begin, end}, instruction.range, true, true});
    }

    void readCopy(const Instruction &instruction)
    {
        QList<Word> words = this->words(instruction);
        bool isFromStage = false;
        while (!words.isEmpty() && words.first().text.startsWith("--"))
            isFromStage |= words.takeFirst().text.startsWith("--from=");
        QStringList paths;
        const QByteArray text = rest(instruction);
        if (text.startsWith('[')) {
            paths = listOf(text).value_or(QStringList());
        } else {
            for (const Word &word : std::as_const(words))
                paths.append(toText(expanded(word.text)));
        }
        if (paths.size() >= 2 && !isFromStage) {
            const QString to = paths.takeLast();
            m_current.m_copies.append({paths, to, instruction.range.begin});
        }
    }

    static std::optional<QStringList> listOf(const QByteArray &text)
    {
        const auto document = json::Document::parse(text);
        const json::Value value =
            document.isEmpty() ? json::Value() : document.value(document.root());
        const auto *items = value.as<json::List>();
        if (!items)
            return {};
        QStringList words;
        for (const json::Value &item : *items)
            words.append(item.isString() ? *item.as<QString>() : QString());
        return words;
    }

    QStringList commandOf(const Instruction &instruction) const
    {
        const QByteArray text = rest(instruction);
        return listOf(text).value_or(shellWords(toText(text)));
    }

    const QByteArray &m_text;
    QString m_stage;
    const QHash<QByteArray, QByteArray> &m_given;
    QHash<QByteArray, QByteArray> m_arguments;
    QHash<QString, Dockerfile> m_stages;
    QString m_name;
    Dockerfile m_current;
};

Dockerfile Dockerfile::parse(const QByteArray &text, const QString &stage,
                             const QHash<QByteArray, QByteArray> &arguments)
{
    return DockerfileReader(text, stage, arguments).run();
}

const Dockerfile::Variable *Dockerfile::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_variables.rbegin(), m_variables.rend(),
                                    [name](const Variable &v) { return v.name == name; });
    return found == m_variables.rend() ? nullptr : &*found;
}

static QByteArray quotedValue(const QByteArray &value)
{
    QByteArray written = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$')
            written += '\\';
        written += c;
    }
    return written + '"';
}

Result<QList<TextSplice>> Dockerfile::set(const QByteArray &name, const QByteArray &value) const
{
    const Variable *present = find(name);
    if (!present || value.contains('\n') || value.contains('\r'))
        return failure(ErrorId::NotExpressible, {QString::fromUtf8(name)});
    if (present->value == value)
        return QList<TextSplice>();
    if (!present->isOldForm)
        return QList<TextSplice>{{present->valueRange, quotedValue(value)}};
    const bool isBare = !value.contains('$') && !value.contains('\\') && value == value.trimmed();
    const TextRange range{present->nameRange.end, present->valueRange.end};
    const QByteArray written =
        isBare ? QByteArray(' ' + value) : QByteArray('=' + quotedValue(value));
    return QList<TextSplice>{{range, written}};
}

QList<TextSplice> Dockerfile::remove(QByteArrayView name) const
{
    QList<TextSplice> splices;
    for (const Variable &variable : m_variables) {
        if (variable.name != name)
            continue;
        splices.append({variable.isAlone
                            ? variable.instruction
                            : TextRange{variable.nameRange.begin, variable.valueRange.end},
                        {}});
    }
    return splices;
}

QList<TextSplice> Dockerfile::rename(QByteArrayView name, const QByteArray &newName) const
{
    QList<TextSplice> splices;
    for (const Variable &variable : m_variables) {
        if (variable.name == name)
            splices.append({variable.nameRange, newName});
    }
    return splices;
}

} // namespace towerkey::exchange::compose
