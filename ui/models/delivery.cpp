// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/delivery.h"

#include "core/deployment/settings.h"
#include "ui/models/explanation.h"
#include "ui/models/session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Definition;
using deployment::Delivery;
using deployment::Deployment;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::DeliveryChange)

public:
    static QString newFile() { return tr("a new file"); }
    static QString inFile(const QString &file) { return tr("Writes it to %1").arg(file); }
    static QString asVariable(const QString &name, const QString &file)
    {
        return tr("Writes it as variable %1 to %2").arg(name, file);
    }
    static QString asSecret(const QString &name)
    {
        return tr("Writes it as secret %1, a file of its own").arg(name);
    }
    static QString around(const SettingPath &path)
    {
        return tr("as part of %1, because no name stands for it alone").arg(path.toString());
    }
    static QString takes(const QStringList &places)
    {
        return tr("and takes it from %1").arg(places.join(u", "_s));
    }
    static QString fileIsReadable()
    {
        return tr("Everybody who can read the file reads the secret.");
    }
    static QString variableIsReadable()
    {
        return tr("Everybody who can inspect the container reads the secret.");
    }
};

QString fileOf(const Deployment &deployment, const Definition &definition)
{
    const QString path = deployment.place(definition.source, definition.offset).source;
    return path.isEmpty() ? Texts::newFile() : QFileInfo(path).fileName();
}

QString whereTo(const Deployment &deployment, const Definition &definition)
{
    switch (definition.delivery) {
    case Delivery::File:
        return Texts::inFile(fileOf(deployment, definition));
    case Delivery::Variable:
        return Texts::asVariable(definition.name, fileOf(deployment, definition));
    case Delivery::Secret:
        break;
    }
    return Texts::asSecret(definition.name);
}

QString warningOf(const Session &session, const SettingPath &path, Delivery delivery)
{
    if (delivery == Delivery::Secret || !session.catalogue().isSensitive(path))
        return {};
    return u' '
        + (delivery == Delivery::File ? Texts::fileIsReadable() : Texts::variableIsReadable());
}

} // namespace

std::optional<Delivery> deliveryOf(const Session &session, const SettingPath &path)
{
    const auto definitions = deployment::definitionsOf(session.deployment(), session.image(), path);
    if (definitions.isEmpty())
        return {};
    const Delivery first = definitions.first().delivery;
    const bool isOneKind = std::ranges::all_of(definitions, [first](const Definition &definition) {
        return definition.delivery == first;
    });
    return isOneKind ? std::optional(first) : std::nullopt;
}

DeliveryChange deliveryChange(const Session &session, const SettingPath &path, Delivery delivery)
{
    const auto edit =
        deployment::deliverSetting(session.deployment(), session.image(), path, delivery);
    if (!edit)
        return {false, message(edit.error())};
    Deployment changed = session.deployment();
    changed.apply(*edit);
    const auto after = deployment::definitionsOf(changed, session.image(), path);
    if (after.isEmpty())
        return {};
    const Definition &target = after.last();
    QStringList parts{whereTo(changed, target)};
    if (delivery != Delivery::File && target.path.size() < path.size())
        parts.append(Texts::around(target.path));
    QStringList places;
    for (const Definition &definition :
         deployment::definitionsOf(session.deployment(), session.image(), path)) {
        if (definition.delivery != delivery)
            places.append(placeOf(session, definition));
    }
    if (!places.isEmpty())
        parts.append(Texts::takes(places));
    return {true, parts.join(u", "_s) + u'.' + warningOf(session, path, delivery)};
}

} // namespace towerkey::ui
