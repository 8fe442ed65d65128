// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/deployment/service.h"

#include "core/deployment/settings.h"
#include "core/image/tags.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

Spot spotAt(const Subject &subject, qsizetype source, qsizetype offset)
{
    if (source < 0)
        return {};
    const QByteArray &text = subject.deployment().source(source).text;
    const qsizetype begin = qBound(qsizetype(0), offset, text.size());
    qsizetype end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    return {.source = source, .range = {begin, end}, .setting = {}};
}

Spot serviceSpot(const Subject &subject)
{
    const deployment::Service &service = subject.container().service;
    return spotAt(subject, service.source, service.offset);
}

bool describesContainer(const Subject &subject)
{
    return subject.container().service.kind != deployment::Service::Kind::Files;
}

bool isOlderImage(const Subject &subject)
{
    const QString tag = image::splitReference(subject.container().service.imageReference).tag;
    const QVersionNumber version = QVersionNumber::fromString(tag);
    const auto &images = subject.images().all();
    return version.segmentCount() > 1 && !images.isEmpty()
        && version < QVersionNumber::fromString(images.first().version);
}

bool isOtherUser(const Subject &subject)
{
    const QString user = subject.container().service.user.section(u':', 0, 0);
    return !user.isEmpty() && user != u"root" && user != u"0";
}

Fix chooseImage(const image::Image &image)
{
    const auto make = [image](const deployment::Deployment &deployment, const image::Image &) {
        return deployment::setImage(deployment, image);
    };
    return {.id = u"choose-image"_s, .arguments = {image.tag}, .make = make};
}

Fix turnOffServiceLinks()
{
    const auto make = [](const deployment::Deployment &deployment, const image::Image &) {
        return deployment::turnOffServiceLinks(deployment);
    };
    return {.id = u"turn-off-service-links"_s, .arguments = {}, .make = make};
}

} // namespace towerkey::lint
