// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/pluginneeds.h"

#include "ui/models/session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::PluginState;
using Kind = PluginNeed::Kind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::PluginNeeds)

public:
    static QString needs(const QString &plugin)
    {
        return tr("It needs %1, which is off.").arg(plugin);
    }
    static QString isNotThere(const QString &plugin)
    {
        return tr("It needs %1, which is not in this image.").arg(plugin);
    }
    static QString turnOn(const QString &plugin) { return tr("Turn on %1").arg(plugin); }
    static QString onlyInFull()
    {
        return tr("Its library is only in the -full image, so this image refuses to start with "
                  "it.");
    }
    static QString inNoImage() { return tr("Its library is in no image of this release."); }
    static QString changeTo(const QString &tag) { return tr("Change to %1").arg(tag); }
    static QString conflicts(const QString &plugin)
    {
        return tr("It conflicts with %1, which is on, too.").arg(plugin);
    }
    static QString turnOff(const QString &plugin) { return tr("Turn off %1").arg(plugin); }
};

QString titleOf(const Session &session, const QString &name)
{
    const auto *plugin = session.catalogue().plugin(name);
    return plugin ? plugin->title : name;
}

const PluginState *stateOf(const Session &session, const QString &name)
{
    const auto &plugins = session.outcome().plugins;
    const auto found = std::ranges::find_if(
        plugins, [&name](const PluginState &state) { return state.row->name == name; });
    return found == plugins.end() ? nullptr : &*found;
}

void addRequirements(QList<PluginNeed> &needs, const Session &session, const QString &name,
                     QSet<QString> &seen)
{
    const auto *plugin = session.catalogue().plugin(name);
    for (const QString &required : plugin ? plugin->required : QStringList()) {
        if (seen.contains(required))
            continue;
        seen.insert(required);
        addRequirements(needs, session, required, seen);
        const PluginState *state = stateOf(session, required);
        const QString title = titleOf(session, required);
        if (!state)
            needs.append({Kind::Requirement, required, Texts::isNotThere(title), {}});
        else if (!state->enabled)
            needs.append({Kind::Requirement, required, Texts::needs(title), Texts::turnOn(title)});
    }
}

bool hasAny(const QStringList &libraries, const QStringList &wanted)
{
    return std::ranges::any_of(
        libraries, [&wanted](const QString &library) { return wanted.contains(library); });
}

void addLibraries(QList<PluginNeed> &needs, const Session &session, const image::PluginRow &plugin)
{
    const image::Image &image = session.image();
    if (hasAny(plugin.libraries, image.profile->librariesInNoImage))
        needs.append({Kind::NoImage, {}, Texts::inNoImage(), {}});
    if (image.full || !hasAny(plugin.libraries, image.profile->librariesOnlyInFull))
        return;
    const auto full = session.images().find(QString(image.version + u"-full"_s));
    needs.append({Kind::FullImage, full ? full->tag : QString(), Texts::onlyInFull(),
                  full ? Texts::changeTo(full->tag) : QString()});
}

void addConflicts(QList<PluginNeed> &needs, const Session &session, const QString &name)
{
    const PluginState *own = stateOf(session, name);
    const auto *plugin = session.catalogue().plugin(name);
    if (!own || !own->enabled || !plugin)
        return;
    for (const QString &other : plugin->conflicts) {
        const PluginState *state = stateOf(session, other);
        const QString title = titleOf(session, other);
        if (state && state->enabled)
            needs.append({Kind::Conflict, other, Texts::conflicts(title), Texts::turnOff(title)});
    }
}

} // namespace

QList<PluginNeed> needsOf(const Session &session, const image::PluginRow &plugin)
{
    QList<PluginNeed> needs;
    QSet<QString> seen{plugin.name};
    addRequirements(needs, session, plugin.name, seen);
    addLibraries(needs, session, plugin);
    addConflicts(needs, session, plugin.name);
    return needs;
}

void meet(Session &session, const PluginNeed &need)
{
    if (need.kind == Kind::FullImage) {
        session.setImage(need.about);
        return;
    }
    const PluginState *state = stateOf(session, need.about);
    if (!state)
        return;
    session.setToggle(*state->row,
                      need.kind == Kind::Conflict ? deployment::Toggle::Off
                                                  : deployment::Toggle::On);
}

} // namespace towerkey::ui
