// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/exchange/wantedsources.h"
#include "core/json/document.h"

#include <QMap>
#include <QSet>

namespace towerkey::exchange::docker {

/// What a container of an inspection has, and what of the disk it names.
struct InspectionReading
{
    deployment::Container container;
    Wanted wanted;
};

/// How many containers an inspection tells of: the items of its array, or the one table.
qsizetype inspectedContainers(const json::Document &document);

/// The table of a container; empty when there is none.
SettingPath inspectedPath(const json::Document &document, qsizetype position);

/// Reads one container of what docker inspect (or podman inspect) prints; see
/// https://docs.docker.com/reference/api/engine/version/v1.47/#tag/Container/operation/ContainerInspect.
class InspectionReader
{
public:
    /// \a present are the paths that were found on the disk.
    InspectionReader(const deployment::Deployment &deployment, qsizetype source, qsizetype position,
                     const QSet<QString> &present);

    InspectionReading read();

private:
    json::NodeIndex node(const QStringList &keys) const;
    json::Value value(const QStringList &keys) const;
    QString text(const QStringList &keys) const;
    std::optional<QStringList> texts(const QStringList &keys) const;
    void note(deployment::NoteId id, const QStringList &arguments, json::NodeIndex node);

    void readService();
    void readCommand();
    void readPorts();
    void readVariables();

    // inspectionattributes.cpp
    void readAttributes();
    void readRestart();
    void readNames();
    void readLimits();
    deployment::Attribute attributeAt(const QStringList &keys) const;
    void addText(const QStringList &keys, const QString &name, const QString &text);

    QList<deployment::Mount> mounts() const;
    QList<deployment::Mount> binds() const;
    void readMounts();
    void addMount(const deployment::Mount &mount);

    const deployment::Deployment &m_deployment;
    const qsizetype m_source;
    const json::Document &m_document;
    SettingPath m_path; // Of the container.
    const QSet<QString> &m_present;
    InspectionReading m_reading;
    QMap<QString, deployment::ContainerFile> m_files; // By path in the container.
};

} // namespace towerkey::exchange::docker
