// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/kubernetes/containerreader.h"
#include "core/exchange/kubernetes/dataedits.h"
#include "core/image/image.h"

/// Changes of what manifests give a container, where they are written.
namespace towerkey::exchange::kubernetes {

/// The manifests as a list of changes leaves them, and the container in them.
class Reading
{
public:
    Reading(const deployment::Deployment &deployment, const QStringList &paths,
            const ContainerId &id);

    const Manifests &manifests() const { return m_manifests; }
    const QList<PodContainer> &containers() const { return m_containers; }
    /// False when the container is no longer there.
    bool isThere() const { return m_isThere; }
    const ContainerReading &container() const { return m_reading; }
    const PodContainer &place() const { return m_reading.place; }
    ContainerReading take() && { return std::move(m_reading); }
    /// The entry behind a name; null when the files do not have it.
    const DataEntry *entry(const DataName &name) const;
    const DataObject *data(const DataName &name) const;

private:
    Manifests m_manifests;
    QList<PodContainer> m_containers;
    bool m_isThere = false;
    ContainerReading m_reading;
};

/// Changes the value of a variable at one of the container's sites.
void setVariableAt(ChangeList &changes, const Reading &reading, qsizetype site,
                   const QByteArray &value);
/// Adds a variable to the container's `env`.
void insertVariable(ChangeList &changes, const Reading &reading, const QByteArray &name,
                    const QByteArray &value);
void removeVariableAt(ChangeList &changes, const Reading &reading, const VariableSite &site);
/// False when the name cannot be changed there: what the variables of its ConfigMap begin with is
/// no beginning of the new name.
bool renameVariableAt(ChangeList &changes, const Reading &reading, const VariableSite &site,
                      const QByteArray &newName);

/// Adds a file: an entry of what is mounted there as a folder, or an entry with a mount of its own.
/// Where there is nothing to put it into, a ConfigMap or Secret is added to the workload's file.
struct NewFile
{
    bool isSecret = false;
    QString path; ///< In the container.
    QByteArray text;
};
void addFile(ChangeList &changes, const QStringList &paths, const ContainerId &id,
             const NewFile &file);
/// Removes the file from what the container sees; the entry goes with it when nobody else uses it.
void removeFile(ChangeList &changes, const QStringList &paths, const ContainerId &id,
                qsizetype file);

/// Writes another release where the image is named.
void changeImage(ChangeList &changes, const Reading &reading, const image::Image &image);

/// Sets enableServiceLinks of the pod to false.
void turnOffServiceLinks(ChangeList &changes, const Reading &reading);

} // namespace towerkey::exchange::kubernetes
