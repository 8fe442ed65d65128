// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <bit>
#include <cstring>

/// How the parser runs over bytes, eight at a time where that pays.
namespace towerkey::json::scan {

inline constexpr quint64 Ones = 0x0101010101010101;
inline constexpr quint64 HighBits = Ones << 7;
inline constexpr quint64 Blanks = Ones * ' ';

inline quint64 eightBytes(const char *at)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/// The number of bytes before the first one whose high bit is set in a mask.
inline int bytesBefore(quint64 mask)
{
    if constexpr (std::endian::native == std::endian::little)
        return std::countr_zero(mask) / 8;
    else
        return std::countl_zero(mask) / 8;
}

inline bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

inline bool isHexDigit(char byte)
{
    const char lower = char(byte | 0x20);
    return isDigit(byte) || (lower >= 'a' && lower <= 'f');
}

inline bool isLetter(char byte)
{
    const char lower = char(byte | 0x20);
    return lower >= 'a' && lower <= 'z';
}

/// What makes a word: whatever stands unquoted where a value or a key should be.
inline bool isWordByte(char byte)
{
    return isDigit(byte) || isLetter(byte) || byte == '_' || byte == '.' || byte == '-'
        || byte == '+' || byte == '$' || byte < 0;
}

inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Behind the blanks and line ends that begin here.
inline const char *skipBlanks(const char *at, const char *end)
{
    while (at < end && isBlank(*at)) {
        ++at;
        while (end - at >= 8) {
            const quint64 others = eightBytes(at) ^ Blanks;
            if (others != 0) {
                // Adding 0x7F sets the high bit of every byte but zero.
                const quint64 mask = ((others & ~HighBits) + ~HighBits) | others;
                at += bytesBefore(mask & HighBits);
                break;
            }
            at += 8;
        }
    }
    return at;
}

/// The next byte of a string that needs a look: quote, backslash, control character, or the end.
inline const char *stringSpecial(const char *at, const char *end)
{
    if constexpr (std::endian::native == std::endian::little) {
        while (end - at >= 8) {
            const quint64 bytes = eightBytes(at);
            const quint64 quotes = bytes ^ (Ones * '"');
            const quint64 backslashes = bytes ^ (Ones * '\\');
            // Borrows can only mark bytes behind a true hit, and only the first hit is used.
            const quint64 hits =
                (((quotes - Ones) & ~quotes) | ((backslashes - Ones) & ~backslashes)
                 | ((bytes - Ones * 0x20) & ~bytes))
                & HighBits;
            if (hits != 0)
                return at + bytesBefore(hits);
            at += 8;
        }
    }
    while (at < end && *at != '"' && *at != '\\' && (*at >= 0x20 || *at < 0))
        ++at;
    return at;
}

/// The next line feed or carriage return, or the end. Never looks beyond the line.
inline const char *lineBreak(const char *at, const char *end)
{
    if constexpr (std::endian::native == std::endian::little) {
        while (end - at >= 8) {
            const quint64 feeds = eightBytes(at) ^ (Ones * '\n');
            const quint64 returns = eightBytes(at) ^ (Ones * '\r');
            const quint64 hits =
                (((feeds - Ones) & ~feeds) | ((returns - Ones) & ~returns)) & HighBits;
            if (hits != 0)
                return at + bytesBefore(hits);
            at += 8;
        }
    }
    while (at < end && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

/// The end of the line that this place is in: its line feed, or also its carriage return.
inline const char *lineEnd(const char *at, const char *end, bool carriageReturnToo)
{
    if (carriageReturnToo)
        return lineBreak(at, end);
    const void *feed = at < end ? std::memchr(at, '\n', size_t(end - at)) : nullptr;
    return feed ? static_cast<const char *>(feed) : end;
}

/// Behind the end of a block comment, given the place behind its opening; null when unclosed.
inline const char *blockCommentEnd(const char *at, const char *end)
{
    while (end - at >= 2) {
        at = static_cast<const char *>(std::memchr(at, '*', size_t(end - at - 1)));
        if (!at)
            return nullptr;
        if (*++at == '/')
            return at + 1;
    }
    return nullptr;
}

/// The first byte that is not part of valid UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView text);

} // namespace towerkey::json::scan
