// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/deployment/edit.h"
#include "core/exchange/compose/servicereader.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Changes of single places of a compose project, as changes of its texts.
namespace towerkey::exchange::compose {

using Changes = Result<QList<deployment::Change>>;

/// Collects changes; each is made on a copy at once, so that the next one finds the texts as they
/// will be then. After a failure the rest does nothing.
class ChangeList
{
public:
    explicit ChangeList(const deployment::Deployment &deployment) : m_deployment(deployment) { }

    const deployment::Deployment &deployment() const { return m_deployment; }
    bool hasFailed() const { return m_error.has_value(); }
    void add(const deployment::Change &change);
    void splice(qsizetype source, const Result<QList<TextSplice>> &splices);
    void fail(const Error &error);
    Changes finish() &&;

private:
    deployment::Deployment m_deployment;
    QList<deployment::Change> m_changes;
    std::optional<Error> m_error;
};

/// The one splice that turns a text into another: what both begin and end with stays.
QList<TextSplice> difference(const QByteArray &from, const QByteArray &to);

/// Gives a scalar another text. What is written as one variable of the .env file is changed there;
/// other variables stay as they are written where the text around them is kept.
void setScalarText(ChangeList &changes, const ComposeFile &file, yaml::NodeIndex node,
                   const Scalar &scalar, const QByteArray &text);

/// The position of an item in its sequence.
qsizetype positionOf(const yaml::Document &document, yaml::NodeIndex item);

/// Splices the text of a scalar.
void spliceScalarText(ChangeList &changes, const ComposeFile &file, yaml::NodeIndex node,
                      const Scalar &scalar, const QList<TextSplice> &splices);

} // namespace towerkey::exchange::compose
