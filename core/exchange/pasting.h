// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/opening.h"

#include <QByteArray>
#include <QString>

namespace towerkey::exchange {

/// The file that a pasted text would be: named by its form, in a folder at which relative paths
/// begin, under a name that is free there ("compose.yaml", "docker-run-2.sh").
QString pathOfPasted(const QByteArray &text, const QString &folder);

/// A pasted text as if it lay at a path, beside what is on the disk; nothing is written.
OverlayTree treeWithPasted(const QString &path, const QByteArray &text);

/// What a pasted text is, in a sentence: its form and its containers. Fails as open() does.
/// Translated.
Result<QString> describePasted(const QByteArray &text, const QString &folder,
                               const OpenOptions &options);

} // namespace towerkey::exchange
