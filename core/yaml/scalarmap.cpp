// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/scalarmap.h"

#include <algorithm>

namespace towerkey::yaml {

const ScalarMap::Piece *ScalarMap::pieceAt(qsizetype decoded) const
{
    const auto next = std::ranges::upper_bound(m_pieces, decoded, {}, &Piece::decoded);
    return next == m_pieces.begin() ? nullptr : &*std::prev(next);
}

qsizetype ScalarMap::sourceOffset(qsizetype decoded) const
{
    const Piece *piece = pieceAt(decoded);
    if (!piece)
        return m_begin;
    const qsizetype inside = decoded - piece->decoded;
    if (inside >= piece->decodedLength)
        return piece->source + piece->sourceLength;
    return piece->source + (piece->isVerbatim ? inside : 0);
}

TextRange ScalarMap::sourceRange(TextRange decoded) const
{
    const qsizetype begin = sourceOffset(decoded.begin);
    if (decoded.length() <= 0)
        return {begin, begin};
    const Piece *last = pieceAt(decoded.end - 1);
    if (!last)
        return {begin, begin};
    const qsizetype inside = decoded.end - last->decoded;
    const bool isPart = last->isVerbatim && inside < last->decodedLength;
    return {begin, last->source + (isPart ? inside : last->sourceLength)};
}

qsizetype ScalarMap::decodedOffset(qsizetype source) const
{
    const auto next = std::ranges::upper_bound(m_pieces, source, {}, &Piece::source);
    if (next == m_pieces.begin())
        return 0;
    const Piece &piece = *std::prev(next);
    const qsizetype inside = source - piece.source;
    if (inside >= piece.sourceLength)
        return piece.decoded + piece.decodedLength;
    return piece.decoded + (piece.isVerbatim ? inside : 0);
}

TextMap ScalarMap::toTextMap() const
{
    TextMap map;
    for (const Piece &piece : m_pieces)
        map.append({piece.decoded, piece.source, !piece.isVerbatim});
    map.append({m_text.size(), sourceOffset(m_text.size()), false});
    return map;
}

} // namespace towerkey::yaml
