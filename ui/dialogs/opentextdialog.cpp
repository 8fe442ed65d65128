// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/opentextdialog.h"

#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

OpenTextDialog::OpenTextDialog(const QString &folder, const Dialogs::Recogniser &recognise,
                               Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_recognise(recognise), m_dialogs(dialogs), m_text(new QPlainTextEdit(this)),
      m_folder(new QLineEdit(folder, this)), m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"openTextDialog"_s);
    setWindowTitle(tr("Open pasted text"));
    auto *help = new QLabel(tr("A configuration of Orthanc, NAME=value lines, a compose file, "
                               "Kubernetes manifests, a docker run line, or what docker inspect "
                               "prints."),
                            this);
    help->setWordWrap(true);
    m_text->setObjectName(u"openText"_s);
    m_text->setAccessibleName(tr("Text to open"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_message->setObjectName(u"openTextMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_text, 1);
    layout->addWidget(folderRow());
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OpenTextDialog::judge);
    connect(m_folder, &QLineEdit::textChanged, this, &OpenTextDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 28});
    m_text->setFocus();
    takeClipboard();
    judge();
}

/// What was copied is most likely what is to be opened; nothing else is brought in.
void OpenTextDialog::takeClipboard()
{
    const QString copied = QGuiApplication::clipboard()->text();
    if (!copied.trimmed().isEmpty() && m_recognise({copied.toUtf8(), m_folder->text()})) {
        m_text->setPlainText(copied);
        m_text->selectAll();
    }
}

QWidget *OpenTextDialog::folderRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Folder for relative paths and saving:"), row);
    auto *choose = new QPushButton(tr("&Choose…"), row);
    label->setBuddy(m_folder);
    m_folder->setObjectName(u"openTextFolder"_s);
    m_folder->setAccessibleName(tr("Folder for relative paths and saving"));
    choose->setObjectName(u"openTextChoose"_s);
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &OpenTextDialog::chooseFolder);
    return row;
}

void OpenTextDialog::chooseFolder()
{
    const QString folder =
        m_dialogs.chooseFolder(this, tr("Folder for relative paths and saving"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

Dialogs::PastedText OpenTextDialog::pasted() const
{
    return {m_text->toPlainText().toUtf8(), m_folder->text()};
}

void OpenTextDialog::judge()
{
    const Dialogs::PastedText text = pasted();
    const bool isEmpty = text.text.trimmed().isEmpty();
    const auto recognised = isEmpty ? Result<QString>() : m_recognise(text);
    m_message->setText(recognised ? *recognised : message(recognised.error()));
    QPalette colors = palette();
    if (!recognised)
        colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_message->setPalette(colors);
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(!isEmpty && recognised.has_value());
}

} // namespace towerkey::ui
