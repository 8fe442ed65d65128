// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/environmenttext.h"

#include <algorithm>

namespace towerkey::deployment {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// The range of a line without its line end and the blanks before it.
TextRange contentOf(QByteArrayView text, TextRange line)
{
    while (line.end > line.begin && (text[line.end - 1] == '\n' || text[line.end - 1] == '\r'))
        --line.end;
    while (line.begin < line.end && isBlank(text[line.begin]))
        ++line.begin;
    return line;
}

qsizetype startOfText(QByteArrayView text) { return text.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

} // namespace

EnvironmentText EnvironmentText::parse(const QByteArray &text)
{
    EnvironmentText result;
    result.m_size = text.size();
    result.m_endsWithLineEnd = text.isEmpty() || text.endsWith('\n');
    result.m_lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    int lineNumber = 0;
    for (qsizetype begin = startOfText(text); begin < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', begin);
        const TextRange line{begin, lineFeed < 0 ? text.size() : lineFeed + 1};
        result.readLine(text, line, ++lineNumber);
        begin = line.end;
    }
    return result;
}

void EnvironmentText::readLine(const QByteArray &text, TextRange line, int lineNumber)
{
    const TextRange content = contentOf(text, line);
    if (content.length() == 0 || text[content.begin] == '#')
        return;
    const qsizetype equals = text.indexOf('=', content.begin);
    const bool hasName = equals > content.begin && equals < content.end;
    const QByteArray name =
        hasName ? text.sliced(content.begin, equals - content.begin) : QByteArray();
    const bool nameIsFine = hasName && std::none_of(name.begin(), name.end(), isBlank);
    if (!nameIsFine) {
        // Only the beginning is quoted: the rest may be half of a secret.
        const QByteArray shown = text.sliced(content.begin, qMin(content.length(), qsizetype(12)));
        m_errors.append({ErrorId::LineIsNoAssignment,
                         {QString::fromUtf8(shown) + (content.length() > 12 ? u"…" : u"")},
                         {{}, {lineNumber, 1}}});
        return;
    }
    const TextRange valueRange{equals + 1, content.end};
    m_assignments.append({name,
                          text.sliced(valueRange.begin, valueRange.length()),
                          {content.begin, equals},
                          valueRange,
                          line});
}

const EnvironmentText::Assignment *EnvironmentText::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_assignments.rbegin(), m_assignments.rend(),
                                    [name](const Assignment &a) { return a.name == name; });
    return found == m_assignments.rend() ? nullptr : &*found;
}

Result<QList<TextSplice>> EnvironmentText::set(const QByteArray &name,
                                               const QByteArray &value) const
{
    const bool hasBreak = value.contains('\n') || value.contains('\r') || value.contains('\0');
    if (hasBreak)
        return failure(ErrorId::NotExpressible, {QString::fromUtf8(name)});
    if (const Assignment *assignment = find(name)) {
        if (assignment->value == value)
            return QList<TextSplice>();
        return QList<TextSplice>{{assignment->valueRange, value}};
    }
    const QByteArray before = m_endsWithLineEnd ? QByteArray() : m_lineEnd;
    return QList<TextSplice>{{{m_size, m_size}, before + name + '=' + value + m_lineEnd}};
}

QList<TextSplice> EnvironmentText::remove(QByteArrayView name) const
{
    QList<TextSplice> splices;
    for (const Assignment &assignment : m_assignments) {
        if (assignment.name == name)
            splices.append({assignment.line, {}});
    }
    return splices;
}

QList<TextSplice> EnvironmentText::rename(QByteArrayView name, const QByteArray &newName) const
{
    QList<TextSplice> splices;
    for (const Assignment &assignment : m_assignments) {
        if (assignment.name == name)
            splices.append({assignment.nameRange, newName});
    }
    return splices;
}

} // namespace towerkey::deployment
