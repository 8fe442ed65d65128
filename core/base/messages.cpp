// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/error.h"

#include <QCoreApplication>

namespace towerkey {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::Messages)

public:
    static QString file(ErrorId id);
    static QString content(ErrorId id);
    static QString setting(ErrorId id);
};

QString Messages::file(ErrorId id)
{
    switch (id) {
    case ErrorId::FileMissing:
        return tr("There is no file %1. Check the name, or make the file first.");
    case ErrorId::FileIsFolder:
        return tr("%1 is a folder, not a file. Name the file inside of it.");
    case ErrorId::FolderExpected:
        return tr("%1 is not a folder. Name the folder that holds the files.");
    case ErrorId::FileUnreadable:
        return tr("%1 cannot be read: %2. Check who may read it.");
    case ErrorId::FileTooLarge:
        return tr("%1 has %2 MB; a configuration of more than %3 MB is not read. "
                  "Is it the right file?");
    case ErrorId::FileNotRegular:
        return tr("%1 is a device, pipe or socket, not a file. Name a file.");
    case ErrorId::LinkCyclic:
        return tr("%1 is a link that leads back to itself. Point it to a file.");
    case ErrorId::FileUnwritable:
        return tr(
            "%1 cannot be written: %2. Nothing was changed. Check who may write it, and whether "
            "there is room.");
    case ErrorId::FileChanged:
        return tr("%1 was changed by another program meanwhile. Nothing was written.");
    case ErrorId::FileForeign:
        return tr("%1 is there already, with another content. Nothing was written. Choose another "
                  "folder, or allow to replace it.");
    case ErrorId::PathOutside:
        return tr("%1 would lie outside of the chosen folder. Nothing was written.");
    default:
        return {};
    }
}

QString Messages::content(ErrorId id)
{
    switch (id) {
    case ErrorId::TextIsBinary:
        return tr("%1 is no text: it holds zero bytes. Is it the right file?");
    case ErrorId::TextIsNotUtf8:
        return tr("%1 is not UTF-8 text. Save it as UTF-8.");
    case ErrorId::YamlInvalid:
        return tr("%1 cannot be read. %2");
    case ErrorId::TextUnknown:
        return tr("This has none of the forms that can be opened. A configuration begins with {, a "
                  "variable is NAME=value.");
    case ErrorId::TemplateUnfilled:
        return tr(
            "%1 is a template, which Helm, Ansible or the like fills in. Open what comes out: "
            "for Helm, what “helm template” prints.");
    case ErrorId::YamlTooLarge:
        return tr(
            "%1 is shared with other places, and too large to be copied. Write it out first.");
    case ErrorId::TextNotWritable:
        return tr("The text holds half of a character and cannot be written.");
    case ErrorId::JsonInvalid:
        return tr("%1 cannot be edited, because it is no valid JSON here: %2");
    case ErrorId::JsonEmpty:
        return tr("%1 is empty. A configuration is at least {}.");
    case ErrorId::JsonNotATable:
        return tr("%1 does not hold a configuration: its top level must be { … }.");
    case ErrorId::NoConfigurationFound:
        return tr("%1 holds no configuration: no file there ends in .json.");
    case ErrorId::LineIsNoAssignment:
        return tr("“%1” is no assignment. Write NAME=value, or # before a comment.");
    case ErrorId::EnvironmentInvalid:
        return tr("%1 is no list of variables: an array of [\"NAME\", \"value\"] is expected.");
    default:
        return {};
    }
}

QString Messages::setting(ErrorId id)
{
    switch (id) {
    case ErrorId::ImageUnknown:
        return tr("There is no image with the tag %1. The nearest known one is %2.");
    case ErrorId::PathInvalid:
        return tr("“%1” is no path of a setting. Write DicomWeb.Root, or /DicomWeb/Root; "
                  "a dot inside a key is written \\.");
    case ErrorId::PathMissing:
        return tr("%1 is not set here.");
    case ErrorId::PathThroughScalar:
        return tr("%1 cannot be set: %2 is no table, so nothing can be inside of it.");
    case ErrorId::KeyExists:
        return tr("%1 exists already. Choose another name.");
    case ErrorId::ValueInvalid:
        return tr("“%1” is no JSON value: %2 Text needs quotes: \"…\".");
    case ErrorId::NameIsNoSetting:
        return tr("%1 is not the name of a setting.");
    case ErrorId::ContentElsewhere:
        return tr("The content of %1 is kept elsewhere, so it cannot be changed here.");
    case ErrorId::ExtendedPart:
        return tr("%1 belongs to the service that this one extends, which would lose it, too. Open "
                  "that service to remove it.");
    case ErrorId::KeyInvalid:
        return tr("“%1” cannot be a key of a ConfigMap or Secret. Use letters, digits, -, _ and "
                  "dots.");
    case ErrorId::NoService:
        return tr("%1 has no service or container that runs Orthanc. Name the one to open.");
    case ErrorId::ServiceUnknown:
        return tr("There is no service or container %1. There are: %2.");
    case ErrorId::CommandNotEditable:
        return tr("The command in %1 is written for %2, in which it cannot be edited. Export the "
                  "deployment instead.");
    case ErrorId::InspectionInvalid:
        return tr("%1 is not all of what docker inspect prints: %2 Copy the whole output.");
    case ErrorId::FormsMixed:
        return tr("%1 describes containers by itself, so it is opened alone. Open the other files "
                  "without it.");
    case ErrorId::ExportStartFails:
        return tr("This cannot be exported, because the image would not start with it: %1");
    case ErrorId::ExportUnproven:
        return tr("The export would not give the configuration that is intended: %1 Nothing was "
                  "written.");
    case ErrorId::NotExpressible:
        return tr("%1 cannot be written here: this form has no way to write a line break or a null "
                  "character. Deliver it as a file or secret.");
    case ErrorId::NoPlace:
        return tr("%1 cannot be written here: this form has no place for it. Deliver it in another "
                  "way, or change the text by hand.");
    default:
        return {};
    }
}

} // namespace

QString filled(const QString &sentence, const QStringList &arguments)
{
    // All at once would be wrong for arguments that hold a %2 themselves.
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isMark =
            sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        if (isMark)
            result += arguments.value(sentence[++i].digitValue() - 1);
        else
            result += sentence[i];
    }
    return result;
}

QString message(const Error &error)
{
    QString sentence = Messages::file(error.id);
    if (sentence.isEmpty())
        sentence = Messages::content(error.id);
    if (sentence.isEmpty())
        sentence = Messages::setting(error.id);
    return filled(sentence, error.arguments);
}

QString messageWithPlace(const Error &error)
{
    const QString place = toString(error.place);
    return place.isEmpty() ? message(error) : place + QStringLiteral(": ") + message(error);
}

QString toString(const Place &place)
{
    QString text = place.source;
    if (place.position.line > 0)
        text += QStringLiteral(":%1").arg(place.position.line);
    if (place.position.column > 0)
        text += QStringLiteral(":%1").arg(place.position.column);
    return text;
}

} // namespace towerkey
