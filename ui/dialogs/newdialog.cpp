// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/newdialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

NewDialog::NewDialog(Dialogs &dialogs, const QString &parentFolder, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_parentFolder(parentFolder),
      m_templates(exchange::templates()), m_list(new QListWidget(this)),
      m_details(new QLabel(this)), m_folder(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_create(new QPushButton(tr("&Create"), this))
{
    setObjectName(u"newDialog"_s);
    setWindowTitle(tr("New deployment"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const exchange::Template &entry : std::as_const(m_templates)) {
        auto *item = new QListWidgetItem(entry.title + u'\n' + entry.summary, m_list);
        item->setData(Qt::AccessibleTextRole, u"%1. %2"_s.arg(entry.title, entry.summary));
    }
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &NewDialog::showTemplate);
    connect(m_list, &QListWidget::itemActivated, this, &NewDialog::create);
    connect(m_folder, &QLineEdit::textChanged, this, &NewDialog::judge);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_isFolderChosen = true; });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void NewDialog::build()
{
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setObjectName(u"templateDetails"_s);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_problem->setObjectName(u"folderProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create->setObjectName(u"create"_s);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addWidget(buildFolder());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 92, fontMetrics().lineSpacing() * 32});
}

QWidget *NewDialog::buildFolder()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("Save &in"), row);
    label->setBuddy(m_folder);
    m_folder->setObjectName(u"newFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the new deployment"));
    auto *button = new QPushButton(tr("C&hoose…"), row);
    button->setObjectName(u"chooseFolder"_s);
    button->setAccessibleName(tr("Choose the folder"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &NewDialog::browse);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(button);
    return row;
}

const exchange::Template &NewDialog::current() const
{
    return m_templates.at(qMax(0, m_list->currentRow()));
}

void NewDialog::showTemplate()
{
    m_details->setText(current().details + u' '
                       + tr("Passwords are made now, and kept in files of their own."));
    if (!m_isFolderChosen)
        suggestFolder();
    judge();
}

/// A folder that is not there yet.
void NewDialog::suggestFolder()
{
    const QString base = QDir(m_parentFolder).filePath(u"orthanc-"_s + current().name);
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = base + u'-' + QString::number(number);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewDialog::judge()
{
    const QString folder = m_folder->text().trimmed();
    const QStringList taken = exchange::takenPaths(current().name, folder);
    QString problem;
    if (!QDir::isAbsolutePath(folder))
        problem = tr("Give the whole path of a folder.");
    else if (QFileInfo(folder).isFile())
        problem = tr("That is a file. Give a folder, which need not be there yet.");
    else if (!taken.isEmpty())
        problem = tr("%1 is there already. Choose another folder.")
                      .arg(QDir::toNativeSeparators(taken.first()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(Tone::Error, palette()));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_create->setEnabled(problem.isEmpty());
}

void NewDialog::browse()
{
    const QString folder = m_dialogs.chooseFolder(this, tr("Choose a folder"), m_parentFolder);
    if (folder.isEmpty())
        return;
    m_isFolderChosen = true;
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewDialog::create()
{
    if (!m_create->isEnabled())
        return;
    accept();
    emit chosen(current().name, QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

} // namespace towerkey::ui
