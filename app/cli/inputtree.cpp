// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/inputtree.h"

#include "core/base/files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

bool InputTree::isStandardInput(const QString &path)
{
    return path == u"-" || path == QDir::current().absoluteFilePath(u"-"_s);
}

FileTree::Entry InputTree::entryAt(const QString &path) const
{
    return isStandardInput(path) ? Entry::File : m_disk.entryAt(path);
}

Result<QByteArray> InputTree::read(const QString &path) const
{
    if (!isStandardInput(path))
        return m_disk.read(path);
    if (!m_text)
        m_text = m_input ? m_input->read(LargestFile + 1) : QByteArray();
    if (m_text->size() <= LargestFile)
        return *m_text;
    const QString limit = QString::number(LargestFile / (1024 * 1024));
    return failure(ErrorId::FileTooLarge, {path, u"> "_s + limit, limit}, {path, {}});
}

QStringList InputTree::names(const QString &folder) const { return m_disk.names(folder); }

} // namespace towerkey::cli
