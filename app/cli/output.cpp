// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/output.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

static constexpr qsizetype Columns = 80;

void Output::write(const QByteArray &bytes) { m_results.write(bytes); }

void Output::line(const QString &text) { m_results.write(text.toUtf8() + '\n'); }

void Output::json(const json::Value &value)
{
    m_results.write(json::toJson(value, json::Layout::IndentedUtf8) + '\n');
}

void Output::complain(const QString &text) { m_complaints.write(text.toUtf8() + '\n'); }

namespace {

QList<qsizetype> columnWidths(const TextTable &table)
{
    QList<qsizetype> widths(table.titles.size(), 0);
    for (const QStringList &row : QList<QStringList>{table.titles} + table.rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = qMax(widths[i], row.value(i).size());
    }
    return widths;
}

QString textRow(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += cells[i].leftJustified(widths[i] + 2);
    return line.trimmed() + u'\n';
}

QString markdownRow(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', "\\|"_L1).replace(u'\n', u' ');
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString asText(const TextTable &table)
{
    const QList<qsizetype> widths = columnWidths(table);
    QString text = textRow(table.titles, widths);
    for (const QStringList &row : table.rows)
        text += textRow(row, widths);
    return text.chopped(1);
}

QString asMarkdown(const TextTable &table)
{
    QString text = markdownRow(table.titles);
    text += u'|' + QString(u"---|"_s).repeated(table.titles.size()) + u'\n';
    for (const QStringList &row : table.rows)
        text += markdownRow(row);
    return text.chopped(1);
}

QString asLines(const QList<std::pair<QString, QString>> &facts, int indentation,
                const QString &separator)
{
    qsizetype width = 0;
    for (const auto &[title, text] : facts)
        width = qMax(width, title.size());
    QStringList lines;
    for (const auto &[title, text] : facts) {
        lines.append(QString(indentation, u' ')
                     + QString(title + separator).leftJustified(width + separator.size() + 1)
                     + QString(text).replace(
                         u'\n', u'\n' + QString(indentation + width + separator.size() + 1, u' ')));
    }
    return lines.join(u'\n');
}

QString wrapped(const QString &text, int indentation)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line(indentation, u' ');
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const bool isFirst = line.size() == indentation;
            if (!isFirst && line.size() + word.size() >= Columns) {
                lines.append(line);
                line = QString(indentation, u' ') + word;
            } else {
                line += isFirst ? word : u' ' + word;
            }
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

json::Value object(const QList<std::pair<QString, json::Value>> &members)
{
    json::Table table;
    for (const auto &[key, value] : members)
        table.set(key, value);
    return json::Value(std::move(table));
}

json::Value listOf(const QStringList &texts)
{
    json::List list;
    for (const QString &text : texts)
        list.append(json::Value(text));
    return json::Value(std::move(list));
}

QString compact(const json::Value &value) { return QString::fromUtf8(json::toJson(value)); }

} // namespace towerkey::cli
