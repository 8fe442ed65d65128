// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/container.h"

#include <QHash>

namespace towerkey::deployment {

void keepLastOfEqualNames(Container &container)
{
    QHash<QByteArray, qsizetype> lastOfName;
    for (qsizetype i = 0; i < container.variables.size(); ++i)
        lastOfName.insert(container.variables[i].name, i);
    if (lastOfName.size() == container.variables.size())
        return;
    QList<Variable> counting;
    for (qsizetype i = 0; i < container.variables.size(); ++i) {
        const Variable &variable = container.variables[i];
        const bool counts = lastOfName.value(variable.name) == i;
        (counts ? counting : container.overridden).append(variable);
    }
    container.variables = std::move(counting);
}

} // namespace towerkey::deployment
