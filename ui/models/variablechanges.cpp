// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/variablechanges.h"

#include "core/exchange/variabletext.h"
#include "ui/models/session.h"
#include "ui/models/variableedits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::TypedVariable;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::VariableChanges)
};

class Comparison
{
public:
    Comparison(const Session &session, const VariableLines &shown, const QString &typed,
               int unfinished)
        : m_shown(shown), m_lines(typed.split(u'\n')), m_unfinished(unfinished), m_edits(session)
    {
        for (const VariableLines::Entry &entry : shown.entries)
            m_entries.insert(entry.variable.name, &entry);
    }

    VariableChanges run()
    {
        const exchange::VariableText read = exchange::readVariables(m_lines.join(u'\n'));
        findCounting(read.variables);
        qsizetype wrong = 0;
        for (const TypedVariable &variable : read.variables) {
            while (wrong < read.unread.size() && read.unread[wrong].firstLine < variable.firstLine)
                keepUnread(read.unread[wrong++]);
            take(variable);
        }
        while (wrong < read.unread.size())
            keepUnread(read.unread[wrong++]);
        keepBlankLine();
        // What is missing from a broken text may only be hidden by what broke it.
        if (m_unfinished < 0 && !m_isBroken)
            resetMissing();
        m_result.edit = m_edits.edit();
        m_result.about = m_edits.about();
        m_result.text = m_edits.count() == 1 ? Texts::tr("set %1").arg(m_edits.lastName())
                                             : Texts::tr("edit %1 variables").arg(m_edits.count());
        return std::move(m_result);
    }

private:
    QStringList linesOf(int first, int last) const
    {
        return m_lines.sliced(first, last - first + 1);
    }

    void keep(int first, int last, const QString &reason, const QString &name)
    {
        m_result.kept.append({linesOf(first, last),
                              reason,
                              name,
                              m_after,
                              {},
                              isUnfinished(first, last) ? m_unfinished - first : -1});
        if (!name.isEmpty())
            m_seen.insert(name);
    }

    bool isUnfinished(int first, int last) const
    {
        return m_unfinished >= first && m_unfinished <= last;
    }

    /// The variables that lines without sense still name; their values must not be reset.
    QStringList namesIn(int first, int last) const
    {
        static const QRegularExpression word(u"[\\w.-]+"_s);
        QStringList names;
        for (int line = first; line <= last; ++line) {
            for (const auto &match : word.globalMatch(m_lines[line])) {
                const QString name = match.captured();
                if (m_entries.contains(name) && !m_seen.contains(name) && !names.contains(name))
                    names.append(name);
            }
        }
        return names;
    }

    void keepUnread(const exchange::UnreadLines &unread)
    {
        const bool isTyped = isUnfinished(unread.firstLine, unread.lastLine);
        const QStringList names = namesIn(unread.firstLine, unread.lastLine);
        keep(unread.firstLine, unread.lastLine, isTyped ? QString() : exchange::message(unread),
             names.value(0));
        m_result.kept.last().others = names.mid(1);
        for (const QString &name : names)
            m_seen.insert(name);
        const bool isBroken = unread.reason == exchange::UnreadReason::YamlInvalid;
        m_result.kept.last().hasHead = isBroken && unread.firstLine == 0;
        m_isBroken |= isBroken;
    }

    /// The line in which the reader is about to type.
    void keepBlankLine()
    {
        if (m_unfinished >= 0 && m_lines.value(m_unfinished).trimmed().isEmpty())
            m_result.kept.append(
                {{m_lines[m_unfinished]}, {}, {}, nameBefore(m_unfinished), {}, 0});
    }

    QString nameBefore(int line) const
    {
        QString name;
        for (const auto &[end, variable] : m_ends) {
            if (end < line)
                name = variable;
        }
        return name;
    }

    /// Of equal names the last one that is not as it was shown counts.
    void findCounting(const QList<TypedVariable> &variables)
    {
        for (const TypedVariable &variable : variables) {
            const VariableLines::Entry *entry = m_entries.value(variable.name);
            const bool isChanged = !entry || !isAsShown(*entry, variable);
            if (isChanged || !m_counting.contains(variable.name))
                m_counting.insert(variable.name, variable.firstLine);
        }
    }

    void take(const TypedVariable &variable)
    {
        const VariableLines::Entry *entry = m_entries.value(variable.name);
        const bool isShown = entry && isAsShown(*entry, variable);
        const bool counts = m_counting.value(variable.name) == variable.firstLine;
        const QString shownName = entry && counts ? variable.name : QString();
        if (isUnfinished(variable.firstLine, variable.lastLine))
            keep(variable.firstLine, variable.lastLine, {}, shownName);
        else if (!counts && !isShown)
            keep(variable.firstLine, variable.lastLine,
                 Texts::tr("%1 stands here twice.").arg(variable.name), {});
        else if (const auto problem = isShown ? std::nullopt : m_edits.set(variable, entry))
            keep(variable.firstLine, variable.lastLine, *problem, shownName);
        m_seen.insert(variable.name);
        m_after = variable.name;
        // A new one moves to its place, away from what is typed next.
        if (entry)
            m_ends.append({variable.lastLine, variable.name});
    }

    bool isAsShown(const VariableLines::Entry &entry, const TypedVariable &variable) const
    {
        if (entry.shown == variable.value)
            return true;
        const int count = variable.lastLine - variable.firstLine + 1;
        for (int i = 0; i < count && count == entry.count; ++i) {
            if (m_lines[variable.firstLine + i] != m_shown.lines[entry.first + i].text)
                return false;
        }
        return count == entry.count;
    }

    void resetMissing()
    {
        for (const VariableLines::Entry &entry : m_shown.entries) {
            if (!m_seen.contains(entry.variable.name))
                m_edits.remove(entry.variable);
        }
    }

    const VariableLines &m_shown;
    const QStringList m_lines;
    const int m_unfinished;
    VariableEdits m_edits;
    QHash<QString, const VariableLines::Entry *> m_entries;
    QHash<QString, int> m_counting; // First line of the entry that counts, by name.
    QSet<QString> m_seen;
    bool m_isBroken = false;
    QString m_after;
    QList<std::pair<int, QString>> m_ends; // The last lines of the variables.
    VariableChanges m_result;
};

} // namespace

VariableChanges changesOfTyped(const Session &session, const VariableLines &shown,
                               const QString &typed, int unfinished)
{
    return Comparison(session, shown, typed, unfinished).run();
}

JoinedLines joined(const VariableLines &shown, const QList<KeptLines> &kept)
{
    JoinedLines result;
    QSet<const KeptLines *> used;
    QSet<QString> inside;
    for (const KeptLines &lines : kept)
        inside.unite(QSet<QString>(lines.others.begin(), lines.others.end()));
    const auto append = [&](const KeptLines &lines) {
        used.insert(&lines);
        if (lines.cursor >= 0)
            result.cursor = int(result.lines.size()) + lines.cursor;
        for (const QString &line : lines.lines) {
            if (!lines.reason.isEmpty())
                result.problems.insert(int(result.lines.size()), lines.reason);
            result.lines.append({line, {}, {}});
        }
    };
    const auto appendWhere = [&](auto condition) {
        for (const KeptLines &lines : kept) {
            if (!used.contains(&lines) && condition(lines))
                append(lines);
        }
    };
    int end = 0;
    const auto appendShown = [&](int until) {
        result.lines += shown.lines.sliced(end, until - end);
        end = until;
    };
    const int head = shown.entries.isEmpty() ? 0 : shown.entries.first().first;
    if (std::ranges::any_of(kept, &KeptLines::hasHead))
        end = head;
    appendShown(head);
    appendWhere(
        [](const KeptLines &lines) { return lines.after.isEmpty() && lines.name.isEmpty(); });
    for (const VariableLines::Entry &entry : shown.entries) {
        const QString &name = entry.variable.name;
        appendShown(entry.first);
        if (inside.contains(name)) {
            end = entry.first + entry.count;
            continue;
        }
        const auto isInPlace = [&name](const KeptLines &lines) { return lines.name == name; };
        if (std::ranges::any_of(kept, isInPlace)) {
            appendWhere(isInPlace);
            end = entry.first + entry.count;
        }
        appendShown(entry.first + entry.count);
        appendWhere([&name](const KeptLines &lines) {
            return lines.after == name && lines.name.isEmpty();
        });
    }
    const bool hasTail = end < int(shown.lines.size());
    if (hasTail && !shown.entries.isEmpty()) {
        appendWhere([](const KeptLines &) { return true; });
        appendShown(int(shown.lines.size()));
    } else {
        appendShown(int(shown.lines.size()));
        appendWhere([](const KeptLines &) { return true; });
    }
    return result;
}

} // namespace towerkey::ui
