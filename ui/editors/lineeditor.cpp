// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/lineeditor.h"

#include "ui/theme/symbols.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
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
    if (m_rule.sensitive)
        addReveal();
    setAutoFillBackground(true);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &LineEditor::judge);
}

void LineEditor::addReveal()
{
    m_reveal = m_line->addAction(icon(Symbol::Reveal), QLineEdit::TrailingPosition);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &LineEditor::setRevealed);
    setRevealed(false);
}

void LineEditor::setRevealed(bool revealed)
{
    m_line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(revealed ? Symbol::Conceal : Symbol::Reveal));
    m_reveal->setText(revealed ? tr("Hide the secret") : tr("Reveal the secret"));
}

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
    m_line->setToolTip(judged ? QString() : judged.error());
    m_line->setAccessibleDescription(judged ? m_rule.typeText() : judged.error());
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
    return ValueEditor::eventFilter(object, event);
}

void LineEditor::showProblem()
{
    if (const auto judged = value(); !judged)
        QToolTip::showText(m_line->mapToGlobal(m_line->rect().bottomLeft()), judged.error(),
                           m_line);
}

} // namespace towerkey::ui
