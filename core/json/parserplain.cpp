// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/parser.h"
#include "core/json/scan.h"

// The quick way through what nearly every text consists of: members and items without anything
// odd. The place in the text is handed from function to function, because keeping it in the parser
// costs more time than all the rest. Whatever needs a closer look is left to the other functions.

namespace towerkey::json {

namespace {

constexpr qsizetype PlainDigits = 18;

bool endsScalar(char byte)
{
    return byte == ',' || byte == '}' || byte == ']' || scan::isBlank(byte);
}

// Behind the string at a quote; null when there is more to it than characters between quotes.
inline const char *plainString(const char *at, const char *end)
{
    const char *const close = scan::stringSpecial(at + 1, end);
    return close < end && *close == '"' ? close + 1 : nullptr;
}

inline const char *plainNumber(const char *at, const char *end)
{
    at += *at == '-' ? 1 : 0;
    const char *const digits = at;
    while (at < end && scan::isDigit(*at))
        ++at;
    const bool isPlain = at > digits && at - digits <= PlainDigits
        && (*digits != '0' || at - digits == 1) && at < end && endsScalar(*at);
    return isPlain ? at : nullptr;
}

template <size_t size>
inline const char *plainWord(const char *at, const char *end, const char (&word)[size])
{
    constexpr qsizetype Length = size - 1;
    const bool isPlain =
        end - at > Length && std::memcmp(at, word, Length) == 0 && endsScalar(at[Length]);
    return isPlain ? at + Length : nullptr;
}

struct Scalar
{
    const char *end;
    NodeType type;
};

inline Scalar plainScalar(const char *at, const char *end)
{
    switch (*at) {
    case '"':
        return {plainString(at, end), NodeType::String};
    case 't':
        return {plainWord(at, end, "true"), NodeType::Boolean};
    case 'f':
        return {plainWord(at, end, "false"), NodeType::Boolean};
    case 'n':
        return {plainWord(at, end, "null"), NodeType::Null};
    default:
        return {plainNumber(at, end), NodeType::Number};
    }
}

// From a key to the value behind its colon; null when something odd is between.
inline const char *behindColon(const char *at, const char *end)
{
    at = scan::skipBlanks(at, end);
    return at < end && *at == ':' ? scan::skipBlanks(at + 1, end) : nullptr;
}

} // namespace

// Reads members or items from here on as long as they are plain, or up to a list or table that
// begins. False when not even the first one is, and nothing has been read.
bool Parser::readPlain()
{
    const char *next = m_at;
    bool isRead = false;
    while (const char *const after = readPlainChild(next)) {
        isRead = true;
        next = scan::skipBlanks(after, m_end);
        if (m_expects == Expects::FirstChild || next == m_end || *next != ',')
            break;
        m_comma = next;
        m_expects = Expects::NextChild;
        next = scan::skipBlanks(next + 1, m_end);
        if (next == m_end)
            break;
    }
    m_at = next;
    return isRead;
}

// Returns the place behind a plain member or item, or behind the bracket that it opens; null when
// it is not plain.
const char *Parser::readPlainChild(const char *at)
{
    Key key;
    if (m_isInTable) {
        const char *const keyEnd = *at == '"' ? plainString(at, m_end) : nullptr;
        const char *const value = keyEnd ? behindColon(keyEnd, m_end) : nullptr;
        if (!value || value == m_end)
            return nullptr;
        key = {offset(at), offset(keyEnd)};
        at = value;
    }
    if (*at == '{' || *at == '[') {
        open(key, *at == '{' ? NodeType::Table : NodeType::List, at);
        return at + 1;
    }
    const Scalar scalar = plainScalar(at, m_end);
    if (scalar.end)
        append(key, scalar.type, at, scalar.end);
    return scalar.end;
}

} // namespace towerkey::json
