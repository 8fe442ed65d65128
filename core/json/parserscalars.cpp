// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/decode.h"
#include "core/json/parser.h"
#include "core/json/scan.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace towerkey::json {

namespace {

constexpr qsizetype MostDigits = 4300; // Python refuses to convert more.

struct Literal
{
    std::string_view text; // Compared in line, unlike Qt's views.
    NodeType type;
};

constexpr std::array<Literal, 3> Literals = {{
    {"true", NodeType::Boolean},
    {"false", NodeType::Boolean},
    {"null", NodeType::Null},
}};

// The parts of what Orthanc takes for a number, which includes all that the image does.
struct NumberParts
{
    explicit NumberParts(const char *at, const char *textEnd);

    bool isStrict() const;
    bool isFineForOrthanc() const;

    char sign = 0;
    char firstDigit = 0;
    qsizetype digits = 0;
    qsizetype decimals = 0;
    qsizetype exponentDigits = 0;
    bool hasPoint = false;
    bool hasExponent = false;
    const char *end;
};

const char *skipDigits(const char *at, const char *end)
{
    while (at < end && scan::isDigit(*at))
        ++at;
    return at;
}

NumberParts::NumberParts(const char *at, const char *textEnd)
{
    if (*at == '-' || *at == '+')
        sign = *at++;
    end = skipDigits(at, textEnd);
    digits = end - at;
    firstDigit = digits > 0 ? *at : '\0';
    if (end < textEnd && *end == '.') {
        hasPoint = true;
        at = end + 1;
        end = skipDigits(at, textEnd);
        decimals = end - at;
    }
    if (end < textEnd && (*end | 0x20) == 'e') {
        hasExponent = true;
        at = end + 1;
        if (at < textEnd && (*at == '-' || *at == '+'))
            ++at;
        end = skipDigits(at, textEnd);
        exponentDigits = end - at;
    }
}

bool NumberParts::isStrict() const
{
    return sign != '+' && digits > 0 && (digits == 1 || firstDigit != '0')
        && (!hasPoint || decimals > 0) && (!hasExponent || exponentDigits > 0);
}

// A lone minus is zero to Orthanc.
bool NumberParts::isFineForOrthanc() const
{
    if (sign != '+' && !hasPoint && !hasExponent)
        return true;
    return digits + decimals > 0 && (!hasExponent || exponentDigits > 0);
}

} // namespace

void Parser::readString(Key key)
{
    const char *const begin = m_at;
    m_at = scanString();
    append(key, NodeType::String, begin, m_at);
}

// Goes on from the first byte of a string that needs a look.
const char *Parser::scanOddString(const char *at)
{
    const qsizetype problemsBefore = m_document.m_problems.size();
    for (; at < m_end; at = scan::stringSpecial(at, m_end)) {
        if (*at == '"')
            return at + 1;
        if (m_isEveryQuoteUnclosed && isBeforeLineBreak(at))
            break;
        if (*at == '\\') {
            m_hasEscapes = true;
            at = scanEscape(at);
        } else {
            report(ProblemId::ControlCharacter, at, at + 1, Reader::Image);
            ++at;
        }
    }
    return scanUnclosed(problemsBefore);
}

// Whether a line ends here or, by what would be an escape, one byte behind.
bool Parser::isBeforeLineBreak(const char *at) const
{
    at += *at == '\\' && m_end - at > 1 ? 1 : 0;
    return *at == '\n' || *at == '\r';
}

// A string without an end is taken to end with its line. Every later quote is an escaped one, so
// no later string has an end beyond its line either: looking further would never pay.
const char *Parser::scanUnclosed(qsizetype problemsBefore)
{
    m_document.m_problems.resize(problemsBefore);
    const char *const end = scan::lineEnd(m_at, m_end, true);
    report(ProblemId::UnclosedString, m_at, end);
    m_isEveryQuoteUnclosed = true;
    return end;
}

// Returns the place behind the escape; Orthanc does not take the digits of a bad one for a part.
const char *Parser::scanEscape(const char *at)
{
    if (m_end - at < 2)
        return m_end;
    if (at[1] == 'u') {
        if (const int unit = hexEscape(at + 2, m_end); unit >= 0)
            return QChar::isSurrogate(char32_t(unit)) ? scanSurrogate(at, unit) : at + 6;
    } else if (QByteArrayView("\"\\/bfnrt").contains(at[1])) {
        return at + 2;
    }
    const QString escape = QString::fromUtf8(at, std::min<qsizetype>(m_end - at, 2));
    report(ProblemId::InvalidEscape, at, at + 2, Both, escape);
    return at + 2;
}

// Orthanc wants some escape behind the first half and takes it for the second, whatever it is.
const char *Parser::scanSurrogate(const char *at, int unit)
{
    const char *const second = at + 6;
    const bool isEscapeNext = m_end - second >= 2 && second[0] == '\\' && second[1] == 'u';
    const int next = isEscapeNext ? hexEscape(second + 2, m_end) : -1;
    if (!QChar::isHighSurrogate(char32_t(unit)) || next < 0) {
        const bool isHigh = QChar::isHighSurrogate(char32_t(unit));
        report(ProblemId::LoneSurrogate, at, second, isHigh ? Readers(Reader::Orthanc) : Readers());
        return second;
    }
    if (!QChar::isLowSurrogate(char32_t(next)))
        report(ProblemId::LoneSurrogate, at, second, Readers());
    return second + 6;
}

void Parser::readSingleQuoted(Key key)
{
    const char *const begin = m_at;
    m_at = scanSingleQuoted();
    report(ProblemId::SingleQuotes, begin, m_at);
    append(key, NodeType::String, begin, m_at);
}

// Nobody reads these; they are taken to end with their line at the latest.
const char *Parser::scanSingleQuoted()
{
    const char *at = m_at + 1;
    while (at < m_end && *at != '\'' && *at != '\n' && *at != '\r')
        at += *at == '\\' && m_end - at > 1 && !isBeforeLineBreak(at) ? 2 : 1;
    return at < m_end && *at == '\'' ? at + 1 : at;
}

void Parser::readNumber(Key key)
{
    const NumberParts number(m_at, m_end);
    const char next = number.end < m_end ? *number.end : '\0';
    // Behind the root Orthanc stops reading, so there a number may end in nearly anything.
    const bool isInfinity = next == 'I' && number.end == m_at + 1;
    const bool isFollowed = isInfinity || (m_depth > 0 && scan::isWordByte(next));
    if (!number.isStrict() || isFollowed) [[unlikely]]
        return readOddNumber(key, number.isFineForOrthanc() && !isFollowed, number.end);
    if (number.digits > MostDigits && !number.hasPoint && !number.hasExponent) [[unlikely]]
        report(ProblemId::NumberTooLong, m_at, number.end, Reader::Image);
    append(key, NodeType::Number, m_at, number.end);
    m_at = number.end;
}

void Parser::readOddNumber(Key key, bool isFineForOrthanc, const char *end)
{
    const char *const begin = m_at;
    if (!isFineForOrthanc)
        end = wordEnd();
    const QByteArrayView text(begin, end - begin);
    m_at = end;
    append(key, NodeType::Number, begin, end);
    if (text == "-Infinity")
        return report(ProblemId::SpecialNumber, begin, end, Reader::Orthanc);
    report(ProblemId::InvalidNumber, begin, end, isFineForOrthanc ? Readers(Reader::Image) : Both,
           QString::fromUtf8(text));
}

// A variable such as ${PORT:-8042}, which the image replaces before it parses, is part of a word.
const char *Parser::wordEnd()
{
    const char *at = m_at;
    while (at < m_end && scan::isWordByte(*at)) {
        const bool isVariable = *at == '$' && m_end - at > 1 && at[1] == '{';
        at = isVariable ? variableEnd(at) : at + 1;
    }
    return at;
}

const char *Parser::variableEnd(const char *at)
{
    const void *brace = m_isEveryBraceUnclosed ? nullptr : std::memchr(at, '}', size_t(m_end - at));
    m_isEveryBraceUnclosed = !brace;
    return brace ? static_cast<const char *>(brace) + 1 : at + 1;
}

// Reads a literal or whatever else stands without quotes; false when there is no word.
bool Parser::readWord(Key key)
{
    const char *const begin = m_at;
    const char *end = wordEnd();
    if (end == begin)
        return false;
    const std::string_view word(begin, size_t(end - begin));
    for (const Literal &literal : Literals) {
        if (word == literal.text || (m_depth == 0 && word.starts_with(literal.text))) {
            m_at = begin + literal.text.size();
            append(key, literal.type, begin, m_at);
            return true;
        }
    }
    m_at = end;
    readOddWord(key, {begin, end - begin});
    return true;
}

void Parser::readOddWord(Key key, QByteArrayView word)
{
    if (word == "NaN" || word == "Infinity") {
        append(key, NodeType::Number, word.begin(), word.end());
        return report(ProblemId::SpecialNumber, word.begin(), word.end(), Reader::Orthanc);
    }
    append(key, NodeType::String, word.begin(), word.end());
    const bool isNumber = word.size() > 1 && word[0] == '.' && scan::isDigit(word[1]);
    report(isNumber ? ProblemId::InvalidNumber : ProblemId::InvalidLiteral, word.begin(),
           word.end(), Both, QString::fromUtf8(word));
}

} // namespace towerkey::json
