// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/source.h"
#include "ui/models/previewtext.h"

namespace towerkey::exchange {
struct ConcealingMemory;
}

namespace towerkey::ui {

class Session;

/// The text of a source as it stands, with dots for secrets unless they are to be revealed.
PreviewText sourceText(const Session &session, qsizetype source, bool revealSecrets);
/// The same, with what is remembered of the last time.
PreviewText sourceText(const Session &session, qsizetype source, bool revealSecrets,
                       exchange::ConcealingMemory &memory);

/// Indexes of the sources of some roles, in their order.
QList<qsizetype> sourcesOf(const Session &session, const QList<deployment::Role> &roles);

/// What a source is called: its file name, the secret's, or what it will be saved as.
QString nameOfSource(const deployment::Source &source);

} // namespace towerkey::ui
