// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/jsondialog.h"

#include "core/json/document.h"
#include "ui/highlight/codeview.h"
#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
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
      m_text(new CodeView(highlighting, Language::Json, this)), m_message(new QLabel(this)),
      m_reveal(new QCheckBox(tr("&Reveal the secrets to edit them"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_format(m_buttons->addButton(tr("&Format"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"jsonDialog"_s);
    setWindowTitle(request.title);
    const bool hasSecrets = request.shown != request.value;
    build(hasSecrets);
    setText(textOf(hasSecrets ? request.shown : request.value));
    m_text->setEditable(!hasSecrets);
    connect(m_text, &CodeView::edited, this, &JsonDialog::judge);
    connect(m_format, &QPushButton::clicked, this, &JsonDialog::format);
    connect(m_reveal, &QCheckBox::clicked, this, &JsonDialog::reveal);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    // Who presses Cancel means it; Escape is easily pressed.
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] { done(Rejected); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!hasSecrets);
    m_format->setEnabled(!hasSecrets);
    m_text->setFocus();
}

void JsonDialog::build(bool hasSecrets)
{
    m_text->setObjectName(u"jsonText"_s);
    m_text->setAccessibleName(tr("Value as JSON"));
    m_format->setObjectName(u"formatJson"_s);
    m_format->setToolTip(tr("Write one member a line, indented"));
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
    resizeOnScreen(*this, {character * 90, fontMetrics().lineSpacing() * 26});
}

void JsonDialog::setText(const QString &text)
{
    QList<CodeLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append({line, {}});
    m_text->setLines(lines);
}

void JsonDialog::reveal()
{
    m_reveal->setEnabled(false);
    m_text->setEditable();
    setText(textOf(m_value));
    judge();
    m_text->setFocus();
}

void JsonDialog::reject()
{
    const auto lose = [this] {
        return QMessageBox::question(this, windowTitle(), tr("Discard what is typed?"),
                                     QMessageBox::Discard | QMessageBox::Cancel,
                                     QMessageBox::Cancel)
            == QMessageBox::Discard;
    };
    if (!m_text->isTouched() || lose())
        QDialog::reject();
}

/// As one step of undo.
void JsonDialog::format()
{
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(textOf(m_value));
}

void JsonDialog::judge()
{
    const auto wrong = problem();
    m_message->setText(wrong ? wrong->text : QString());
    m_text->setProblems(wrong && wrong->line >= 0 ? QHash<int, QString>{{wrong->line, wrong->text}}
                                                  : QHash<int, QString>());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_message->setPalette(colors);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!wrong);
    m_format->setEnabled(!wrong);
}

/// What is wrong with the text; what is right becomes the value.
std::optional<JsonDialog::Wrong> JsonDialog::problem()
{
    // The text is one value, and a configuration is a table; so it is read as a member's value.
    const QByteArray text = m_text->text().toUtf8();
    const QByteArray before = "{\"\":";
    const auto document = json::Document::parse(before + text + "\n}");
    if (const json::Problem *first = document.firstProblemFor(json::Reader::Image)) {
        const qsizetype offset = first->range.begin - before.size();
        const TextPosition position = positionAt(text, qBound<qsizetype>(0, offset, text.size()));
        const QString sentence = offset >= text.size()
            ? tr("The value is not finished: something is still missing at its end.")
            : json::message(*first);
        return Wrong{
            tr("Line %1, column %2: %3").arg(position.line).arg(position.column).arg(sentence),
            position.line - 1};
    }
    const json::NodeIndex node = document.find(SettingPath({QString()}));
    if (node == json::NoNode || document.node(document.root()).childCount != 1)
        return Wrong{tr("Write exactly one value.")};
    json::Value value = document.value(node);
    if (const auto wrong = problemOf(m_rule, value))
        return Wrong{*wrong};
    m_value = std::move(value);
    return {};
}

} // namespace towerkey::ui
