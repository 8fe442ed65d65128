// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

#include <QList>

#include <utility>

namespace towerkey::test {

/// docker-compose of the distribution, without an engine.
class ComposeProgram
{
public:
    enum class Interpolation { Yes, No };

    ComposeProgram();

    bool isMissing() const { return m_program.isMissing(); }

    /// What "docker-compose config" makes of the project in a folder: the compose file with
    /// everything resolved, as https://docs.docker.com/reference/cli/docker/compose/config says.
    /// Fails with compose's own message. Without interpolation the variables, and the env_file of a
    /// service, stay as they are written.
    Answer<json::Value> config(const QString &folder,
                               Interpolation interpolation = Interpolation::Yes) const;

    /// The same for one compose file alone, whatever its name.
    Answer<json::Value> configOfFile(const QString &path) const;

    /// The variables that the container of a service gets, by a configuration from config(). What
    /// is only passed on from compose's own environment, and not set there, is left out.
    static QList<std::pair<QString, QString>> environment(const json::Value &config,
                                                          const QString &service);

private:
    Program m_program;
};

} // namespace towerkey::test
