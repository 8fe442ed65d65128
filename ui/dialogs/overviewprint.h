// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QMimeData;
class QPrinter;
class QWidget;

namespace towerkey::ui {

/// Prints an overview, which is Markdown.
void printOverview(const QString &markdown, QPrinter &printer);

/// Opens a preview of the pages, from where they go to a printer or into a file.
void showOverviewPages(const QString &markdown, QWidget *parent);

/// An overview for the clipboard: as Markdown, and as formatted text for mails and documents.
QMimeData *overviewData(const QString &markdown);

} // namespace towerkey::ui
