// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/exporttexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::FileState;
using exchange::Policy;
using exchange::Proof;
using exchange::Target;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ExportTexts)

public:
    static QString holds(const Proof &proof)
    {
        return tr("Proven: read again, it gives what is intended. Values compared: %1; plugins "
                  "and switches are the same.")
            .arg(proof.settings);
    }
    static QString fails(const Proof &proof)
    {
        QStringList lines{tr("Not proven, so it cannot be exported:")};
        if (proof.error)
            lines.append(towerkey::message(*proof.error));
        for (const exchange::Difference &difference :
             proof.differences.first(qMin(proof.differences.size(), qsizetype(5))))
            lines.append(exchange::message(difference));
        return lines.join(u'\n');
    }
    static QString others(const QStringList &names)
    {
        return tr("The folder also holds %1. That stays as it is.").arg(names.join(u", "_s));
    }
};

} // namespace

QList<std::pair<Target, QString>> exportTargets()
{
    return {{Target::Bundle, Texts::tr("Folder for docker compose")},
            {Target::Stack, Texts::tr("Stack for Docker Swarm")},
            {Target::Kubernetes, Texts::tr("Manifests for Kubernetes")},
            {Target::Kustomize, Texts::tr("Base for Kustomize")},
            {Target::DockerRun, Texts::tr("docker run command")},
            {Target::Json, Texts::tr("Configuration file only")},
            {Target::Variables, Texts::tr("Variables only")}};
}

QList<std::pair<Policy, QString>> exportPolicies()
{
    return {{Policy::Mixed, Texts::tr("Each where it is given today")},
            {Policy::File, Texts::tr("All in orthanc.json")},
            {Policy::Variables, Texts::tr("All as variables")}};
}

QString exportStateText(FileState state, const QString &folder)
{
    if (folder.isEmpty())
        return {};
    switch (state) {
    case FileState::New:
        return Texts::tr("new");
    case FileState::Same:
        return Texts::tr("same");
    case FileState::Changed:
        break;
    }
    return Texts::tr("changed");
}

QString proofText(const Proof &proof)
{
    return proof.holds() ? Texts::holds(proof) : Texts::fails(proof);
}

QString missingText(const ExportDraft &draft)
{
    if (draft.folder().isEmpty())
        return Texts::tr("Choose the folder to write to.");
    QStringList changed;
    for (const exchange::ComparedFile &compared : draft.comparison().files) {
        if (compared.state == FileState::Changed)
            changed.append(compared.file.path);
    }
    if (changed.isEmpty() || draft.isReplacing())
        return {};
    return Texts::tr("With another content there already: %1. Allow that they are replaced, or "
                     "choose another folder.")
        .arg(changed.join(u", "_s));
}

QString othersText(const QStringList &others)
{
    constexpr qsizetype Most = 6;
    if (others.isEmpty())
        return {};
    QStringList names = others.first(qMin(others.size(), Most));
    if (others.size() > Most)
        names.append(u"…"_s);
    return Texts::others(names);
}

} // namespace towerkey::ui
