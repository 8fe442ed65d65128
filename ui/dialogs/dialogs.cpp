// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/dialogs.h"

#include "core/lint/rule.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/jsondialog.h"
#include "ui/dialogs/opentextdialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/models/diskwatch.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

/// The names of files, or as many of them as fit into a sentence.
QString names(const QStringList &paths)
{
    constexpr qsizetype Most = 4;
    QStringList names;
    for (const QString &path : paths.first(qMin(paths.size(), Most)))
        names.append(QFileInfo(path).fileName());
    return names.join(u", "_s) + (paths.size() > Most ? u", …"_s : QString());
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::Dialogs)

public:
    static QString cannot() { return tr("That did not work"); }
    static QString saveChanges(const QString &name)
    {
        return name.isEmpty() ? tr("Save the changes?") : tr("Save the changes of %1?").arg(name);
    }
    static QString otherwiseLost() { return tr("Otherwise they are lost."); }
    static QString notApplied(const QStringList &texts)
    {
        return tr("Something typed cannot be applied:") + u'\n' + texts.join(u'\n');
    }
    static QString leaveOut()
    {
        return tr("Go on without it? Then what was last applied is what counts.");
    }
    static QString goOn() { return tr("&Go on without it"); }
    static QString news(const DiskNews &news)
    {
        QStringList sentences;
        if (news.changed.size() == 1)
            sentences.append(tr("%1 was changed by another program.").arg(names(news.changed)));
        else if (!news.changed.isEmpty())
            sentences.append(tr("%1 were changed by another program.").arg(names(news.changed)));
        if (news.missing.size() == 1)
            sentences.append(tr("%1 is gone from the disk.").arg(names(news.missing)));
        else if (!news.missing.isEmpty())
            sentences.append(tr("%1 are gone from the disk.").arg(names(news.missing)));
        return sentences.join(u'\n');
    }
    static QString whatNow(bool isModified)
    {
        return isModified ? tr("Load it again and lose your changes, or keep what is open? What "
                               "you keep is written over the file when you save.")
                          : tr("Load it again, or keep what is open? What you keep is written "
                               "over the file when you save.");
    }
    static QString loadAgain() { return tr("&Load again"); }
    static QString keep() { return tr("&Keep what is open"); }
    static QString openFiles() { return tr("Open configuration files"); }
    static QString filter()
    {
        return tr("Configurations (*.json *.yaml *.yml *.env *.sh *.txt);;All files (*)");
    }
    static QString chooseService() { return tr("Choose a service"); }
    static QString severalServices()
    {
        return tr("Several services or containers run Orthanc. Which one shall be opened?");
    }
    static QString openService() { return tr("Open"); }
    static QString aboutTitle() { return tr("About Towerkey"); }
    static QString about()
    {
        return tr("<h3>Towerkey %1</h3><p>Editor for the configuration of Orthanc as its Docker "
                  "images read it.</p><p>Not affiliated with the Orthanc project, Orthanc Team or "
                  "UCLouvain.</p><p>MIT license.</p>")
            .arg(QCoreApplication::applicationVersion());
    }
};

} // namespace

void WidgetDialogs::showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Texts::cannot(), message(error), QMessageBox::Ok, parent);
    box.setObjectName(u"errorBox"_s);
    box.setTextFormat(Qt::PlainText);
    if (!error.place.source.isEmpty())
        box.setInformativeText(toString(error.place));
    box.exec();
}

Dialogs::SaveAnswer WidgetDialogs::askToSave(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Question, u"Towerkey"_s, Texts::saveChanges(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setObjectName(u"saveBox"_s);
    box.setInformativeText(Texts::otherwiseLost());
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveAnswer::Save;
    case QMessageBox::Discard:
        return SaveAnswer::Discard;
    default:
        return SaveAnswer::Cancel;
    }
}

bool WidgetDialogs::askToLeaveOut(QWidget *parent, const QStringList &texts)
{
    QMessageBox box(QMessageBox::Warning, u"Towerkey"_s, Texts::notApplied(texts),
                    QMessageBox::Cancel, parent);
    box.setObjectName(u"leaveOutBox"_s);
    box.setInformativeText(Texts::leaveOut());
    const auto *goOn = box.addButton(Texts::goOn(), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goOn;
}

Dialogs::DiskAnswer WidgetDialogs::askAboutDisk(QWidget *parent, const DiskNews &news,
                                                bool isModified)
{
    QMessageBox box(QMessageBox::Question, u"Towerkey"_s, Texts::news(news), QMessageBox::NoButton,
                    parent);
    box.setObjectName(u"diskBox"_s);
    box.setInformativeText(Texts::whatNow(isModified));
    const auto *reload = box.addButton(Texts::loadAgain(), QMessageBox::AcceptRole);
    auto *keep = box.addButton(Texts::keep(), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == reload ? DiskAnswer::Reload : DiskAnswer::Keep;
}

QStringList WidgetDialogs::chooseFiles(QWidget *parent, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, Texts::openFiles(), folder, Texts::filter());
}

QString WidgetDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString WidgetDialogs::chooseService(QWidget *parent, const QStringList &names)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(u"serviceDialog"_s);
    dialog.setWindowTitle(Texts::chooseService());
    dialog.setLabelText(Texts::severalServices());
    dialog.setOption(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(names);
    dialog.setTextValue(names.value(0));
    dialog.setOkButtonText(Texts::openService());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

std::optional<json::Value> WidgetDialogs::editText(QWidget *parent, Highlighting &highlighting,
                                                   const TextRequest &request)
{
    JsonDialog dialog(highlighting, request, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.value()) : std::nullopt;
}

std::optional<Dialogs::FilledEntry> WidgetDialogs::editEntry(QWidget *parent,
                                                             const EntryRequest &request)
{
    EntryDialog dialog(request, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.entry()) : std::nullopt;
}

QList<PastedRow> WidgetDialogs::pasteEntries(QWidget *parent, const PasteRequest &request)
{
    PasteDialog dialog(request, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.rows() : QList<PastedRow>();
}

std::optional<Dialogs::PastedText> WidgetDialogs::pasteText(QWidget *parent, const QString &folder,
                                                            const Recogniser &recognise)
{
    OpenTextDialog dialog(folder, recognise, *this, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.pasted()) : std::nullopt;
}

QString WidgetDialogs::exportDeployment(QWidget *parent, Highlighting &highlighting,
                                        const Session &session)
{
    ExportDialog dialog(session, highlighting, *this, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.folder() : QString();
}

void WidgetDialogs::showRule(QWidget *parent, const QString &rule)
{
    const lint::Rule *found = lint::ruleOf(rule);
    if (!found)
        return;
    QDialog dialog(parent);
    dialog.setObjectName(u"ruleDialog"_s);
    dialog.setWindowTitle(lint::title(*found));
    auto *text = new QTextBrowser(&dialog);
    text->setObjectName(u"rulePage"_s);
    text->setAccessibleName(lint::title(*found));
    text->setOpenExternalLinks(true);
    text->setMarkdown(lint::page(*found));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(620, 460);
    dialog.exec();
}

void WidgetDialogs::showAbout(QWidget *parent)
{
    QMessageBox::about(parent, Texts::aboutTitle(), Texts::about());
}

} // namespace towerkey::ui
