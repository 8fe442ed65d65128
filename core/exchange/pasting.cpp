// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/pasting.h"

#include "core/exchange/docker/runcommand.h"
#include "core/exchange/recognition.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

QString commandName(const QByteArray &text)
{
    switch (docker::readCommands(text).shell) {
    case Shell::PowerShell:
        return u"docker-run.ps1"_s;
    case Shell::Command:
        return u"docker-run.cmd"_s;
    case Shell::Posix:
        break;
    }
    return u"docker-run.sh"_s;
}

QString nameFor(const QByteArray &text)
{
    switch (formOf({}, text)) {
    case Form::Compose:
        return u"compose.yaml"_s;
    case Form::Manifests:
        return u"orthanc.yaml"_s;
    case Form::Inspection:
        return u"inspect.json"_s;
    case Form::Command:
        return commandName(text);
    case Form::Environment:
        return u"orthanc.env"_s;
    case Form::Configuration:
        break;
    }
    return u"orthanc.json"_s;
}

} // namespace

QString pathOfPasted(const QByteArray &text, const QString &folder)
{
    const QString name = nameFor(text);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString path = QDir(folder).absoluteFilePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        const QString numbered = name.first(dot) + u'-' + QString::number(number);
        path = QDir(folder).absoluteFilePath(numbered + name.sliced(dot));
    }
    return path;
}

OverlayTree treeWithPasted(const QString &path, const QByteArray &text)
{
    return OverlayTree({{path, text}});
}

Result<QString> describePasted(const QByteArray &text, const QString &folder,
                               const OpenOptions &options)
{
    const QString path = pathOfPasted(text, folder);
    const Form form = formOf(path, text);
    const auto json = form == Form::Configuration ? json::Document::parse(text) : json::Document();
    const bool isTable = !json.isEmpty() && json.node(json.root()).type == json::NodeType::Table;
    if (form == Form::Configuration && !isTable)
        return failure(ErrorId::TextUnknown);
    const OverlayTree files({{path, text}});
    const auto opened = open({path}, options, files);
    if (!opened)
        return std::unexpected(opened.error());
    const auto services = servicesOf({path}, files);
    QStringList names;
    for (const ServiceChoice &service : services.value_or(QList<ServiceChoice>())) {
        if (service.runsOrthanc)
            names.append(service.name);
    }
    const QString sentence = sentenceOf(form, names, opened->variables().size());
    const json::Problem *problem = json.firstProblemFor(json::Reader::Image);
    return problem
        ? sentence + u' ' + unreadableSentence(*problem, json.position(problem->range.begin))
        : sentence;
}

} // namespace towerkey::exchange
