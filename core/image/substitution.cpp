// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/substitution.h"

#include <optional>

namespace towerkey::image {

namespace {

/// What stands at a dollar and what takes its place.
struct Replacement
{
    qsizetype end; // behind the replaced text
    QByteArray value;
};

bool isNameByte(char byte)
{
    return byte == '_' || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
        || (byte >= 'a' && byte <= 'z');
}

qsizetype endOfName(QByteArrayView text, qsizetype begin)
{
    while (begin < text.size() && isNameByte(text[begin]))
        ++begin;
    return begin;
}

/// The number that Python's int() reads from a name, as far as it matters.
enum class Number { None, Zero, Other };

Number numberOfName(QByteArrayView name)
{
    // Above this int() refuses the conversion.
    constexpr qsizetype mostDigits = 4300;
    qsizetype digits = 0;
    bool isZero = true;
    char before = '_';
    for (const char byte : name) {
        if (byte == '_' ? before == '_' : byte < '0' || byte > '9')
            return Number::None;
        digits += byte == '_' ? 0 : 1;
        isZero = isZero && (byte == '0' || byte == '_');
        before = byte;
    }
    if (before == '_' || digits > mostDigits)
        return Number::None;
    return isZero ? Number::Zero : Number::Other;
}

class Substitution
{
public:
    explicit Substitution(const EnvironmentMap &environment) : m_environment(environment) { }

    std::optional<Replacement> simple(QByteArrayView text, qsizetype dollar);
    std::optional<Replacement> braced(QByteArrayView text, qsizetype dollar);

    QSet<QByteArray> usedNames;

private:
    std::optional<QByteArray> valueOf(QByteArrayView name);
    QByteArray valueOr(QByteArrayView name, QByteArrayView dashes, QByteArrayView fallback);
    qsizetype closingBrace(QByteArrayView text, qsizetype begin);

    const EnvironmentMap &m_environment;
    bool m_noBraceFollows = false; // so that no text is searched twice in vain
};

using Rule = std::optional<Replacement> (Substitution::*)(QByteArrayView text, qsizetype dollar);

/// One pass over a text.
SubstitutedText replaceAll(const QByteArray &text, Substitution &substitution, Rule rule)
{
    SubstitutedText result;
    qsizetype done = 0;
    const auto keepUntil = [&](qsizetype end) {
        result.map.append({result.text.size(), done, false});
        result.text += QByteArrayView(text).sliced(done, end - done);
    };
    for (qsizetype at = text.indexOf('$'); at >= 0;) {
        std::optional<Replacement> replacement;
        if (at == 0 || text[at - 1] != '\\')
            replacement = (substitution.*rule)(text, at);
        if (replacement) {
            keepUntil(at);
            result.map.append({result.text.size(), at, true});
            result.text += replacement->value;
            done = replacement->end;
        }
        at = text.indexOf('$', replacement ? done : at + 1);
    }
    if (result.map.isIdentity()) {
        result.text = text;
        return result;
    }
    keepUntil(text.size());
    return result;
}

std::optional<Replacement> Substitution::simple(QByteArrayView text, qsizetype dollar)
{
    const qsizetype end = endOfName(text, dollar + 1);
    if (end == dollar + 1)
        return std::nullopt;
    return Replacement{end,
                       valueOf(text.sliced(dollar + 1, end - dollar - 1)).value_or(QByteArray())};
}

std::optional<Replacement> Substitution::braced(QByteArrayView text, qsizetype dollar)
{
    const qsizetype begin = dollar + 2;
    if (begin >= text.size() || text[dollar + 1] != '{')
        return std::nullopt;
    const qsizetype end = endOfName(text, begin);
    if (end == begin || end == text.size())
        return std::nullopt;
    const QByteArrayView name = text.sliced(begin, end - begin);
    if (text[end] == '}')
        return Replacement{end + 1, valueOf(name).value_or(QByteArray())};
    const bool hasColon = text[end] == ':';
    const qsizetype fallback = end + (hasColon ? 2 : 1);
    if (fallback > text.size() || text[fallback - 1] != '-')
        return std::nullopt;
    const qsizetype brace = closingBrace(text, fallback);
    if (brace <= fallback)
        return std::nullopt;
    return Replacement{
        brace + 1,
        valueOr(name, text.sliced(end, fallback - end), text.sliced(fallback, brace - fallback))};
}

/// -1 when none follows.
qsizetype Substitution::closingBrace(QByteArrayView text, qsizetype begin)
{
    const qsizetype brace = m_noBraceFollows ? -1 : text.indexOf('}', begin);
    m_noBraceFollows = brace < 0;
    return brace;
}

QByteArray Substitution::valueOr(QByteArrayView name, QByteArrayView dashes,
                                 QByteArrayView fallback)
{
    const QByteArray replaced =
        replaceAll(fallback.toByteArray(), *this, &Substitution::simple).text;
    const std::optional<QByteArray> value = valueOf(name);
    const bool isTaken = value && (dashes.front() != ':' || !value->isEmpty());
    return isTaken ? *value : replaced;
}

std::optional<QByteArray> Substitution::valueOf(QByteArrayView name)
{
    const QByteArray key = name.toByteArray();
    usedNames.insert(key);
    switch (numberOfName(name)) {
    case Number::Zero:
        return "generateConfiguration.py";
    case Number::Other:
        return std::nullopt;
    case Number::None:
        break;
    }
    const auto found = m_environment.constFind(key);
    return found == m_environment.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

SubstitutedText substitute(const QByteArray &text, const EnvironmentMap &environment)
{
    SubstitutedText unchanged;
    unchanged.text = text;
    if (!text.contains('$'))
        return unchanged;
    Substitution substitution(environment);
    const SubstitutedText first = replaceAll(text, substitution, &Substitution::simple);
    SubstitutedText second = replaceAll(first.text, substitution, &Substitution::braced);
    second.map = TextMap::joined(first.map, second.map, second.text.size());
    second.usedNames = substitution.usedNames;
    return second;
}

} // namespace towerkey::image
