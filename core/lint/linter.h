// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/lint/finding.h"
#include "core/lint/rule.h"
#include "core/lint/subject.h"

#include <QList>
#include <QStringList>

/// Says what goes wrong before it goes wrong. Every rule is about files, variables and secrets as
/// the image reads them, whatever they are written in.
namespace towerkey::lint {

struct Options
{
    QStringList rules = {}; ///< Only these; empty: all of them.
    bool keepSilenced = false; ///< Also what comments in the files silence.
};

/// What the rules find, in the order of the texts. A pure function: in another thread give it a
/// subject over copies of everything, the deployment one of independentCopy().
QList<Finding> lint(const Subject &subject, const Options &options = {});

/// The same deployment without what copies share and make when it is first asked for, so that
/// another thread may read it.
deployment::Deployment independentCopy(const deployment::Deployment &deployment);

} // namespace towerkey::lint
