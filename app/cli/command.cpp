// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/command.h"

#include "app/cli/secrets.h"
#include "core/base/secrettext.h"

using namespace Qt::StringLiterals;

namespace towerkey::cli {

std::unexpected<Failure> wrongUsage(const QString &sentence)
{
    return std::unexpected(Failure{WrongUsage, sentence});
}

QStringList Command::formats() const { return {u"text"_s, u"json"_s}; }

namespace {

ExitStatus statusOf(ErrorId id)
{
    switch (id) {
    case ErrorId::ImageUnknown:
    case ErrorId::PathInvalid:
    case ErrorId::PathThroughScalar:
    case ErrorId::ValueInvalid:
        return WrongUsage;
    case ErrorId::PathMissing:
    case ErrorId::KeyExists:
    case ErrorId::NameIsNoSetting:
    case ErrorId::NotExpressible:
    case ErrorId::NoPlace:
    case ErrorId::ExtendedPart:
    case ErrorId::ExportStartFails:
    case ErrorId::ExportUnproven:
        return Findings;
    default:
        return NoAccess;
    }
}

} // namespace

Failure failureOf(const Error &error, bool revealSecrets)
{
    Error shown = error;
    if (!revealSecrets && error.id == ErrorId::LineIsNoAssignment)
        shown.arguments = {dots()};
    const bool quotesTheFile =
        error.id == ErrorId::JsonInvalid || error.id == ErrorId::InspectionInvalid;
    if (!revealSecrets && quotesTheFile && error.arguments.size() > 1)
        shown.arguments[1] = withoutQuotedWords(error.arguments[1]);
    // Why a start would fail may quote a file as well.
    if (!revealSecrets && error.id == ErrorId::ExportStartFails)
        shown.arguments = {withoutQuotedWords(error.arguments.value(0))};
    return {statusOf(error.id), messageWithPlace(shown)};
}

void printTable(const Call &call, const TextTable &table, const json::Value &value)
{
    if (call.format == u"json")
        call.output.json(value);
    else
        call.output.line(call.format == u"markdown" ? asMarkdown(table) : asText(table));
}

} // namespace towerkey::cli
