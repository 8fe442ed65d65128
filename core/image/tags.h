// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace towerkey::image {

/// The parts of what a user calls an image.
struct Reference
{
    QString repository; ///< Empty when only a tag was given; without Docker's own registry.
    QString tag; ///< "latest" when there is none; the digest when that alone names the image.
};

/// Takes apart "26.8.1", "orthancteam/orthanc:26.8.1", "registry:5000/orthanc:26.8.1@sha256:…".
Reference splitReference(QStringView text);

/// The known tag that was probably meant, or an empty text. A version without an image leads to
/// the one before it, or behind it if it is one of those that were withdrawn.
QString nearestTag(const QString &tag, const QStringList &known, const QStringList &withdrawn);

} // namespace towerkey::image
