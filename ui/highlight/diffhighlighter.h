// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSyntaxHighlighter>

namespace towerkey::ui {

/// Colours what diff -u prints by what becomes of a line: the colours of a theme for texts say
/// nothing of that.
class DiffHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffHighlighter)

public:
    explicit DiffHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) { }

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace towerkey::ui
