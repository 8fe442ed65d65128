// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace towerkey {

/// Where something stands: a file, a variable or a secret, and the position inside of it.
struct Place
{
    QString source; ///< Path of a file, or name of a variable; empty when unknown.
    TextPosition position;

    bool operator==(const Place &) const = default;
};

/// What can go wrong. The arguments of each are named beside it.
enum class ErrorId {
    FileMissing, ///< path
    FileIsFolder, ///< path
    FolderExpected, ///< path
    FileUnreadable, ///< path, reason of the system
    FileTooLarge, ///< path, size in MB, limit in MB
    FileNotRegular, ///< path
    LinkCyclic, ///< path
    FileUnwritable, ///< path, reason of the system
    FileChanged, ///< path
    FileForeign, ///< path
    PathOutside, ///< path
    TextIsBinary, ///< path
    TextIsNotUtf8, ///< path
    JsonInvalid, ///< path, description of the first problem
    JsonEmpty, ///< path
    JsonNotATable, ///< path
    NoConfigurationFound, ///< path
    YamlInvalid, ///< path, description of the first problem
    TextUnknown, ///< none: it has none of the forms that can be opened
    YamlTooLarge, ///< path of what would have to be copied
    TemplateUnfilled, ///< path
    TextNotWritable, ///< none: a text holds half a character
    LineIsNoAssignment, ///< text of the line
    EnvironmentInvalid, ///< path
    ImageUnknown, ///< tag, nearest tag or empty
    PathInvalid, ///< text of the path
    PathMissing, ///< path
    PathThroughScalar, ///< path, path of the scalar
    KeyExists, ///< path
    ValueInvalid, ///< text of the value, description
    NameIsNoSetting, ///< name
    ExportStartFails, ///< why the image would not start
    ExportUnproven, ///< the first difference, number of differences
    NotExpressible, ///< path
    NoPlace, ///< path
    ContentElsewhere, ///< path or name
    ExtendedPart, ///< path or name
    NoService, ///< path
    ServiceUnknown, ///< name, the names that there are
    KeyInvalid, ///< key
    CommandNotEditable, ///< path, name of the shell
    InspectionInvalid, ///< path, description of the first problem
    FormsMixed, ///< path: it describes containers by itself
};

/// An error as a value. The sentence for a person is made by message().
struct Error
{
    ErrorId id;
    QStringList arguments;
    Place place;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorId id, QStringList arguments = {}, Place place = {})
{
    return std::unexpected(Error{id, std::move(arguments), std::move(place)});
}

/// The sentence for a person: what is wrong and what can be done. Translated.
QString message(const Error &error);

/// A sentence with %1, %2, … replaced by arguments, each as it is.
QString filled(const QString &sentence, const QStringList &arguments);

/// The same behind its place, as compilers print it: "orthanc.json:3:7: …".
QString messageWithPlace(const Error &error);

/// "orthanc.json:3:7", or as much of it as is known.
QString toString(const Place &place);

} // namespace towerkey
