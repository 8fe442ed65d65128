// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

namespace towerkey::cli {

/// Where a command writes: results to one device, complaints to the other, both as UTF-8.
class Output
{
public:
    Output(QIODevice &results, QIODevice &complaints) : m_results(results), m_complaints(complaints)
    {
    }

    void write(const QByteArray &bytes); ///< As they are.
    void line(const QString &text);
    void json(const json::Value &value); ///< Over several lines, as machines and people read it.
    void complain(const QString &text); ///< A line beside the result.

private:
    QIODevice &m_results;
    QIODevice &m_complaints;
};

/// Rows of text below titles.
struct TextTable
{
    QStringList titles;
    QList<QStringList> rows;
};

/// In columns, as wide as they need to be.
QString asText(const TextTable &table);
QString asMarkdown(const TextTable &table);

/// Lines "Title: text" with the texts below each other, behind blanks.
QString asLines(const QList<std::pair<QString, QString>> &facts, int indentation,
                const QString &separator = QStringLiteral(":"));

/// Text in lines of at most 80 columns, each behind blanks.
QString wrapped(const QString &text, int indentation);

/// A JSON object from its members, in their order.
json::Value object(const QList<std::pair<QString, json::Value>> &members);
json::Value listOf(const QStringList &texts);

/// A value on one line, characters beyond ASCII as they are.
QString compact(const json::Value &value);

} // namespace towerkey::cli
