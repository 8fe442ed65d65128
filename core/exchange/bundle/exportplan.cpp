// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/exportplan.h"

#include "core/exchange/attributes.h"
#include "core/exchange/bundle/companions.h"
#include "core/exchange/bundle/configurationtext.h"
#include "core/exchange/bundle/deliveries.h"
#include "core/exchange/bundle/keptvariables.h"
#include "core/exchange/bundle/plannedattributes.h"
#include "core/exchange/bundle/plannedservice.h"
#include "core/exchange/bundle/proof.h"
#include "core/startup/deploymentinput.h"
#include "core/startup/startup.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Deployment;

namespace {

constexpr int LegacyNames = 254;

/// The image without its refusal of old names, which the export replaces.
struct TolerantImage
{
    explicit TolerantImage(const image::Image &strict) : image(strict), profile(*strict.profile)
    {
        profile.legacyIsFatal = false;
        image.profile = &profile;
    }
    Q_DISABLE_COPY_MOVE(TolerantImage)

    image::Image image;
    image::Profile profile;
};

class Planning
{
public:
    explicit Planning(const ExportRequest &request)
        : m_request(request), m_tolerant(request.image),
          m_service(request.deployment.container().service)
    {
    }

    Result<ExportPlan> run()
    {
        auto companionship = withCompanion(m_request, simulate(m_request.deployment));
        if (!companionship)
            return std::unexpected(companionship.error());
        const startup::Outcome outcome = simulate(companionship->deployment);
        if (outcome.verdict != startup::Verdict::Starts)
            return startFailure(outcome);
        m_plan.companion = companionship->companion;
        m_plan.notes = companionship->notes;
        addService(outcome);
        addSettings(outcome, companionship->deployment);
        addVariables(outcome);
        addIntention(outcome);
        noteAssumptions();
        return checked();
    }

private:
    startup::Outcome simulate(const Deployment &deployment) const
    {
        return startup::simulate(m_tolerant.image, startup::inputOf(deployment));
    }

    static std::unexpected<Error> startFailure(const startup::Outcome &outcome)
    {
        const startup::Reason reason = outcome.reasons.value(0);
        return failure(ErrorId::ExportStartFails, {startup::message(reason)}, reason.place);
    }

    void addService(const startup::Outcome &outcome)
    {
        m_plan.name = serviceName(m_service);
        if (m_plan.companion && m_plan.companion->host == m_plan.name)
            m_plan.name += u"-server"_s;
        m_plan.imageReference = m_request.image.reference();
        m_plan.ports = portsOf(outcome, m_service);
        m_plan.volumes = volumesOf(outcome, m_service, m_plan.name, m_plan.notes);
        m_plan.user = m_service.user;
        m_plan.hasProbe = hasProbe(outcome, m_request.image);
        if (m_service.command || m_service.entrypoint)
            m_plan.notes.append({PlanNoteId::CommandLeftOut});
        addAttributes();
    }

    void addAttributes()
    {
        const Target target = m_request.options.target;
        m_plan.attributes = attributesOf(m_service, m_plan, m_request.options, m_plan.notes);
        m_plan.externalNetworks = m_service.externalNetworks;
        if (target != Target::Json && target != Target::Variables)
            noteWhatIsLeft(m_service, m_plan, m_plan.notes);
        // In the network of the host, or of another container, nothing is published.
        const bool isPublished = !findAttribute(m_plan.attributes, u"network_mode"_s);
        if (!isPublished && (target == Target::Bundle || target == Target::DockerRun))
            m_plan.ports.clear();
    }

    /// Two targets are for one kind of source alone.
    Policy policy() const
    {
        if (m_request.options.target == Target::Json)
            return Policy::File;
        return m_request.options.target == Target::Variables ? Policy::Variables
                                                             : m_request.options.policy;
    }

    void addSettings(const startup::Outcome &outcome, const Deployment &deployment)
    {
        Deliveries deliveries =
            deliveriesOf(outcome, m_request.image, m_request.catalogue, policy());
        m_plan.configuration =
            configurationText(deliveries.file, deployment, m_request, deliveries.secretTexts);
        m_plan.variables = deliveries.variables;
        m_plan.secrets = deliveries.secrets;
        noteTooLong(deliveries.tooLong);
        noteTooLarge();
        if (m_plan.companion)
            shareSecret(*m_plan.companion, outcome.configuration, m_plan.secrets);
    }

    /// Thousands of settings need not be named one by one.
    void noteTooLong(const QStringList &settings)
    {
        constexpr qsizetype MostNamed = 5;
        QString names = settings.first(qMin(settings.size(), MostNamed)).join(u", ");
        if (settings.size() > MostNamed)
            names += u", … (%1)"_s.arg(settings.size());
        if (!settings.isEmpty())
            m_plan.notes.append({PlanNoteId::VariableTooLong, {names}});
    }

    // https://docs.docker.com/engine/swarm/configs/, https://docs.docker.com/engine/swarm/secrets/,
    // https://kubernetes.io/docs/concepts/configuration/configmap/
    void noteTooLarge()
    {
        const Target target = m_request.options.target;
        const bool isStack = target == Target::Stack;
        if (!isStack && target != Target::Kubernetes && target != Target::Kustomize)
            return;
        const auto check = [this](const QString &name, qsizetype size, int limit) {
            if (size > qsizetype(limit) * 1000)
                m_plan.notes.append({PlanNoteId::FileTooLarge, {name, QString::number(limit)}});
        };
        check(u"orthanc.json"_s, m_plan.configuration.size(), 1000);
        for (const PlannedSecret &secret : std::as_const(m_plan.secrets))
            check(secret.name, secret.content.size(), isStack ? 500 : 1000);
    }

    void addVariables(const startup::Outcome &outcome)
    {
        m_plan.intention.switches = switchesToKeep(m_request.deployment, *m_request.image.profile);
        for (const auto &[name, value] : m_plan.intention.switches.asKeyValueRange())
            addOnce({name, value});
        for (const PlannedVariable &variable : otherVariables(m_request, outcome, m_plan.notes))
            addOnce(variable);
    }

    void addOnce(const PlannedVariable &variable)
    {
        const bool isThere =
            std::ranges::contains(m_plan.variables, variable.name, &PlannedVariable::name);
        if (!isThere)
            m_plan.variables.append(variable);
    }

    void addIntention(const startup::Outcome &outcome)
    {
        m_plan.intention.imageTag = m_request.image.tag;
        m_plan.intention.configuration = outcome.configuration.toValue();
        m_plan.intention.plugins = enabledPlugins(outcome);
        const auto strict =
            startup::simulate(m_request.image, startup::inputOf(m_request.deployment));
        if (strict.exitStatus == LegacyNames)
            m_plan.notes.append({PlanNoteId::NamesReplaced});
        const auto *password = m_request.deployment.variable("ORTHANC_PASSWORD");
        if (password && m_request.image.profile->readsOrthancPassword && !password->value.isEmpty())
            m_plan.notes.append({PlanNoteId::PasswordAsUser});
    }

    void noteAssumptions()
    {
        const auto &container = m_request.deployment.container();
        for (const deployment::Variable &variable : container.variables) {
            if (variable.isAssumed)
                m_plan.notes.append({PlanNoteId::ValueAssumed, {QString::fromUtf8(variable.name)}});
        }
        for (const deployment::ContainerFile &file : container.files) {
            if (file.isAssumed)
                m_plan.notes.append({PlanNoteId::ValueAssumed, {file.path}});
        }
    }

    /// The plan itself starts, with the image as it is.
    Result<ExportPlan> checked()
    {
        const startup::Outcome outcome = startup::simulate(m_request.image, inputOf(m_plan));
        if (outcome.verdict != startup::Verdict::Starts)
            return startFailure(outcome);
        return std::move(m_plan);
    }

    const ExportRequest &m_request;
    TolerantImage m_tolerant;
    const deployment::Service &m_service;
    ExportPlan m_plan;
};

} // namespace

bool ExportPlan::runsAsUser() const
{
    const QString name = user.section(u':', 0, 0);
    return !name.isEmpty() && name != u"root" && name != u"0";
}

Result<ExportPlan> planExport(const ExportRequest &request) { return Planning(request).run(); }

QString randomPassword()
{
    static const auto characters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s;
    // Begins with a letter, so that nobody takes it for a number.
    QString password(1, characters[QRandomGenerator::system()->bounded(24)]);
    while (password.size() < 32)
        password += characters[QRandomGenerator::system()->bounded(int(characters.size()))];
    return password;
}

} // namespace towerkey::exchange
