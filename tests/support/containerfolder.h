// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/deployment.h"
#include "core/json/value.h"
#include "tests/support/folder.h"

#include <QString>

namespace towerkey::test {

/// What a container sees, laid out on the disk.
class ContainerFolder
{
public:
    /// A file or folder of the host as it is seen at a path of the container; what the start-up
    /// script does not read is passed over.
    void place(const QString &from, const QString &target);
    void write(const QString &target, const QByteArray &content);
    void set(const QString &name, const QString &value)
    {
        m_variables.set(name, json::Value(value));
    }

    Result<deployment::Deployment> open(const QString &tag);

private:
    Folder m_folder;
    json::Table m_variables;
};

QByteArray contentOf(const QString &path); ///< Empty when there is none.

/// The text, or the list, of a key; empty when it is none.
QString textIn(const json::Value &value, const QString &key);
json::List listIn(const json::Value &value, const QString &key);

/// docker-compose writes its answer so that it could read it again, docker stack does not.
enum class Dollars { Doubled, Plain };

/// Places what a service of a resolved compose file sees: its variables, bind mounts, configs and
/// secrets. What is built into its image is not among them.
void placeService(ContainerFolder &container, const json::Value &config, const QString &service,
                  Dollars dollars = Dollars::Doubled);

} // namespace towerkey::test
