// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textmap.h"
#include "core/base/textrange.h"

#include <QByteArray>
#include <QList>

namespace towerkey::yaml {

/// The decoded bytes of a scalar (UTF-8, line ends as line feeds) and where in the text each of
/// them is written, so that a place in the one can be shown and edited in the other.
class ScalarMap
{
public:
    const QByteArray &text() const { return m_text; }

    /// The place of a decoded byte in the source. Of a byte that is written as an escape or a
    /// folded line end, the place where that begins. For the size of the text, the place behind
    /// the last character.
    qsizetype sourceOffset(qsizetype decoded) const;
    /// The source of some decoded bytes: from the first to behind the last of them; an empty range
    /// for no bytes. What is written between the bytes, such as indentation, is inside.
    TextRange sourceRange(TextRange decoded) const;
    /// The decoded byte that a place in the source stands for, or the next one behind it.
    qsizetype decodedOffset(qsizetype source) const;
    /// The same places as a map.
    TextMap toTextMap() const;

private:
    friend class ScalarDecoder;

    /// Bytes that are written together: as they are, if both lengths are equal and isVerbatim.
    struct Piece
    {
        qsizetype decoded;
        qsizetype source;
        qsizetype decodedLength;
        qsizetype sourceLength;
        bool isVerbatim;
    };

    const Piece *pieceAt(qsizetype decoded) const;

    QByteArray m_text;
    QList<Piece> m_pieces; // Ascending in both texts.
    qsizetype m_begin = 0; // Where characters can stand in the source when there is no piece.
};

} // namespace towerkey::yaml
