// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/kubernetes/expansion.h"
#include "core/exchange/kubernetes/workloads.h"

#include <QList>
#include <QMap>
#include <QString>

namespace towerkey::exchange::kubernetes {

/// A ConfigMap or Secret as a pod names it, and one of its keys.
struct DataName
{
    bool isSecret = false;
    QString name = {};
    QString space = {};
    QString key = {};
};

/// Where a variable of a container is written.
struct VariableSite
{
    enum class Kind {
        Value, ///< - name, value
        Reference, ///< - name, valueFrom: a key of a ConfigMap or Secret
        Field, ///< - name, valueFrom: what the cluster knows
        All, ///< An entry of what envFrom names.
    };

    Kind kind = Kind::Value;
    QByteArray name = {};
    QByteArray value = {};
    bool isSet = true; ///< Not so for a key that is not there.
    yaml::NodeIndex item = yaml::NoNode; ///< Of `env` or `envFrom`.
    DataName data = {}; ///< Of references and entries.
    QString prefix = {}; ///< Of entries.
};

/// Where a file of a container comes from.
struct FileSite
{
    DataName data = {}; ///< Empty name: from no ConfigMap or Secret.
    yaml::NodeIndex volume = yaml::NoNode; ///< The item of `volumes`.
    yaml::NodeIndex mount = yaml::NoNode; ///< The item of `volumeMounts`.
    yaml::NodeIndex item = yaml::NoNode; ///< The item of `items`, where there is one.
    yaml::NodeIndex projection = yaml::NoNode; ///< What holds `items`.
    bool isSinglyMounted = false; ///< By a subPath of its own.
};

/// What a container gets, with the places to change it at.
struct ContainerReading
{
    deployment::Container container;
    QList<VariableSite> variableSites; ///< In the order in which they count, what loses too.
    QList<FileSite> fileSites; ///< As container.files.
    PodContainer place;
};

/// A place where a pod uses a ConfigMap or Secret, for telling who else uses a key.
struct DataUse
{
    qsizetype source = -1;
    yaml::NodeIndex node = yaml::NoNode; ///< The reference, or what holds `items` or could.
    DataName data = {}; ///< Without a key: all of them.
};
/// Those of all containers; those of the volumes of a pod once for each of its containers.
QList<DataUse> usesOf(const Manifests &manifests, const QList<PodContainer> &containers);

/// Reads one container of the manifests.
class ContainerReader
{
public:
    ContainerReader(Manifests &manifests, const PodContainer &place);

    /// \a all are the containers of the manifests.
    ContainerReading read(const QList<PodContainer> &all);
    /// Image, variables and files alone.
    deployment::Container readConfiguration();

private:
    /// A file of a volume.
    struct Content
    {
        QString path;
        const DataEntry *entry = nullptr; ///< Null: its content is not known.
        DataName data;
        QString mode;
        yaml::NodeIndex item = yaml::NoNode;
        yaml::NodeIndex projection = yaml::NoNode;
    };
    struct Volume
    {
        yaml::NodeIndex node = yaml::NoNode;
        bool isOfData = false; ///< Made of ConfigMaps and Secrets.
        bool isWhole = true; ///< All of its content is known.
        QList<Content> contents = {};
    };
    struct MountedVolume
    {
        deployment::Mount mount;
        QString subPath;
        yaml::NodeIndex node = yaml::NoNode;
        const Volume *volume = nullptr;
    };
    struct SeenFile
    {
        deployment::ContainerFile file;
        FileSite site;
    };

    void readSources();
    void takeFiles();

    // Variables: containerenvironment.cpp
    void readEnvFrom();
    void readAll(yaml::NodeIndex item, bool isSecret, yaml::NodeIndex reference);
    void readEnv();
    void readValue(VariableSite site, yaml::NodeIndex value);
    void readReference(VariableSite site, bool isSecret, yaml::NodeIndex reference);
    void readField(VariableSite site, yaml::NodeIndex field, const QString &key);
    void addVariable(const VariableSite &site, qsizetype source, qsizetype offset,
                     bool isAssumed = false);

    // Volumes: containervolumes.cpp
    void readVolumes();
    Volume readVolume(yaml::NodeIndex node);
    void addProjection(Volume &volume, bool isSecret, yaml::NodeIndex projection,
                       const QString &mode);
    void addItems(Volume &volume, const DataName &name, yaml::NodeIndex projection,
                  const QString &mode);
    QString modeOf(yaml::NodeIndex node, const QString &key) const;
    deployment::Mount mountOf(const QString &name, yaml::NodeIndex volume) const;

    // Mounts: containermounts.cpp
    void readMounts();
    void addMount(const MountedVolume &mounted);
    void mountFile(const MountedVolume &mounted);
    void mountFolder(const MountedVolume &mounted, QLatin1StringView folder);
    void addFile(const MountedVolume &mounted, const Content &content, const QString &path);
    void addUnknown(const MountedVolume &mounted);
    void addEmptyFolder(const MountedVolume &mounted);

    // The rest: containerfacts.cpp
    void readImage();
    void readCommand();
    void readUser();
    void readPorts();
    void addPort(const deployment::Port &port);
    void readServicePorts(const Object &service);
    void readHealthCheck();
    void readNeighbours(const QList<PodContainer> &all);
    bool isSelectedBy(const Object &service) const;

    // containerattributes.cpp
    void readAttributes();
    void readPodAttributes();
    void readLimits();
    void readPrivileges();
    void addAttribute(const QString &name, const QString &written, const QStringList &values,
                      yaml::NodeIndex node);
    void addForeign(yaml::NodeIndex around, const QStringList &known, const QString &prefix);

    yaml::NodeIndex find(yaml::NodeIndex node, const QStringList &keys) const
    {
        return m_manifests.find(m_place.source, node, keys);
    }
    QString text(yaml::NodeIndex node, const QStringList &keys = {}) const
    {
        return m_manifests.text(m_place.source, node, keys);
    }
    QStringList words(yaml::NodeIndex node, const QStringList &keys) const;
    const yaml::Document &document() const { return m_manifests.document(m_place.source); }
    void note(deployment::NoteId id, const QStringList &arguments, yaml::NodeIndex node)
    {
        m_manifests.note(id, arguments, m_place.source, node);
    }
    deployment::Service &service() { return m_reading.container.service; }

    Manifests &m_manifests;
    const PodContainer m_place;
    ContainerReading m_reading;
    Known m_known;
    QMap<QString, Volume> m_volumes; // By name.
    QMap<QString, SeenFile> m_files; // By path in the container.
};

} // namespace towerkey::exchange::kubernetes
