// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/lineeditor.h"

#include "ui/theme/symbols.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

LineEditor::LineEditor(ValueRule rule, QWidget *parent)
    : ValueEditor(parent), m_rule(std::move(rule)), m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"valueLine"_s);
    m_line->setAccessibleName(tr("Value"));
    m_line->setAccessibleDescription(m_rule.typeText());
    m_line->setPlaceholderText(m_rule.rangeText());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    if (!m_rule.unit.isEmpty())
        layout->addWidget(new QLabel(m_rule.unit, this));
    setAutoFillBackground(true);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::judge);
    connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::edited);
}

void LineEditor::addWidget(QWidget *widget) { layout()->addWidget(widget); }

void LineEditor::setValue(const json::Value &value)
{
    m_line->setText(inputOfValue(value));
    m_line->selectAll();
}

std::expected<json::Value, QString> LineEditor::value() const
{
    return valueOfInput(m_rule, m_line->text());
}

void LineEditor::judge()
{
    const auto judged = value();
    QPalette colors;
    if (!judged)
        colors.setColor(QPalette::Base, ground(Tone::Error, palette()));
    m_line->setPalette(colors);
    m_line->setToolTip(judged ? hint() : judged.error());
    m_line->setAccessibleDescription(judged ? m_rule.typeText() + u' ' + hint() : judged.error());
    if (judged)
        QToolTip::hideText();
    else if (isVisible())
        showProblem();
}

// The delegate watches this widget, but the focus is in the line.
bool LineEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Up && count(1)) || (key == Qt::Key_Down && count(-1)))
            return true;
    }
    return ValueEditor::eventFilter(object, event);
}

/// One up or down within the range; false when there is no whole number to count from.
bool LineEditor::count(int step)
{
    bool isNumber = false;
    const qint64 number = m_line->text().trimmed().toLongLong(&isNumber);
    if (m_rule.type != catalogue::SettingType::Integer || !isNumber)
        return false;
    const QString next = QString::number(number + step);
    if (valueOfInput(m_rule, next))
        m_line->setText(next);
    return true;
}

void LineEditor::showProblem()
{
    if (const auto judged = value(); !judged)
        QToolTip::showText(m_line->mapToGlobal(m_line->rect().bottomLeft()), judged.error(),
                           m_line);
}

} // namespace towerkey::ui
