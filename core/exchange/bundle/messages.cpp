// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/exportplan.h"
#include "core/exchange/bundle/proof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::exchange::Messages)

public:
    static QString note(PlanNoteId id);
    static QString service(PlanNoteId id);
    static QString database(PlanNoteId id);
    static QString difference(const Difference &difference);
    static QString compared(const Difference &difference);
};

QString Messages::note(PlanNoteId id)
{
    switch (id) {
    case PlanNoteId::PasswordAsUser:
        return tr("ORTHANC_PASSWORD cannot be a secret file, so its user “orthanc” is delivered as "
                  "a registered user, whose password is one.");
    case PlanNoteId::ValueAssumed:
        return tr("%1 is not known here. The export holds what was assumed: put the true value in "
                  "its place.");
    case PlanNoteId::VariableTooLong:
        return tr(
            "In orthanc.json instead, because it is too long for a variable, alone or together "
            "with others, or no text: %1.");
    case PlanNoteId::VariableLeftOut:
        return tr("%1 was left out: the image ignores it.");
    case PlanNoteId::MountLeftOut:
        return tr("What is mounted at %1 (%2) was left out. Add it yourself if Orthanc needs it.");
    case PlanNoteId::CommandLeftOut:
        return tr("The command or entry point of the service was left out: with it Orthanc would "
                  "not read what the image generates.");
    case PlanNoteId::NamesReplaced:
        return tr("Old names of settings, which this image refuses, were replaced.");
    case PlanNoteId::SecretVariable:
        return tr("%1 looks like a secret and can only be a variable. It is kept apart from the "
                  "other files.");
    default:
        return service(id);
    }
}

QString Messages::service(PlanNoteId id)
{
    switch (id) {
    case PlanNoteId::AttributeLeftOut:
        return tr("%1 was left out: nothing here says the same. Add what does if you need it.");
    case PlanNoteId::ImageReplaced:
        return tr(
            "The image %1 was replaced by %2, whose start was simulated. Write your own again "
            "if it is built on that.");
    case PlanNoteId::HealthCheckLeftOut:
        return tr("The health check of the service was left out. The image's own is used where it "
                  "has one.");
    case PlanNoteId::PortLeftOut:
        return tr("The published port %1 was left out: Orthanc does not listen there.");
    case PlanNoteId::FileTooLarge:
        return tr("%1 is larger than the %2 kB that the cluster takes. Mount it from a volume.");
    case PlanNoteId::NeighboursLeftOut:
        return tr("The other services (%1) are not part of it.");
    default:
        return database(id);
    }
}

QString Messages::database(PlanNoteId id)
{
    if (id == PlanNoteId::CompanionAdded)
        return tr("A new, empty database server for %1 is part of it, as %2.");
    return tr("%1 looks for its database server at %2, which is not part of this export.");
}

QString Messages::compared(const Difference &difference)
{
    if (!difference.found)
        return tr("%1 would be missing; intended is %2.");
    if (!difference.intended)
        return tr("%1 would be %3, but is not intended at all.");
    return tr("%1 would be %3 instead of %2.");
}

QString Messages::difference(const Difference &difference)
{
    if (difference.kind == Difference::Kind::Image)
        return tr("The image would be %3 instead of %2.");
    if (difference.kind == Difference::Kind::Plugin) {
        return difference.intended == json::Value(true) ? tr("The plugin %1 would be off.")
                                                        : tr("The plugin %1 would be on.");
    }
    return compared(difference);
}

QString shown(const std::optional<json::Value> &value)
{
    return value ? QString::fromUtf8(json::toJson(*value)) : QString();
}

} // namespace

QString message(const PlanNote &note) { return filled(Messages::note(note.id), note.arguments); }

QString message(const Difference &difference)
{
    return filled(Messages::difference(difference),
                  {difference.subject, shown(difference.intended), shown(difference.found)});
}

} // namespace towerkey::exchange
