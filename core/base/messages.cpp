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
        return tr("%1 cannot be written: %2. Nothing was changed. Check who may write it.");
    case ErrorId::FileChanged:
        return tr("%1 was changed by another program meanwhile. Nothing was written.");
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
    case ErrorId::NotExpressible:
        return tr("%1 cannot be written here: the value has a line break, and this form "
                  "has no quoting. Deliver it as a file or secret.");
    default:
        return {};
    }
}

QString filled(QString sentence, const QStringList &arguments)
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

} // namespace

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
