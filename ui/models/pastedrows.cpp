// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/pastedrows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::PastedRows)

public:
    static QString problem(const QString &title, const QString &why)
    {
        return tr("%1: %2").arg(title, why);
    }
    static QString missing() { return tr("It is missing."); }
    static QString twice() { return tr("The name stands in two rows."); }
    static QString unknown(const QString &title, const QStringList &titles)
    {
        return tr("There is no column %1. The columns are %2.").arg(title, titles.join(u", "_s));
    }
    static QString tooMany() { return tr("The row has more cells than the table."); }
};

/// The separator that the first line has outside of quotes; a tab wins, because nobody types one.
QChar separatorOf(const QString &text)
{
    bool isQuoted = false;
    QHash<QChar, int> counts;
    for (const QChar character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u'\n' && !isQuoted)
            break;
        else if (!isQuoted)
            ++counts[character];
    }
    if (counts.contains(u'\t'))
        return u'\t';
    // Where commas are decimal points, semicolons separate.
    return counts.value(u';') > 0 && counts.value(u';') >= counts.value(u',') ? u';' : u',';
}

/// Reads cells one character after the other.
class CellReader
{
public:
    explicit CellReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    QList<QStringList> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        endRow();
        return m_rows;
    }

private:
    void take(QChar character)
    {
        if (m_isQuoted)
            return takeQuoted(character);
        if (character == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_isQuoted = true;
        } else if (character == m_separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            endRow();
        } else {
            m_cell += character;
        }
    }

    void takeQuoted(QChar character)
    {
        const bool isDoubled =
            character == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        if (character != u'"' || isDoubled)
            m_cell += character;
        else
            m_isQuoted = false;
        m_at += isDoubled ? 1 : 0;
    }

    void endCell() { m_row.append(std::exchange(m_cell, QString()).trimmed()); }

    void endRow()
    {
        endCell();
        const bool isBlank = m_row.size() == 1 && m_row.first().isEmpty();
        if (!isBlank)
            m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

QStringList titlesOf(const EntryLayout &layout)
{
    QStringList titles;
    if (layout.hasKeys())
        titles.append(layout.keyTitle());
    for (const EntryColumn &column : layout.columns())
        titles.append(column.title);
    return titles;
}

bool isSameTitle(const QString &a, const QString &b)
{
    return a.trimmed().compare(b, Qt::CaseInsensitive) == 0;
}

constexpr qsizetype UnknownColumn = -1;

/// For each cell of a row its column of the table, if the row consists of titles; one that is none
/// among several that are is a slip.
QList<qsizetype> columnsNamedBy(const QStringList &row, const QStringList &titles)
{
    QList<qsizetype> columns;
    for (const QString &cell : row) {
        const auto title = std::ranges::find_if(
            titles, [&cell](const QString &name) { return isSameTitle(cell, name); });
        columns.append(title == titles.end() ? UnknownColumn : title - titles.begin());
    }
    const qsizetype unknown = columns.count(UnknownColumn);
    const bool areTitles = unknown == 0 || columns.size() - unknown >= 2;
    return areTitles ? columns : QList<qsizetype>();
}

/// Turns the rows of a text into entries.
class EntryReader
{
public:
    EntryReader(const EntryLayout &layout, const QList<QStringList> &rows)
        : m_layout(layout), m_titles(titlesOf(layout)), m_rows(rows)
    {
        m_order = rows.isEmpty() ? QList<qsizetype>() : columnsNamedBy(rows.first(), m_titles);
        m_hasTitles = !m_order.isEmpty();
        for (qsizetype i = 0; !m_hasTitles && i < m_titles.size(); ++i)
            m_order.append(i);
    }

    QList<PastedRow> run()
    {
        QList<PastedRow> result;
        for (qsizetype i = m_hasTitles ? 1 : 0; i < m_rows.size(); ++i)
            result.append(read(m_rows[i], int(i) + 1));
        return result;
    }

    QStringList problemsOfTitles() const
    {
        QStringList problems;
        for (qsizetype i = 0; m_hasTitles && i < m_order.size(); ++i) {
            if (m_order[i] == UnknownColumn)
                problems.append(Texts::unknown(m_rows.first()[i], m_titles));
        }
        return problems;
    }

private:
    PastedRow read(const QStringList &cells, int line)
    {
        PastedRow row{.line = line};
        EntryCells values(m_layout.columns().size());
        if (cells.size() > m_order.size())
            row.problems.append(Texts::tooMany());
        for (qsizetype i = 0; i < qMin(cells.size(), m_order.size()); ++i)
            readCell(row, values, m_order[i], cells[i]);
        checkRequired(row, values);
        checkKey(row);
        if (row.problems.isEmpty())
            row.entry = m_layout.entryOf(values);
        return row;
    }

    void readCell(PastedRow &row, EntryCells &values, qsizetype column, const QString &cell) const
    {
        const bool isKey = m_layout.hasKeys() && column == 0;
        if (isKey)
            row.key = cell;
        if (isKey || cell.isEmpty() || column == UnknownColumn)
            return;
        const qsizetype field = column - (m_layout.hasKeys() ? 1 : 0);
        const auto value = valueOfInput(m_layout.columns()[field].rule, cell);
        if (value)
            values[field] = *value;
        else
            row.problems.append(Texts::problem(m_titles[column], value.error()));
    }

    void checkRequired(PastedRow &row, const EntryCells &values) const
    {
        for (qsizetype i = 0; row.problems.isEmpty() && i < values.size(); ++i) {
            const EntryColumn &column = m_layout.columns()[i];
            if (column.required && !values[i])
                row.problems.append(Texts::problem(column.title, Texts::missing()));
        }
    }

    void checkKey(PastedRow &row)
    {
        if (!m_layout.hasKeys())
            return;
        if (const auto problem = m_layout.problemOfKey(row.key))
            row.problems.append(Texts::problem(m_titles.first(), *problem));
        else if (m_seen.contains(row.key))
            row.problems.append(Texts::problem(m_titles.first(), Texts::twice()));
        m_seen.insert(row.key);
    }

    const EntryLayout &m_layout;
    QStringList m_titles;
    const QList<QStringList> &m_rows;
    QList<qsizetype> m_order; // Column of the table for each cell.
    bool m_hasTitles = false;
    QSet<QString> m_seen;
};

QString quotedCell(const QString &text)
{
    const bool isPlain = !text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"');
    return isPlain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<QStringList> cellsOfText(const QString &text) { return CellReader(text).run(); }

QList<PastedRow> pastedRows(const EntryLayout &layout, const QString &text)
{
    const QList<QStringList> rows = cellsOfText(text);
    EntryReader reader(layout, rows);
    QList<PastedRow> result = reader.run();
    if (const QStringList problems = reader.problemsOfTitles(); !problems.isEmpty())
        result.prepend({.line = 1, .problems = problems});
    return result;
}

QString textOfRows(const EntryLayout &layout, const QList<std::pair<QString, json::Value>> &entries)
{
    QStringList lines{titlesOf(layout).join(u'\t')};
    for (const auto &[key, entry] : entries) {
        QStringList cells;
        if (layout.hasKeys())
            cells.append(quotedCell(key));
        for (const auto &cell : layout.cellsOf(entry))
            cells.append(cell ? quotedCell(inputOfValue(*cell)) : QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace towerkey::ui
