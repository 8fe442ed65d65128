// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/runchanges.h"

#include "core/exchange/escaping.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

namespace {

/// Where what is in front of a byte of a word ends in the text.
qsizetype writtenEnd(const ShellWord &word, qsizetype offset)
{
    return offset == 0 ? word.range.begin : word.map.sourceOffset(offset - 1) + 1;
}

/// The quote that is open at a place of the text, or none.
char quoteAt(const QByteArray &text, const ShellWord &word, qsizetype at)
{
    for (const TextRange &quote : word.quotes) {
        if (quote.begin < at && at < quote.end)
            return text[quote.begin];
    }
    return '\0';
}

QByteArray insideDouble(const QByteArray &value)
{
    QByteArray result;
    for (const char c : value) {
        if (QByteArrayView("$`\"\\").contains(c))
            result += '\\';
        result += c;
    }
    return result;
}

QByteArray insideSingle(QByteArray value) { return value.replace('\'', "'\\''"); }

/// A value in the kind of quotes that is wanted; without any only when it needs none.
QByteArray quoted(const QByteArray &value, char quote)
{
    if (quote == '"')
        return '"' + insideDouble(value) + '"';
    if (quote == '\'')
        return '\'' + insideSingle(value) + '\'';
    return value.isEmpty() ? QByteArray() : shellQuoted(value);
}

char firstQuote(const QByteArray &text, qsizetype at)
{
    const char c = at < text.size() ? text[at] : '\0';
    return c == '"' || c == '\'' ? c : '\0';
}

/// The rest of a word from an offset on, written anew.
TextSplice restSplice(const QByteArray &text, const ShellWord &word, qsizetype offset,
                      const QByteArray &value)
{
    const qsizetype begin = writtenEnd(word, offset);
    const TextRange range{begin, word.range.end};
    switch (quoteAt(text, word, begin)) {
    case '\0':
        return {range, quoted(value, firstQuote(text, begin))};
    case '"':
        return {range, insideDouble(value) + '"'};
    case '\'':
        return {range, insideSingle(value) + '\''};
    default:
        // Inside of $'…' nothing is taken over.
        return {word.range, shellQuoted(word.text.first(offset) + value)};
    }
}

/// What stands between a word and the one before it.
QByteArray blanksBefore(const QByteArray &text, const RunCommand &command, qsizetype word)
{
    const qsizetype begin = command.words[word - 1].range.end;
    const QByteArray between = text.sliced(begin, command.words[word].range.begin - begin);
    return between.trimmed().isEmpty() || between.trimmed() == "\\" ? between : QByteArray(" ");
}

const RunOption *lastOf(const RunCommand &command, const QStringList &names)
{
    for (const RunOption &option : command.options | std::views::reverse) {
        if (names.contains(option.name) && option.valueWord >= 0)
            return &option;
    }
    return nullptr;
}

/// The option as it is written up to its value: "-e ", "--env=", "-e".
QByteArray spellingOf(const QByteArray &text, const RunCommand &command, const RunOption &option)
{
    const bool isCluster = option.letter > 1;
    const ShellWord &word = command.words[option.word];
    if (option.valueWord != option.word) {
        const QByteArray name = isCluster ? "-" + word.text.sliced(option.letter, 1) : word.text;
        return name + blanksBefore(text, command, option.valueWord);
    }
    return isCluster ? "-" + word.text.sliced(option.letter, 1) + ' '
                     : word.text.first(option.valueBegin);
}

/// Adds an option behind one, or behind the last option of all.
Splices insertOption(const QByteArray &text, const RunCommand &command, const RunOption *behind,
                     const QByteArray &option)
{
    const qsizetype last = (command.image < 0 ? command.words.size() : command.image) - 1;
    const qsizetype word = behind ? behind->valueWord : last;
    const qsizetype model = behind ? behind->word : qMin(last + 1, command.words.size() - 1);
    const qsizetype at = command.words[word].range.end;
    return {{{at, at}, blanksBefore(text, command, model) + option}};
}

} // namespace

Splices setValue(const QByteArray &text, const RunCommand &command, const RunOption &option,
                 const QByteArray &name, const QByteArray &value)
{
    const ShellWord &word = command.words[option.valueWord];
    const qsizetype equals = word.text.indexOf('=', option.valueBegin);
    if (equals < 0)
        return {restSplice(text, word, option.valueBegin, name + '=' + value)};
    return {restSplice(text, word, equals + 1, value)};
}

Splices renameVariable(const QByteArray &text, const RunCommand &command, const RunOption &option,
                       const QByteArray &name, const QByteArray &newName)
{
    const ShellWord &word = command.words[option.valueWord];
    const qsizetype end = option.valueBegin + name.size();
    const TextRange range{word.map.sourceOffset(option.valueBegin), writtenEnd(word, end)};
    const bool isPlain = text.sliced(range.begin, range.length()) == name
        && (shellQuoted(newName) == newName || quoteAt(text, word, range.begin) == '\'');
    if (isPlain)
        return {{range, newName}};
    return {{word.range,
             shellQuoted(word.text.first(option.valueBegin) + newName + word.text.sliced(end))}};
}

Splices addVariable(const QByteArray &text, const RunCommand &command, const QByteArray &name,
                    const QByteArray &value)
{
    const RunOption *model = lastOf(command, {u"env"_s});
    const bool isPlain = shellQuoted(name) == name;
    const QByteArray assignment =
        isPlain ? name + '=' + quoted(value, '\0') : shellQuoted(name + '=' + value);
    const QByteArray spelling = model ? spellingOf(text, command, *model) : "-e "_ba;
    return insertOption(text, command, model, spelling + assignment);
}

Splices addMount(const QByteArray &text, const RunCommand &command, const QString &from,
                 const QString &target)
{
    const RunOption *model = lastOf(command, {u"volume"_s, u"mount"_s});
    const bool isLong = model && model->name == u"mount";
    const QString mount = isLong ? u"type=bind,source=%1,target=%2,readonly"_s.arg(from, target)
                                 : u"%1:%2:ro"_s.arg(from, target);
    const QByteArray spelling = model ? spellingOf(text, command, *model) : "-v "_ba;
    return insertOption(text, command, model, spelling + shellQuoted(mount.toUtf8()));
}

Splices removeOption(const RunCommand &command, const RunOption &option)
{
    const ShellWord &word = command.words[option.word];
    const qsizetype end = command.words[qMax(option.word, option.valueWord)].range.end;
    // Other letters of the word stay: -de A=b.
    const qsizetype begin = option.letter > 1 ? writtenEnd(word, option.letter)
                                              : command.words[option.word - 1].range.end;
    return {{{begin, end}, {}}};
}

} // namespace towerkey::exchange::docker
