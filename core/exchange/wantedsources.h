// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetree.h"
#include "core/deployment/deployment.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// Paths of the disk that a description of containers needs to know of.
struct Wanted
{
    QSet<QString> files;
    QSet<QString> folders; ///< Of which the *.json files, or all files for secrets, are seen.

    void add(const Wanted &other)
    {
        files += other.files;
        folders += other.folders;
    }
};

/// Reads the texts that others name, until they name no more.
class WantedSources
{
public:
    explicit WantedSources(const FileTree &files) : m_files(files) { }

    /// Adds a text that must be there.
    Result<void> begin(deployment::Role role, const QString &path);

    const QList<deployment::Source> &sources() const { return m_sources; }
    QList<deployment::Source> &sources() { return m_sources; }
    /// What was found on the disk, of all that was asked for.
    const QSet<QString> &present() const { return m_present; }
    /// Reads what is not there yet; false when there was nothing more. More texts than a person
    /// writes for one project mean that they name each other in circles.
    bool read(const Wanted &wanted);
    /// A text is a secret's as soon as a container sees it among its secrets.
    void noteRoles(const deployment::Container &container);

private:
    bool addFile(const QString &path);
    bool addFolder(const QString &path);

    const FileTree &m_files;
    QList<deployment::Source> m_sources;
    QSet<QString> m_asked;
    QSet<QString> m_listed;
    QSet<QString> m_present;
};

/// Fails with YamlInvalid at the first problem of a YAML text, or with TemplateUnfilled when it is
/// no YAML because "{{ … }}" still stands in it.
Result<void> checkYaml(const QString &path, const QByteArray &text);

/// The same paths, absolute and without "..". The standard input, "-", lies nowhere.
QStringList absolutePaths(const QStringList &paths);

} // namespace towerkey::exchange
