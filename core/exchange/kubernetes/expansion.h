// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

/// References in the values of `env`: $(NAME), and $$ for a dollar. See
/// https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/.
namespace towerkey::exchange::kubernetes {

/// The variables that are known where a value is written: those of envFrom and of earlier entries.
using Known = QHash<QByteArray, QByteArray>;

struct Expansion
{
    /// A place where something was replaced.
    struct Piece
    {
        TextRange written;
        TextRange text;
    };

    QByteArray text;
    QList<Piece> pieces;
    QByteArrayList unknown; ///< Names in references that stay as they are written.
};

/// Replaces what Kubernetes replaces. A reference to what is not known stays, and one that would
/// make the text longer than a megabyte.
Expansion expand(const QByteArray &written, const Known &known);

/// A text in which Kubernetes replaces nothing.
QByteArray escaped(const QByteArray &text);

/// What is written for another text, so that the references stay whose text stays.
QByteArray rewritten(const QByteArray &written, const Known &known, const QByteArray &text);

} // namespace towerkey::exchange::kubernetes
