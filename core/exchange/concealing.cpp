// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealing.h"

#include "core/exchange/concealingsearch.h"

namespace towerkey::exchange {

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

} // namespace towerkey::exchange
