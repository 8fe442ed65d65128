// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/variabletext.h"

#include <algorithm>

namespace towerkey::lint {

namespace {

/// The bytes between an offset and the end of its line.
QByteArrayView lineFrom(QByteArrayView text, qsizetype offset)
{
    const qsizetype end = text.indexOf('\n', offset);
    return text.sliced(offset, (end < 0 ? text.size() : end) - offset);
}

/// The beginnings of so many lines from an offset on.
QList<qsizetype> lineBegins(QByteArrayView text, qsizetype from, qsizetype most)
{
    QList<qsizetype> begins{from};
    while (begins.size() < most) {
        const qsizetype end = text.indexOf('\n', begins.last());
        if (end < 0)
            break;
        begins.append(end + 1);
    }
    return begins;
}

/// Where a line of the value stands in a line of the source, or -1.
qsizetype find(QByteArrayView source, QByteArrayView line, qsizetype begin)
{
    const QByteArrayView wanted = line.trimmed();
    const qsizetype found = wanted.isEmpty() ? -1 : lineFrom(source, begin).indexOf(wanted);
    return found < 0 ? -1 : begin + found - (wanted.data() - line.data());
}

} // namespace

VariableText::VariableText(const deployment::Deployment &deployment,
                           const deployment::Variable &variable)
    : m_value(variable.value)
{
    if (variable.source < 0)
        return;
    m_source = deployment.source(variable.source).text;
    m_valueLines = lineBegins(m_value, 0, m_value.count('\n') + 1);
    const qsizetype nameEnd = variable.offset + variable.name.size();
    if (nameEnd > m_source.size())
        return;
    m_sourceLines = lineBegins(m_source, nameEnd, m_valueLines.size() + 1);
    // A value of several lines begins below its name.
    if (m_value.trimmed().contains('\n'))
        m_sourceLines.removeFirst();
}

TextRange VariableText::range(TextRange inValue) const
{
    const auto behind = std::ranges::upper_bound(m_valueLines, inValue.begin);
    const qsizetype number = behind - m_valueLines.begin() - 1;
    if (number < 0 || number >= m_sourceLines.size())
        return {};
    const qsizetype lineBegin = m_valueLines[number];
    const QByteArrayView line = lineFrom(m_value, lineBegin);
    const qsizetype found = find(m_source, line, m_sourceLines[number]);
    if (found < 0)
        return {};
    const qsizetype end = qMin(inValue.end, lineBegin + line.size());
    return {found + inValue.begin - lineBegin, found + end - lineBegin};
}

TextRange VariableJson::range(const SettingPath &inside, bool ofKey) const
{
    const json::NodeIndex index = document.find(inside);
    if (index == json::NoNode)
        return {};
    const json::Node &node = document.node(index);
    const bool hasKey = ofKey && node.keyBegin >= 0;
    return text.range(hasKey ? TextRange{node.keyBegin, node.keyEnd}
                             : TextRange{node.begin, node.end});
}

} // namespace towerkey::lint
