// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace towerkey::ui {

class CodeView;

/// The column at the right of a code view: a short note beside each line.
class NoteColumn final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteColumn)

public:
    explicit NoteColumn(CodeView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    CodeView &m_view;
};

} // namespace towerkey::ui
