// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/composeprogram.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::test {

ComposeProgram::ComposeProgram()
    : m_program(u"docker-compose"_s,
                {u"/usr/libexec/docker/cli-plugins"_s, u"/usr/lib/docker/cli-plugins"_s})
{
}

Answer<json::Value> ComposeProgram::config(const QString &folder, Interpolation interpolation) const
{
    QStringList arguments{u"config"_s, u"--format"_s, u"json"_s};
    if (interpolation == Interpolation::No)
        arguments += u"--no-interpolate"_s;
    return parsed(m_program.run(arguments, folder));
}

Answer<json::Value> ComposeProgram::configOfFile(const QString &path) const
{
    return parsed(m_program.run({u"-f"_s, path, u"config"_s, u"--format"_s, u"json"_s},
                                QFileInfo(path).path()));
}

QList<std::pair<QString, QString>> ComposeProgram::environment(const json::Value &config,
                                                               const QString &service)
{
    const json::Value variables = at(config, {u"services"_s, service, u"environment"_s});
    QList<std::pair<QString, QString>> result;
    if (!variables.isTable())
        return result;
    for (const auto &[name, value] : *variables.as<json::Table>()) {
        // Written so that compose could read its own answer again.
        if (const auto *text = value.as<QString>())
            result.append({name, QString(*text).replace("$$"_L1, "$"_L1)});
    }
    return result;
}

} // namespace towerkey::test
