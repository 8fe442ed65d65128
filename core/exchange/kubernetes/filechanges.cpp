// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/kubernetes/containerchanges.h"
#include "core/yaml/edits.h"
#include "core/yaml/valuewriter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::kubernetes {

using deployment::SpliceText;
using yaml::NodeIndex;
using yaml::NoNode;
using yaml::Value;

namespace {

/// Makes the changes for one file. Every step reads again what the last one left.
class FileChange
{
public:
    FileChange(ChangeList &changes, const QStringList &paths, const ContainerId &id)
        : m_changes(changes), m_paths(paths), m_id(id)
    {
    }

    void add(const NewFile &file)
    {
        const QString name = file.path.section(u'/', -1);
        const Reading reading = this->reading();
        if (!reading.isThere())
            return m_changes.fail({ErrorId::ContentElsewhere, {m_id.container}, {}});
        if (isKey(name) && addToFolder(reading, file))
            return;
        QString key = name;
        key.replace(QRegularExpression(u"[^-._a-zA-Z0-9]"_s), u"-"_s);
        if (!isKey(key))
            return m_changes.fail({ErrorId::KeyInvalid, {name}, {}});
        const QString object = objectFor(reading, file.isSecret);
        if (const DataObject *data = reading.data({file.isSecret, object, m_id.space}))
            key = addEntryTo(*data, key, file.text);
        else
            addObject(reading, file.isSecret, object, {key, file.text});
        mount(file, object, key);
    }

    void remove(qsizetype index)
    {
        const Reading reading = this->reading();
        const FileSite site = reading.container().fileSites.at(index);
        const yaml::Document &document = this->document(reading);
        const bool isLastItem =
            site.item != NoNode && document.node(document.node(site.item).parent).childCount < 2;
        const bool isShared = isUsedBeside(reading, site) || isMountedBeside(reading, site);
        if (site.isSinglyMounted || isLastItem)
            removeMount(reading, site);
        else if (site.item != NoNode)
            removeNode(m_changes, reading.place().source, site.item);
        else if (isShared)
            return listOthers(reading, site);
        if (!isShared)
            removeKept(site.data);
    }

private:
    Reading reading() const { return {m_changes.deployment(), m_paths, m_id}; }

    const yaml::Document &document(const Reading &reading) const
    {
        return m_changes.deployment().yaml(reading.place().source);
    }

    /// The ConfigMap or Secret that is mounted as the whole folder, with room for one entry more.
    bool addToFolder(const Reading &reading, const NewFile &file)
    {
        const QString folder = file.path.section(u'/', 0, -2);
        for (const FolderMount &mount : foldersOf(reading)) {
            const DataObject *data = reading.data(mount.data);
            if (mount.path != folder || !data || data->isSecret != file.isSecret)
                continue;
            const QString name = file.path.section(u'/', -1);
            if (mount.hasItems) {
                const Value item =
                    Value::mapping({{u"key"_s, Value(name)}, {u"path"_s, Value(name)}});
                appendItem(m_changes, reading.place().source, mount.projection, u"items"_s, item);
            }
            const Reading now = this->reading();
            const DataEntry *entry = now.entry({file.isSecret, data->name, m_id.space, name});
            if (entry && entry->source >= 0)
                setEntry(m_changes, *entry, file.text);
            else if (const DataObject *changed = now.data(mount.data))
                addEntry(m_changes, *changed, name, file.text);
            return true;
        }
        return false;
    }

    struct FolderMount
    {
        QString path;
        DataName data;
        NodeIndex projection = NoNode;
        bool hasItems = false;
    };

    /// What is mounted without a subPath.
    QList<FolderMount> foldersOf(const Reading &reading) const
    {
        const Manifests &manifests = reading.manifests();
        const PodContainer &place = reading.place();
        QList<FolderMount> folders;
        for (const NodeIndex node :
             manifests.items(place.source, place.container, {u"volumeMounts"_s})) {
            const auto member = [&](const QString &key) {
                return manifests.text(place.source, node, {key});
            };
            if (!member(u"subPath"_s).isEmpty() || !member(u"subPathExpr"_s).isEmpty())
                continue;
            const QString path = targetOf(member(u"mountPath"_s));
            const NodeIndex volume = volumeNamed(reading, member(u"name"_s));
            QList<NodeIndex> around{volume};
            around += manifests.items(place.source, volume, {u"projected"_s, u"sources"_s});
            for (const NodeIndex each : std::as_const(around))
                addFolders(reading, each, path, folders);
        }
        return folders;
    }

    void addFolders(const Reading &reading, NodeIndex around, const QString &path,
                    QList<FolderMount> &folders) const
    {
        const Manifests &manifests = reading.manifests();
        const qsizetype source = reading.place().source;
        for (const bool isSecret : {false, true}) {
            const NodeIndex node =
                manifests.find(source, around, {isSecret ? u"secret"_s : u"configMap"_s});
            if (node == NoNode)
                continue;
            const QString name = manifests.text(source, node, {u"name"_s});
            const QString other = manifests.text(source, node, {u"secretName"_s});
            folders.append({path,
                            {isSecret, name.isEmpty() ? other : name, m_id.space},
                            node,
                            manifests.find(source, node, {u"items"_s}) != NoNode});
        }
    }

    NodeIndex volumeNamed(const Reading &reading, const QString &name) const
    {
        const PodContainer &place = reading.place();
        const auto volumes = reading.manifests().items(place.source, place.pod, {u"volumes"_s});
        const auto found = std::ranges::find_if(volumes, [&](NodeIndex volume) {
            return reading.manifests().text(place.source, volume, {u"name"_s}) == name;
        });
        return found == volumes.end() ? NoNode : *found;
    }

    /// Where the container has files of that sort already, or a name for a new object.
    QString objectFor(const Reading &reading, bool isSecret) const
    {
        for (const FileSite &site : reading.container().fileSites) {
            if (site.isSinglyMounted && site.data.isSecret == isSecret && reading.data(site.data))
                return site.data.name;
        }
        return m_id.workload + (isSecret ? "-secrets"_L1 : "-configuration"_L1);
    }

    /// A key that another file has belongs to that one.
    QString addEntryTo(const DataObject &data, const QString &name, const QByteArray &text)
    {
        QString key = name;
        for (int number = 2; data.find(key); ++number)
            key = QString::number(number) + u'-' + name;
        addEntry(m_changes, data, key, text);
        return key;
    }

    void addObject(const Reading &reading, bool isSecret, const QString &name,
                   const std::pair<QString, QByteArray> &entry)
    {
        if (!entry.second.isValidUtf8())
            return m_changes.fail({ErrorId::TextIsNotUtf8, {entry.first}, {}});
        Value::Members metadata{{u"name"_s, Value(name)}};
        if (!m_id.space.isEmpty())
            metadata.push_back({u"namespace"_s, Value(m_id.space)});
        const Value data = Value::mapping({{entry.first, Value(QString::fromUtf8(entry.second))}});
        const Value object =
            Value::mapping({{u"apiVersion"_s, Value(u"v1"_s)},
                            {u"kind"_s, Value(isSecret ? u"Secret"_s : u"ConfigMap"_s)},
                            {u"metadata"_s, Value::mapping(std::move(metadata))},
                            {isSecret ? u"stringData"_s : u"data"_s, data}});
        const qsizetype source = reading.place().source;
        const QByteArray &text = m_changes.deployment().source(source).text;
        const QByteArray lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        QByteArray added = "---\n" + yaml::blockText(object, 0, {}) + '\n';
        added.replace("\n", lineEnd);
        if (!text.endsWith('\n'))
            added.prepend(lineEnd);
        m_changes.add(SpliceText{source, {{{text.size(), text.size()}, added}}});
    }

    void mount(const NewFile &file, const QString &object, const QString &key)
    {
        if (m_changes.hasFailed())
            return;
        const QString volume = volumeFor(file.isSecret, object);
        const Reading reading = this->reading();
        appendItem(m_changes, reading.place().source, reading.place().container, u"volumeMounts"_s,
                   Value::mapping({{u"name"_s, Value(volume)},
                                   {u"mountPath"_s, Value(file.path)},
                                   {u"subPath"_s, Value(key)},
                                   {u"readOnly"_s, Value::spelling("true")}}));
    }

    /// The name of the pod's volume with all of an object, which is added if it is missing.
    QString volumeFor(bool isSecret, const QString &object)
    {
        const Reading reading = this->reading();
        const Manifests &manifests = reading.manifests();
        const PodContainer &place = reading.place();
        const QString kind = isSecret ? u"secret"_s : u"configMap"_s;
        const QString key = isSecret ? u"secretName"_s : u"name"_s;
        for (const NodeIndex volume : manifests.items(place.source, place.pod, {u"volumes"_s})) {
            const bool isIt = manifests.text(place.source, volume, {kind, key}) == object
                && manifests.find(place.source, volume, {kind, u"items"_s}) == NoNode;
            if (isIt)
                return manifests.text(place.source, volume, {u"name"_s});
        }
        QString name = object;
        for (int number = 2; volumeNamed(reading, name) != NoNode; ++number)
            name = object + u'-' + QString::number(number);
        const Value source = Value::mapping({{key, Value(object)}});
        appendItem(m_changes, place.source, place.pod, u"volumes"_s,
                   Value::mapping({{u"name"_s, Value(name)}, {kind, source}}));
        return name;
    }

    /// With the last mount of a volume goes the volume.
    void removeMount(const Reading &before, const FileSite &site)
    {
        const QString volume =
            before.manifests().text(before.place().source, site.mount, {u"name"_s});
        removeNode(m_changes, before.place().source, site.mount);
        if (m_changes.hasFailed())
            return;
        const Reading reading = this->reading();
        const PodContainer &place = reading.place();
        for (const QString &list : {u"containers"_s, u"initContainers"_s}) {
            for (const NodeIndex container :
                 reading.manifests().items(place.source, place.pod, {list})) {
                if (isMounted(reading, container, volume))
                    return;
            }
        }
        if (const NodeIndex node = volumeNamed(reading, volume); node != NoNode)
            removeNode(m_changes, place.source, node);
    }

    static QList<NodeIndex> mountsOf(const Reading &reading, NodeIndex container)
    {
        return reading.manifests().items(reading.place().source, container, {u"volumeMounts"_s});
    }

    static bool isMounted(const Reading &reading, NodeIndex container, const QString &volume)
    {
        return std::ranges::any_of(mountsOf(reading, container), [&](NodeIndex mount) {
            return reading.manifests().text(reading.place().source, mount, {u"name"_s}) == volume;
        });
    }

    static bool means(const DataUse &use, const DataName &name)
    {
        return use.data.isSecret == name.isSecret && use.data.name == name.name
            && (use.data.space == name.space || use.data.space.isEmpty() || name.space.isEmpty())
            && (use.data.key.isEmpty() || use.data.key == name.key);
    }

    /// Whether somebody else uses the entry of a file that comes with its whole object.
    static bool isUsedBeside(const Reading &reading, const FileSite &site)
    {
        const auto uses = usesOf(reading.manifests(), reading.containers());
        return std::ranges::any_of(uses, [&](const DataUse &use) {
            const bool isItself =
                use.source == reading.place().source && use.node == site.projection;
            return !isItself && means(use, site.data);
        });
    }

    /// Names all entries but one, so that only those are seen.
    void listOthers(const Reading &reading, const FileSite &site)
    {
        std::vector<Value> items;
        for (const DataEntry &entry : reading.data(site.data)->entries) {
            if (entry.key != site.data.key)
                items.push_back(
                    Value::mapping({{u"key"_s, Value(entry.key)}, {u"path"_s, Value(entry.key)}}));
        }
        if (items.empty())
            return removeMount(reading, site);
        m_changes.splice(reading.place().source,
                         yaml::setMember(document(reading), site.projection, u"items"_s,
                                         Value::sequence(std::move(items))));
    }

    /// Whether another mount of the pod shows what a mount of a single file does.
    static bool isMountedBeside(const Reading &reading, const FileSite &site)
    {
        const PodContainer &place = reading.place();
        const auto text = [&](NodeIndex node, const QString &key) {
            return reading.manifests().text(place.source, node, {key});
        };
        const auto shows = [&](NodeIndex mount) {
            const QString subPath = text(mount, u"subPath"_s);
            return mount != site.mount && text(mount, u"name"_s) == text(site.mount, u"name"_s)
                && (subPath.isEmpty() || subPath == text(site.mount, u"subPath"_s));
        };
        if (!site.isSinglyMounted)
            return false;
        for (const QString &list : {u"containers"_s, u"initContainers"_s}) {
            for (const NodeIndex container :
                 reading.manifests().items(place.source, place.pod, {list})) {
                if (std::ranges::any_of(mountsOf(reading, container), shows))
                    return true;
            }
        }
        return false;
    }

    void removeKept(const DataName &name)
    {
        if (m_changes.hasFailed())
            return;
        const Reading reading = this->reading();
        if (const DataEntry *entry = reading.entry(name))
            removeEntry(m_changes, *reading.data(name), *entry);
    }

    ChangeList &m_changes;
    const QStringList &m_paths;
    const ContainerId &m_id;
};

} // namespace

void addFile(ChangeList &changes, const QStringList &paths, const ContainerId &id,
             const NewFile &file)
{
    FileChange(changes, paths, id).add(file);
}

void removeFile(ChangeList &changes, const QStringList &paths, const ContainerId &id,
                qsizetype file)
{
    FileChange(changes, paths, id).remove(file);
}

} // namespace towerkey::exchange::kubernetes
