// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/entrylayout.h"

#include <QList>
#include <QStringList>

namespace towerkey::ui {

/// The cells of a text as spreadsheets copy and export it: separated by tabs, or else by semicolons
/// or commas; a cell in double quotes may hold separators, line breaks and doubled quotes. Blank
/// lines are left out.
QList<QStringList> cellsOfText(const QString &text);

/// One row of a pasted text as an entry, or what is wrong with it.
struct PastedRow
{
    int line = 0; ///< Which row of the text it is, counted from 1.
    QString key = {}; ///< Empty for lists.
    json::Value entry = {};
    QStringList problems = {}; ///< "Port: Out of range: 1 to 65534."
};

/// Reads a pasted text as entries. The first row may name the columns, in any order; else they are
/// the key (of maps) and the fields in the order of the table. Cells that are empty are left out.
QList<PastedRow> pastedRows(const EntryLayout &layout, const QString &text);

/// Entries as a text that pastedRows() reads and spreadsheets take: titles, then a row a line,
/// separated by tabs.
QString textOfRows(const EntryLayout &layout,
                   const QList<std::pair<QString, json::Value>> &entries);

} // namespace towerkey::ui
