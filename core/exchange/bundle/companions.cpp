// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/companions.h"

#include "core/deployment/settings.h"
#include "core/image/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Delivery;
using startup::ConfigurationNode;
using startup::SourceKind;

namespace {

struct Server
{
    Companion::Kind kind;
    QLatin1StringView section;
    int port;
};

constexpr std::array servers{Server{Companion::Kind::PostgreSql, "PostgreSQL"_L1, 5432},
                             Server{Companion::Kind::MySql, "MySQL"_L1, 3306}};

const Server &serverOf(Companion::Kind kind)
{
    return *std::ranges::find(servers, kind, &Server::kind);
}

/// What the generated configuration says about a server.
class Section
{
public:
    Section(const startup::Configuration &configuration, QLatin1StringView name)
        : m_configuration(configuration), m_node(configuration.root().child(name))
    {
    }

    QString text(const QString &key) const
    {
        const ConfigurationNode *node = child(key);
        const auto *text = node ? node->value().as<QString>() : nullptr;
        return text ? *text : QString();
    }

    bool isOn(const QString &key, bool byDefault) const
    {
        const ConfigurationNode *node = child(key);
        return node ? node->value().isTruthy() : byDefault;
    }

    int number(const QString &key, int byDefault) const
    {
        const ConfigurationNode *node = child(key);
        const auto *number = node ? node->value().as<json::Integer>() : nullptr;
        return number ? number->digits.toInt() : byDefault;
    }

    /// Somebody said it, and not with an empty text.
    bool isGiven(const QString &key) const
    {
        const ConfigurationNode *node = child(key);
        if (!node || node->origin().source < 0 || !node->value().isTruthy())
            return false;
        const SourceKind kind = m_configuration.source(node->origin()).kind;
        return kind != SourceKind::ImageDefault && kind != SourceKind::PluginDefault;
    }

private:
    const ConfigurationNode *child(const QString &key) const
    {
        return m_node ? m_node->child(key) : nullptr;
    }

    const startup::Configuration &m_configuration;
    const ConfigurationNode *m_node;
};

bool isEnabled(const startup::Outcome &outcome, QLatin1StringView name)
{
    return std::ranges::any_of(outcome.plugins, [name](const startup::PluginState &state) {
        return state.enabled && state.row->name == name;
    });
}

bool usesServer(const Section &section)
{
    return section.isOn(u"EnableIndex"_s, false) || section.isOn(u"EnableStorage"_s, false);
}

/// A name that Docker and Kubernetes can give a service.
bool canBeService(const QString &host)
{
    static const QRegularExpression name(u"\\A[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    return name.match(host).hasMatch() && host != u"localhost";
}

bool runsElsewhere(const Section &section)
{
    const bool hasHost = section.isGiven(u"Host"_s);
    return section.isGiven(u"ConnectionUri"_s) || section.isGiven(u"UnixSocket"_s)
        || section.isOn(u"EnableSsl"_s, false)
        || (hasHost && !canBeService(section.text(u"Host"_s)));
}

bool canHoldCompanion(Target target)
{
    return target == Target::Bundle || target == Target::Stack || target == Target::Kubernetes
        || target == Target::Kustomize;
}

/// Fills in what the plugin would otherwise look for in vain.
class Filling
{
public:
    Filling(const ExportRequest &request, QLatin1StringView section)
        : m_request(request), m_deployment(request.deployment), m_section(section)
    {
    }

    void set(const QString &key, const QString &value, std::optional<Delivery> delivery = {})
    {
        if (m_error)
            return;
        const auto edit =
            deployment::setSetting(m_deployment, m_request.image, SettingPath({m_section, key}),
                                   json::Value(value), delivery);
        if (edit)
            m_deployment.apply(*edit);
        else
            m_error = edit.error();
    }

    Result<deployment::Deployment> finish() &&
    {
        if (m_error)
            return std::unexpected(*m_error);
        return std::move(m_deployment);
    }

private:
    const ExportRequest &m_request;
    deployment::Deployment m_deployment;
    QString m_section;
    std::optional<Error> m_error;
};

Result<deployment::Deployment> filled(const ExportRequest &request, const Server &server,
                                      const Section &section)
{
    Filling filling(request, server.section);
    if (!section.isGiven(u"Host"_s))
        filling.set(u"Host"_s, u"database"_s);
    if (!section.isGiven(u"Password"_s))
        filling.set(u"Password"_s, request.options.companionPassword, Delivery::Secret);
    // The image's defaults for MySQL are its administrator and the tables of its users.
    const bool isMySql = server.kind == Companion::Kind::MySql;
    for (const QString &key : {u"Database"_s, u"Username"_s}) {
        if (isMySql && !section.isGiven(key))
            filling.set(key, u"orthanc"_s);
    }
    return std::move(filling).finish();
}

} // namespace

Result<Companionship> withCompanion(const ExportRequest &request, const startup::Outcome &outcome)
{
    Companionship result{request.deployment, {}, {}};
    for (const Server &server : servers) {
        const Section section(outcome.configuration, server.section);
        if (!isEnabled(outcome, server.section) || !usesServer(section) || runsElsewhere(section))
            continue;
        const bool isPossible = request.options.hasCompanion && !result.companion
            && canHoldCompanion(request.options.target);
        const QString host = section.isGiven(u"Host"_s) ? section.text(u"Host"_s) : u"database"_s;
        if (!isPossible) {
            result.notes.append({PlanNoteId::CompanionMissing, {server.section, host}});
            continue;
        }
        auto deployment = filled(request, server, section);
        if (!deployment)
            return std::unexpected(deployment.error());
        result.deployment = *std::move(deployment);
        result.companion = Companion{.kind = server.kind, .host = host};
        result.notes.append({PlanNoteId::CompanionAdded, {server.section, host}});
    }
    return result;
}

void shareSecret(Companion &companion, const startup::Configuration &configuration,
                 QList<PlannedSecret> &secrets)
{
    const Server &server = serverOf(companion.kind);
    const Section section(configuration, server.section);
    companion.port = section.number(u"Port"_s, server.port);
    companion.database = section.text(u"Database"_s);
    companion.user = section.text(u"Username"_s);
    const QByteArray password = section.text(u"Password"_s).toUtf8();
    const auto isShared = [&](const PlannedSecret &secret) {
        return secret.content == password && secret.name.endsWith("PASSWORD"_L1);
    };
    const auto shared = std::ranges::find_if(secrets, isShared);
    if (shared != secrets.end()) {
        companion.secret = shared->name;
        return;
    }
    companion.secret = u"database-password"_s;
    secrets.append({companion.secret, password, false});
}

} // namespace towerkey::exchange
