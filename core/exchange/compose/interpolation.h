// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/textmap.h"
#include "core/base/textrange.h"
#include "core/deployment/container.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

/// Variables in the values of a compose file: $NAME, ${NAME}, ${NAME:-default}, ${NAME-default},
/// ${NAME:?message}, ${NAME?message}, ${NAME:+other}, ${NAME+other}, nested ones, and $$ for a
/// dollar. See https://docs.docker.com/reference/compose-file/interpolation/.
namespace towerkey::exchange::compose {

/// The value of a variable; nothing when it is not set.
using LookUp = std::function<std::optional<QByteArray>(const QByteArray &name)>;

/// One place where something was replaced.
struct Reference
{
    TextRange raw; ///< What is written, from the dollar on.
    TextRange text; ///< What stands for it in the result.
    QByteArray name; ///< Empty for $$.
    bool isSet = false; ///< The variable has a value, and it is what stands there.
    TextRange fallback = {-1, -1}; ///< In what is written: the default, when there is one.
};

/// Something that compose would warn of or refuse.
struct InterpolationProblem
{
    deployment::NoteId id; ///< VariableUnset, VariableRequired or InterpolationInvalid.
    QStringList arguments;
    qsizetype offset; ///< In what is written.
};

struct Interpolation
{
    QByteArray text;
    TextMap map; ///< From the text to what is written.
    QList<Reference> references;
    QList<InterpolationProblem> problems;
};

/// Replaces the variables of a value as compose does. An unset variable gives nothing; where
/// compose would refuse, the expression stays as it is written.
Interpolation interpolate(const QByteArray &written, const LookUp &lookUp);

/// A text in which compose replaces nothing.
QByteArray escaped(QByteArray text);

/// Leads splices of the result back to splices of what is written. What a splice touches of a
/// replaced variable becomes plain text; all other references stay.
QList<TextSplice> splicesOfWritten(const Interpolation &interpolation,
                                   const QList<TextSplice> &splices);

} // namespace towerkey::exchange::compose
