// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/pastedtext.h"

#include "core/json/document.h"
#include "ui/models/editchain.h"
#include "ui/models/session.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Edit;

namespace {

/// Sets what a table holds: of a section only the members that are there, of a map all of it.
void setMembers(EditChain &edits, const catalogue::Catalogue &catalogue, const SettingPath &path,
                const json::Value &value)
{
    const auto *table = value.as<json::Table>();
    const auto *setting = catalogue.setting(path);
    const bool isSection = table && (setting ? setting->isContainer : path.size() <= 1);
    if (!isSection || (table->isEmpty() && !path.isEmpty())) {
        edits.add(deployment::setSetting(edits.deployment(), edits.image(), path, value));
        return;
    }
    for (const auto &[key, member] : *table)
        setMembers(edits, catalogue, path.child(key), member);
}

Result<Edit> editOfJson(const Session &session, const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    if (const json::Problem *problem = document.firstProblemFor(json::Reader::Image)) {
        return failure(ErrorId::ValueInvalid,
                       {QString::fromUtf8(text).left(40), json::message(*problem)},
                       {{}, document.position(problem->range.begin)});
    }
    EditChain edits(session.deployment(), session.image());
    setMembers(edits, session.catalogue(), {}, document.value(document.root()));
    return edits.finish();
}

} // namespace

Result<Edit> editOfText(const Session &session, const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    if (bytes.startsWith('{'))
        return editOfJson(session, bytes);
    const auto lines = deployment::EnvironmentText::parse(bytes + '\n');
    if (!lines.errors().isEmpty())
        return std::unexpected(lines.errors().first());
    EditChain edits(session.deployment(), session.image());
    for (const auto &assignment : lines.assignments())
        edits.add(deployment::setVariable(edits.deployment(), edits.image(), assignment.name,
                                          assignment.value));
    return edits.finish();
}

} // namespace towerkey::ui
