// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportfolder.h"
#include "core/exchange/bundle/proof.h"
#include "ui/models/exportdraft.h"

#include <QList>
#include <QString>

#include <utility>

/// What the dialog of exports calls things.
namespace towerkey::ui {

QList<std::pair<exchange::Target, QString>> exportTargets();
QList<std::pair<exchange::Policy, QString>> exportPolicies(); ///< The default first.
/// Empty while no folder is named.
QString exportStateText(exchange::FileState state, const QString &folder);
QString proofText(const exchange::Proof &proof);
/// What the user has to do before the files can be written; empty when there is nothing.
QString missingText(const ExportDraft &draft);
/// What else is in the folder; empty when there is nothing.
QString othersText(const QStringList &others);

} // namespace towerkey::ui
