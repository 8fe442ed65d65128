// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/pieces.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

// See "How to extend this image" and "Docker Secrets" in https://hub.docker.com/_/postgres.
CompanionService postgreSql(const Companion &companion)
{
    constexpr int Port = 5432;
    const QString port = QString::number(companion.port);
    CompanionService service{.image = u"postgres:17"_s,
                             .dataFolder = u"/var/lib/postgresql/data"_s,
                             .command = {},
                             .test = {u"pg_isready"_s, u"--username"_s, companion.user,
                                      u"--dbname"_s, companion.database, u"--port"_s, port},
                             .environment = {{u"POSTGRES_DB"_s, companion.database},
                                             {u"POSTGRES_USER"_s, companion.user}},
                             .passwordVariable = u"POSTGRES_PASSWORD_FILE"_s};
    if (companion.port != Port)
        service.command = {u"postgres"_s, u"-p"_s, port};
    return service;
}

// See "Environment Variables" and "Docker Secrets" in https://hub.docker.com/_/mysql; the plugin
// makes triggers and logs in without encryption.
CompanionService mySql(const Companion &companion)
{
    const bool isRoot = companion.user == u"root";
    CompanionService service{
        .image = u"mysql:8.0"_s,
        .dataFolder = u"/var/lib/mysql"_s,
        .command = {u"mysqld"_s, u"--default-authentication-plugin=mysql_native_password"_s,
                    u"--log-bin-trust-function-creators=1"_s,
                    u"--port="_s + QString::number(companion.port)},
        .test = {u"mysqladmin"_s, u"ping"_s, u"--host=127.0.0.1"_s,
                 u"--port="_s + QString::number(companion.port)},
        .environment = {{u"MYSQL_DATABASE"_s, companion.database}},
        .passwordVariable = isRoot ? u"MYSQL_ROOT_PASSWORD_FILE"_s : u"MYSQL_PASSWORD_FILE"_s};
    if (!isRoot) {
        service.environment +=
            {{u"MYSQL_USER"_s, companion.user}, {u"MYSQL_RANDOM_ROOT_PASSWORD"_s, u"yes"_s}};
    }
    return service;
}

} // namespace

CompanionService serviceFor(const Companion &companion)
{
    return companion.kind == Companion::Kind::PostgreSql ? postgreSql(companion) : mySql(companion);
}

QString publishedVariable(const PlannedPort &port)
{
    return u"PUBLISHED_"_s + port.name.toUpper().replace(u'-', u'_');
}

QList<PlannedSecret> ownSecrets(const ExportPlan &plan)
{
    QList<PlannedSecret> secrets;
    std::ranges::copy_if(plan.secrets, std::back_inserter(secrets), &PlannedSecret::isForOrthanc);
    return secrets;
}

QString stackSecretName(const PlannedSecret &secret)
{
    constexpr qsizetype Longest = 40;
    if (secret.name.size() <= Longest)
        return secret.name;
    const QByteArray hash =
        QCryptographicHash::hash(secret.name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return secret.name.first(Longest - 9) + u'-' + QString::fromLatin1(hash.first(8));
}

QList<PlannedVariable> secretVariables(const ExportPlan &plan)
{
    QList<PlannedVariable> variables;
    std::ranges::copy_if(plan.variables, std::back_inserter(variables), &PlannedVariable::isSecret);
    return variables;
}

} // namespace towerkey::exchange
