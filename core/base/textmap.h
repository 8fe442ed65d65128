// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

namespace towerkey {

/// How the bytes of a text lead back to those of the text it was made from: by replacing
/// variables, or by taking it out of quotes or of a block.
class TextMap
{
public:
    /// A run of bytes. The run ends where the next one begins.
    struct Segment
    {
        qsizetype begin; ///< In the text.
        qsizetype source; ///< In the source.
        bool isReplacement; ///< All of it stands for what begins at the source's offset.

        bool operator==(const Segment &) const = default;
    };

    TextMap() = default; ///< Both texts are the same.
    explicit TextMap(QList<Segment> segments) : m_segments(std::move(segments)) { }

    bool isIdentity() const { return m_segments.isEmpty(); }
    const QList<Segment> &segments() const { return m_segments; }
    /// Appends a run that begins at or behind the last one's beginning.
    void append(const Segment &segment);

    /// The offset in the source of an offset in the text; inside of a replacement it is the place
    /// of what was replaced.
    qsizetype sourceOffset(qsizetype offset) const;

    /// The map of a text that was made from a text that was made from the source.
    /// \a length is the length of the outermost text.
    static TextMap joined(const TextMap &first, const TextMap &second, qsizetype length);

    bool operator==(const TextMap &) const = default;

private:
    QList<Segment> m_segments;
};

} // namespace towerkey
