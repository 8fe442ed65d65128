// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/container.h"
#include "core/deployment/deployment.h"
#include "core/exchange/kubernetes/keptdata.h"
#include "core/yaml/document.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace towerkey::exchange::kubernetes {

/// An object of the manifests: a workload, a Service, a ConfigMap.
struct Object
{
    qsizetype source = -1; ///< Index into the deployment's sources.
    yaml::NodeIndex node = yaml::NoNode; ///< Its mapping.
    QString kind = {};
    QString name = {};
    QString space = {}; ///< Its namespace; empty when it is not written.
};

/// An entry of the `images` of a kustomization.
struct ImageChange
{
    qsizetype source = -1;
    yaml::NodeIndex item = yaml::NoNode;
    QString name = {};
};

/// A scalar as Kubernetes reads it.
struct ScalarText
{
    QByteArray text = {};
    TextMap map = {}; ///< From the text to the source.
    /// A number, or a word such as yes: refused where text is expected.
    bool isText = true;
};

/// What manifests hold: the objects of every document, of lists, and of what a kustomization names.
/// Files that are not among the deployment's sources are asked for by wanted(). Documents are read
/// as kubectl does, see https://kubernetes.io/docs/concepts/overview/working-with-objects/ and
/// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/.
class Manifests
{
public:
    /// \a paths are the files that were opened; \a present the paths that were found on the disk.
    Manifests(const deployment::Deployment &deployment, const QStringList &paths);

    const deployment::Deployment &deployment() const { return m_deployment; }
    const yaml::Document &document(qsizetype source) const { return m_deployment.yaml(source); }
    const QList<Object> &objects() const { return m_objects; }
    const QList<DataObject> &dataObjects() const { return m_dataObjects; }
    const QList<ImageChange> &imageChanges() const { return m_imageChanges; }
    /// The ConfigMap or Secret that a pod of a namespace means; null when the files have none. One
    /// without a namespace is taken for any.
    const DataObject *data(bool isSecret, const QString &name, const QString &space) const;

    /// What is at the end of keys below a node, aliases followed; or NoNode.
    yaml::NodeIndex find(qsizetype source, yaml::NodeIndex node, const QStringList &keys) const;
    /// The members of a list below a node, aliases followed.
    QList<yaml::NodeIndex> items(qsizetype source, yaml::NodeIndex node,
                                 const QStringList &keys) const;
    ScalarText scalar(qsizetype source, yaml::NodeIndex node) const;
    /// The text of a scalar at the end of keys; empty when there is none.
    QString text(qsizetype source, yaml::NodeIndex node, const QStringList &keys = {}) const;

    void note(deployment::NoteId id, const QStringList &arguments, qsizetype source,
              yaml::NodeIndex node);
    void note(deployment::NoteId id, const QStringList &arguments, const Place &place);
    const QList<deployment::Note> &notes() const { return m_notes; }
    const QSet<QString> &wanted() const { return m_wanted; }

private:
    void addFile(const QString &path);
    void noteTemplate(qsizetype source);
    void addDocument(qsizetype source, yaml::NodeIndex root, int depth);
    void addObject(const Object &object);
    void addData(const Object &object);
    void addEntries(DataObject &data, const Object &object, const QString &table);
    // Of kustomizations: kustomization.cpp
    void addKustomization(qsizetype source, yaml::NodeIndex root);
    void addResource(qsizetype source, yaml::NodeIndex item, const QString &folder);
    void addGenerator(bool isSecret, qsizetype source, yaml::NodeIndex item, const QString &folder);
    void addLiterals(DataObject &data);
    void addFiles(DataObject &data);
    void addLines(DataObject &data);
    void noteWhatIsNotFollowed(qsizetype source, yaml::NodeIndex root);
    qsizetype source(const QString &path);

    const deployment::Deployment &m_deployment;
    QList<Object> m_objects;
    QHash<QString, qsizetype> m_byTitle; // Of objects.
    QList<DataObject> m_dataObjects;
    QHash<QString, QList<qsizetype>> m_dataByName;
    QList<ImageChange> m_imageChanges;
    QSet<QString> m_read; // Paths.
    int m_depth = 0; // Of kustomizations in kustomizations.
    QList<deployment::Note> m_notes;
    QSet<QString> m_wanted;
};

/// Whether a text holds an object of Kubernetes or a kustomization in one of its documents.
bool holdsManifests(const QByteArray &text);

/// The file names of a kustomization, in the order in which kubectl looks for them.
QStringList kustomizationNames();

} // namespace towerkey::exchange::kubernetes
