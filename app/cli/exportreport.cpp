// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/exportreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using exchange::Difference;
using exchange::FileState;
using exchange::Proof;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::ExportReport)

public:
    static QString proof(const Proof &proof)
    {
        const QString reader = proof.reader == Proof::Reader::Importer
            ? tr("read again from the files")
            : tr("read again from the same plan in a form that can be read without a cluster");
        return tr("Proven: %1; %2 values, %3 plugins and %4 switches are as intended.")
            .arg(reader)
            .arg(proof.settings)
            .arg(proof.plugins)
            .arg(proof.switches);
    }
    static QString unproven() { return tr("Not proven. Nothing was written."); }
    static QString state(FileState state, bool isWritten)
    {
        switch (state) {
        case FileState::New:
            return isWritten ? tr("written") : tr("new");
        case FileState::Same:
            return tr("same");
        case FileState::Changed:
            break;
        }
        return isWritten ? tr("replaced") : tr("changed");
    }
    static QString other(const QString &path)
    {
        return tr("%1 is there, too, and stays as it is.").arg(path);
    }
};

QString wordFor(FileState state)
{
    switch (state) {
    case FileState::New:
        return u"new"_s;
    case FileState::Same:
        return u"same"_s;
    case FileState::Changed:
        break;
    }
    return u"changed"_s;
}

QString wordFor(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Image:
        return u"image"_s;
    case Difference::Kind::Setting:
        return u"setting"_s;
    case Difference::Kind::Plugin:
        return u"plugin"_s;
    case Difference::Kind::Switch:
        break;
    }
    return u"variable"_s;
}

json::Value asJson(const Difference &difference)
{
    QList<std::pair<QString, json::Value>> members{
        {u"kind"_s, json::Value(wordFor(difference.kind))},
        {u"name"_s, json::Value(difference.subject)}};
    if (difference.intended)
        members.append({u"intended"_s, *difference.intended});
    if (difference.found)
        members.append({u"found"_s, *difference.found});
    return object(members);
}

json::Value asJson(const Proof &proof, bool revealSecrets)
{
    json::List differences;
    for (const Difference &difference : proof.differences)
        differences.append(asJson(difference));
    const bool isDirect = proof.reader == Proof::Reader::Importer;
    const json::Value error =
        proof.error ? json::Value(failureOf(*proof.error, revealSecrets).sentence) : json::Value();
    return object({{u"holds"_s, json::Value(proof.holds())},
                   {u"reader"_s, json::Value(isDirect ? u"files"_s : u"plan"_s)},
                   {u"values"_s, json::Value(qint64(proof.settings))},
                   {u"plugins"_s, json::Value(qint64(proof.plugins))},
                   {u"variables"_s, json::Value(qint64(proof.switches))},
                   {u"error"_s, error},
                   {u"differences"_s, json::Value(differences)}});
}

json::Value filesAsJson(const ExportReport &report)
{
    json::List files;
    for (qsizetype i = 0; i < report.comparison.files.size(); ++i) {
        const auto &[file, state, present] = report.comparison.files[i];
        QList<std::pair<QString, json::Value>> members{{u"path"_s, json::Value(file.path)},
                                                       {u"secret"_s, json::Value(file.isSecret)},
                                                       {u"before"_s, json::Value(wordFor(state))}};
        if (const QByteArray change = report.changes.value(i); !change.isEmpty())
            members.append({u"change"_s, json::Value(QString::fromUtf8(change))});
        files.append(object(members));
    }
    return json::Value(files);
}

QStringList notesOf(const exchange::ExportPlan &plan)
{
    QStringList notes;
    for (const exchange::PlanNote &note : plan.notes)
        notes.append(exchange::message(note));
    return notes;
}

void printAsText(const Call &call, const ExportReport &report)
{
    const exchange::ProvenExport &made = report.made;
    call.output.line(made.proof.holds() ? Texts::proof(made.proof) : Texts::unproven());
    for (const Difference &difference : made.proof.differences)
        call.output.complain(exchange::message(difference));
    QList<std::pair<QString, QString>> files;
    for (const auto &[file, state, present] : report.comparison.files)
        files.append({file.path, Texts::state(state, report.isWritten)});
    call.output.line(asLines(files, 2));
    for (const QByteArray &change : report.changes)
        call.output.write(change);
    for (const QString &path : report.comparison.others)
        call.output.complain(Texts::other(path));
    for (const QString &note : notesOf(made.plan))
        call.output.complain(note);
}

} // namespace

void print(const Call &call, const ExportReport &report)
{
    if (call.format != u"json")
        return printAsText(call, report);
    const exchange::ProvenExport &made = report.made;
    call.output.json(object({{u"image"_s, json::Value(made.plan.imageReference)},
                             {u"written"_s, json::Value(report.isWritten)},
                             {u"proof"_s, asJson(made.proof, call.revealSecrets)},
                             {u"files"_s, filesAsJson(report)},
                             {u"others"_s, listOf(report.comparison.others)},
                             {u"notes"_s, listOf(notesOf(made.plan))}}));
}

} // namespace towerkey::cli
