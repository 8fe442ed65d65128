// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/imagenotes.h"

#include "core/image/image.h"
#include "core/image/tags.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::NoteId;

static bool isOfKnownRepository(const QString &repository)
{
    const auto isOf = [&repository](QLatin1StringView name) {
        return repository == name || repository.endsWith(u'/' + name);
    };
    return isOf("orthancteam/orthanc"_L1) || isOf("osimis/orthanc"_L1);
}

static std::optional<NoteId> noteOn(const QString &reference)
{
    static const image::Images images = image::Images::load();
    if (reference.isEmpty())
        return NoteId::ImageUnset;
    const image::Reference parts = image::splitReference(reference);
    if (images.isOfOtherFamily(reference))
        return NoteId::ImageOfOtherFamily;
    const bool isLatest = parts.tag == u"latest" || parts.tag == u"latest-full";
    const bool isKnown =
        images.find(reference) && (!isLatest || isOfKnownRepository(parts.repository));
    return isKnown ? std::nullopt : std::optional(NoteId::ImageUnknown);
}

void addImageNote(deployment::Container &container, const deployment::Deployment &deployment)
{
    const deployment::Service &service = container.service;
    const auto id = noteOn(service.imageReference);
    if (!id)
        return;
    const bool isWritten = service.imageSource >= 0;
    const Place place = isWritten ? deployment.place(service.imageSource, service.imageOffset)
                                  : deployment.place(service.source, service.offset);
    const QStringList arguments = *id == NoteId::ImageUnset
        ? QStringList{deployment.imageTag()}
        : QStringList{service.imageReference, deployment.imageTag()};
    container.notes.append({*id, arguments, place});
}

} // namespace towerkey::exchange
