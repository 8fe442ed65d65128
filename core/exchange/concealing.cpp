// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealing.h"

#include "core/base/secrettext.h"
#include "core/exchange/concealingsearch.h"

namespace towerkey::exchange {

static bool isReadable(const deployment::Deployment &deployment, qsizetype source)
{
    if (deployment.source(source).role != deployment::Role::Configuration)
        return true;
    const json::Document &document = deployment.document(source);
    return !document.isEmpty() && document.isAcceptedBy(json::Reader::Orthanc)
        && document.isAcceptedBy(json::Reader::Image);
}

QList<TextSplice> concealingSplices(const deployment::Deployment &deployment,
                                    const image::Image &image,
                                    const catalogue::Catalogue &catalogue, qsizetype source)
{
    ConcealingMemory memory;
    return concealingSplices(deployment, image, catalogue, source, memory);
}

QList<TextSplice> concealingSplices(const deployment::Deployment &deployment,
                                    const image::Image &image,
                                    const catalogue::Catalogue &catalogue, qsizetype source,
                                    ConcealingMemory &memory)
{
    return Concealing(deployment, image, catalogue, source, memory).run();
}

QByteArray concealedText(const deployment::Deployment &deployment, const image::Image &image,
                         const catalogue::Catalogue &catalogue, qsizetype source)
{
    QByteArray text = deployment.source(source).text;
    if (!isReadable(deployment, source))
        return concealedLines(text);
    applySplices(text, concealingSplices(deployment, image, catalogue, source));
    return text;
}

QByteArray concealedLines(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (!line.isEmpty())
            line = dots().toUtf8();
    }
    return lines.join('\n');
}

} // namespace towerkey::exchange
