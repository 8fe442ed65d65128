// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/edit.h"

#include <QStringList>

class QMimeData;

namespace towerkey::ui {

class Session;

/// The files and folders that were dropped, as files or as text that names them; empty when it was
/// something else.
QStringList droppedPaths(const QMimeData &data);

/// Whether a text is a compose file, a manifest, a docker run line or what docker inspect prints,
/// which is opened as it would be when it is pasted.
bool describesContainer(const QString &text);

/// The edit that takes over dropped variables or JSON; see editOfText().
Result<deployment::Edit> editOfDropped(const Session &session, const QMimeData &data);

} // namespace towerkey::ui
