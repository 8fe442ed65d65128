// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/docker/inspectionlayout.h"

#include "core/exchange/compose/composeedits.h"
#include "core/exchange/compose/composelayout.h"
#include "core/exchange/imagenotes.h"
#include "core/exchange/newfiles.h"
#include "core/image/values.h"
#include "core/json/edits.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::docker {

using compose::ChangeList;
using deployment::Change;
using deployment::ContainerFile;
using deployment::Deployment;

namespace {

const auto Environment = QStringList{u"Config"_s, u"Env"_s};

json::Value assignment(const QByteArray &name, const QByteArray &value)
{
    const QByteArray text = name + '=' + value;
    return json::Value(image::textOfBytes(text));
}

/// Adds an item to a list, which is made when it is missing or null.
void append(ChangeList &changes, qsizetype source, const SettingPath &list, const json::Value &item)
{
    const json::Document &document = changes.deployment().document(source);
    const json::NodeIndex node = document.find(list);
    const bool isList = node != json::NoNode && document.node(node).type == json::NodeType::List;
    if (!isList)
        return changes.splice(source,
                              json::setValue(document, list, json::Value(json::List{item})));
    const qsizetype size = document.node(node).childCount;
    changes.splice(source, json::insert(document, list.child(QString::number(size)), size, item));
}

} // namespace

InspectionLayout::InspectionLayout(QString path, qsizetype position, QSet<QString> present)
    : m_path(std::move(path)), m_position(position), m_present(std::move(present))
{
}

deployment::Container InspectionLayout::read(const Deployment &deployment) const
{
    const qsizetype source = deployment.sourceAt(m_path);
    if (source < 0)
        return {};
    auto container = InspectionReader(deployment, source, m_position, m_present).read().container;
    addImageNote(container, deployment);
    return container;
}

SettingPath InspectionLayout::pathOf(const Deployment &deployment, const QStringList &keys) const
{
    SettingPath path = inspectedPath(deployment.document(deployment.sourceAt(m_path)), m_position);
    for (const QString &key : keys)
        path = path.child(key);
    return path;
}

/// The positions of a variable in the list of all.
QList<qsizetype> InspectionLayout::itemsOf(const Deployment &deployment,
                                           const QByteArray &name) const
{
    const json::Document &document = deployment.document(deployment.sourceAt(m_path));
    const json::NodeIndex list = document.find(pathOf(deployment, Environment));
    QList<qsizetype> items;
    if (list == json::NoNode)
        return items;
    const QString begin = image::textOfBytes(name) + u'=';
    qsizetype position = 0;
    for (auto i = document.firstChild(list); i != json::NoNode; i = document.nextSibling(i)) {
        const json::Value item = document.value(i);
        const auto *text = item.as<QString>();
        if (text && text->startsWith(begin))
            items.append(position);
        ++position;
    }
    return items;
}

Result<QList<Change>> InspectionLayout::setVariable(const Deployment &deployment,
                                                    const QByteArray &name,
                                                    const QByteArray &value) const
{
    const qsizetype source = deployment.sourceAt(m_path);
    if (source < 0 || value.contains('\0'))
        return failure(ErrorId::NotExpressible, {QString::fromUtf8(name)}, {m_path, {}});
    ChangeList changes(deployment);
    const SettingPath list = pathOf(deployment, Environment);
    const QList<qsizetype> items = itemsOf(deployment, name);
    if (items.isEmpty())
        append(changes, source, list, assignment(name, value));
    else
        changes.splice(source,
                       json::setValue(deployment.document(source),
                                      list.child(QString::number(items.last())),
                                      assignment(name, value)));
    return std::move(changes).finish();
}

Result<QList<Change>> InspectionLayout::unsetVariable(const Deployment &deployment,
                                                      const QByteArray &name) const
{
    ChangeList changes(deployment);
    const qsizetype source = deployment.sourceAt(m_path);
    const SettingPath list = source < 0 ? SettingPath() : pathOf(deployment, Environment);
    const QList<qsizetype> items = source < 0 ? QList<qsizetype>() : itemsOf(deployment, name);
    for (const qsizetype item : items | std::views::reverse) {
        changes.splice(
            source,
            json::remove(changes.deployment().document(source), list.child(QString::number(item))));
    }
    return std::move(changes).finish();
}

Result<QList<Change>> InspectionLayout::renameVariable(const Deployment &deployment,
                                                       const QByteArray &name,
                                                       const QByteArray &newName) const
{
    ChangeList changes(deployment);
    const qsizetype source = deployment.sourceAt(m_path);
    const QList<qsizetype> items = source < 0 ? QList<qsizetype>() : itemsOf(deployment, name);
    for (const qsizetype item : items) {
        const json::Document &document = changes.deployment().document(source);
        const SettingPath path = pathOf(deployment, Environment).child(QString::number(item));
        const json::Value present = document.value(document.find(path));
        const QString rest = present.as<QString>()->section(u'=', 1);
        changes.splice(
            source,
            json::setValue(document, path, json::Value(image::textOfBytes(newName) + u'=' + rest)));
    }
    return std::move(changes).finish();
}

Result<QList<Change>> InspectionLayout::spliceFile(const Deployment &deployment, qsizetype file,
                                                   const QList<TextSplice> &splices) const
{
    return spliceWholeFile(deployment, file, splices);
}

Result<QList<Change>> InspectionLayout::addFile(const Deployment &deployment,
                                                ContainerFile::Role role, const QString &path,
                                                const QByteArray &text) const
{
    const qsizetype source = deployment.sourceAt(m_path);
    if (source < 0)
        return failure(ErrorId::NoPlace, {path}, {m_path, {}});
    ChangeList changes(deployment);
    const NewFile file = newFileBeside(deployment, m_path, role, path, text);
    changes.add(deployment::AddSource{deployment.sources().size(), file.source});
    json::Table mount;
    mount.set(u"Type"_s, json::Value(u"bind"_s));
    mount.set(u"Source"_s, json::Value(file.source.diskPath));
    mount.set(u"Destination"_s, json::Value(path));
    mount.set(u"Mode"_s, json::Value(u"ro"_s));
    mount.set(u"RW"_s, json::Value(false));
    mount.set(u"Propagation"_s, json::Value(u"rprivate"_s));
    append(changes, source, pathOf(deployment, {u"Mounts"_s}), json::Value(mount));
    return std::move(changes).finish();
}

Result<QList<Change>> InspectionLayout::removeFile(const Deployment &deployment,
                                                   qsizetype file) const
{
    ChangeList changes(deployment);
    const ContainerFile &seen = deployment.file(file);
    for (const deployment::Mount &mount : deployment.container().service.mounts) {
        if (mount.target != seen.path)
            continue;
        const json::Document &document = deployment.document(mount.source);
        changes.splice(mount.source,
                       json::remove(document, document.pathOf(document.nodeAt(mount.offset))));
        return std::move(changes).finish();
    }
    if (seen.source < 0)
        return failure(ErrorId::ContentElsewhere, {seen.path}, {m_path, {}});
    changes.add(deployment::RemoveSource{seen.source});
    return std::move(changes).finish();
}

Result<QList<Change>> InspectionLayout::setImage(const Deployment &deployment,
                                                 const image::Image &image) const
{
    ChangeList changes(deployment);
    const deployment::Service &service = deployment.container().service;
    if (service.imageSource >= 0) {
        const QString reference = compose::referenceWithTag(service.imageReference, image);
        const json::Document &document = deployment.document(service.imageSource);
        changes.splice(service.imageSource,
                       json::setValue(document,
                                      document.pathOf(document.nodeAt(service.imageOffset)),
                                      json::Value(reference)));
    }
    changes.add(deployment::SetImage{image.tag});
    return std::move(changes).finish();
}

} // namespace towerkey::exchange::docker
