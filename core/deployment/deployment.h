// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/edit.h"
#include "core/deployment/environmenttext.h"
#include "core/deployment/source.h"
#include "core/json/document.h"

#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace towerkey::deployment {

/// A variable of the deployment and where it is written.
struct Variable
{
    QByteArray name;
    QByteArray value;
    qsizetype source = -1; ///< Index into Deployment::sources().
    qsizetype offset = 0; ///< Byte of its name in that source.
};

/// The document of the editor: the chosen image and the texts that configure it. It changes only
/// by Edits, each of which gives back its inverse.
class Deployment
{
public:
    Deployment() = default;
    explicit Deployment(QString imageTag, QList<Source> sources = {});

    const QString &imageTag() const { return m_imageTag; }
    const QList<Source> &sources() const { return m_sources; }
    const Source &source(qsizetype index) const { return m_sources.at(index); }
    /// Index of the first source of a role, or -1.
    qsizetype firstOf(Role role) const;
    /// Index of the secret of that file name, or -1.
    qsizetype secretNamed(const QString &fileName) const;

    /// The JSON document of a configuration file, list of pairs, or secret.
    const json::Document &document(qsizetype source) const;
    const EnvironmentText &environmentText(qsizetype source) const;
    /// All variables in the container's order. Of equal names the later source or line counts; it
    /// is the only one in the list.
    const QList<Variable> &variables() const;
    const Variable *variable(QByteArrayView name) const; ///< Null when it is not set.

    /// Makes a change and returns the edit that undoes it, to the byte.
    Edit apply(const Edit &edit);

    bool operator==(const Deployment &other) const
    {
        return m_imageTag == other.m_imageTag && m_sources == other.m_sources;
    }

private:
    QList<Variable> variablesOf(qsizetype source) const;
    Change applyChange(const Change &change);
    void forget(qsizetype source);

    QString m_imageTag;
    QList<Source> m_sources;
    // What is derived from the texts, made when it is first asked for.
    mutable QList<std::shared_ptr<const json::Document>> m_documents;
    mutable QList<std::shared_ptr<const EnvironmentText>> m_environmentTexts;
    mutable std::shared_ptr<const QList<Variable>> m_variables;
};

} // namespace towerkey::deployment
