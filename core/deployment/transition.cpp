// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/transition.h"

#include <algorithm>

namespace towerkey::deployment {

namespace {

bool isSameFile(const Source &a, const Source &b)
{
    return a.role == b.role && a.diskPath == b.diskPath && a.containerPath == b.containerPath
        && a.kind == b.kind;
}

/// The one splice that turns a text into another.
QList<TextSplice> spliceBetween(const QByteArray &from, const QByteArray &to)
{
    const auto [fromDiffers, toDiffers] =
        std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype prefix = fromDiffers - from.begin();
    const auto [fromTail, toTail] =
        std::mismatch(from.rbegin(), from.rend() - prefix, to.rbegin(), to.rend() - prefix);
    const qsizetype suffix = fromTail - from.rbegin();
    const TextRange range{prefix, from.size() - suffix};
    return {{range, to.sliced(prefix, to.size() - suffix - prefix)}};
}

/// Makes the list of sources that of the other deployment; each is moved to its place, spliced
/// where it is, or added.
class Sources
{
public:
    Sources(QList<Source> from, Edit &edit) : m_sources(std::move(from)), m_edit(edit) { }

    void become(const QList<Source> &to)
    {
        for (qsizetype i = m_sources.size() - 1; i >= 0; --i) {
            if (std::ranges::none_of(to,
                                     [&](const Source &s) { return isSameFile(s, m_sources[i]); }))
                take(i);
        }
        for (qsizetype i = 0; i < to.size(); ++i)
            place(i, to[i]);
        while (m_sources.size() > to.size())
            take(m_sources.size() - 1);
    }

private:
    Source take(qsizetype position)
    {
        m_edit.changes.append(RemoveSource{position});
        return m_sources.takeAt(position);
    }

    void insert(qsizetype position, const Source &source)
    {
        m_edit.changes.append(AddSource{position, source});
        m_sources.insert(position, source);
    }

    void place(qsizetype position, const Source &wanted)
    {
        const auto found =
            std::find_if(m_sources.cbegin() + position, m_sources.cend(),
                         [&](const Source &source) { return isSameFile(source, wanted); });
        if (found == m_sources.cend())
            return insert(position, wanted);
        if (const qsizetype present = found - m_sources.cbegin(); present != position)
            insert(position, take(present));
        Source &source = m_sources[position];
        if (source.text != wanted.text)
            m_edit.changes.append(SpliceText{position, spliceBetween(source.text, wanted.text)});
        source.text = wanted.text;
    }

    QList<Source> m_sources;
    Edit &m_edit;
};

} // namespace

Edit transition(const Deployment &from, const Deployment &to)
{
    Edit edit;
    if (from.imageTag() != to.imageTag())
        edit.changes.append(SetImage{to.imageTag()});
    if (from.sharedLayout() != to.sharedLayout())
        edit.changes.append(SetLayout{to.sharedLayout()});
    Sources(from.sources(), edit).become(to.sources());
    return edit;
}

} // namespace towerkey::deployment
