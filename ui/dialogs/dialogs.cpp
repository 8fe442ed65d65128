// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/jsondialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

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
    static QString changedOnDisk(const QString &name)
    {
        return tr("%1 was changed by another program.").arg(name);
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
        return tr("Configurations and variables (*.json *.env);;All files (*)");
    }
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

Dialogs::DiskAnswer WidgetDialogs::askAboutDisk(QWidget *parent, const QString &path,
                                                bool isModified)
{
    QMessageBox box(QMessageBox::Question, u"Towerkey"_s,
                    Texts::changedOnDisk(QFileInfo(path).fileName()), QMessageBox::NoButton,
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

std::optional<json::Value> WidgetDialogs::editText(QWidget *parent, Highlighting &highlighting,
                                                   const TextRequest &request)
{
    JsonDialog dialog(highlighting, request, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.value()) : std::nullopt;
}

void WidgetDialogs::showAbout(QWidget *parent)
{
    QMessageBox::about(parent, Texts::aboutTitle(), Texts::about());
}

} // namespace towerkey::ui
