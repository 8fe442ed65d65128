// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/definitions.h"
#include "core/deployment/deployment.h"
#include "core/deployment/edit.h"

namespace towerkey::deployment {

/// Collects the changes of one Edit. Each is made on a copy of the deployment at once, so that the
/// next one finds the texts as they will be then. After a failure the rest does nothing.
class EditBuilder
{
public:
    EditBuilder(const Deployment &deployment, const image::Image &image)
        : m_deployment(deployment), m_image(image)
    {
    }

    /// The collected Edit, or the first failure.
    Result<Edit> finish() &&;
    const Deployment &deployment() const { return m_deployment; }

    void add(const Result<QList<Change>> &changes);
    void spliceFile(qsizetype file, const Result<QList<TextSplice>> &splices);

    void setVariable(const QByteArray &name, const QByteArray &value);
    void unsetVariable(const QByteArray &name);
    void renameVariable(const QByteArray &name, const QByteArray &newName);

    /// Puts a value where the setting is not given yet.
    void insert(const SettingPath &path, const json::Value &value, Delivery delivery);
    /// Changes the value in a place that gives the setting, as a whole or inside of a table.
    void replace(const Definition &definition, const SettingPath &path, const json::Value &value);
    /// Removes the setting, or the part of it, from a place.
    void remove(const Definition &definition, const SettingPath &path);

private:
    void fail(Error error);
    void failIn(const Definition &definition, Error error);
    void setInFile(qsizetype file, const SettingPath &path, const json::Value &value);
    void insertIntoFile(const SettingPath &path, const json::Value &value);
    void insertAsVariable(const SettingPath &path, const json::Value &value);
    void insertAsSecret(const SettingPath &path, const json::Value &value);
    void setNamed(const Definition &definition, const QByteArray &text);
    void removeNamed(const Definition &definition);
    QByteArray textOf(const Definition &definition) const;
    qsizetype fileFor(const SettingPath &path);
    QByteArray variableText(const json::Value &value) const;

    Deployment m_deployment;
    const image::Image &m_image;
    Edit m_edit;
    std::optional<Error> m_error;
};

} // namespace towerkey::deployment
