// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/secreteditor.h"

#include "core/base/passwordstrength.h"
#include "ui/editors/secretclipboard.h"
#include "ui/theme/symbols.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SecretEditor)

public:
    static QString strength(PasswordStrength strength)
    {
        switch (strength) {
        case PasswordStrength::Weak:
            return tr("weak");
        case PasswordStrength::Fair:
            return tr("fair");
        case PasswordStrength::Good:
            return tr("good");
        case PasswordStrength::Strong:
            break;
        }
        return tr("strong");
    }
};

Tone toneOf(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::Weak:
        return Tone::Error;
    case PasswordStrength::Fair:
        return Tone::Warning;
    case PasswordStrength::Good:
    case PasswordStrength::Strong:
        break;
    }
    return Tone::Good;
}

} // namespace

SecretEditor::SecretEditor(ValueRule rule, QWidget *parent)
    : LineEditor(std::move(rule), parent), m_strength(new QLabel(this))
{
    m_strength->setObjectName(u"strength"_s);
    m_strength->setMinimumWidth(
        m_strength->fontMetrics().horizontalAdvance(Texts::strength(PasswordStrength::Strong)));
    addWidget(m_strength);
    const auto add = [this](Symbol symbol, const QString &name, const QString &text) {
        QAction *action = line()->addAction(icon(symbol), QLineEdit::TrailingPosition);
        action->setObjectName(name);
        action->setText(text);
        action->setToolTip(text);
        return action;
    };
    QAction *copy = add(Symbol::Copy, u"copySecret"_s,
                        tr("Copy the secret; the clipboard is emptied after %1 seconds")
                            .arg(ClipboardTime.count()));
    // What is written as JSON is no password.
    const bool isPassword = this->rule().isScalar();
    m_strength->setVisible(isPassword);
    QAction *generate = add(Symbol::Generate, u"generate"_s, tr("Generate a strong password"));
    generate->setVisible(isPassword);
    m_reveal = add(Symbol::Reveal, u"reveal"_s, QString());
    m_reveal->setCheckable(true);
    connect(copy, &QAction::triggered, this, [this] { copySecret(line()->text()); });
    connect(generate, &QAction::triggered, this, &SecretEditor::generate);
    connect(m_reveal, &QAction::toggled, this, &SecretEditor::setRevealed);
    connect(line(), &QLineEdit::textChanged, this, &SecretEditor::showStrength);
    setRevealed(false);
}

void SecretEditor::setRevealed(bool revealed)
{
    line()->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(revealed ? Symbol::Conceal : Symbol::Reveal));
    m_reveal->setText(revealed ? tr("Hide the secret") : tr("Reveal the secret"));
    m_reveal->setToolTip(m_reveal->text());
}

void SecretEditor::generate()
{
    line()->setText(generatedPassword());
    line()->setFocus();
}

void SecretEditor::showStrength()
{
    const QString text = line()->text();
    const PasswordStrength strength = passwordStrength(text);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(toneOf(strength), palette()));
    m_strength->setPalette(colors);
    m_strength->setText(text.isEmpty() ? QString() : Texts::strength(strength));
    m_strength->setAccessibleName(tr("Strength: %1").arg(m_strength->text()));
}

} // namespace towerkey::ui
