// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/container.h"
#include "core/exchange/bundle/exportrequest.h"
#include "core/json/value.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace towerkey::exchange {

/// What the export must lead to.
struct Intention
{
    QString imageTag;
    json::Value configuration; ///< As the image generates it.
    QStringList plugins; ///< That are on.
    QMap<QString, QString> switches; ///< Toggles and special variables.
};

/// A variable of the container.
struct PlannedVariable
{
    QString name;
    QString value;
    SettingPath path = {}; ///< Empty for toggles and the like.
    /// No file of /run/secrets can give it, so it is kept apart in another way.
    bool isSecret = false;

    bool operator==(const PlannedVariable &) const = default;
};

/// A file of /run/secrets.
struct PlannedSecret
{
    QString name;
    QByteArray content;
    bool isForOrthanc = true; ///< Otherwise for the companion alone.

    bool operator==(const PlannedSecret &) const = default;
};

/// A port that Orthanc listens on.
struct PlannedPort
{
    QString name; ///< "http", "dicom", "dicom-2"
    int number = 0;
    QString published; ///< Port of the host.
    QString address; ///< Of the host; empty: all.

    bool operator==(const PlannedPort &) const = default;
};

/// A folder of the container that outlives it.
struct PlannedVolume
{
    QString name; ///< Of the volume.
    QString target;
    QString hostFolder; ///< An absolute path when a folder of the host is used instead.
    bool isReadOnly = false;

    bool operator==(const PlannedVolume &) const = default;
};

/// A database server beside Orthanc.
struct Companion
{
    enum class Kind { PostgreSql, MySql };

    Kind kind = Kind::PostgreSql;
    QString host = {}; ///< The name of its service, which the plugin's Host says.
    int port = 0;
    QString database = {};
    QString user = {};
    QString secret = {}; ///< Name of the secret with its password.

    bool operator==(const Companion &) const = default;
};

/// What a person should know about a plan. The arguments are named beside each.
enum class PlanNoteId {
    PasswordAsUser, ///< -: ORTHANC_PASSWORD is delivered as a registered user
    ValueAssumed, ///< name: what is exported is an assumption
    VariableTooLong, ///< setting: in orthanc.json instead
    VariableLeftOut, ///< name: it has no effect
    MountLeftOut, ///< target, what is mounted there
    CommandLeftOut, ///< -: the image's own command is used
    CompanionAdded, ///< plugin, host
    CompanionMissing, ///< plugin, host: the server must be there
    NamesReplaced, ///< -: old names, which the image refuses, were replaced
    SecretVariable, ///< name: kept apart in .env
    AttributeLeftOut, ///< as it is written: "--gpus", "depends_on"
    ImageReplaced, ///< reference, the one that is used
    HealthCheckLeftOut, ///< -
    PortLeftOut, ///< port and protocol
    NeighboursLeftOut, ///< names of services
    FileTooLarge, ///< name of a file, limit in kB
};

struct PlanNote
{
    PlanNoteId id;
    QStringList arguments = {};

    bool operator==(const PlanNote &) const = default;
};

/// The sentence for a person. Translated.
QString message(const PlanNote &note);

/// A deployment, ready to be written for any target.
struct ExportPlan
{
    QString name; ///< Of the service: lower-case letters, digits and hyphens.
    QString imageReference;
    QByteArray configuration; ///< The text of orthanc.json; empty when there is none.
    QList<PlannedVariable> variables;
    QList<PlannedSecret> secrets;
    QList<PlannedPort> ports;
    QList<PlannedVolume> volumes;
    QString user; ///< As compose writes it; empty for the image's own.
    QList<deployment::Attribute> attributes; ///< That the target can say.
    QStringList externalNetworks; ///< Of the networks among them those that others make.
    bool hasProbe = false; ///< The image can test itself.
    std::optional<Companion> companion;
    QList<PlanNote> notes;
    Intention intention;

    /// The user is not root, so that files with mode 0600 cannot be read.
    bool runsAsUser() const;
};

/// Decides how everything is delivered. Fails with ExportStartFails when the image would not start
/// with the deployment, and with NotExpressible when a target cannot carry a value.
Result<ExportPlan> planExport(const ExportRequest &request);

} // namespace towerkey::exchange
