// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/tags.h"

#include "core/base/editdistance.h"

#include <QRegularExpression>

#include <compare>
#include <optional>

using namespace Qt::StringLiterals;

namespace towerkey::image {

namespace {

struct Version
{
    int year = 0;
    int month = 0;
    int release = -1; // -1: not given
    auto operator<=>(const Version &) const = default;
};

struct VersionTag
{
    Version version;
    bool full = false;
};

/// What people write for a version: "26.8.1", "v26.08.1", "26.8", "26.8.1-full".
std::optional<VersionTag> versionOf(const QString &tag)
{
    static const QRegularExpression pattern(
        u"^v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(-full)?$"_s);
    const auto match = pattern.match(tag.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    Version version{match.captured(1).toInt(), match.captured(2).toInt()};
    if (match.hasCaptured(3) && !match.captured(3).isEmpty())
        version.release = match.captured(3).toInt();
    return VersionTag{version, !match.captured(4).isEmpty()};
}

bool isNear(const Version &wanted, const Version &known)
{
    const bool sameMonth = wanted.year == known.year && wanted.month == known.month;
    return known <= wanted || (wanted.release < 0 && sameMonth);
}

/// The last of the known tags, which ascend, that is not newer, or the first that is newer.
QString nearestVersion(const VersionTag &wanted, const QStringList &known, bool behind)
{
    QString before;
    for (const QString &tag : known) {
        const auto candidate = versionOf(tag);
        if (!candidate || candidate->full)
            continue;
        if (isNear(wanted.version, candidate->version))
            before = tag;
        else if (behind || before.isEmpty())
            return tag;
        else
            break;
    }
    return before;
}

QString leastSlips(const QString &tag, const QStringList &known)
{
    constexpr int mostSlips = 2;
    QString nearest;
    int fewest = mostSlips + 1;
    for (const QString &candidate : known) {
        const int slips = editDistance(tag, candidate, mostSlips);
        if (slips <= mostSlips && slips <= fewest) {
            fewest = slips;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace

Reference splitReference(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    const QStringView named = at < 0 ? trimmed : trimmed.first(at);
    const qsizetype colon = named.lastIndexOf(u':');
    const qsizetype slash = named.lastIndexOf(u'/');
    const bool hasTag = colon > slash;
    const bool isTag = !hasTag && slash < 0;
    Reference reference;
    if (!isTag)
        reference.repository = (hasTag ? named.first(colon) : named).toString();
    for (const auto registry : {"docker.io/"_L1, "index.docker.io/"_L1}) {
        if (reference.repository.startsWith(registry))
            reference.repository.remove(0, registry.size());
    }
    reference.tag = (isTag ? named : hasTag ? named.sliced(colon + 1) : QStringView()).toString();
    if (reference.tag.isEmpty())
        reference.tag = at < 0 ? u"latest"_s : trimmed.sliced(at + 1).toString();
    return reference;
}

QString nearestTag(const QString &tag, const QStringList &known, const QStringList &withdrawn)
{
    const auto wanted = versionOf(tag);
    if (!wanted)
        return leastSlips(tag.toLower(), known);
    const QString nearest = nearestVersion(*wanted, known, withdrawn.contains(tag));
    const QString full = nearest + "-full"_L1;
    return wanted->full && known.contains(full) ? full : nearest;
}

} // namespace towerkey::image
