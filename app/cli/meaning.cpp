// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/meaning.h"

#include "core/base/editdistance.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using image::NameKind;
using image::NameMeaning;
using image::Profile;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Meaning)

public:
    static QString effect(const Profile &profile, const NameReport &report);
    static QString broken(const NameReport &report);
    static QString toggle(const Profile &profile, const NameReport &report);
    static QString pointer(const NameMeaning &meaning);
    static QString legacySetting(const Profile &profile, const NameMeaning &meaning);
    static QString ignored(const NameReport &report);
};

QString Texts::effect(const Profile &profile, const NameReport &report)
{
    const NameMeaning &meaning = report.meaning;
    if (meaning.crashes && meaning.kind != NameKind::Pointer)
        return broken(report);
    switch (meaning.kind) {
    case NameKind::OrthancJson:
        return tr("holds a whole configuration as JSON");
    case NameKind::Pointer:
        return pointer(meaning);
    case NameKind::Setting:
        return tr("sets %1").arg(meaning.path.toString());
    case NameKind::LegacySetting:
        return legacySetting(profile, meaning);
    case NameKind::Toggle:
    case NameKind::LegacyToggle:
        return toggle(profile, report);
    case NameKind::Special:
        break;
    case NameKind::Ignored:
        return ignored(report);
    }
    const image::SpecialVariable *special = profile.specialVariable(report.name);
    return special ? special->effect : tr("a special variable of the image");
}

QString Texts::broken(const NameReport &report)
{
    const QString sentence = tr("stops the start with an error: the name has an empty word, that "
                                "is one underscore too many");
    return report.nearest.isEmpty() ? sentence
                                    : tr("%1; did you mean %2?").arg(sentence, report.nearest);
}

QString Texts::toggle(const Profile &profile, const NameReport &report)
{
    QStringList plugins;
    for (const image::PluginRow &row : profile.plugins) {
        if (row.toggle == report.name || row.legacyToggle == report.name)
            plugins.append(row.name);
    }
    QString sentence =
        tr("switches the plugin %1 on (any value) or off (false)").arg(plugins.join(u", "_s));
    const image::PluginRow *row = profile.plugin(report.meaning.plugin);
    if (report.meaning.kind == NameKind::Toggle || !row)
        return sentence;
    if (profile.legacyIsFatal)
        return tr("refuses to start: the name is of before 2020; write %1").arg(row->toggle);
    return tr("%1; the name is of before 2020, write %2").arg(sentence, row->toggle);
}

QString Texts::pointer(const NameMeaning &meaning)
{
    const QString what = meaning.path.isEmpty() ? meaning.target : meaning.path.toString();
    const QString sentence = tr("its value names a file of /run/secrets, which gives %1").arg(what);
    return meaning.crashes ? tr("%1; the start stops with an error if that file exists, because "
                                "the name has an empty word")
                                 .arg(sentence)
                           : sentence;
}

QString Texts::legacySetting(const Profile &profile, const NameMeaning &meaning)
{
    const QString better = image::variableName(profile, meaning.path).name;
    if (profile.legacyIsFatal)
        return tr("refuses to start: the name is of before 2020; write %1").arg(better);
    return tr("sets %1; the name is of before 2020, write %2").arg(meaning.path.toString(), better);
}

QString Texts::ignored(const NameReport &report)
{
    return report.nearest.isEmpty()
        ? tr("is ignored by the image")
        : tr("is ignored by the image; did you mean %1?").arg(report.nearest);
}

QString kindWord(NameKind kind)
{
    switch (kind) {
    case NameKind::OrthancJson:
        return u"orthanc-json"_s;
    case NameKind::Pointer:
        return u"pointer"_s;
    case NameKind::Setting:
        return u"setting"_s;
    case NameKind::LegacySetting:
        return u"legacy-setting"_s;
    case NameKind::Toggle:
        return u"toggle"_s;
    case NameKind::LegacyToggle:
        return u"legacy-toggle"_s;
    case NameKind::Special:
        return u"special"_s;
    case NameKind::Ignored:
        break;
    }
    return u"ignored"_s;
}

QString withoutUnderscores(const QString &name)
{
    return name.toUpper().remove(u'_').remove(u'-').remove(u'.');
}

QStringList knownNames(const Workspace &workspace)
{
    QStringList names;
    for (const image::PluginRow &row : workspace.profile().plugins)
        names.append(row.toggle);
    for (const image::SpecialVariable &variable : workspace.profile().specialVariables)
        names.append(variable.name);
    for (const catalogue::Setting &setting : workspace.catalogue.settings()) {
        const auto name = image::variableName(workspace.profile(), setting.path);
        if (name.isExact)
            names.append(name.name);
    }
    return names;
}

/// The name with the underscores that the letter rule wants behind its first word.
QString withTwoUnderscores(const Profile &profile, const QString &name)
{
    static const QRegularExpression prefix(u"\\AORTHANC_+(?=[A-Za-z0-9])"_s);
    QString candidate = name.toUpper().replace(prefix, u"ORTHANC__"_s);
    static const QRegularExpression underscores(u"_{3,}"_s);
    candidate.replace(underscores, u"__"_s);
    while (candidate.endsWith(u'_'))
        candidate.chop(1);
    const NameMeaning meaning = image::meaningOfVariable(profile, candidate);
    const bool isGood = meaning.kind == NameKind::Setting && !meaning.crashes;
    return isGood && candidate != name ? candidate : QString();
}

} // namespace

QString nearestName(const Workspace &workspace, const QString &name)
{
    const QString wanted = withoutUnderscores(name);
    const int limit = wanted.size() < 6 ? 1 : 2;
    QString nearest;
    int smallest = limit + 1;
    for (const QString &known : knownNames(workspace)) {
        const int distance = editDistance(withoutUnderscores(known), wanted, limit);
        if (distance < smallest && known != name) {
            smallest = distance;
            nearest = known;
        }
    }
    return nearest.isEmpty() ? withTwoUnderscores(workspace.profile(), name) : nearest;
}

NameReport reportOf(const Workspace &workspace, const QString &name)
{
    const Profile &profile = workspace.profile();
    NameReport report;
    report.name = name;
    report.meaning = image::meaningOfVariable(profile, name);
    report.kind = kindWord(report.meaning.kind);
    const bool isLegacy = report.meaning.kind == NameKind::LegacySetting
        || report.meaning.kind == NameKind::LegacyToggle;
    const bool isIgnored = report.meaning.kind == NameKind::Ignored;
    report.hasEffect =
        !isIgnored && !report.meaning.crashes && !(isLegacy && profile.legacyIsFatal);
    if (isIgnored || report.meaning.crashes)
        report.nearest = nearestName(workspace, name);
    report.effect = Texts::effect(profile, report);
    return report;
}

json::Value asJson(const NameReport &report)
{
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? json::Value() : json::Value(text);
    };
    return object({{u"name"_s, json::Value(report.name)},
                   {u"kind"_s, json::Value(report.kind)},
                   {u"setting"_s, textOrNull(report.meaning.path.toString())},
                   {u"plugin"_s, textOrNull(report.meaning.plugin)},
                   {u"target"_s, textOrNull(report.meaning.target)},
                   {u"crashes"_s, json::Value(report.meaning.crashes)},
                   {u"effect"_s, json::Value(report.effect)},
                   {u"nearest"_s, textOrNull(report.nearest)}});
}

} // namespace towerkey::cli
