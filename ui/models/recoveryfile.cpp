// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/recoveryfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Role;
using deployment::Source;

namespace {

constexpr int Version = 2;

QJsonObject toJson(const Source &source)
{
    // Texts need not be UTF-8.
    return {{u"role"_s, int(source.role)},
            {u"kind"_s, int(source.kind)},
            {u"containerPath"_s, source.containerPath},
            {u"diskPath"_s, source.diskPath},
            {u"text"_s, QString::fromLatin1(source.text.toBase64())}};
}

Source sourceFrom(const QJsonObject &object)
{
    const int role = qBound(0, object.value("role"_L1).toInt(), int(Role::Command));
    const int kind = qBound(0, object.value("kind"_L1).toInt(), int(Source::Kind::DanglingLink));
    return {.role = Role(role),
            .containerPath = object.value("containerPath"_L1).toString(),
            .diskPath = object.value("diskPath"_L1).toString(),
            .text = QByteArray::fromBase64(object.value("text"_L1).toString().toLatin1()),
            .kind = Source::Kind(kind)};
}

QJsonArray toJson(const QList<Source> &sources)
{
    QJsonArray array;
    for (const Source &source : sources)
        array.append(toJson(source));
    return array;
}

QList<Source> sourcesFrom(const QJsonArray &array)
{
    QList<Source> sources;
    for (const auto &source : array)
        sources.append(sourceFrom(source.toObject()));
    return sources;
}

} // namespace

QByteArray toBytes(const LeftBehind &left)
{
    const QJsonObject object{{u"version"_s, Version},
                             {u"time"_s, left.time.toString(Qt::ISODateWithMs)},
                             {u"name"_s, left.name},
                             {u"paths"_s, QJsonArray::fromStringList(left.paths)},
                             {u"image"_s, left.imageTag},
                             {u"service"_s, left.service},
                             {u"sources"_s, toJson(left.sources)},
                             {u"opened"_s, toJson(left.opened)}};
    return QJsonDocument(object).toJson();
}

std::optional<LeftBehind> leftBehindFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("version"_L1).toInt() != Version)
        return {};
    return LeftBehind{
        .file = {},
        .time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs),
        .name = object.value("name"_L1).toString(),
        .paths = object.value("paths"_L1).toVariant().toStringList(),
        .imageTag = object.value("image"_L1).toString(),
        .service = object.value("service"_L1).toString(),
        .sources = sourcesFrom(object.value("sources"_L1).toArray()),
        .opened = sourcesFrom(object.value("opened"_L1).toArray())};
}

} // namespace towerkey::ui
