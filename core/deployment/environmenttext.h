// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/textrange.h"

#include <QByteArray>
#include <QList>

namespace towerkey::deployment {

/// Variables written as NAME=value lines, read as docker run --env-file reads them: blank lines
/// and lines that begin with # are skipped, everything behind the first equals sign is the value,
/// nothing is quoted. The text is kept; changes are splices of single lines.
class EnvironmentText
{
public:
    struct Assignment
    {
        QByteArray name;
        QByteArray value;
        TextRange nameRange;
        TextRange valueRange;
        TextRange line; ///< With its line end.
    };

    static EnvironmentText parse(const QByteArray &text);

    const QList<Assignment> &assignments() const { return m_assignments; }
    /// Lines that are no assignment, as errors with their place; they are kept and skipped.
    const QList<Error> &errors() const { return m_errors; }
    /// The assignment of a name that counts, the last one; null when there is none.
    const Assignment *find(QByteArrayView name) const;

    /// Splices that give a variable a value: in its line, or in a new line at the end. Fails with
    /// NotExpressible when the value has a line break.
    Result<QList<TextSplice>> set(const QByteArray &name, const QByteArray &value) const;
    /// Splices that remove every line of a variable.
    QList<TextSplice> remove(QByteArrayView name) const;
    /// Splices that rename a variable where it stands.
    QList<TextSplice> rename(QByteArrayView name, const QByteArray &newName) const;

private:
    void readLine(const QByteArray &text, TextRange line, int lineNumber);

    QByteArray m_lineEnd = "\n";
    bool m_endsWithLineEnd = true;
    qsizetype m_size = 0;
    QList<Assignment> m_assignments;
    QList<Error> m_errors;
};

} // namespace towerkey::deployment
