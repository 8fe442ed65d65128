// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/editdistance.h"
#include "core/lint/silencing.h"
#include "core/lint/text/asblock.h"
#include "core/lint/text/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::NoteId;
using deployment::Role;
using deployment::Service;

namespace {

/// The notes that are about a text; those about the service have rules of their own.
std::optional<Severity> severityOf(NoteId id)
{
    switch (id) {
    case NoteId::VariableUnset:
    case NoteId::ReferenceUnknown:
    case NoteId::OptionalKeyMissing:
    case NoteId::ObjectTwice:
    case NoteId::NotFollowed:
    case NoteId::TemplateUnfilled:
        return Severity::Warning;
    case NoteId::VariablesUnknown:
    case NoteId::VariableFromCluster:
    case NoteId::MountUnknown:
    case NoteId::InitContainers:
        return Severity::Hint;
    case NoteId::TextExpected:
    case NoteId::KeyMissing:
    case NoteId::Base64Invalid:
    case NoteId::VolumeUndefined:
    case NoteId::FolderMounted:
    case NoteId::VariableRequired:
    case NoteId::VariableUnreadable:
    case NoteId::InterpolationInvalid:
    case NoteId::LineIgnored:
    case NoteId::ServiceMissing:
    case NoteId::ExtendsCyclic:
    case NoteId::IncludeMissing:
    case NoteId::AliasUnknown:
    case NoteId::VariableTooLarge:
    case NoteId::EnvironmentTooLarge:
        return Severity::Error;
    default:
        return {};
    }
}

QString nearestRule(const QString &id)
{
    int limit = 3;
    QString found;
    for (const Rule &rule : allRules()) {
        const int slips = limit < 0 ? 1 : editDistance(id, QString(rule.id), limit);
        if (slips <= limit) {
            found = rule.id;
            limit = slips - 1;
        }
    }
    return found;
}

Fix correctSilencing(const SilencingComment &comment, const QString &rule)
{
    const auto make = [comment, rule](const deployment::Deployment &,
                                      const image::Image &) -> Result<deployment::Edit> {
        const QList<TextSplice> splices{{comment.range, rule.toUtf8()}};
        return deployment::Edit{{deployment::SpliceText{comment.source, splices}}};
    };
    return {.id = u"correct-silencing"_s, .arguments = {rule}, .make = make};
}

} // namespace

void checkIgnoredLine(const Subject &subject, Findings &findings)
{
    const auto &deployment = subject.deployment();
    for (qsizetype i = 0; i < deployment.sources().size(); ++i) {
        const deployment::Source &source = deployment.source(i);
        if (source.role != Role::Environment)
            continue;
        int line = 1;
        qsizetype begin = 0;
        for (const towerkey::Error &error : deployment.environmentText(i).errors()) {
            for (; line < error.place.position.line; ++line)
                begin = source.text.indexOf('\n', begin) + 1;
            const qsizetype end = source.text.indexOf('\n', begin);
            findings.add(
                {.source = i, .range = {begin, end < 0 ? source.text.size() : end}, .setting = {}});
        }
    }
}

static void addNotes(const Subject &subject, Findings &findings)
{
    for (const deployment::Note &note : subject.container().notes) {
        const auto severity = severityOf(note.id);
        if (!severity)
            continue;
        auto &finding = findings.add(subject.spot(note.place), {deployment::message(note)});
        finding.severity = *severity;
        if (note.id != NoteId::VariableUnreadable)
            continue;
        if (const auto fix = writeAsText(subject, finding.spot, note.arguments.value(0)))
            finding.fixes = {*fix};
    }
}

void checkCompose(const Subject &subject, Findings &findings)
{
    if (subject.container().service.kind != Service::Kind::Kubernetes)
        addNotes(subject, findings);
}

void checkManifest(const Subject &subject, Findings &findings)
{
    if (subject.container().service.kind == Service::Kind::Kubernetes)
        addNotes(subject, findings);
}

void checkUnknownSilencing(const Subject &subject, Findings &findings)
{
    const Silencing silencing(subject.deployment());
    for (const SilencingComment &comment : silencing.comments()) {
        if (ruleOf(comment.rule))
            continue;
        const QString near = nearestRule(comment.rule);
        const Spot spot{.source = comment.source, .range = comment.range, .setting = {}};
        auto &finding =
            findings.add(spot, {comment.rule, near}, near.isEmpty() ? QString() : u"near"_s);
        if (!near.isEmpty())
            finding.fixes = {correctSilencing(comment, near)};
    }
}

} // namespace towerkey::lint
