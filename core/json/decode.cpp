// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/decode.h"

#include "core/json/scan.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <system_error>

using namespace Qt::StringLiterals;

namespace towerkey::json {

namespace {

QByteArrayView withoutQuotes(QByteArrayView source)
{
    const char quote = source.isEmpty() ? '\0' : source.front();
    if (quote != '"' && quote != '\'')
        return source;
    source = source.sliced(1);
    // The closing quote is missing when the string is unclosed; an escaped one does not close.
    if (!source.isEmpty() && source.back() == quote) {
        qsizetype backslashes = 0;
        while (backslashes + 1 < source.size() && source[source.size() - 2 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            source.chop(1);
    }
    return source;
}

char16_t simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case '"':
    case '\'':
    case '\\':
    case '/':
        return char16_t(letter);
    default:
        return 0;
    }
}

// Appends what the escape at a backslash means and returns the place behind it.
const char *appendEscape(QString &text, const char *at, const char *end)
{
    if (end - at >= 2) {
        if (const int unit = at[1] == 'u' ? hexEscape(at + 2, end) : -1; unit >= 0) {
            text += QChar(char16_t(unit));
            return at + 6;
        }
        if (const char16_t unit = simpleEscape(at[1])) {
            text += QChar(unit);
            return at + 2;
        }
    }
    text += u'\\';
    return at + 1;
}

// QString::fromUtf8() swallows a byte order mark at the beginning, which is a character here.
QString fromUtf8(QByteArrayView bytes)
{
    QString text;
    for (; bytes.startsWith("\xEF\xBB\xBF"); bytes = bytes.sliced(3))
        text += QChar(QChar::ByteOrderMark);
    const QString rest = QString::fromUtf8(bytes);
    return text.isEmpty() ? rest : QString(text + rest);
}

bool isWholeNumber(QByteArrayView source)
{
    return std::ranges::all_of(source, [](char byte) { return scan::isDigit(byte); });
}

Value wholeNumber(QByteArrayView digits, bool isNegative)
{
    while (!digits.isEmpty() && digits.front() == '0')
        digits = digits.sliced(1);
    if (digits.isEmpty())
        return Value(Integer{"0"_ba});
    return Value(Integer{isNegative ? '-' + digits.toByteArray() : digits.toByteArray()});
}

// Whether a decimal is beyond the largest or below the smallest; it is known to be one of the two.
bool isHuge(QByteArrayView source)
{
    const auto letter =
        std::ranges::find_if(source, [](char byte) { return (byte | 0x20) == 'e'; });
    const QByteArrayView mantissa(source.begin(), letter);
    const auto firstDigit =
        std::ranges::find_if(mantissa, [](char c) { return c > '0' && c <= '9'; });
    const auto point = std::ranges::find(mantissa, '.');
    qint64 exponent = 0;
    if (letter != source.end()) {
        const QByteArrayView digits(letter + 1, source.end());
        bool isSmall = false;
        exponent = digits.toLongLong(&isSmall);
        if (!isSmall)
            return !digits.startsWith('-');
    }
    return point - firstDigit + exponent > 0;
}

// Unlike Qt and the C library, this neither gives up at infinity nor looks at the locale.
double decodeReal(QByteArrayView source)
{
    double value = 0;
    const auto result = std::from_chars(source.begin(), source.end(), value);
    if (result.ec == std::errc::result_out_of_range && isHuge(source))
        return std::numeric_limits<double>::infinity();
    return result.ec == std::errc() ? value : 0;
}

} // namespace

int hexEscape(const char *at, const char *end)
{
    if (end - at < 4 || !std::all_of(at, at + 4, scan::isHexDigit))
        return -1;
    return QByteArrayView(at, 4).toInt(nullptr, 16);
}

QString decodeString(QByteArrayView source)
{
    source = withoutQuotes(source);
    const char *at = source.begin();
    const char *const end = source.end();
    const char *escape = std::find(at, end, '\\');
    QString text = fromUtf8({at, escape - at});
    while (escape < end) {
        at = appendEscape(text, escape, end);
        escape = std::find(at, end, '\\');
        text += fromUtf8({at, escape - at});
    }
    return text;
}

Value decodeNumber(QByteArrayView source)
{
    const bool isNegative = source.startsWith('-');
    const QByteArrayView unsignedPart =
        isNegative || source.startsWith('+') ? source.sliced(1) : source;
    if (unsignedPart == "Infinity") {
        const double infinity = std::numeric_limits<double>::infinity();
        return Value(isNegative ? -infinity : infinity);
    }
    if (source == "NaN")
        return Value(std::numeric_limits<double>::quiet_NaN());
    if (isWholeNumber(unsignedPart))
        return wholeNumber(unsignedPart, isNegative);
    const double value = decodeReal(unsignedPart);
    return Value(isNegative ? -value : value);
}

} // namespace towerkey::json
