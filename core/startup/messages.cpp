// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/startup.h"

#include <QCoreApplication>

namespace towerkey::startup {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::startup::Messages)

public:
    static QString crash(const Reason &reason);
    static QString crashAtTheEnd(const Reason &reason);
    static QString refusal(const Reason &reason);
    static QString legacyName(const Reason &reason, bool isFatal);
    static QString orthanc(const Reason &reason);
    static QString plugin(const PluginState &state);
};

QString Messages::crash(const Reason &reason)
{
    const auto argument = [&reason](int i) { return reason.arguments.value(i); };
    switch (reason.id) {
    case ReasonId::FileIsFolder:
        return tr("%1 is a folder, and the start-up script reads it as a file. Docker makes such "
                  "a folder when a mounted file does not exist on the host.")
            .arg(argument(0));
    case ReasonId::LinkDangling:
        return tr("%1 is a link that leads nowhere, and the start-up script stops at it.")
            .arg(argument(0));
    case ReasonId::FileNotUtf8:
        return tr("%1 is not UTF-8 text. The start-up script reads every file of this folder as "
                  "text and stops at it.")
            .arg(argument(0));
    case ReasonId::FirstFileUnparsable:
        return tr("%1 is no valid JSON: %2").arg(argument(0), argument(1));
    case ReasonId::TopLevelNoTable:
        return tr("%1 is valid JSON, but no table: a configuration is { … }.").arg(argument(0));
    case ReasonId::NameHasEmptyWord:
        return tr("The name %1 has an empty word: one underscore too many, or one at its end. "
                  "The start-up script stops at it.")
            .arg(argument(0));
    case ReasonId::TableOverScalar:
        return tr("%1 is given as a table by %2, but as a single value by %3. "
                  "The start-up script stops when it joins them. Remove one of the two.")
            .arg(argument(0), argument(1), argument(2));
    default:
        return crashAtTheEnd(reason);
    }
}

QString Messages::crashAtTheEnd(const Reason &reason)
{
    switch (reason.id) {
    case ReasonId::ValueTooDeep:
        return tr("The value of %1 is nested too deeply for the start-up script.")
            .arg(reason.arguments.value(0));
    case ReasonId::UsersNotATable:
        return tr("RegisteredUsers is no table of names and passwords: "
                  "write {\"name\": \"password\"}.");
    case ReasonId::ConfigurationTooDeep:
        return tr("The configuration has more than %1 levels, which the start-up script cannot "
                  "write.")
            .arg(reason.arguments.value(0));
    default:
        return {};
    }
}

QString Messages::legacyName(const Reason &reason, bool isFatal)
{
    const QString name = reason.arguments.value(0);
    const QString replacement = reason.arguments.value(1);
    if (isFatal && replacement.isEmpty())
        return tr("%1 is a name of before 2020; images from 26.7.0 on refuse to start with it. "
                  "Remove it.")
            .arg(name);
    if (isFatal)
        return tr("%1 is a name of before 2020; images from 26.7.0 on refuse to start with it. "
                  "Write %2 instead.")
            .arg(name, replacement);
    if (replacement.isEmpty())
        return tr("%1 is a name of before 2020; images from 26.7.0 on will refuse to start with "
                  "it.")
            .arg(name);
    return tr("%1 is a name of before 2020; images from 26.7.0 on will refuse to start with it. "
              "Write %2 instead.")
        .arg(name, replacement);
}

QString Messages::refusal(const Reason &reason)
{
    const auto argument = [&reason](int i) { return reason.arguments.value(i); };
    switch (reason.id) {
    case ReasonId::NoUsers:
        return tr("Nobody could log in: authentication and remote access are on, and there is no "
                  "user. Add one to RegisteredUsers, or set ORTHANC_PASSWORD.");
    case ReasonId::LegacyName:
        return legacyName(reason, true);
    case ReasonId::LegacyNameWarned:
        return legacyName(reason, false);
    case ReasonId::OrthancJsonUnparsable:
        return tr("ORTHANC_JSON is no valid JSON: %1").arg(argument(0));
    case ReasonId::LibraryNotInImage:
        return tr("The plugin %2 is enabled, but the image %3 has no %1.")
            .arg(argument(0), argument(1), argument(2));
    case ReasonId::FileUnparsable:
        return tr("%1 is no valid JSON, and the start goes on without it: %2")
            .arg(argument(0), argument(1));
    default:
        return {};
    }
}

QString Messages::orthanc(const Reason &reason)
{
    const QString setting = reason.arguments.value(0);
    const QString variable = reason.arguments.value(1);
    const QString state = reason.arguments.value(2);
    if (reason.id == ReasonId::OrthancStops)
        return tr("Orthanc itself stops at the ${} in %1: nothing can escape it there.")
            .arg(setting);
    if (reason.id == ReasonId::OrthancCannotParse)
        return tr(
            "After Orthanc has replaced its ${…}, the configuration is no valid JSON any more.");
    if (reason.id != ReasonId::OrthancReplaces)
        return {};
    if (state == u"set")
        return tr("In %1, Orthanc itself replaces ${%2} by the value of that variable.")
            .arg(setting, variable);
    if (state == u"default")
        return tr("In %1, Orthanc itself replaces ${%2:-…} by its default.").arg(setting, variable);
    return tr("In %1, Orthanc itself replaces ${%2} by nothing, because no such variable is set. "
              "Nothing can escape it there.")
        .arg(setting, variable);
}

QString Messages::plugin(const PluginState &state)
{
    switch (state.reason) {
    case PluginReason::OnByDefault:
        return tr("on by default");
    case PluginReason::OnByToggle:
        return tr("on: %1").arg(state.argument);
    case PluginReason::OnBySection:
        return tr("on: section %1 present").arg(state.argument);
    case PluginReason::OnBySetting:
        return tr("on: %1 set").arg(state.argument);
    case PluginReason::OffByToggle:
        return tr("off: %1 is false").arg(state.argument);
    case PluginReason::OffNeedsToggle:
        return tr("off: needs %1").arg(state.argument);
    case PluginReason::OffNothingSet:
        return tr("off");
    }
    return {};
}

} // namespace

QString message(const Reason &reason)
{
    for (const auto sentence : {Messages::refusal, Messages::crash, Messages::orthanc}) {
        if (const QString text = sentence(reason); !text.isEmpty())
            return text;
    }
    return {};
}

QString message(const PluginState &state) { return Messages::plugin(state); }

} // namespace towerkey::startup
