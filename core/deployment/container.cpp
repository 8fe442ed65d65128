// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/container.h"

#include "core/deployment/deployment.h"

#include <QHash>

namespace towerkey::deployment {

void noteSizes(Container &container, const Deployment &deployment)
{
    qsizetype size = 0;
    for (const Variable &variable : std::as_const(container.variables)) {
        const qsizetype own = variable.name.size() + variable.value.size();
        size += own + 2;
        if (own >= LargestVariable) {
            container.notes.append({NoteId::VariableTooLarge,
                                    {QString::fromUtf8(variable.name), QStringLiteral("128")},
                                    deployment.place(variable.source, variable.offset)});
        }
    }
    if (size > LargestEnvironment) {
        container.notes.append({NoteId::EnvironmentTooLarge,
                                {QString::number(size / (1024 * 1024)), QStringLiteral("2")},
                                deployment.place(container.variables.first().source, 0)});
    }
}

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
