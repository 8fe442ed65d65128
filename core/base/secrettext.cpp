// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey {

QString dots() { return QString(8, QChar(0x2022)); }

bool holdsUrlPassword(const QString &text)
{
    if (!text.contains(u"://"))
        return false;
    // A variable in its place is no password yet.
    static const QRegularExpression password(uR"(://[^\s/?#:@]*:(?!\$\{?\w+\}?@)[^\s/?#@]+@)"_s);
    return password.match(text).hasMatch();
}

QDebug operator<<(QDebug debug, const SecretText &) { return debug << dots(); }

} // namespace towerkey
