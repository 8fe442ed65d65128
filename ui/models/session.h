// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/deployment.h"
#include "core/deployment/settings.h"
#include "core/image/image.h"
#include "core/startup/startup.h"
#include "ui/undo/editcommand.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace towerkey::ui {

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
    Result<void> open(const QStringList &paths, const QString &imageTag = {});
    /// Writes what differs from the disk. Sources that are new get a name in the given folder, or
    /// in folder() when it is empty.
    Result<void> save(const QString &folder = {});
    /// Takes what is on the disk now as what was opened, so that saving writes over it.
    void acceptDisk(const QString &path);

    const image::Images &images() const { return m_images; }
    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    const image::Image &image() const { return m_image; }
    const deployment::Deployment &deployment() const { return m_deployment; }
    /// As on the disk, and what the image makes of that.
    const deployment::Deployment &savedDeployment() const { return m_saved; }
    const startup::Outcome &savedOutcome() const { return m_savedOutcome; }
    const startup::Outcome &outcome() const { return m_outcome; }
    /// The generated configuration with dots for everything secret.
    const json::Value &shownConfiguration() const;

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

    /// The edits that panes offer. What cannot be done is told by editRefused(), too.
    bool setSetting(const SettingPath &path, const json::Value &value);
    bool resetSetting(const SettingPath &path);
    bool setToggle(const image::PluginRow &plugin, deployment::Toggle toggle);
    bool setImage(const QString &tag);

signals:
    void opened(); ///< Another deployment is open.
    void changed(); ///< The deployment and its outcome changed.
    void saved(); ///< What is on the disk is what is open.
    void modifiedChanged(bool isModified);
    void editRefused(const towerkey::Error &error);

private:
    deployment::Edit applyEdit(const deployment::Edit &edit) override;
    bool make(const Result<deployment::Edit> &edit, const QString &text,
              const SettingPath &about = {});
    void takeImage();
    void simulate();
    void noticeModified();

    const image::Images &m_images;
    const catalogue::Catalogue &m_catalogue;
    image::Image m_image;
    deployment::Deployment m_deployment;
    deployment::Deployment m_saved;
    startup::Outcome m_outcome;
    startup::Outcome m_savedOutcome;
    mutable std::optional<json::Value> m_shown; // Made when it is first asked for.
    QUndoStack m_undoStack;
    QStringList m_paths;
    bool m_isModified = false;
};

} // namespace towerkey::ui
