// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/deployment/settings.h"
#include "core/exchange/maskedconfiguration.h"
#include "core/image/image.h"
#include "core/startup/memory.h"
#include "core/startup/startup.h"
#include "ui/models/linting.h"
#include "ui/models/problems.h"
#include "ui/undo/editcommand.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace towerkey::ui {

struct LeftBehind;

/// The open deployment, what the image makes of it, and the way back. Everything shown in the
/// window is taken from here, and every change goes through here.
class Session final : public QObject, private EditTarget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    /// Begins with an empty deployment for the newest image.
    Session(const image::Images &images, const catalogue::Catalogue &catalogue,
            QObject *parent = nullptr);

    /// Opens files and folders in place of what was open. Without a tag the image stays the one
    /// that is chosen. After a failure everything is as before.
    Result<void> open(const QStringList &paths, const QString &imageTag = {},
                      const QString &service = {});
    /// Reads the open files anew, in place of what was edited; what is shown stays where it is. The
    /// image is the one that the files name now, or the chosen one where they name none.
    Result<void> openAgain();
    /// Begins with a deployment of which nothing is on the disk yet; \a paths are what will be
    /// opened when it is.
    void openUnsaved(const deployment::Deployment &deployment, const QStringList &paths);
    /// Opens files and folders with texts that were not saved: undo leads to what was on the disk
    /// then. What is no more there, or cannot be opened, begins empty.
    void openEdited(const LeftBehind &left);
    /// Writes what differs from the disk. Sources that are new get a name in the given folder, or
    /// in folder() when it is empty.
    Result<void> save(const QString &folder = {});
    /// Takes what is on the disk now as what was opened, so that saving writes over it.
    void acceptDisk(const QString &path);
    /// Takes over what is on the disk now into a file that was not edited, as a step of undo; false
    /// when it was edited, or when other files may depend on it.
    bool takeOverDisk(const QString &path);

    const image::Images &images() const { return m_images; }
    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    const image::Image &image() const { return m_image; }
    const deployment::Deployment &deployment() const { return m_deployment; }
    /// As on the disk, and what the image makes of that.
    const deployment::Deployment &savedDeployment() const { return m_saved; }
    const startup::Outcome &savedOutcome() const { return m_savedOutcome; }
    const startup::Outcome &outcome() const { return m_outcome; }
    /// What the image would make of something that differs little from what is open.
    startup::Outcome outcomeOf(const deployment::Deployment &deployment) const;
    /// The generated configuration with dots for everything secret.
    const json::Value &shownConfiguration() const;
    /// What is wrong with the deployment, made when it is first asked for.
    const Problems &problems() const;

    /// An answer about a setting that costs time, found once for each state of the deployment.
    template <typename Find>
    bool remembered(const SettingPath &path, const Find &find) const
    {
        const auto known = m_remembered.constFind(path);
        return known != m_remembered.cend() ? *known : *m_remembered.insert(path, find());
    }

    QUndoStack &undoStack() { return m_undoStack; }
    bool isModified() const { return m_isModified; }
    QStringList openedPaths() const { return m_paths; }
    /// What the window calls it: the name of the file or folder; empty when nothing is open.
    QString name() const;
    /// The folder of the first source on the disk; empty when there is none.
    QString folder() const;
    /// Sources that were added and have no file yet, by the name they will get.
    QStringList namesWithoutFile() const;

    /// Makes an edit as one step of undo; \a text names it. Steps about one setting are joined.
    void apply(const deployment::Edit &edit, const QString &text, const SettingPath &about = {});
    /// The same for an edit that could not be built, perhaps; editRefused() tells why.
    bool apply(const Result<deployment::Edit> &edit, const QString &text,
               const SettingPath &about = {})
    {
        return make(edit, text, about);
    }

    /// The edits that panes offer. What cannot be done is told by editRefused(), too.
    bool setSetting(const SettingPath &path, const json::Value &value);
    bool resetSetting(const SettingPath &path);
    bool renameSetting(const SettingPath &path, const SettingPath &newPath);
    bool deliverSetting(const SettingPath &path, deployment::Delivery delivery);
    /// Applies what the linter offers.
    bool fix(const lint::Fix &fix);
    bool setToggle(const image::PluginRow &plugin, deployment::Toggle toggle);
    bool setImage(const QString &tag);
    /// Any other edit, as it was built or refused.
    bool make(const Result<deployment::Edit> &edit, const QString &text,
              const SettingPath &about = {});

signals:
    void opened(); ///< Another deployment is open.
    void discarded(); ///< What was edited or typed is about to be replaced by what is on the disk.
    void changed(); ///< The deployment and its outcome changed.
    void problemsChanged(); ///< The linter has found something else in what is open.
    void saved(); ///< What is on the disk is what is open.
    void modifiedChanged(bool isModified);
    void editRefused(const towerkey::Error &error);

private:
    void begin(const deployment::Deployment &saved, const QStringList &paths);
    deployment::Edit applyEdit(const deployment::Edit &edit) override;
    void takeImage();
    void simulate();
    void noticeModified();

    const image::Images &m_images;
    const catalogue::Catalogue &m_catalogue;
    image::Image m_image;
    deployment::Deployment m_deployment;
    deployment::Deployment m_saved;
    startup::Memory m_memory; // Of the start of what is open.
    startup::Outcome m_outcome;
    startup::Outcome m_savedOutcome;
    mutable exchange::MaskedConfiguration m_shown;
    mutable Linting m_linting;
    mutable std::optional<Problems> m_problems;
    mutable QHash<SettingPath, bool> m_remembered; // Whether settings are changed.
    QUndoStack m_undoStack;
    QStringList m_paths;
    bool m_isModified = false;
};

} // namespace towerkey::ui
