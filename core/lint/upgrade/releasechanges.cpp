// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/upgrade/releasechanges.h"

#include "core/json/data.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::shownTextAt;
using json::textAt;

namespace {

QVersionNumber versionOf(const QString &text) { return QVersionNumber::fromString(text); }

ReleaseChange changeOf(const json::Table &row)
{
    ReleaseChange change{.release = textAt(row, u"release"_s),
                         .id = textAt(row, u"id"_s),
                         .summary = shownTextAt(row, u"summary"_s),
                         .advice = shownTextAt(row, u"advice"_s),
                         .exitStatuses = {},
                         .plugins = json::textsAt(row, u"plugins"_s),
                         .settings = {},
                         .variables = json::textsAt(row, u"variables"_s),
                         .concerns = json::textsAt(row, u"concerns"_s)};
    for (const json::Value &status : json::listOf(row.find(u"exit"_s))) {
        if (const auto *number = status.as<json::Integer>())
            change.exitStatuses.append(number->digits.toInt());
    }
    for (const QString &path : json::textsAt(row, u"settings"_s))
        change.settings.append(json::pathOfData(path));
    return change;
}

const QList<ReleaseChange> &allChanges()
{
    static const QList<ReleaseChange> changes = [] {
        QList<ReleaseChange> result;
        const json::Table data = json::dataFile(u"images/changes.json"_s);
        for (const json::Value &row : json::listOf(data.find(u"changes"_s)))
            result.append(changeOf(json::tableOf(&row)));
        return result;
    }();
    return changes;
}

} // namespace

bool ReleaseChange::explainsSetting(const SettingPath &path) const
{
    return std::ranges::any_of(
        settings, [&path](const SettingPath &setting) { return path.startsWith(setting); });
}

bool ReleaseChange::explainsVariable(const QString &name) const
{
    return std::ranges::any_of(variables, [&name](const QString &variable) {
        return variable.endsWith(u'*') ? name.startsWith(QStringView(variable).chopped(1))
                                       : name == variable;
    });
}

bool isNewer(const image::Image &image, const image::Image &than)
{
    return versionOf(image.version) > versionOf(than.version);
}

QList<ReleaseChange> changesBetween(const image::Image &from, const image::Image &to)
{
    const QVersionNumber one = versionOf(from.version);
    const QVersionNumber other = versionOf(to.version);
    const QVersionNumber &older = qMin(one, other);
    const QVersionNumber &newer = qMax(one, other);
    QList<ReleaseChange> result;
    for (const ReleaseChange &change : allChanges()) {
        const QVersionNumber release = versionOf(change.release);
        if (release > older && release <= newer)
            result.append(change);
    }
    return result;
}

} // namespace towerkey::lint
