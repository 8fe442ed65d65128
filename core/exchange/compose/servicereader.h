// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/compose/dockerfile.h"
#include "core/exchange/compose/project.h"
#include "core/exchange/wantedsources.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace towerkey::exchange::compose {

/// Where a variable of a service is written.
struct VariableSite
{
    enum class Kind {
        MapEntry, ///< NAME: value
        ListItem, ///< - NAME=value
        EnvironmentFile, ///< A line of what env_file names.
        Dockerfile, ///< ENV
    };

    Kind kind = Kind::MapEntry;
    QByteArray name = {};
    ComposeFile file = {}; ///< Of entries and items; of env files, where they are named.
    yaml::NodeIndex mapping = yaml::NoNode; ///< What `environment` holds, aliases followed.
    yaml::NodeIndex node = yaml::NoNode; ///< The value, or the whole item; aliases followed.
    qsizetype source = -1; ///< Of env files and Dockerfiles.
    bool isExtended = false; ///< An entry or item of a service that this one extends.
    bool isRaw = false; ///< An env file without quotes, as docker run reads it.
    Scalar scalar = {}; ///< Of entries and items; of items with the name before it.
};

/// Where a file of the container comes from.
struct FileSite
{
    enum class Kind { Whole, Inline, Elsewhere };

    Kind kind = Kind::Whole;
    ComposeFile file; ///< Of inline contents.
    yaml::NodeIndex node = yaml::NoNode; ///< The scalar that holds the text.
    Scalar scalar;
    QString definition; ///< Name in the top-level table of secrets or configs; empty for mounts.
};

/// What a service gives its container, with the places to change it at.
struct ServiceReading
{
    deployment::Container container;
    QList<VariableSite> variableSites; ///< Of everything written, what loses too.
    QList<FileSite> fileSites; ///< As container.files.
    QList<Layer> layers;
};

/// Reads one service of a project.
class ServiceReader
{
public:
    ServiceReader(Project &project, const QString &service, const QSet<QString> &presentPaths);

    ServiceReading read();
    const Wanted &wanted() const { return m_wanted; }

private:
    struct SeenFile
    {
        deployment::ContainerFile file;
        FileSite site;
    };

    /// An entry of env_file.
    struct EnvironmentFile
    {
        LayerNode entry;
        QString path;
        QString written; ///< As docker-compose compares it.
        bool isRequired;
        bool isRaw;
    };

    void readService();
    void readImage();
    void readBuild(const LayerNode &build);
    void readCommand();
    void readNeighbours();

    // serviceattributes.cpp
    void readAttributes();
    void readAttribute(const QString &key);
    void readNetworks(const QList<LayerNode> &nodes);
    void readDeploy(const LayerNode &deploy);
    void addForeign(const LayerNode &node, const QString &written);
    QString networkNamed(const QString &name);
    deployment::Attribute attributeAt(const LayerNode &node, const QString &name,
                                      const QString &written) const;

    QStringList grantedNames(const QString &service);

    void readEnvironmentFiles();
    QList<EnvironmentFile> environmentFilesOf(const LayerNode &node);
    void readEnvironmentFile(const EnvironmentFile &named);
    void readRawFile(VariableSite site);
    void readDotenvFile(VariableSite site, const QString &path);
    void readEnvironment();
    void readMap(const LayerNode &environment);
    void readList(const LayerNode &environment);
    void addVariable(const VariableSite &site, const QByteArray &value, qsizetype source,
                     qsizetype offset, bool isAssumed = false);
    void addInherited(const VariableSite &site, qsizetype source, qsizetype offset);

    void readVolumes();
    void addMount(const deployment::Mount &mount);
    void addCopies(const Dockerfile &dockerfile, qsizetype source, const QString &context);
    void readGrants(const QString &table);
    void addGrant(const QString &table, const LayerNode &item);
    bool readDefinition(const QString &name, const LayerNode &definition, SeenFile &seen);
    void addFile(SeenFile seen);

    Project &m_project;
    QString m_service;
    const QSet<QString> &m_present;
    ServiceReading m_reading;
    QMap<QString, SeenFile> m_files; // By path in the container.
    QHash<QByteArray, QByteArray> m_valuesOfFiles; // What the files of env_file gave until now.
    Wanted m_wanted;
};

} // namespace towerkey::exchange::compose
