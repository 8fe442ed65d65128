// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/image/profile.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace towerkey::image {

/// One release of the Docker image, in one of its two variants.
struct Image
{
    QString tag; ///< As Docker names it: "26.8.1", "26.8.1-full".
    QString version; ///< The tag without its variant: "26.8.1".
    bool full = false; ///< The variant with the Azure, Google and Java libraries.
    bool hasFullVariant = false;
    QString repository; ///< "orthancteam/orthanc" or "osimis/orthanc".
    QDate date;
    QString orthancVersion;
    QString pythonVersion;
    QString note; ///< What is worth knowing about the release; empty for most.
    int maximumDepth = 0; ///< Levels of JSON that the image's Python can read; see images.json.
    const Profile *profile = nullptr; ///< Never null; lives as long as the Images it came from.

    QString reference() const { return repository + u':' + tag; }
};

/// All released images from 20.4.2 on, loaded from the data in resources/images.
class Images
{
public:
    /// Loads the tables built into the program. They are checked by the tests, so damage asserts.
    static Images load();

    /// Oldest first, the full variant behind the default one.
    const QList<Image> &all() const { return m_images; }
    const Image &newest() const; ///< The default variant.
    const std::vector<std::unique_ptr<const Profile>> &profiles() const { return m_profiles; }

    /// The image of a tag ("26.8.1-full") or of a whole reference ("orthancteam/orthanc:26.8.1",
    /// with any registry, repository and digest); "latest", "latest-full" and an empty tag mean the
    /// newest (of its repository, when that is one of the two known ones). Fails with ImageUnknown,
    /// which carries the nearest known tag.
    Result<Image> find(QStringView tag) const;
    /// Whether a reference names an image of Orthanc that others build and that does not read
    /// variables, such as jodogne/orthanc.
    bool isOfOtherFamily(QStringView reference) const;

private:
    const Image *newestOf(const QString &repository, bool full) const;
    QString nearestTag(const QString &tag) const;

    QList<Image> m_images;
    QStringList m_leftOut; // Tags that never were released.
    QStringList m_otherRepositories; // Images of Orthanc that are configured in another way.
    std::vector<std::unique_ptr<const Profile>> m_profiles;
};

} // namespace towerkey::image
