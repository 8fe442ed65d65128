// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmenttext.h"
#include "core/exchange/kubernetes/manifests.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// What a kustomization adds to the objects of its resources.
namespace towerkey::exchange::kubernetes {

using deployment::NoteId;
using yaml::NodeIndex;
using yaml::NoNode;

/// Bases of bases of bases are few.
static constexpr int DeepestBase = 50;

static QString pathIn(const QString &folder, const QString &path)
{
    return QDir::cleanPath(QDir(folder).filePath(path));
}

void Manifests::addKustomization(qsizetype source, NodeIndex root)
{
    const QString folder = QFileInfo(m_deployment.source(source).diskPath).absolutePath();
    if (m_depth >= DeepestBase)
        return note(NoteId::NotFollowed, {folder}, source, root);
    ++m_depth;
    for (const QString &list : {u"resources"_s, u"bases"_s, u"components"_s}) {
        for (const NodeIndex item : items(source, root, {list}))
            addResource(source, item, folder);
    }
    --m_depth;
    for (const bool isSecret : {false, true}) {
        const QString list = isSecret ? u"secretGenerator"_s : u"configMapGenerator"_s;
        for (const NodeIndex item : items(source, root, {list}))
            addGenerator(isSecret, source, item, folder);
    }
    for (const NodeIndex item : items(source, root, {u"images"_s}))
        m_imageChanges.append({source, item, text(source, item, {u"name"_s})});
    noteWhatIsNotFollowed(source, root);
}

/// A file, or the folder of another kustomization.
void Manifests::addResource(qsizetype source, NodeIndex item, const QString &folder)
{
    const QString written = text(source, item);
    const QString path = pathIn(folder, written);
    if (written.contains(u"://") || written.startsWith(u"git@") || written.contains(u"?ref=")) {
        note(NoteId::NotFollowed, {written}, source, item);
        return;
    }
    if (path.endsWith(u".yaml") || path.endsWith(u".yml") || path.endsWith(u".json")) {
        if (this->source(path) < 0)
            note(NoteId::IncludeMissing, {path}, source, item);
        return addFile(path);
    }
    for (const QString &name : kustomizationNames()) {
        const QString inside = pathIn(path, name);
        if (m_deployment.sourceAt(inside) >= 0)
            return addFile(inside);
    }
    if (m_deployment.sourceAt(path) >= 0)
        return addFile(path);
    for (const QString &name : kustomizationNames())
        m_wanted.insert(pathIn(path, name));
    m_wanted.insert(path);
    note(NoteId::IncludeMissing, {path}, source, item);
}

// https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/
void Manifests::addGenerator(bool isSecret, qsizetype source, NodeIndex item, const QString &folder)
{
    DataObject data{.isSecret = isSecret,
                    .name = text(source, item, {u"name"_s}),
                    .space = text(source, item, {u"namespace"_s}),
                    .source = source,
                    .node = item,
                    .isGenerated = true,
                    .folder = folder};
    const bool isMerged = text(source, item, {u"behavior"_s}) == u"merge";
    if (const DataObject *base = this->data(isSecret, data.name, data.space); base && isMerged)
        data.entries = base->entries;
    addFiles(data);
    addLiterals(data);
    addLines(data);
    for (const qsizetype index : m_dataByName.value(data.name)) {
        if (m_dataObjects[index].isSecret == isSecret) {
            m_dataObjects[index] = data;
            return;
        }
    }
    m_dataByName[data.name].append(m_dataObjects.size());
    m_dataObjects.append(data);
}

void Manifests::addLiterals(DataObject &data)
{
    for (const NodeIndex item : items(data.source, data.node, {u"literals"_s})) {
        const ScalarText written = scalar(data.source, item);
        const qsizetype equals = written.text.indexOf('=');
        if (equals <= 0)
            continue;
        data.add({.form = DataEntry::Form::Literal,
                  .key = QString::fromUtf8(written.text.first(equals)),
                  .text = valueOfLiteral(written.text),
                  .source = data.source,
                  .offset = document(data.source).node(item).begin,
                  .map = TextMap({{0, written.map.sourceOffset(equals + 1), true}}),
                  .manifest = data.source,
                  .node = item});
    }
}

void Manifests::addFiles(DataObject &data)
{
    for (const NodeIndex item : items(data.source, data.node, {u"files"_s})) {
        const auto [key, path] = fileOfItem(text(data.source, item));
        DataEntry entry{.form = DataEntry::Form::File,
                        .key = key,
                        .source = source(pathIn(data.folder, path)),
                        .manifest = data.source,
                        .node = item};
        if (entry.source >= 0) {
            entry.text = m_deployment.source(entry.source).text;
        } else {
            entry.isBroken = true;
            note(NoteId::IncludeMissing, {pathIn(data.folder, path)}, data.source, item);
        }
        data.add(entry);
    }
}

void Manifests::addLines(DataObject &data)
{
    QList<NodeIndex> names = items(data.source, data.node, {u"envs"_s});
    if (const NodeIndex old = find(data.source, data.node, {u"env"_s}); old != NoNode)
        names.append(old);
    for (const NodeIndex item : std::as_const(names)) {
        const QString path = pathIn(data.folder, text(data.source, item));
        const qsizetype source = this->source(path);
        if (source < 0) {
            note(NoteId::IncludeMissing, {path}, data.source, item);
            continue;
        }
        for (const auto &line : m_deployment.environmentText(source).assignments()) {
            data.add({.form = DataEntry::Form::Line,
                      .key = QString::fromUtf8(line.name),
                      .text = line.value,
                      .source = source,
                      .offset = line.nameRange.begin,
                      .map = TextMap({{0, line.valueRange.begin, false}}),
                      .manifest = data.source,
                      .node = item});
        }
    }
}

void Manifests::noteWhatIsNotFollowed(qsizetype source, NodeIndex root)
{
    for (const QString &key :
         {u"patches"_s, u"patchesStrategicMerge"_s, u"patchesJson6902"_s, u"replacements"_s,
          u"transformers"_s, u"generators"_s, u"helmCharts"_s}) {
        const NodeIndex node = find(source, root, {key});
        if (node != NoNode && document(source).node(node).childCount > 0)
            note(NoteId::NotFollowed, {key}, source, node);
    }
}

} // namespace towerkey::exchange::kubernetes
