// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/image/image.h"
#include "ui/dialogs/dialogs.h"
#include "ui/models/diskwatch.h"
#include "ui/models/session.h"
#include "ui/models/valuerule.h"

#include <QTemporaryDir>

namespace towerkey::test {

/// What every test of the window needs: the data, and a folder with files that it may change.
class Fixture final
{
public:
    Fixture();
    Q_DISABLE_COPY_MOVE(Fixture)

    static const image::Images &images();
    static const catalogue::Catalogue &catalogue();

    /// Writes a file below the folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    /// Copies the example deployment and returns its folder.
    QString copyExample() const;
    QString path(const QString &name = {}) const;

private:
    QTemporaryDir m_folder;
};

/// The secrets of the example, which must be seen nowhere unless somebody reveals them.
QStringList secretsOfExample();

SettingPath path(QStringView text);

/// Answers that were prepared, and what was asked.
class FakeDialogs final : public ui::Dialogs
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error); }
    SaveAnswer askToSave(QWidget *, const QString &) override
    {
        ++saveQuestions;
        return saveAnswer;
    }
    bool askToLeaveOut(QWidget *, const QStringList &texts) override
    {
        leftOut.append(texts);
        return leavesOut;
    }
    DiskAnswer askAboutDisk(QWidget *, const ui::DiskNews &news, bool) override
    {
        diskQuestions.append(news);
        return diskAnswer;
    }
    QStringList chooseFiles(QWidget *, const QString &) override { return files; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folder; }
    QString chooseService(QWidget *, const QStringList &names) override
    {
        offeredServices = names;
        return service;
    }
    std::optional<json::Value> editText(QWidget *, ui::Highlighting &,
                                        const TextRequest &request) override
    {
        editedTitles.append(request.title);
        return editedValue;
    }
    std::optional<FilledEntry> editEntry(QWidget *, const EntryRequest &request) override
    {
        editedTitles.append(request.title);
        return filledEntry;
    }
    QList<ui::PastedRow> pasteEntries(QWidget *, const PasteRequest &request) override
    {
        editedTitles.append(request.title);
        return ui::pastedRows(request.layout, request.text);
    }
    std::optional<PastedText> pasteText(QWidget *, const QString &,
                                        const Recogniser &recognise) override
    {
        if (pastedText)
            recognised = recognise(*pastedText);
        return pastedText;
    }
    QString exportDeployment(QWidget *, ui::Highlighting &, const ui::Session &) override
    {
        ++exports;
        return folder;
    }
    void showRule(QWidget *, const QString &rule) override { rules.append(rule); }
    void showAbout(QWidget *) override { ++abouts; }

    QList<Error> errors;
    std::optional<PastedText> pastedText;
    Result<QString> recognised;
    SaveAnswer saveAnswer = SaveAnswer::Cancel;
    int saveQuestions = 0;
    QStringList leftOut;
    bool leavesOut = false;
    DiskAnswer diskAnswer = DiskAnswer::Keep;
    QList<ui::DiskNews> diskQuestions;
    QStringList files;
    QString folder;
    QStringList offeredServices;
    QString service;
    QStringList editedTitles;
    std::optional<json::Value> editedValue;
    std::optional<FilledEntry> filledEntry;
    int exports = 0;
    QStringList rules;
    int abouts = 0;
};

} // namespace towerkey::test
