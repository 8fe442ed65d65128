// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalartext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

/// What some reader takes for a boolean, null or number although it begins with a letter.
bool isReservedWord(const QString &text)
{
    static const QSet<QString> words{u"y"_s,  u"n"_s,   u"yes"_s,  u"no"_s,  u"true"_s, u"false"_s,
                                     u"on"_s, u"off"_s, u"null"_s, u"nan"_s, u"inf"_s};
    return words.contains(text.toLower());
}

/// Whether a character may stand in a scalar as it is and no reader takes it for a line break.
bool isPrintable(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const bool isBreak = code == 0x2028 || code == 0x2029;
    return !isControl && !isBreak && code != 0xfeff && code < 0xfffe;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return isPrintable(c) ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
}

bool fitsBlock(const QString &text)
{
    const bool isMarked = text.startsWith(u' ') || text.startsWith(u'\n');
    const bool isTwiceOpen = text.endsWith("\n\n"_L1);
    return text.contains(u'\n') && !isMarked && !isTwiceOpen && text.isValidUtf16()
        && yaml::isPrintable(QString(text).remove(u'\n'));
}

} // namespace

// Narrower than the specification: what begins with a digit or a sign is quoted in any case,
// because numbers, times and dates of either version all do.
bool canBeBare(const QString &text, Context context)
{
    static const QRegularExpression bare(
        uR"(\A[A-Za-z_/](?:[A-Za-z0-9_./@+=,;()-]|:(?=[^ ])|[ ](?=[A-Za-z0-9_./@+=,;()-]))*\z)"_s);
    const bool endsFlow = context == Context::Flow && (text.contains(u',') || text.contains(u':'));
    return !endsFlow && bare.match(text).hasMatch() && !text.endsWith(u':')
        && !isReservedWord(text);
}

bool isPrintable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return isPrintable(c); });
}

QByteArray withEscapes(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += escaped(c);
    return result.toUtf8();
}

QByteArray doubleQuoted(const QString &text) { return '"' + withEscapes(text) + '"'; }

std::optional<QByteArray> singleQuoted(const QString &text)
{
    if (!isPrintable(text))
        return {};
    return '\'' + QString(text).replace(u'\'', "''"_L1).toUtf8() + '\'';
}

std::optional<QByteArray> yamlLine(const QString &text, Context context)
{
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return {};
    if (canBeBare(text, context))
        return text.toUtf8();
    const bool hasSpecial = text.contains(u'"') || text.contains(u'\\');
    if (const auto quoted = singleQuoted(text); quoted && hasSpecial)
        return quoted;
    return doubleQuoted(text);
}

std::optional<QByteArray> yamlBlock(const QString &text, int indentation)
{
    if (!fitsBlock(text))
        return {};
    const bool isClosed = text.endsWith(u'\n');
    QByteArray result = isClosed ? "|" : "|-";
    const QString lines = isClosed ? text.chopped(1) : text;
    for (const QString &line : lines.split(u'\n'))
        result +=
            '\n' + (line.isEmpty() ? QByteArray() : QByteArray(indentation, ' ') + line.toUtf8());
    return result;
}

} // namespace towerkey::yaml
