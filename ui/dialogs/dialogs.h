// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/json/value.h"
#include "ui/models/entrylayout.h"
#include "ui/models/pastedrows.h"

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace towerkey::ui {

class Highlighting;
class Session;
struct DiskNews;
struct ValueRule;

/// Everything the window asks or tells in a dialog. Tests put their answers in its place.
class Dialogs
{
public:
    enum class SaveAnswer { Save, Discard, Cancel };
    enum class DiskAnswer { Reload, Keep };

    /// A value to be edited as JSON text.
    struct TextRequest
    {
        QString title;
        json::Value value;
        json::Value shown; ///< The same with dots for secrets.
        const ValueRule &rule;
    };

    /// An entry of a map or list to be filled in.
    struct EntryRequest
    {
        QString title;
        const EntryLayout &layout;
        QString key; ///< Of a present entry; empty for a new one.
        std::optional<json::Value> entry; ///< None for a new one.
        std::function<std::optional<QString>(const QString &)> problemOfKey;
    };
    struct FilledEntry
    {
        QString key;
        EntryCells cells;
    };

    /// Rows of a spreadsheet to be turned into entries.
    struct PasteRequest
    {
        QString title;
        const EntryLayout &layout;
        QString text;
        std::function<bool(const QString &)> exists; ///< Whether there is an entry of that key.
    };

    /// A text that is to be opened as if it were a file.
    struct PastedText
    {
        QByteArray text;
        QString folder; ///< Where its relative paths begin, and where it is saved.
    };
    /// Tells what a text is, or why it cannot be opened.
    using Recogniser = std::function<Result<QString>(const PastedText &)>;

    virtual ~Dialogs() = default;

    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual SaveAnswer askToSave(QWidget *parent, const QString &name) = 0;
    /// Whether to go on without what is typed and cannot be applied; why it cannot be.
    virtual bool askToLeaveOut(QWidget *parent, const QStringList &reasons) = 0;
    virtual DiskAnswer askAboutDisk(QWidget *parent, const DiskNews &news, bool isModified) = 0;
    virtual QStringList chooseFiles(QWidget *parent, const QString &folder) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Which of several services to open; empty when the user wants none of them.
    virtual QString chooseService(QWidget *parent, const QStringList &names) = 0;
    virtual std::optional<json::Value> editText(QWidget *parent, Highlighting &highlighting,
                                                const TextRequest &request) = 0;
    virtual std::optional<FilledEntry> editEntry(QWidget *parent, const EntryRequest &request) = 0;
    /// Only rows without a problem; none when the user thinks better of it.
    virtual QList<PastedRow> pasteEntries(QWidget *parent, const PasteRequest &request) = 0;
    /// A text to open, recognised while it is typed; nothing when the user thinks better of it.
    virtual std::optional<PastedText> pasteText(QWidget *parent, const QString &folder,
                                                const Recogniser &recognise) = 0;
    /// Lets the user export the open deployment. Returns the folder, empty when nothing was
    /// written.
    virtual QString exportDeployment(QWidget *parent, Highlighting &highlighting,
                                     const Session &session) = 0;
    /// The page about a rule of the linter.
    virtual void showRule(QWidget *parent, const QString &rule) = 0;
    virtual void showAbout(QWidget *parent) = 0;
};

/// The real ones.
class WidgetDialogs : public Dialogs
{
public:
    void showError(QWidget *parent, const Error &error) override;
    SaveAnswer askToSave(QWidget *parent, const QString &name) override;
    bool askToLeaveOut(QWidget *parent, const QStringList &texts) override;
    DiskAnswer askAboutDisk(QWidget *parent, const DiskNews &news, bool isModified) override;
    QStringList chooseFiles(QWidget *parent, const QString &folder) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    QString chooseService(QWidget *parent, const QStringList &names) override;
    std::optional<json::Value> editText(QWidget *parent, Highlighting &highlighting,
                                        const TextRequest &request) override;
    std::optional<FilledEntry> editEntry(QWidget *parent, const EntryRequest &request) override;
    QList<PastedRow> pasteEntries(QWidget *parent, const PasteRequest &request) override;
    std::optional<PastedText> pasteText(QWidget *parent, const QString &folder,
                                        const Recogniser &recognise) override;
    QString exportDeployment(QWidget *parent, Highlighting &highlighting,
                             const Session &session) override;
    void showRule(QWidget *parent, const QString &rule) override;
    void showAbout(QWidget *parent) override;
};

} // namespace towerkey::ui
