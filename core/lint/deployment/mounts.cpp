// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/deployment/rules.h"
#include "core/lint/deployment/service.h"
#include "core/lint/plugins/state.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::Mount;
using deployment::NoteId;

namespace {

QString folderOf(const Subject &subject, const QString &setting)
{
    const json::Value value = subject.effectiveValue(SettingPath({setting}));
    const QString *text = value.as<QString>();
    return text ? *text : QString();
}

bool isKept(const Subject &subject, const QString &folder)
{
    const auto &mounts = subject.container().service.mounts;
    return std::ranges::any_of(mounts, [&folder](const Mount &mount) {
        return mount.type != Mount::Type::Tmpfs
            && (folder == mount.target || folder.startsWith(mount.target + u'/')
                || mount.target == u"/");
    });
}

bool isDoneByPlugin(const Subject &subject,
                    bool (*isDone)(const Subject &, const startup::PluginState &))
{
    return std::ranges::any_of(subject.outcome().plugins, [&](const startup::PluginState &state) {
        return isDone(subject, state) && state.row->name != u"AdvancedStorage"
            && state.row->name != u"DelayedDeletion" && state.row->name != u"Indexer";
    });
}

} // namespace

void checkStorageVolume(const Subject &subject, Findings &findings)
{
    const QString files = folderOf(subject, u"StorageDirectory"_s);
    const QString given = folderOf(subject, u"IndexDirectory"_s);
    const QString index = given.isEmpty() ? files : given;
    if (!describesContainer(subject) || !files.startsWith(u'/') || !index.startsWith(u'/')
        || subject.effective(SettingPath({u"AdvancedStorage"_s, u"MultipleStorages"_s})))
        return;
    const bool losesFiles = !isKept(subject, files) && !isDoneByPlugin(subject, keepsFiles);
    const bool losesIndex = !isKept(subject, index) && !isDoneByPlugin(subject, keepsIndex);
    const Spot spot = serviceSpot(subject);
    if (losesFiles && losesIndex)
        findings.add(spot, {files});
    else if (losesFiles)
        findings.add(spot, {files}, u"files"_s);
    else if (losesIndex)
        findings.add(spot, {index}, u"index"_s);
}

void checkMissingFile(const Subject &subject, Findings &findings)
{
    QStringList told;
    for (const deployment::Note &note : subject.container().notes) {
        const bool isAboutFile = note.id == NoteId::FileMissing
            || note.id == NoteId::EnvironmentFileMissing || note.id == NoteId::SecretFileMissing;
        if (!isAboutFile)
            continue;
        told.append(note.arguments.value(0));
        findings.add(subject.spot(note.place), {deployment::message(note)}, u"note"_s);
    }
    for (const Mount &mount : subject.container().service.mounts) {
        // A folder that is missing is made, which is what one wants of a folder.
        const bool isFile = !QFileInfo(mount.from).suffix().isEmpty()
            && !QFileInfo(mount.target).suffix().isEmpty();
        if (mount.type == Mount::Type::Bind && !mount.exists && isFile
            && !told.contains(mount.from))
            findings.add(spotAt(subject, mount.source, mount.offset), {mount.from, mount.target});
    }
}

namespace {

constexpr auto folderOfConfiguration = "/etc/orthanc/"_L1;

/// It looks like configuration: "orthanc.JSON", "orthanc.jsonc", "conf.d/a.json".
bool looksLikeConfiguration(const QString &path)
{
    static const QStringList endings{u"json"_s, u"jsonc"_s, u"json5"_s};
    return path.startsWith(folderOfConfiguration)
        && endings.contains(QFileInfo(path).suffix().toLower());
}

bool isRead(const QString &path)
{
    const QString name = path.sliced(folderOfConfiguration.size());
    return !name.contains(u'/') && !name.startsWith(u'.') && name.endsWith(u".json");
}

} // namespace

void checkNotRead(const Subject &subject, Findings &findings)
{
    for (const Mount &mount : subject.container().service.mounts) {
        const bool isMeant =
            mount.type == Mount::Type::Bind && looksLikeConfiguration(mount.target);
        if (isMeant && !isRead(mount.target) && !mayBeUsed(subject, mount.target))
            findings.add(spotAt(subject, mount.source, mount.offset), {mount.target});
    }
}

} // namespace towerkey::lint
