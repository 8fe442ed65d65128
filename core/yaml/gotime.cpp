// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/gotime.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::yaml {

namespace {

QString twoDigits(int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); }

/// ".5" for "500", nothing for zeros; Go keeps nine digits.
QString fraction(QString digits)
{
    digits.truncate(9);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits.isEmpty() ? QString() : u'.' + digits;
}

/// "+0000 UTC" or the offset twice, because it has no name; nothing when it is out of range.
std::optional<QString> zone(const QString &text)
{
    if (text.isEmpty() || text == "Z"_L1 || text.sliced(1) == "00:00"_L1)
        return u"+0000 UTC"_s;
    if (text.sliced(1, 2).toInt() > 24 || text.sliced(4, 2).toInt() > 60)
        return {};
    const QString offset = QString(text).remove(u':');
    return QString(offset + u' ' + offset);
}

} // namespace

std::optional<QString> goTime(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(\d{4})-(\d\d?)-(\d\d?))"
        uR"((?:(?:[Tt](?=.*(?:Z|[-+]\d\d:\d\d)\z)| +(?!.*[-+Z]))(\d\d?):(\d\d?):(\d\d?))"
        uR"((?:[.,](\d+))?(Z|[-+]\d\d:\d\d)?)?\z)"_s);
    if (text.size() < 8 || text[4] != u'-')
        return {};
    const QRegularExpressionMatch match = pattern.match(text);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const std::optional<QString> offset = match.hasMatch() ? zone(match.captured(8)) : std::nullopt;
    const bool isTime = number(4) < 24 && number(5) < 60 && number(6) < 60;
    // Go has a year 0, with a leap day.
    const int year = number(1) == 0 ? 4 : number(1);
    if (!offset || !isTime || !QDate::isValid(year, number(2), number(3)))
        return {};
    return QString(match.captured(1) + u'-' + twoDigits(number(2)) + u'-' + twoDigits(number(3))
                   + u' ' + twoDigits(number(4)) + u':' + twoDigits(number(5)) + u':'
                   + twoDigits(number(6)) + fraction(match.captured(7)) + u' ' + *offset);
}

} // namespace towerkey::yaml
