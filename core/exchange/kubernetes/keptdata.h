// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textmap.h"
#include "core/yaml/document.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace towerkey::exchange::kubernetes {

/// An entry of a ConfigMap or Secret, or of a generator of Kustomize, and where it is written.
struct DataEntry
{
    enum class Form {
        Text, ///< key: text
        Base64, ///< key: dGV4dA==
        Literal, ///< - key=text
        Line, ///< A line of a file that `envs` names.
        File, ///< A file that `files` names.
    };

    Form form = Form::Text;
    QString key = {};
    QByteArray text = {}; ///< As the container gets it.
    bool isBroken = false; ///< Kubernetes would refuse it; the text is what is written.
    bool isBinary = false; ///< Of binaryData, which is not for variables.
    qsizetype source = -1; ///< That holds the text; -1: a file that is not there.
    qsizetype offset = 0; ///< Of the key in that source.
    TextMap map = {}; ///< From the text to that source.
    qsizetype manifest = -1; ///< The source of the node.
    yaml::NodeIndex node = yaml::NoNode; ///< The value, or the item of a generator's list.
};

/// A ConfigMap or Secret with all that is known of it.
struct DataObject
{
    bool isSecret = false;
    QString name = {};
    QString space = {}; ///< Its namespace; empty when it is not written.
    qsizetype source = -1;
    yaml::NodeIndex node = yaml::NoNode; ///< The object, or the item of a list of generators.
    bool isGenerated = false;
    QString folder = {}; ///< Of generators: where their paths begin.
    QList<DataEntry> entries = {};

    const DataEntry *find(QStringView key) const; ///< Null when there is none.
    /// "Secret orthanc-secrets"
    QString title() const;
    /// Adds an entry, which takes the place of one with its key.
    void add(const DataEntry &entry);
};

/// Decodes base64 as Kubernetes does: line breaks are passed over. Nothing for what is none.
std::optional<QByteArray> textOfBase64(const QByteArray &text);

/// The key and the path of an item of `files`: "orthanc.json", "key=path".
std::pair<QString, QString> fileOfItem(const QString &item);

/// The value of an item of `literals`; one pair of quotes around it goes.
QByteArray valueOfLiteral(const QByteArray &item);
/// A value as it is written behind the key of an item of `literals`.
QByteArray literalOfValue(const QByteArray &value);

} // namespace towerkey::exchange::kubernetes
