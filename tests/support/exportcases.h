// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <utility>

/// Deployments that the tests of the exporters share.
namespace towerkey::test {

struct ExportCase
{
    QString name; ///< A folder of tests/data/export.
    deployment::Deployment deployment;
};

using Texts = QList<std::pair<QString, QByteArray>>;

/// A deployment of configuration files, variables and secrets, each as name and text.
deployment::Deployment deploymentOf(const QString &imageTag, const Texts &files,
                                    const Texts &variables = {}, const Texts &secrets = {});

/// One for each kind of thing that exporters must get right.
QList<ExportCase> exportCases();

/// A deployment that starts, full of values that are hard to write, by all kinds of sources.
deployment::Deployment randomDeployment(const QString &imageTag, QRandomGenerator &random);

/// The password that the tests give to companions.
QString testPassword();

} // namespace towerkey::test
