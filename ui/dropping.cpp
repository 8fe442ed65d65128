// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dropping.h"

#include "core/exchange/recognition.h"
#include "ui/models/pastedtext.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace towerkey::ui {

/// The path that a line names, or nothing: only what is really there counts.
static QString pathOf(const QString &line)
{
    const QUrl url(line.trimmed());
    const QString path = url.isLocalFile() ? url.toLocalFile() : line.trimmed();
    return QDir::isAbsolutePath(path) && QFileInfo::exists(path) ? path : QString();
}

QStringList droppedPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty() || !data.hasText())
        return paths;
    for (const QString &line : data.text().split(u'\n', Qt::SkipEmptyParts)) {
        const QString path = pathOf(line);
        if (path.isEmpty())
            return {};
        paths.append(path);
    }
    return paths;
}

bool describesContainer(const QString &text)
{
    using exchange::Form;
    const Form form = exchange::formOf({}, text.toUtf8());
    return form != Form::Configuration && form != Form::Environment;
}

Result<deployment::Edit> editOfDropped(const Session &session, const QMimeData &data)
{
    return editOfText(session, data.text());
}

} // namespace towerkey::ui
