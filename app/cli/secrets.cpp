// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/secrets.h"

#include "core/base/secrettext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

QString withoutQuotedWords(QString sentence)
{
    static const QRegularExpression quoted(
        u"“(?!(?:.|\\\\..?|true|false|null|none|yes|no|nan)”)[^”]*”"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return sentence.replace(quoted, u'“' + dots() + u'”');
}

} // namespace towerkey::cli
