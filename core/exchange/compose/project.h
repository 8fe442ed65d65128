// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/container.h"
#include "core/deployment/deployment.h"
#include "core/exchange/compose/interpolation.h"
#include "core/yaml/document.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace towerkey::exchange::compose {

/// One compose file of a project.
struct ComposeFile
{
    qsizetype source = -1; ///< Index into the deployment's sources.
    yaml::NodeIndex root = yaml::NoNode;
    QString folder; ///< Where relative paths begin.
    std::shared_ptr<const QHash<QByteArray, QByteArray>> variables; ///< Of the .env beside it.

    std::optional<QByteArray> variable(const QByteArray &name) const;
};

/// A service as one file writes it.
struct Layer
{
    ComposeFile file;
    yaml::NodeIndex service = yaml::NoNode;
    bool isExtended = false; ///< It is another service, which this one extends.
};

/// A node of a layer.
struct LayerNode
{
    Layer layer;
    yaml::NodeIndex node = yaml::NoNode; ///< Aliases are followed.
};

/// A scalar of a compose file with its variables replaced.
struct Scalar
{
    QByteArray text;
    bool isNull = false;
    Interpolation interpolation; ///< From the scalar's own text.
    TextMap map; ///< From the text to the file.
};

/// The texts of a compose project: which files belong to it, and what each of them says about a
/// service. Files that are not among the deployment's sources are asked for by wanted().
class Project
{
public:
    Project(const deployment::Deployment &deployment, const QStringList &paths);

    const deployment::Deployment &deployment() const { return m_deployment; }
    const QList<ComposeFile> &files() const { return m_files; }
    const yaml::Document &document(const ComposeFile &file) const
    {
        return m_deployment.yaml(file.source);
    }

    /// The names of all services, in the order of the files.
    QStringList serviceNames() const;
    /// What the files say about a service, from what counts least to what counts most; services it
    /// extends come first.
    QList<Layer> layersOf(const QString &service);

    /// The node that counts for an attribute of a service: the one of the last layer.
    LayerNode attribute(const QList<Layer> &layers, const QString &name) const;
    /// The nodes of an attribute that is joined: from every layer, "!reset" and "!override" heeded.
    QList<LayerNode> joined(const QList<Layer> &layers, const QString &name) const;
    /// The definition of a secret, config or volume at the top level, and the layer it is in.
    LayerNode definition(const QString &table, const QString &name) const;
    QStringList definedNames(const QString &table) const;

    Scalar scalar(const ComposeFile &file, yaml::NodeIndex node);
    QString text(const ComposeFile &file, yaml::NodeIndex node);
    /// A list of strings, or a string split as a shell would.
    QStringList words(const ComposeFile &file, yaml::NodeIndex node);

    /// Index of a source by its path; a missing one is asked for.
    qsizetype source(const QString &path);
    QString absolute(const ComposeFile &file, const QString &path) const;
    void note(deployment::NoteId id, const QStringList &arguments, const ComposeFile &file,
              yaml::NodeIndex node);
    void addNote(const deployment::Note &note);
    /// Notes a file that is not below the folder of the first compose file.
    void noteOutside(const QString &path, const Place &place);
    Place place(const ComposeFile &file, qsizetype offset) const;

    const QList<deployment::Note> &notes() const { return m_notes; }
    const QSet<QString> &wanted() const { return m_wanted; }

private:
    void addFile(const QString &path, const QString &folder, const QStringList &environmentFiles);
    void addIncludes(const ComposeFile &file);
    void addIncluded(const ComposeFile &file, yaml::NodeIndex item);
    std::shared_ptr<const QHash<QByteArray, QByteArray>>
    readVariables(const QStringList &environmentFiles);
    void addLayers(const ComposeFile &file, const QString &name, QList<Layer> &layers);
    void addExtended(const ComposeFile &file, yaml::NodeIndex service, QList<Layer> &layers);
    bool hasService(const ComposeFile &file, const QString &name) const;

    const deployment::Deployment &m_deployment;
    QList<ComposeFile> m_files;
    QStringList m_beingExtended;
    QSet<QString> m_included;
    QList<deployment::Note> m_notes;
    QSet<QString> m_wanted;
    QString m_folder; // Of the first file.
};

} // namespace towerkey::exchange::compose
