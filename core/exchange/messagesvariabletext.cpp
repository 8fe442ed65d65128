// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/variabletext.h"

#include <QCoreApplication>

namespace towerkey::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::exchange::VariableText)
};

} // namespace

QString message(const UnreadLines &lines)
{
    QString argument = lines.arguments.value(0);
    switch (lines.reason) {
    case UnreadReason::NoAssignment:
        return Texts::tr("This gives no variable. Write NAME=value or NAME: value.");
    case UnreadReason::QuoteOpen:
        return Texts::tr("A quote is opened and never closed.");
    case UnreadReason::YamlInvalid:
        return argument;
    case UnreadReason::ValueMissing:
        return Texts::tr("%1 has no value. Compose would take it from the host.").arg(argument);
    case UnreadReason::ValueIsNoText:
        return Texts::tr("The value of %1 must be text. Put it in quotes, or behind | on lines of "
                         "its own.")
            .arg(argument);
    case UnreadReason::ValueFromHost:
        return Texts::tr("%1 is replaced on the host, and its value is not known here. Write the "
                         "value itself, or a dollar as $$.")
            .arg(argument);
    case UnreadReason::ValueFromElsewhere:
        return Texts::tr("%1 takes its value from a Secret or ConfigMap, which is not known here.")
            .arg(argument);
    case UnreadReason::OptionUnreadable:
        return Texts::tr("%1 names a file. Open that file, or paste what it holds.").arg(argument);
    }
    return {};
}

} // namespace towerkey::exchange
