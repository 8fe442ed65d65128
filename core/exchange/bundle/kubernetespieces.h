// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <utility>

/// Parts of manifests. See https://kubernetes.io/docs/reference/kubernetes-api/.
namespace towerkey::exchange::kubernetes {

using Members = std::initializer_list<std::pair<QString, json::Value>>;

/// Text in which Kubernetes would replace $(NAME), as it is.
json::Value escapedText(const QString &content);
json::Value escapedWords(const QStringList &words);
/// A name of an object: lower-case letters, digits and hyphens.
QString objectName(const QString &name);

json::Value metadata(const QString &name, const QString &application);
/// One document of a file of manifests.
QByteArray document(Members members);
QByteArray claim(const QString &name, const QString &application);
QByteArray service(const QString &name, const json::List &ports);
/// A Deployment of one pod that is stopped before it is replaced: two would write to one storage.
QByteArray deployment(const QString &name, const json::Table &podSpec);

/// What every pod begins with. Variables of services look like old names of settings (HTTP_PORT),
/// and the token of the account would be mounted below /run/secrets, which is occupied.
json::Table podSpec();
json::Value claimVolume(const QString &volume, const QString &claim);
/// A volume with some files of a Secret. The mode is in octal digits.
json::Value secretVolume(const QString &volume, const QString &secret, const QStringList &keys,
                         const QByteArray &mode);
json::Value mountAt(const QString &volume, const QString &path, bool isReadOnly);
json::Value commandTest(const QStringList &command);
/// A probe from a test; every so many seconds, and how often it may fail.
json::Value probe(const json::Value &test, int period, int failures);

} // namespace towerkey::exchange::kubernetes
