// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/exportdraft.h"

#include "core/exchange/bundle/filechange.h"
#include "ui/models/session.h"

namespace towerkey::ui {

using exchange::Consent;

ExportDraft::ExportDraft(const Session &session) : m_session(session)
{
    // Made once, so that it does not change with every choice.
    m_options.companionPassword = exchange::randomPassword();
    make();
}

void ExportDraft::setOptions(const exchange::ExportOptions &options)
{
    const QString password = m_options.companionPassword;
    m_options = options;
    m_options.companionPassword = password;
    make();
}

void ExportDraft::setFolder(const QString &folder)
{
    m_folder = folder;
    compare();
}

QString ExportDraft::changeOf(const exchange::ComparedFile &file) const
{
    return QString::fromUtf8(
        exchange::concealedChangeOf(file, m_folder, m_session.images(), m_session.catalogue()));
}

bool ExportDraft::canExport() const
{
    const bool isAllowed = m_isReplacing || !m_comparison.hasChanges();
    return isProven() && !m_folder.isEmpty() && !m_folderError && isAllowed;
}

Result<void> ExportDraft::write() const
{
    if (m_error)
        return std::unexpected(*m_error);
    if (const auto proven = exchange::checkProof(m_result->proof); !proven)
        return proven;
    return exchange::writeToFolder(m_result->files, m_folder,
                                   m_isReplacing ? Consent::Yes : Consent::No);
}

void ExportDraft::make()
{
    m_result.reset();
    m_error.reset();
    auto made = exchange::makeExport({m_session.deployment(), m_session.images(), m_session.image(),
                                      m_session.catalogue(), m_options});
    if (made)
        m_result = *std::move(made);
    else
        m_error = made.error();
    compare();
}

void ExportDraft::compare()
{
    m_comparison = {};
    m_folderError.reset();
    if (!m_result)
        return;
    if (m_folder.isEmpty()) {
        for (const exchange::ExportedFile &file : m_result->files)
            m_comparison.files.append({file, exchange::FileState::New, {}});
        return;
    }
    auto comparison = exchange::compareWithFolder(m_result->files, m_folder);
    if (comparison)
        m_comparison = *std::move(comparison);
    else
        m_folderError = comparison.error();
}

} // namespace towerkey::ui
