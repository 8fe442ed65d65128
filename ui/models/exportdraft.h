// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportfolder.h"
#include "core/exchange/bundle/provenexport.h"

#include <QStringList>

#include <optional>

namespace towerkey::ui {

class Session;

/// An export that is being put together: what would be written with the choices made so far, its
/// proof, and what is in the folder.
class ExportDraft
{
public:
    explicit ExportDraft(const Session &session);

    const exchange::ExportOptions &options() const { return m_options; }
    void setOptions(const exchange::ExportOptions &options);
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder);
    bool isReplacing() const { return m_isReplacing; }
    void setReplacing(bool isReplacing) { m_isReplacing = isReplacing; }

    /// Null when nothing can be exported; then error() says why.
    const exchange::ProvenExport *result() const { return m_result ? &*m_result : nullptr; }
    const std::optional<Error> &error() const { return m_error; }
    /// What is wrong with the folder; nothing while none is named.
    const std::optional<Error> &folderError() const { return m_folderError; }
    /// The files with their state; all of them new while no folder is named.
    const exchange::FolderComparison &comparison() const { return m_comparison; }

    /// What would change in a file that is there, as diff -u prints it, with dots for secrets.
    QString changeOf(const exchange::ComparedFile &file) const;

    bool isProven() const { return m_result && m_result->proof.holds(); }
    /// Everything is there, proven and allowed.
    bool canExport() const;
    /// Writes all files or none. What is in the folder is looked at again before.
    Result<void> write() const;

private:
    void make();
    void compare();

    const Session &m_session;
    exchange::ExportOptions m_options;
    QString m_folder;
    bool m_isReplacing = false;
    std::optional<exchange::ProvenExport> m_result;
    std::optional<Error> m_error;
    std::optional<Error> m_folderError;
    exchange::FolderComparison m_comparison;
};

} // namespace towerkey::ui
