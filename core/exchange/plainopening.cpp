// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/plainopening.h"

#include "core/exchange/opening.h"
#include "core/exchange/recognition.h"
#include "core/json/document.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Deployment;
using deployment::Role;
using deployment::Source;

namespace {

Result<void> checkIsText(const QString &path, const QByteArray &content)
{
    if (content.contains('\0'))
        return failure(ErrorId::TextIsBinary, {path}, {path, {}});
    return {};
}

/// A list of pairs is what a program writes, so anything unexpected in it is an error.
Result<void> checkPairs(const QString &path, const QByteArray &content)
{
    const auto document = json::Document::parse(content);
    const auto invalid = [&](qsizetype offset) {
        return failure(ErrorId::EnvironmentInvalid, {path}, {path, document.position(offset)});
    };
    if (const json::Problem *problem = document.firstProblemFor(json::Reader::Image))
        return invalid(problem->range.begin);
    if (document.isEmpty() || document.node(document.root()).type != json::NodeType::List)
        return invalid(0);
    for (auto i = document.firstChild(document.root()); i != json::NoNode;
         i = document.nextSibling(i)) {
        const json::Value pair = document.value(i);
        const auto *items = pair.as<json::List>();
        const bool isPair =
            items && items->size() == 2 && items->at(0).isString() && items->at(1).isString();
        if (!isPair)
            return invalid(document.node(i).begin);
    }
    return {};
}

Result<void> checkLines(const QString &path, const QByteArray &content)
{
    const auto text = deployment::EnvironmentText::parse(content);
    if (text.errors().isEmpty())
        return {};
    Error error = text.errors().first();
    error.place.source = path;
    return std::unexpected(error);
}

Result<void> check(const Source &source)
{
    if (source.role == Role::Secret)
        return {};
    if (source.role == Role::EnvironmentPairs)
        return checkPairs(source.diskPath, source.text);
    const auto isText = checkIsText(source.diskPath, source.text);
    if (!isText || source.role == Role::Configuration)
        return isText;
    return checkLines(source.diskPath, source.text);
}

/// Opens files one after the other and keeps the first error.
class Opening
{
public:
    explicit Opening(const FileTree &files) : m_files(files) { }

    void add(Role role, const QString &diskPath, const QString &containerFolder = {})
    {
        if (m_error)
            return;
        Source source{.role = role, .diskPath = diskPath};
        // The standard input has no name by which the start-up script would pass over it.
        const QString name = QFileInfo(diskPath).fileName();
        if (!containerFolder.isEmpty())
            source.containerPath =
                containerFolder + u'/' + (name == u"-" ? u"orthanc.json"_s : name);
        const auto content = m_files.read(diskPath);
        if (content)
            source.text = *content;
        else
            return fail(content.error());
        if (const auto checked = check(source); !checked)
            return fail(checked.error());
        m_sources.append(source);
    }

    /// A file of a folder that the container sees; what is no file there stays what it is.
    void addSeen(Role role, const QString &path, const QString &containerFolder)
    {
        const FileTree::Entry entry = m_files.entryAt(path);
        if (entry == FileTree::Entry::File || entry == FileTree::Entry::Missing)
            return add(role, path, containerFolder);
        const bool isFolder = entry == FileTree::Entry::Folder;
        m_sources.append({.role = role,
                          .containerPath = containerFolder + u'/' + QFileInfo(path).fileName(),
                          .diskPath = path,
                          .kind = isFolder ? Source::Kind::Folder : Source::Kind::DanglingLink});
    }

    void addFolder(Role role, const QString &folder, const QString &suffix,
                   const QString &containerFolder)
    {
        for (const QString &name : m_files.names(folder)) {
            if (name.endsWith(suffix) && !name.startsWith(u'.'))
                addSeen(role, QDir(folder).filePath(name), containerFolder);
        }
    }

    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    Result<Deployment> finish(const QString &imageTag) const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return Deployment(imageTag, m_sources);
    }

    bool isEmpty() const { return m_sources.isEmpty() && !m_error; }

private:
    const FileTree &m_files;
    QList<Source> m_sources;
    std::optional<Error> m_error;
};

const auto ConfigurationFolder = u"/etc/orthanc"_s;
const auto SecretsFolder = u"/run/secrets"_s;

void openFolder(Opening &opening, const QString &folder)
{
    opening.addFolder(Role::Configuration, folder, u".json"_s, ConfigurationFolder);
    opening.addFolder(Role::Environment, folder, u".env"_s, {});
    opening.addFolder(Role::Secret, QDir(folder).filePath(u"secrets"_s), {}, SecretsFolder);
    if (opening.isEmpty())
        opening.fail({ErrorId::NoConfigurationFound, {folder}, {folder, {}}});
}

} // namespace

Result<Deployment> openPlain(const QStringList &paths, const QString &imageTag,
                             const FileTree &files)
{
    Opening opening(files);
    for (const QString &path : paths) {
        if (files.entryAt(path) == FileTree::Entry::Folder)
            openFolder(opening, path);
        else if (formOf(path, files.read(path).value_or(QByteArray())) == Form::Environment)
            opening.add(Role::Environment, path);
        else
            opening.add(Role::Configuration, path, ConfigurationFolder);
    }
    return opening.finish(imageTag);
}

Result<Deployment> openContainer(const QString &root, const QString &environmentFile,
                                 const QString &imageTag)
{
    const DiskTree files;
    Opening opening(files);
    if (!root.isEmpty() && !QFileInfo(root).isDir()) {
        const auto id = QFileInfo::exists(root) ? ErrorId::FolderExpected : ErrorId::FileMissing;
        opening.fail({id, {root}, {root, {}}});
    } else if (!root.isEmpty()) {
        const QDir folder(root);
        opening.addFolder(Role::Configuration, folder.filePath(u"etc/orthanc"_s), u".json"_s,
                          ConfigurationFolder);
        opening.addFolder(Role::Secret, folder.filePath(u"run/secrets"_s), {}, SecretsFolder);
    }
    if (!environmentFile.isEmpty()) {
        const bool isPairs = environmentFile.endsWith(u".json");
        opening.add(isPairs ? Role::EnvironmentPairs : Role::Environment, environmentFile);
    }
    return opening.finish(imageTag);
}

} // namespace towerkey::exchange
