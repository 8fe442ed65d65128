// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textrange.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/equivalentvariables.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// Variables as text, in the forms that people paste. Each form is a pure function; what it has no
/// way to say is left out and named.
namespace towerkey::exchange {

/// The lines of one variable in a written text.
struct WrittenEntry
{
    qsizetype variable; ///< Index into the list that was written.
    TextRange range; ///< Whole lines, with the last line's end.
};

struct WrittenVariables
{
    QByteArray text;
    QList<WrittenEntry> entries; ///< In the order of the text.
    QStringList inexpressible; ///< Names of the variables that this form cannot carry.
};

/// The environment of a compose service as a map. A dollar is doubled, as compose interpolates;
/// long tables and lists are spread over lines. See
/// https://docs.docker.com/reference/compose-file/interpolation/.
WrittenVariables composeMap(const QList<EquivalentVariable> &variables);

/// The same as a list of NAME=value.
WrittenVariables composeList(const QList<EquivalentVariable> &variables);

/// Lines of a compose .env or env_file: in single quotes, or in double quotes with escapes where
/// those fail. See
/// https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/.
WrittenVariables dotenv(const QList<EquivalentVariable> &variables);

/// A docker run command for an image, quoted for a POSIX shell. Docker takes UTF-8 only.
WrittenVariables dockerRun(const QList<EquivalentVariable> &variables,
                           const QString &imageReference);

/// Export commands of a POSIX shell, which takes any bytes but only its own identifiers.
WrittenVariables shellExports(const QList<EquivalentVariable> &variables);

/// The env list of a Kubernetes container; what its references, $(NAME), would be taken for is
/// escaped. See https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/.
WrittenVariables kubernetesEnvironment(const QList<EquivalentVariable> &variables);

/// The forms that people choose from.
enum class VariableFormat { ComposeMap, ComposeList, Dotenv, DockerRun, Shell, Kubernetes };

/// One of the forms above; \a imageReference is for DockerRun.
WrittenVariables write(const QList<EquivalentVariable> &variables, VariableFormat format,
                       const QString &imageReference);

/// A form that spreads a table over lines does so member by member.
struct SpreadTable
{
    QByteArray begin; ///< The lines in front of the first member.
    QByteArray end; ///< The lines behind the last one.
};

/// What is around the members of a variable; nothing when the form does not spread it.
std::optional<SpreadTable> spreadTable(const EquivalentVariable &variable, VariableFormat format);

/// The lines of a member in such a table. A comma follows, unless it is the last, and a line end.
/// Nothing when the form cannot hold it; then it writes the whole table on one line.
std::optional<QByteArray> spreadMember(const MemberText &member, VariableFormat format);

/// The variables with dots in place of whatever is secret in them.
QList<EquivalentVariable> masked(const QList<EquivalentVariable> &variables,
                                 const catalogue::Catalogue &catalogue);

} // namespace towerkey::exchange
