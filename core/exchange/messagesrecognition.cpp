// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/recognition.h"

#include <QCoreApplication>
#include <QStringList>

namespace towerkey::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::exchange::Form)
};

} // namespace

QString nameOf(Form form)
{
    switch (form) {
    case Form::Environment:
        return Texts::tr("variables, a line each");
    case Form::Compose:
        return Texts::tr("a compose file");
    case Form::Manifests:
        return Texts::tr("Kubernetes manifests");
    case Form::Inspection:
        return Texts::tr("the output of docker inspect");
    case Form::Command:
        return Texts::tr("a docker run line");
    case Form::Configuration:
        break;
    }
    return Texts::tr("a configuration of Orthanc (JSON)");
}

QString sentenceOf(Form form, const QStringList &containers, qsizetype variables)
{
    QString sentence = Texts::tr("This is %1.").arg(nameOf(form));
    if (!containers.isEmpty())
        sentence += u' ' + Texts::tr("Orthanc runs in: %1.").arg(containers.join(u", "));
    if (form != Form::Configuration)
        sentence += u' ' + Texts::tr("Variables: %1.").arg(variables);
    return sentence;
}

QString unreadableSentence(const json::Problem &problem, TextPosition position)
{
    return Texts::tr("The image cannot read it, line %1: %2")
        .arg(position.line)
        .arg(json::message(problem));
}

} // namespace towerkey::exchange
