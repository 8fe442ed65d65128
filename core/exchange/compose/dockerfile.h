// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/textrange.h"
#include "core/exchange/compose/interpolation.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::exchange::compose {

/// What a Dockerfile says about its last stage (or a named one), as far as it matters to Orthanc:
/// the image it begins from, variables, files that are copied, user, command. The text is kept.
/// See https://docs.docker.com/reference/dockerfile/.
class Dockerfile
{
public:
    struct Variable
    {
        QByteArray name;
        QByteArray value;
        TextRange nameRange;
        TextRange valueRange; ///< With its quotes.
        TextRange instruction; ///< The whole ENV, with its line end.
        bool isOldForm = false; ///< ENV NAME value: the value reaches to the end of the line.
        bool isAlone = false; ///< The only variable of its instruction.
    };
    struct Copy
    {
        QStringList from; ///< In the build context; may hold * and ?.
        QString to;
        qsizetype offset = 0;
    };

    /// \a arguments are those of the build, which replace the defaults of ARG.
    static Dockerfile parse(const QByteArray &text, const QString &stage = {},
                            const QHash<QByteArray, QByteArray> &arguments = {});

    const QString &base() const { return m_base; } ///< "orthancteam/orthanc:24.1.2"; may be empty.
    TextRange baseRange() const { return m_baseRange; }
    bool baseIsWritten() const { return m_baseIsWritten; } ///< Without variables.
    const QList<Variable> &variables() const { return m_variables; }
    const QList<Copy> &copies() const { return m_copies; }
    const QString &user() const { return m_user; }
    const std::optional<QStringList> &command() const { return m_command; }
    const std::optional<QStringList> &entrypoint() const { return m_entrypoint; }

    const Variable *find(QByteArrayView name) const; ///< The one that counts, or null.
    /// Splices that change the value of a variable that is there, remove it, or rename it. A value
    /// with a line break cannot be written: NotExpressible.
    Result<QList<TextSplice>> set(const QByteArray &name, const QByteArray &value) const;
    QList<TextSplice> remove(QByteArrayView name) const;
    QList<TextSplice> rename(QByteArrayView name, const QByteArray &newName) const;

private:
    friend class DockerfileReader;

    QString m_base;
    TextRange m_baseRange;
    bool m_baseIsWritten = false;
    QList<Variable> m_variables;
    QList<Copy> m_copies;
    QString m_user;
    std::optional<QStringList> m_command;
    std::optional<QStringList> m_entrypoint;
};

} // namespace towerkey::exchange::compose
