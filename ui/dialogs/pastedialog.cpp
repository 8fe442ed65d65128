// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/pastedialog.h"

#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static QString titlesOf(const EntryLayout &layout)
{
    QStringList titles = textOfRows(layout, {}).trimmed().split(u'\t');
    return titles.join(u", "_s);
}

PasteDialog::PasteDialog(const Dialogs::PasteRequest &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_text(new QPlainTextEdit(this)),
      m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(request.title);
    auto *help = new QLabel(tr("A row a line, cells separated by tabs, semicolons or commas. The "
                               "columns are %1; a first row with these names may order them "
                               "differently.")
                                .arg(titlesOf(request.layout)),
                            this);
    help->setWordWrap(true);
    m_text->setObjectName(u"pasteText"_s);
    m_text->setAccessibleName(tr("Rows to add"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setTabStopDistance(fontMetrics().averageCharWidth() * 16);
    m_text->setPlainText(request.text);
    m_message->setObjectName(u"pasteMessage"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26});
    judge();
}

QStringList PasteDialog::problems() const
{
    QStringList lines;
    for (const PastedRow &row : m_rows) {
        for (const QString &problem : row.problems)
            lines.append(tr("Row %1: %2").arg(row.line).arg(problem));
    }
    return lines;
}

QString PasteDialog::summary() const
{
    const auto replaced = std::ranges::count_if(
        m_rows, [this](const PastedRow &row) { return m_request.exists(row.key); });
    QString text = m_rows.size() == 1 ? tr("1 entry.") : tr("%1 entries.").arg(m_rows.size());
    if (replaced > 0)
        text += u' '
            + (replaced == 1 ? tr("One replaces the whole entry of that name.")
                             : tr("%1 replace the whole entries of those names.").arg(replaced));
    return text;
}

void PasteDialog::judge()
{
    constexpr qsizetype MostLines = 5;
    m_rows = pastedRows(m_request.layout, m_text->toPlainText());
    const QStringList wrong = problems();
    QStringList shown = wrong.mid(0, MostLines);
    if (wrong.size() > MostLines)
        shown[MostLines - 1] = tr("… and %1 more").arg(wrong.size() - MostLines + 1);
    m_message->setText(wrong.isEmpty() ? summary() : shown.join(u'\n'));
    QPalette colors = palette();
    if (!wrong.isEmpty())
        colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_message->setPalette(colors);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty() && !m_rows.isEmpty());
}

} // namespace towerkey::ui
