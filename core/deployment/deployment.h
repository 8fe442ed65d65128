// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/container.h"
#include "core/deployment/edit.h"
#include "core/deployment/environmenttext.h"
#include "core/deployment/source.h"
#include "core/json/document.h"
#include "core/yaml/document.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace towerkey::deployment {

class Layout;

/// The document of the editor: the chosen image and the texts that configure it. It changes only
/// by Edits, each of which gives back its inverse.
class Deployment
{
public:
    Deployment();
    /// Without a layout the sources are plain files.
    explicit Deployment(QString imageTag, QList<Source> sources = {},
                        const std::shared_ptr<const Layout> &layout = {});

    const QString &imageTag() const { return m_imageTag; }
    const Layout &layout() const { return *m_layout; }
    const std::shared_ptr<const Layout> &sharedLayout() const { return m_layout; }

    /// The texts, as they stand on the disk.
    const QList<Source> &sources() const { return m_sources; }
    const Source &source(qsizetype index) const { return m_sources.at(index); }
    /// Index of the first source of a role, or -1.
    qsizetype firstOf(Role role) const;
    /// Index of the source that is kept at a path of the disk, or -1.
    qsizetype sourceAt(const QString &diskPath) const;

    /// A source read as JSON, as NAME=value lines, as YAML.
    const json::Document &document(qsizetype source) const { return *sharedDocument(source); }
    const std::shared_ptr<const json::Document> &sharedDocument(qsizetype source) const;
    const EnvironmentText &environmentText(qsizetype source) const;
    const yaml::Document &yaml(qsizetype source) const;

    /// What the texts give the container.
    const Container &container() const;
    /// All variables in the container's order. Of equal names the later source or line counts; it
    /// is the only one in the list.
    const QList<Variable> &variables() const { return container().variables; }
    const Variable *variable(QByteArrayView name) const; ///< Null when it is not set.
    /// The files of the container: configuration files, then secrets.
    const QList<ContainerFile> &files() const { return container().files; }
    const ContainerFile &file(qsizetype index) const { return files().at(index); }
    /// The JSON document of a file of the container.
    const json::Document &fileDocument(qsizetype file) const;
    /// Index of the secret of that file name among the files, or -1.
    qsizetype secretNamed(const QString &fileName) const;
    /// Where a byte of a source is: file, line and column.
    Place place(qsizetype source, qsizetype offset) const;

    /// Makes a change and returns the edit that undoes it, to the byte.
    Edit apply(const Edit &edit);

    bool operator==(const Deployment &other) const
    {
        return m_imageTag == other.m_imageTag && m_sources == other.m_sources
            && m_layout == other.m_layout;
    }

private:
    Change applyChange(const Change &change);
    void forget(qsizetype source);

    QString m_imageTag;
    QList<Source> m_sources;
    // Layouts never change, so deployments that were copied can share one.
    std::shared_ptr<const Layout> m_layout;
    // What is derived from the texts, made when it is first asked for.
    mutable QList<std::shared_ptr<const json::Document>> m_documents;
    mutable QList<std::shared_ptr<const EnvironmentText>> m_environmentTexts;
    mutable QList<std::shared_ptr<const yaml::Document>> m_yaml;
    mutable std::shared_ptr<const Container> m_container;
    mutable QHash<qsizetype, std::shared_ptr<const json::Document>> m_embedded; // By file.
};

} // namespace towerkey::deployment
