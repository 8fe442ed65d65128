// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/overviewprint.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

/// Lines between the rows, so that the eye finds from a name to its value.
void formatTables(const QTextFrame &frame)
{
    for (QTextFrame *child : frame.childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.5);
        format.setBorderBrush(QColor(0xb0, 0xb4, 0xba));
        format.setBorderCollapse(true);
        format.setCellPadding(3);
        format.setHeaderRowCount(1);
        table->setFormat(format);
    }
}

void fill(QTextDocument &document, const QString &markdown)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    formatTables(*document.rootFrame());
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::OverviewPrint)

public:
    static QString page() { return tr("Page"); }
    static QString zoom() { return tr("Zoom"); }
};

/// The controls of Qt's preview have icons and tool tips only.
void nameControls(const QWidget &dialog)
{
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty() && button->defaultAction())
            button->setAccessibleName(button->defaultAction()->text());
    }
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        box->setAccessibleName(Texts::zoom());
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (!qobject_cast<QComboBox *>(line->parentWidget()))
            line->setAccessibleName(Texts::page());
    }
}

} // namespace

void printOverview(const QString &markdown, QPrinter &printer)
{
    QTextDocument document;
    fill(document, markdown);
    // Paper is white on a dark desktop, too.
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    QTextCharFormat black;
    black.setForeground(Qt::black);
    all.mergeCharFormat(black);
    document.print(&printer);
}

void showOverviewPages(const QString &markdown, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setObjectName(u"overviewPages"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [markdown](QPrinter *printer) { printOverview(markdown, *printer); });
    nameControls(*dialog);
    dialog->resize(parent->size() * 4 / 5);
    dialog->show();
}

QMimeData *overviewData(const QString &markdown)
{
    QTextDocument document;
    fill(document, markdown);
    auto *data = new QMimeData;
    data->setText(markdown);
    data->setHtml(document.toHtml());
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    return data;
}

} // namespace towerkey::ui
