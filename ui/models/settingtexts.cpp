// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/settingtexts.h"

#include "core/image/names.h"
#include "core/image/values.h"
#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/settingknowledge.h"
#include "ui/models/settingstate.h"
#include "ui/models/settingstree.h"
#include "ui/models/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SettingTexts)

public:
    static QString set(int count) { return tr("%1 set").arg(count); }
    static QString changed(int count) { return tr("%1 changed").arg(count); }
    static QString wrong(int count) { return tr("%1 wrong").arg(count); }
    static QString on() { return tr("on"); }
    static QString off() { return tr("off"); }
    static QString notKnown() { return tr("not known, as the start fails"); }
    static QString notInImage() { return tr("not in this image"); }
    static QString unknown(const SettingPath &nearest)
    {
        const QString text = tr("Unknown to Orthanc and its plugins; it is kept as it is.");
        return nearest.isEmpty() ? text
                                 : text + u' ' + tr("Did you mean %1?").arg(nearest.toString());
    }
    static QString deprecated(const QString &replacement)
    {
        return replacement.isEmpty() ? tr("Deprecated.")
                                     : tr("Deprecated; use %1.").arg(replacement);
    }
    static QString from(const QString &place) { return tr("From %1").arg(place); }
    static QString overrides(const QString &place) { return tr("overrides %1").arg(place); }
    static QString noSource() { return tr("Given nowhere, so the default applies."); }
    static QString imageDefault() { return tr("The image gives this value."); }
    static QString changedWord() { return tr("changed"); }
    static QString unknownWord() { return tr("unknown setting"); }
    static QString noValue() { return tr("No value"); }
    static QString defaultIs(const QString &value) { return tr("Default: %1").arg(value); }
    static QString resetTo(const QString &value) { return tr("Reset to %1").arg(value); }
    static QString remove(const QString &name) { return tr("Remove %1").arg(name); }
    static QString problem(const QString &text) { return tr("problem: %1").arg(text); }
    static QString secretWord() { return tr("secret"); }
    static QString setWord(const QString &source) { return tr("given by %1").arg(source); }
};

void count(const Session &session, const SettingsRow &row, HeadingCounts &counts)
{
    for (const auto &child : row.children) {
        if (child->kind == RowKind::Container) {
            count(session, *child, counts);
            continue;
        }
        counts.set += isSet(session, child->path) ? 1 : 0;
        counts.changed += isChanged(session, child->path) ? 1 : 0;
        const Problems::Mark mark = session.problems().mark(child->path);
        counts.wrong += mark.count > 0 ? 1 : 0;
        counts.worst = qMax(counts.worst, mark.worst);
    }
}

QString pluginState(const Session &session, const QString &name)
{
    for (const auto &plugin : session.outcome().plugins) {
        if (plugin.row->name == name)
            return plugin.enabled ? Texts::on() : Texts::off();
    }
    // After a crash nothing is known of the plugins.
    return session.image().profile->plugin(name) ? Texts::notKnown() : Texts::notInImage();
}

} // namespace

QString variableNameOf(const Session &session, const SettingPath &path)
{
    return path.isEmpty() ? QString() : image::variableName(*session.image().profile, path).name;
}

QString assignmentOf(const Session &session, const SettingPath &path)
{
    const auto name = image::variableName(*session.image().profile, path);
    const SettingState state = stateOf(session, name.path);
    if (!state.hasValue)
        return {};
    return name.name + u'=' + image::textOfValue(state.value);
}

SettingPath nearestKnown(const Session &session, const SettingPath &path)
{
    for (SettingPath known = path; !known.isEmpty(); known = known.parent()) {
        const auto *setting = session.catalogue().setting(known);
        if (setting && (known == path || !setting->isContainer))
            return {};
    }
    if (!isSet(session, path))
        return {};
    const SettingPath nearest = session.catalogue().nearest(path);
    return isSet(session, nearest) ? SettingPath() : nearest;
}

QString resetTextOf(const Session &session, const SettingPath &path)
{
    const Fallback fallback = fallbackOf(session, path);
    return fallback.source == ValueSource::NotSet ? Texts::remove(path.last())
                                                  : Texts::resetTo(fallback.toText());
}

static QStringList descriptionOf(const Session &session, const SettingsRow &row)
{
    if (row.kind == RowKind::Unknown)
        return {Texts::unknown(session.catalogue().nearest(row.path))};
    if (row.kind == RowKind::Plugin) {
        const auto *plugin = session.catalogue().plugin(row.plugin);
        return {plugin ? plugin->summary : QString()};
    }
    const auto *setting = session.catalogue().setting(row.path);
    if (!setting)
        return {row.path.toString()};
    QStringList lines{setting->path.toString(), setting->summary};
    if (setting->deprecated)
        lines.append(Texts::deprecated(setting->replacedBy));
    lines.append(toText(knowledgeOf(session.image(), *setting), session.image(), *setting));
    return lines;
}

QString toolTipOf(const Session &session, const SettingsRow &row)
{
    constexpr qsizetype MostProblems = 5;
    QStringList lines = descriptionOf(session, row);
    if (!row.isHeading())
        lines += session.problems().texts(row.path).mid(0, MostProblems);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString defaultTextOf(const Session &session, const SettingPath &path)
{
    const auto value = defaultOf(session, path);
    return value ? valueText(maskedAt(session, path, *value)) : QString();
}

QString valueToolTipOf(const Session &session, const SettingPath &path)
{
    const SettingState state = stateOf(session, path);
    QString text = state.hasValue ? memberLines(state.shown) : Texts::noValue();
    const QString usual = defaultTextOf(session, path);
    if (state.isSet && !usual.isEmpty())
        text += u'\n' + Texts::defaultIs(usual);
    return text;
}

QString sourceToolTipOf(const Session &session, const SettingPath &path)
{
    const SettingState state = stateOf(session, path);
    if (state.source == ValueSource::ImageDefault)
        return Texts::imageDefault();
    if (!state.isSet)
        return Texts::noSource();
    QStringList lines{Texts::from(state.place)};
    for (const QString &place : state.overridden)
        lines.append(Texts::overrides(place));
    return lines.join(u'\n');
}

QString searchTextOf(const Session &session, const SettingsRow &row)
{
    if (row.isHeading())
        return row.title + u'\n' + row.plugin;
    QStringList texts{row.path.toString(), variableNameOf(session, row.path)};
    if (const auto *setting = session.catalogue().setting(row.path)) {
        texts.append(setting->summary);
        texts.append(setting->values.join(u' '));
    }
    const SettingState state = stateOf(session, row.path);
    if (state.hasValue)
        texts.append(valueText(state.shown));
    return texts.join(u'\n');
}

HeadingCounts countsOf(const Session &session, const SettingsRow &heading)
{
    HeadingCounts counts;
    count(session, heading, counts);
    return counts;
}

QString headingText(const Session &session, const SettingsRow &row)
{
    const HeadingCounts counts = countsOf(session, row);
    QStringList parts;
    if (row.kind == RowKind::Plugin)
        parts.append(pluginState(session, row.plugin));
    if (counts.set > 0)
        parts.append(Texts::set(counts.set));
    if (counts.changed > 0)
        parts.append(Texts::changed(counts.changed));
    if (counts.wrong > 0)
        parts.append(Texts::wrong(counts.wrong));
    return parts.join(u", "_s);
}

QString spokenText(const Session &session, const SettingsRow &row)
{
    if (row.isHeading())
        return u"%1, %2"_s.arg(row.title, headingText(session, row));
    const SettingState state = stateOf(session, row.path);
    QStringList parts{row.title};
    if (state.hasValue)
        parts.append(state.isSensitive ? Texts::secretWord() : valueText(state.shown));
    parts.append(state.isSet ? Texts::setWord(toText(state.source)) : toText(state.source));
    if (state.isChanged)
        parts.append(Texts::changedWord());
    if (row.kind == RowKind::Unknown)
        parts.append(Texts::unknownWord());
    if (const auto *setting = session.catalogue().setting(row.path))
        parts.append(toText(knowledgeOf(session.image(), *setting), session.image(), *setting));
    for (const QString &text : session.problems().texts(row.path).mid(0, 1))
        parts.append(Texts::problem(text));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace towerkey::ui
