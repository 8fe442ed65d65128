// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

namespace towerkey::test {

/// Docker's client, for what it knows of Swarm without an engine.
class StackProgram
{
public:
    StackProgram() : m_program(QStringLiteral("docker")) { }

    bool isMissing() const { return m_program.isMissing(); }

    /// What "docker stack config" makes of a file for Swarm: checked against the schema that
    /// "docker stack deploy" uses, with variables replaced from no environment. Whether a secret or
    /// config that a service names exists is only seen by "deploy".
    /// Fails with the client's own message.
    Answer<json::Value> config(const QString &file) const;

    /// The same for folders with stack.yaml, and .env where there is one, which the shell exports
    /// before, as the README of an export says. Fails with the message of the first that is
    /// refused.
    Answer<json::List> configsOfFolders(const QStringList &folders) const;

private:
    Program m_program;
    Program m_shell{QStringLiteral("sh")};
};

} // namespace towerkey::test
