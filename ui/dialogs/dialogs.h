// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/json/value.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace towerkey::ui {

class Highlighting;
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

    virtual ~Dialogs() = default;

    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual SaveAnswer askToSave(QWidget *parent, const QString &name) = 0;
    virtual DiskAnswer askAboutDisk(QWidget *parent, const QString &path, bool isModified) = 0;
    virtual QStringList chooseFiles(QWidget *parent, const QString &folder) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    virtual std::optional<json::Value> editText(QWidget *parent, Highlighting &highlighting,
                                                const TextRequest &request) = 0;
    virtual void showAbout(QWidget *parent) = 0;
};

/// The real ones.
class WidgetDialogs final : public Dialogs
{
public:
    void showError(QWidget *parent, const Error &error) override;
    SaveAnswer askToSave(QWidget *parent, const QString &name) override;
    DiskAnswer askAboutDisk(QWidget *parent, const QString &path, bool isModified) override;
    QStringList chooseFiles(QWidget *parent, const QString &folder) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    std::optional<json::Value> editText(QWidget *parent, Highlighting &highlighting,
                                        const TextRequest &request) override;
    void showAbout(QWidget *parent) override;
};

} // namespace towerkey::ui
