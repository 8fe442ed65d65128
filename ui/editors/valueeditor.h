// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QWidget>

#include <expected>
#include <utility>

namespace towerkey::ui {

/// A field for one value. What is wrong in it is shown by the field itself.
class ValueEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueEditor)

public:
    using QWidget::QWidget;

    virtual void setValue(const json::Value &value) = 0;
    /// The value as it stands in the field, or why it is none.
    virtual std::expected<json::Value, QString> value() const = 0;
    /// Tells the user what is wrong, at the field.
    virtual void showProblem() = 0;

    /// Ends the editing, with the value or without it. Only the first call counts: taking the
    /// field away moves the focus, which would end the editing once more.
    void finish()
    {
        if (!std::exchange(m_isDone, true))
            emit finished();
    }
    void abandon() { m_isDone = true; }

    /// Tab leads out of the field by left(), not to the widget beside it.
    void setInCell() { m_isInCell = true; }

protected:
    /// Tab goes through the parts of the field, then on to the next cell.
    bool focusNextPrevChild(bool next) override;

signals:
    void left(bool forward); ///< By Tab, or Shift and Tab; of a field in a cell.
    void edited(); ///< The value, or what stands for it, is another one.
    void finished(); ///< The user is done with it.

private:
    bool m_isDone = false;
    bool m_isInCell = false;
};

} // namespace towerkey::ui
