// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/wantedsources.h"

#include "core/yaml/document.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Role;
using deployment::Source;

namespace {

/// More than this names itself in circles, or is no project of a person.
constexpr qsizetype MostSources = 5000;

Role roleOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.suffix() == u"yaml" || info.suffix() == u"yml")
        return Role::Compose;
    if (info.suffix() == u"json")
        return Role::Configuration;
    if (info.fileName().startsWith(u"Dockerfile"))
        return Role::Dockerfile;
    return info.fileName() == u".env" ? Role::Interpolation : Role::EnvironmentFile;
}

QStringList sorted(const QSet<QString> &paths)
{
    QStringList list(paths.begin(), paths.end());
    std::ranges::sort(list);
    return list;
}

} // namespace

Result<void> WantedSources::begin(Role role, const QString &path)
{
    const auto text = m_files.read(path);
    if (!text)
        return std::unexpected(text.error());
    m_sources.append({.role = role, .diskPath = path, .text = *text});
    m_asked.insert(path);
    return {};
}

bool WantedSources::read(const Wanted &wanted)
{
    bool isChanged = false;
    for (const QString &path : sorted(wanted.files))
        isChanged |= addFile(path);
    for (const QString &path : sorted(wanted.folders))
        isChanged |= addFolder(path);
    return isChanged && m_sources.size() < MostSources;
}

void WantedSources::noteRoles(const deployment::Container &container)
{
    for (const deployment::ContainerFile &file : container.files) {
        if (file.source < 0 || file.isEmbedded)
            continue;
        const bool isSecret = file.role == deployment::ContainerFile::Role::Secret;
        m_sources[file.source].role = isSecret ? Role::Secret : Role::Configuration;
        m_sources[file.source].containerPath = file.path;
    }
}

bool WantedSources::addFile(const QString &path)
{
    if (m_asked.contains(path))
        return false;
    m_asked.insert(path);
    const FileTree::Entry entry = m_files.entryAt(path);
    if (entry != FileTree::Entry::Missing)
        m_present.insert(path);
    if (entry == FileTree::Entry::Folder) {
        m_sources.append({.role = Role::Configuration, .diskPath = path});
        m_sources.last().kind = Source::Kind::Folder;
        return true;
    }
    const auto text = m_files.read(path);
    if (!text)
        return false;
    m_sources.append({.role = roleOf(path), .diskPath = path, .text = *text});
    return true;
}

bool WantedSources::addFolder(const QString &path)
{
    if (m_listed.contains(path))
        return false;
    m_listed.insert(path);
    const FileTree::Entry entry = m_files.entryAt(path);
    if (entry == FileTree::Entry::Missing)
        return false;
    m_present.insert(path);
    if (entry != FileTree::Entry::Folder)
        return true;
    for (const QString &name : m_files.names(path)) {
        if (name.endsWith(u".json") || path.endsWith(u"secrets"))
            addFile(QDir(path).filePath(name));
    }
    return true;
}

Result<void> checkYaml(const QString &path, const QByteArray &text)
{
    const auto document = yaml::Document::parse(text);
    if (document.isComplete())
        return {};
    const yaml::Problem &problem = document.problems().first();
    const Place place{path, document.position(problem.range.begin)};
    if (text.contains("{{") && text.contains("}}"))
        return failure(ErrorId::TemplateUnfilled, {path}, place);
    return failure(ErrorId::YamlInvalid, {path, yaml::message(problem)}, place);
}

QStringList absolutePaths(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths) {
        const bool isStandardInput = path == u"-";
        absolute.append(isStandardInput ? path
                                        : QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    }
    return absolute;
}

} // namespace towerkey::exchange
