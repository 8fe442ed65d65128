// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"
#include "core/base/textmap.h"
#include "core/image/image.h"
#include "core/json/document.h"
#include "core/json/value.h"
#include "core/startup/configuration.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

/// Simulates what the start-up script of the image does before it hands over to Orthanc.
namespace towerkey::startup {

class Memory;

/// A file as the container sees it.
struct InputFile
{
    enum class Kind { Regular, Folder, DanglingLink };

    QString path; ///< "/etc/orthanc/orthanc.json", "/run/secrets/ORTHANC__NAME"
    QByteArray content;
    Kind kind = Kind::Regular;
    QString place; ///< What a person calls it: the path on the disk. Empty: the same as path.
    /// Of a file that is a part of another text, such as a compose file: that text, and how the
    /// file's bytes lead to its.
    QByteArray host = {};
    TextMap map = {};
    /// The content as it was read already, with the usual options. Null: it was not.
    std::shared_ptr<const json::Document> document = {};
};

/// A variable of the container.
struct InputVariable
{
    QByteArray name;
    QByteArray value;
    Place place; ///< Where it is written.
};

/// Everything the start-up script reads. The lists are in the order in which the container lists
/// them: files and secrets as the folder gives them, variables as in the container's definition.
struct Input
{
    QList<InputFile> files; ///< Of /etc/orthanc; names that the script does not read are skipped.
    QList<InputFile> secrets; ///< Of /run/secrets.
    QList<InputVariable> environment;
    /// The variables come as the script sees them, not as the container lists them.
    bool environmentIsInOrder = false;
};

enum class Verdict { Starts, Refuses, Crashes };

/// Why the start fails, or what the script complains about. The arguments are named beside each.
enum class ReasonId {
    // These crash: exit 1.
    FileIsFolder, ///< path
    LinkDangling, ///< path
    FileNotUtf8, ///< path
    FirstFileUnparsable, ///< path, what is wrong
    TopLevelNoTable, ///< path or ORTHANC_JSON
    NameHasEmptyWord, ///< name
    TableOverScalar, ///< setting, source of the table, source of the scalar
    ValueTooDeep, ///< name
    UsersNotATable, ///< -
    ConfigurationTooDeep, ///< -
    // These refuse: exit 253, 254, 255.
    NoUsers, ///< -
    LegacyName, ///< name, what to write instead (may be empty)
    OrthancJsonUnparsable, ///< what is wrong
    LibraryNotInImage, ///< library, plugin
    // These only warn.
    FileUnparsable, ///< path, what is wrong
    LegacyNameWarned, ///< name, what to write instead (may be empty)
    // These come from Orthanc itself, once the script has handed over.
    OrthancReplaces, ///< setting, variable, its state: "set", "unset" or "default"
    OrthancStops, ///< setting
    OrthancCannotParse, ///< -
};

struct Reason
{
    ReasonId id;
    QStringList arguments;
    Place place;
};

/// The sentence for a person. Translated.
QString message(const Reason &reason);

/// Why a plugin is on or off.
enum class PluginReason {
    OnByDefault,
    OnByToggle, ///< argument: the toggle
    OnBySection, ///< argument: the section
    OnBySetting, ///< argument: the setting (PythonScript)
    OffByToggle, ///< argument: the toggle
    OffNeedsToggle, ///< argument: the toggle; the section alone does not count
    OffNothingSet,
};

struct PluginState
{
    const image::PluginRow *row = nullptr; ///< Lives as long as the image's profile.
    bool enabled = false;
    PluginReason reason = PluginReason::OffNothingSet;
    QString argument;
    Place place; ///< Of the toggle or section that decided.
};

QString message(const PluginState &state);

/// What the simulated start gave. The verdict is the script's; what Orthanc itself would stumble
/// over afterwards, in the generated file, is among the warnings.
struct Outcome
{
    Verdict verdict = Verdict::Starts;
    int exitStatus = 0;
    QList<Reason> reasons; ///< Why it does not start; empty when it does.
    QList<Reason> warnings; ///< What the script complains about and goes on.
    /// The file that the script writes, or would write if it did not refuse; with origins. After a
    /// crash it holds what had been merged until then, for explanations only.
    Configuration configuration;
    QList<PluginState> plugins; ///< A row for each row of the image's table, in its order.
    /// Variables that had no effect although their names look meant, pointers to missing files and
    /// the like are for the linter; these are the facts it needs: what each variable did.
    QList<QByteArray> appliedVariables; ///< In the order in which they were applied.
};

/// Runs the start-up. Never fails: a crash of the script is an outcome.
Outcome simulate(const image::Image &image, const Input &input);
/// The same, with what is remembered of the last start of the same deployment; quicker, and not
/// different.
Outcome simulate(const image::Image &image, const Input &input, Memory &memory);

} // namespace towerkey::startup
