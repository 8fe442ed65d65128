// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/jsondialog.h"

#include "core/json/document.h"
#include "ui/highlight/highlighting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tones.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static QString textOf(const json::Value &value)
{
    return QString::fromUtf8(json::toJson(value, json::Layout::IndentedUtf8));
}

JsonDialog::JsonDialog(Highlighting &highlighting, const Dialogs::TextRequest &request,
                       QWidget *parent)
    : QDialog(parent), m_rule(request.rule), m_value(request.value),
      m_text(new QPlainTextEdit(this)), m_message(new QLabel(this)),
      m_reveal(new QCheckBox(tr("&Reveal the secrets to edit them"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"jsonDialog"_s);
    setWindowTitle(request.title);
    highlighting.attach(m_text->document(), Language::Json);
    const bool hasSecrets = request.shown != request.value;
    build(hasSecrets);
    m_text->setPlainText(textOf(hasSecrets ? request.shown : request.value));
    m_text->setReadOnly(hasSecrets);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonDialog::judge);
    connect(m_reveal, &QCheckBox::clicked, this, &JsonDialog::reveal);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!hasSecrets);
    m_text->setFocus();
}

void JsonDialog::build(bool hasSecrets)
{
    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("Value as JSON"));
    useFixedFont(*m_text);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_message->setObjectName(u"jsonMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reveal->setObjectName(u"revealSecrets"_s);
    m_reveal->setVisible(hasSecrets);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_reveal);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 90, fontMetrics().lineSpacing() * 26);
}

void JsonDialog::reveal()
{
    m_reveal->setEnabled(false);
    m_text->setReadOnly(false);
    m_text->setPlainText(textOf(m_value));
    m_text->setFocus();
}

void JsonDialog::judge()
{
    const QString wrong = problem();
    m_message->setText(wrong);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_message->setPalette(colors);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

/// What is wrong with the text; what is right becomes the value.
QString JsonDialog::problem()
{
    // The text is one value, and a configuration is a table; so it is read as a member's value.
    const QByteArray text = m_text->toPlainText().toUtf8();
    const QByteArray before = "{\"\":";
    const auto document = json::Document::parse(before + text + "\n}");
    if (const json::Problem *first = document.firstProblemFor(json::Reader::Image)) {
        const qsizetype offset =
            qBound<qsizetype>(0, first->range.begin - before.size(), text.size());
        const TextPosition position = positionAt(text, offset);
        return tr("Line %1, column %2: %3")
            .arg(position.line)
            .arg(position.column)
            .arg(json::message(*first));
    }
    const json::NodeIndex node = document.find(SettingPath({QString()}));
    if (node == json::NoNode || document.node(document.root()).childCount != 1)
        return tr("Write exactly one value.");
    json::Value value = document.value(node);
    if (const auto wrong = problemOf(m_rule, value))
        return *wrong;
    m_value = std::move(value);
    return {};
}

} // namespace towerkey::ui
