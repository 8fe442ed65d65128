// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/image.h"

#include "core/image/profileloader.h"
#include "core/image/tags.h"
#include "core/json/data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::image {

using json::flagAt;
using json::listOf;
using json::tableOf;
using json::textAt;

namespace {

const Profile *profileOfId(const Profiles &profiles, const QString &id)
{
    const auto found =
        std::ranges::find_if(profiles, [&id](const auto &profile) { return profile->id == id; });
    Q_ASSERT_X(found != profiles.end(), "profileOfId", qPrintable(id));
    return found->get();
}

/// An image of images.json, without what it refers to.
Image readImage(const json::Table &data)
{
    Image image;
    image.tag = textAt(data, u"tag"_s);
    image.version = image.tag;
    image.hasFullVariant = flagAt(data, u"fullVariant"_s);
    image.repository = textAt(data, u"repository"_s);
    image.date = QDate::fromString(textAt(data, u"date"_s), Qt::ISODate);
    image.orthancVersion = textAt(data, u"orthanc"_s);
    image.pythonVersion = textAt(data, u"python"_s);
    image.note = json::shownTextAt(data, u"note"_s);
    return image;
}

Image fullVariantOf(Image image)
{
    image.tag += "-full"_L1;
    image.full = true;
    return image;
}

} // namespace

Images Images::load()
{
    Images images;
    images.m_profiles = loadProfiles();
    const json::Table data = json::dataFile(u"images/images.json"_s);
    const json::Table &depths = tableOf(data.find(u"maximumDepth"_s));
    for (const json::Value &value : listOf(data.find(u"images"_s))) {
        const json::Table &row = tableOf(&value);
        Image image = readImage(row);
        image.profile = profileOfId(images.m_profiles, textAt(row, u"profile"_s));
        image.maximumDepth = int(json::numberAt(depths, image.pythonVersion).value_or(0));
        images.m_images.append(image);
        if (image.hasFullVariant)
            images.m_images.append(fullVariantOf(image));
    }
    for (const json::Value &row : listOf(data.find(u"leftOut"_s)))
        images.m_leftOut.append(textAt(tableOf(&row), u"tag"_s));
    images.m_otherRepositories = json::textsAt(data, u"otherRepositories"_s);
    return images;
}

const Image &Images::newest() const { return *newestOf({}, false); }

/// The newest image of a repository, or of all when that is none of the two known ones.
const Image *Images::newestOf(const QString &repository, bool full) const
{
    const Image *newest = nullptr;
    const Image *newestThere = nullptr;
    for (const Image &image : m_images) {
        if (image.full != full)
            continue;
        newest = &image;
        if (image.repository == repository)
            newestThere = &image;
    }
    return newestThere ? newestThere : newest;
}

QString Images::nearestTag(const QString &tag) const
{
    QStringList tags;
    for (const Image &image : m_images)
        tags.append(image.tag);
    return towerkey::image::nearestTag(tag, tags, m_leftOut);
}

bool Images::isOfOtherFamily(QStringView reference) const
{
    return m_otherRepositories.contains(splitReference(reference).repository);
}

Result<Image> Images::find(QStringView tag) const
{
    const Reference reference = splitReference(tag);
    if (m_otherRepositories.contains(reference.repository))
        return failure(ErrorId::ImageUnknown, {tag.toString(), {}});
    if (reference.tag == "latest"_L1 || reference.tag == "latest-full"_L1)
        return *newestOf(reference.repository, reference.tag != "latest"_L1);
    const auto found = std::ranges::find(m_images, reference.tag, &Image::tag);
    if (found != m_images.end())
        return *found;
    return failure(ErrorId::ImageUnknown, {reference.tag, nearestTag(reference.tag)});
}

} // namespace towerkey::image
