// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/exchange/docker/runcommand.h"
#include "core/exchange/wantedsources.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace towerkey::exchange::docker {

/// Where a variable of a docker run line is written.
struct RunVariableSite
{
    QByteArray name;
    qsizetype option = -1; ///< Index into the command's options; -1: in a file.
    qsizetype source = -1; ///< Of the file.
};

/// What a docker run line gives its container, with the places to change it at.
struct RunReading
{
    deployment::Container container;
    Shell shell = Shell::Posix;
    RunCommand command;
    QList<RunVariableSite> sites; ///< Of everything written, what loses too.
    Wanted wanted;
};

/// Reads one of the docker run lines of a text.
class RunReader
{
public:
    /// \a present are the paths that were found on the disk.
    RunReader(const deployment::Deployment &deployment, qsizetype source, qsizetype position,
              const QSet<QString> &present);

    RunReading read();

private:
    void readCommand(const CommandText &text, qsizetype position);
    void readOption(const RunOption &option);
    void readService();
    void readEnvironmentFile(const RunOption &option);
    void readVariable(const RunOption &option);
    void readAttribute(const RunOption &option); // runattributes.cpp
    void readMounts();
    void addMount(const deployment::Mount &mount, bool mustExist);
    void addSecret(const RunOption &option);
    ExpandedText valueOf(const RunOption &option);
    QString textOf(const RunOption &option);
    qsizetype offsetOf(const RunOption &option) const;
    void note(deployment::NoteId id, const QStringList &arguments, qsizetype offset);
    QList<const RunOption *> optionsNamed(const QString &name) const;

    const deployment::Deployment &m_deployment;
    const qsizetype m_source;
    const qsizetype m_position;
    const QSet<QString> &m_present;
    QString m_folder; // Where the command runs.
    RunReading m_reading;
    QMap<QString, deployment::ContainerFile> m_files; // By path in the container.
};

/// The mount of a --mount option: "type=bind,source=./a,target=/b,readonly". The path on the host
/// stays as it is written.
std::optional<deployment::Mount> mountOption(const QString &text);

} // namespace towerkey::exchange::docker
