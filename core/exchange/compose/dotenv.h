// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/textrange.h"
#include "core/exchange/compose/interpolation.h"

#include <QByteArray>
#include <QList>

namespace towerkey::exchange::compose {

/// The variables of a .env file or env_file as compose reads them: quotes, escapes, comments,
/// "export", values over several lines, and variables inside of values. The text is kept; changes
/// are splices of single values. See
/// https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/.
class Dotenv
{
public:
    struct Assignment
    {
        QByteArray name;
        QByteArray value; ///< With its variables replaced.
        bool isInherited = false; ///< A name alone: the value is whoever's who starts compose.
        bool hasValue = true; ///< False for a name alone that nobody gives a value.
        TextRange nameRange;
        TextRange valueRange; ///< With its quotes.
        TextRange lines; ///< With the line end.
    };

    /// Reads a text. Variables inside of values are looked up outside first, then among the
    /// assignments above.
    static Dotenv parse(const QByteArray &text, const LookUp &lookUp = {});

    const QList<Assignment> &assignments() const { return m_assignments; }
    const QList<InterpolationProblem> &problems() const { return m_problems; }
    /// Where compose would refuse the text; what follows is not read. Nothing when it is fine.
    std::optional<qsizetype> errorOffset() const { return m_errorOffset; }
    /// The assignment of a name that counts, the last one; null when there is none.
    const Assignment *find(QByteArrayView name) const;

    /// Splices that give a variable a value: in its place, or in a new line at the end. Fails with
    /// NotExpressible when no quotes can hold the value.
    Result<QList<TextSplice>> set(const QByteArray &name, const QByteArray &value) const;
    QList<TextSplice> remove(QByteArrayView name) const;
    QList<TextSplice> rename(QByteArrayView name, const QByteArray &newName) const;

private:
    friend class DotenvReader;

    QByteArray m_lineEnd = "\n";
    bool m_endsWithLineEnd = true;
    qsizetype m_size = 0;
    QList<Assignment> m_assignments;
    QList<InterpolationProblem> m_problems;
    std::optional<qsizetype> m_errorOffset;
};

/// A value as it is written behind the equals sign, or nothing when no form can hold it.
std::optional<QByteArray> dotenvValue(const QByteArray &value);

} // namespace towerkey::exchange::compose
