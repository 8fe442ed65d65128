// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/quantities.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

std::optional<QString> kubernetesMemory(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([0-9]+(?:\.[0-9]+)?) ?([kmgt]?)(?:i?b)?\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toUpper();
    return match.captured(1) + (unit.isEmpty() ? QString() : unit + u'i');
}

std::optional<QString> dockerMemory(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([0-9]+)(?:([KMGT])i|([kMGT]))?\z)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    if (const QString unit = match.captured(2); !unit.isEmpty())
        return match.captured(1) + unit.toLower();
    static const QString powers = u"kMGT"_s;
    qint64 bytes = match.captured(1).toLongLong();
    for (qsizetype i = powers.indexOf(match.captured(3)); !match.captured(3).isEmpty() && i >= 0;
         --i)
        bytes *= 1000;
    return QString::number(bytes);
}

std::optional<QString> dockerProcessors(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A([0-9]+(?:\.[0-9]+)?)(m?)\z)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(2).isEmpty() ? match.captured(1)
                                       : QString::number(match.captured(1).toDouble() / 1000);
}

std::optional<qint64> secondsOf(const QString &duration)
{
    static const QRegularExpression pattern(uR"(\A(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?\z)"_s);
    const auto match = pattern.match(duration);
    if (!match.hasMatch() || duration.isEmpty())
        return {};
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60
        + match.captured(3).toLongLong();
}

} // namespace towerkey::exchange
