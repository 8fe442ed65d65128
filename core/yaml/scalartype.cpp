// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalartype.h"

#include "core/yaml/gotime.h"

#include <QHash>
#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

const QHash<QString, TypedScalar> &words()
{
    using enum ScalarType;
    static const auto table = [] {
        QHash<QString, TypedScalar> result;
        const auto add = [&result](ScalarType type, const QString &text, const QStringList &words) {
            for (const QString &word : words)
                result.insert(word, {type, text});
        };
        add(Null, u"<nil>"_s, {u""_s, u"~"_s, u"null"_s, u"Null"_s, u"NULL"_s});
        add(Boolean, u"true"_s, {u"true"_s, u"True"_s, u"TRUE"_s});
        add(Boolean, u"false"_s, {u"false"_s, u"False"_s, u"FALSE"_s});
        add(Float, u"NaN"_s, {u".nan"_s, u".NaN"_s, u".NAN"_s});
        add(Float, u"+Inf"_s,
            {u".inf"_s, u".Inf"_s, u".INF"_s, u"+.inf"_s, u"+.Inf"_s, u"+.INF"_s});
        add(Float, u"-Inf"_s, {u"-.inf"_s, u"-.Inf"_s, u"-.INF"_s});
        return result;
    }();
    return table;
}

/// As Go prints a float64: the shortest digits that read back, with an exponent of two digits at
/// least below 1e-4 and from 1e6 on.
QString goNumber(double value)
{
    if (value == 0)
        return std::signbit(value) ? u"-0"_s : u"0"_s;
    char buffer[400];
    const auto shortest =
        std::to_chars(buffer, std::end(buffer), value, std::chars_format::scientific);
    const auto text = QByteArray(buffer, shortest.ptr - buffer);
    const int exponent = text.sliced(text.indexOf('e') + 1).toInt();
    if (exponent < -4 || exponent >= 6)
        return QString::fromLatin1(text);
    const auto fixed = std::to_chars(buffer, std::end(buffer), value, std::chars_format::fixed);
    return QString::fromLatin1(buffer, fixed.ptr - buffer);
}

/// Whether a decimal number that no double holds is too large for one, not too small.
bool isAboveOne(const QByteArray &text)
{
    static const QRegularExpression pattern(
        uR"(\A[-+]?0*([0-9]*)(?:\.(0*)[0-9]*)?(?:[eE]([-+]?[0-9]+))?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    const QString exponent = match.captured(3);
    const bool isHuge = exponent.size() > 10; // Outweighs all digits there can be.
    const qint64 power = isHuge
        ? (exponent.startsWith(u'-') ? -1'000'000'000'000 : 1'000'000'000'000)
        : exponent.toLongLong();
    const qsizetype digits = match.capturedLength(1);
    return power + (digits > 0 ? digits : -match.capturedLength(2)) > 0;
}

std::optional<TypedScalar> asFloat(const QByteArray &text)
{
    static const QRegularExpression pattern(
        uR"(\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z)"_s);
    if (!pattern.match(QString::fromLatin1(text)).hasMatch())
        return {};
    double value = 0;
    const char *begin = text.constData() + (text.startsWith('+') ? 1 : 0);
    const auto result = std::from_chars(begin, text.constData() + text.size(), value);
    if (result.ec == std::errc::result_out_of_range) {
        if (isAboveOne(text))
            return {};
        value = text.startsWith('-') ? -0.0 : 0.0;
    }
    return TypedScalar{ScalarType::Float, goNumber(value)};
}

struct Base
{
    int base;
    int prefix;
};

Base baseOf(const QByteArray &digits)
{
    const char second = digits.size() > 1 ? char(digits[1] | 0x20) : '\0';
    if (!digits.startsWith('0') || digits.size() == 1)
        return {10, 0};
    switch (second) {
    case 'x':
        return {16, 2};
    case 'b':
        return {2, 2};
    case 'o':
        return {8, 2};
    default:
        return {8, 1};
    }
}

// From -2^63 to 2^64-1, as Go's int64 and uint64 hold.
std::optional<TypedScalar> asInteger(QByteArray text)
{
    // Only behind these two prefixes Go takes a sign.
    const bool isPrefixed = text.startsWith("0b") || text.startsWith("0o");
    if (isPrefixed && text.size() > 3 && (text[2] == '-' || text[2] == '+'))
        text = text[2] + text.first(2) + text.sliced(3);
    const bool isNegative = text.startsWith('-');
    const bool isSigned = isNegative || text.startsWith('+');
    const QByteArray digits = text.sliced(isSigned ? 1 : 0);
    const auto [base, prefix] = baseOf(digits);
    const char *begin = digits.constData() + prefix;
    const char *end = digits.constData() + digits.size();
    quint64 value = 0;
    const auto result = std::from_chars(begin, end, value, base);
    if (begin == end || result.ec != std::errc() || result.ptr != end)
        return {};
    constexpr auto Limit = quint64(std::numeric_limits<qint64>::max());
    if (isSigned && value > Limit + (isNegative ? 1 : 0))
        return {};
    const QString magnitude = QString::number(value);
    return TypedScalar{ScalarType::Integer,
                       isNegative && value != 0 ? u'-' + magnitude : magnitude};
}

QString shortTag(QString tag)
{
    static const auto prefix = u"!<tag:yaml.org,2002:"_s;
    if (tag.startsWith(prefix) && tag.endsWith(u'>'))
        tag = u"!!"_s + tag.sliced(prefix.size()).chopped(1);
    return tag;
}

bool isResolvable(const QString &tag)
{
    return tag.isEmpty() || tag == "!!bool"_L1 || tag == "!!int"_L1 || tag == "!!float"_L1
        || tag == "!!null"_L1 || tag == "!!timestamp"_L1;
}

} // namespace

TypedScalar typedPlain(const QString &text)
{
    if (const auto word = words().constFind(text); word != words().constEnd())
        return *word;
    const char16_t first = text.at(0).unicode();
    const bool isNumberLike = (first >= u'0' && first <= u'9') || first == u'+' || first == u'-';
    if (first == u'.') {
        static const QRegularExpression separator(u"(?<=[0-9])_(?=[0-9])"_s);
        if (const auto number = asFloat(QString(text).remove(separator).toUtf8()))
            return *number;
    } else if (isNumberLike) {
        if (const auto time = goTime(text))
            return TypedScalar{ScalarType::Timestamp, *time};
        const QByteArray digits = QString(text).remove(u'_').toUtf8();
        if (const auto number = asInteger(digits))
            return *number;
        if (const auto number = asFloat(digits))
            return *number;
    }
    return {ScalarType::String, text};
}

TypedScalar typedScalar(const Document &document, NodeIndex index)
{
    if (index == NoNode)
        return {};
    const QString text = document.scalarText(index);
    const Node &node = document.node(index);
    if (node.kind != NodeKind::Scalar)
        return {};
    const QString tag = shortTag(document.tag(index));
    if (tag == "!!binary"_L1)
        return {ScalarType::String, QString::fromUtf8(QByteArray::fromBase64(text.toUtf8()))};
    const bool isText = tag.isEmpty() && node.style != Style::Plain;
    if (isText || !isResolvable(tag))
        return {ScalarType::String, text};
    return typedPlain(text);
}

} // namespace towerkey::yaml
