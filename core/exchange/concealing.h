// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"
#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace towerkey::exchange {

/// What turns a text of a deployment into one that may be shown to anybody: dots in place of every
/// secret that the catalogue knows, and of whatever has a name that sounds like one, in comments,
/// too. Lines stay lines, so places in the one are places in the other. The ranges ascend and do
/// not overlap.
QList<TextSplice> concealingSplices(const deployment::Deployment &deployment,
                                    const image::Image &image,
                                    const catalogue::Catalogue &catalogue, qsizetype source);

/// The text itself with them. Of a configuration that is no JSON, all is dots: what cannot be read
/// cannot be judged either.
QByteArray concealedText(const deployment::Deployment &deployment, const image::Image &image,
                         const catalogue::Catalogue &catalogue, qsizetype source);

/// Dots for each line of a text that holds anything.
QByteArray concealedLines(const QByteArray &text);

/// The members of a configuration file, and what had to be hidden in them the last time.
struct ConcealingMemory
{
    /// A member, or one of the members of a table.
    struct Piece
    {
        TextRange range; ///< From the key to the end of the value, counted from the member's key.
        QList<TextSplice> splices; ///< Counted from the beginning of the range.
    };

    struct Member
    {
        QByteArray text; ///< From the key to the end of the value.
        bool isTable = false; ///< The pieces are what is inside; else there is one, the whole.
        QList<Piece> pieces;
    };

    QHash<QString, Member> members; // By key.
};

/// The same, which looks only at members that are not the ones of the last time.
QList<TextSplice> concealingSplices(const deployment::Deployment &deployment,
                                    const image::Image &image,
                                    const catalogue::Catalogue &catalogue, qsizetype source,
                                    ConcealingMemory &memory);

} // namespace towerkey::exchange
