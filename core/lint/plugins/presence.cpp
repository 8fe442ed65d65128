// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/plugins/rules.h"
#include "core/lint/plugins/state.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The releases that have a plugin.
struct Span
{
    QString plugin;
    QString first;
    QString last;
};

using Spans = QHash<QString, Span>;

/// The releases in which a name of the table of plugins occurs.
Spans spansOf(const image::Images &images, QString image::PluginRow::*name)
{
    Spans spans;
    for (const auto &profile : images.profiles()) {
        for (const image::PluginRow &row : profile->plugins) {
            Span &span = spans[row.*name];
            if (span.plugin.isEmpty())
                span = {row.name, profile->firstVersion, {}};
            span.last = profile->lastVersion;
        }
    }
    return spans;
}

/// "later" or "earlier", as seen from the image.
QString variantOf(const Subject &subject, const Span &span)
{
    const auto &profiles = subject.images().profiles();
    const auto position = [&profiles](auto member, const QString &version) {
        return std::ranges::find_if(
            profiles, [&](const auto &profile) { return (*profile).*member == version; });
    };
    const auto present = position(&image::Profile::firstVersion, subject.profile().firstVersion);
    const auto first = position(&image::Profile::firstVersion, span.first);
    return first > present ? u"later"_s : u"earlier"_s;
}

bool hasSection(const Subject &subject, const QString &section)
{
    const auto *plugin = subject.catalogue().pluginOfSection(section);
    return std::ranges::any_of(subject.profile().plugins, [&](const image::PluginRow &row) {
        return row.section == section || (plugin && row.name == plugin->name);
    });
}

void addAbsence(const Subject &subject, const Spot &spot, const QString &name, const Span &span,
                Findings &findings)
{
    const QString variant = variantOf(subject, span);
    findings.add(spot,
                 {name, titleOf(subject, span.plugin), subject.image().tag,
                  variant == u"later" ? span.first : span.last},
                 variant);
}

} // namespace

void checkNotInImage(const Subject &subject, Findings &findings)
{
    const Spans toggles = spansOf(subject.images(), &image::PluginRow::toggle);
    for (const GivenVariable &variable : subject.variables()) {
        const auto span = toggles.constFind(variable.name);
        const bool isUnknown = variable.meaning.kind == image::NameKind::Ignored;
        if (isUnknown && span != toggles.constEnd() && variable.text != u"false")
            addAbsence(subject, subject.spot(variable), variable.name, *span, findings);
    }
    const Spans sections = spansOf(subject.images(), &image::PluginRow::section);
    QSet<QString> seen;
    for (const Given &given : subject.given()) {
        const QString section = given.path.keys().value(0);
        const auto *plugin = subject.catalogue().pluginOfSection(section);
        const auto span = sections.constFind(plugin ? plugin->section : section);
        if (seen.contains(section) || span == sections.constEnd() || hasSection(subject, section))
            continue;
        seen.insert(section);
        const Spot spot = sectionSpot(subject, given);
        addAbsence(subject, spot, section, *span, findings);
    }
}

namespace {

QString withoutSlash(QString folder)
{
    while (folder.size() > 1 && folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

/// The folders of the image's own list that a list lacks.
json::List missingFolders(const json::Value &image, const json::List &given)
{
    QStringList present;
    for (const json::Value &folder : given) {
        if (const QString *text = folder.as<QString>())
            present.append(withoutSlash(*text));
    }
    json::List missing;
    for (const json::Value &folder : *image.as<json::List>()) {
        if (!present.contains(withoutSlash(*folder.as<QString>())))
            missing.append(folder);
    }
    return missing;
}

} // namespace

void checkFolders(const Subject &subject, Findings &findings)
{
    const SettingPath path({u"Plugins"_s});
    const json::Value *image = subject.profile().orthancDefaults.find(u"Plugins"_s);
    const auto *node = subject.effective(path);
    if (!image || !image->isList() || !node || !isGiven(subject, path))
        return;
    const auto *given = node->value().as<json::List>();
    const json::List missing = missingFolders(*image, given ? *given : json::List());
    // One of the image's folders is enough when it is the one that is always there.
    const bool hasMain = std::ranges::none_of(missing, [](const json::Value &folder) {
        return withoutSlash(*folder.as<QString>()) == u"/usr/share/orthanc/plugins";
    });
    if (hasMain)
        return;
    const json::List complete = given ? *given + missing : missing;
    findings.add(subject.spotOf(path), {}).fixes = {
        setSetting(subject, path, json::Value(complete), false)};
}

} // namespace towerkey::lint
