// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/container.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace towerkey::exchange {

/// How an attribute is written.
enum class AttributeShape {
    Text,
    Flag,
    List,
    Pairs, ///< "key=value", or a table.
    Hosts, ///< "name:address", or a table.
};

/// A row of resources/docker/attributes.json.
struct AttributeRow
{
    QString name; ///< Of compose.
    QString runOption; ///< Of docker run, without hyphens; empty: it has none.
    AttributeShape shape = AttributeShape::Text;
    bool isInStack = false;
    bool isInKubernetes = false;
};

/// What can be said about a container in several ways, and what is read elsewhere.
struct AttributeTable
{
    QList<AttributeRow> rows;
    QStringList readOfCompose; ///< Keys of a service that other code reads, or that say nothing.
    QStringList readOfRun; ///< The same of options.
    QStringList readOfPod;
    QStringList readOfContainer;

    const AttributeRow *named(const QString &name) const; ///< By compose's name; or null.
    const AttributeRow *ofOption(const QString &option) const; ///< Or null.

    static const AttributeTable &all();
};

/// Adds an attribute; of lists the values, of tables those with a new key, to what is there.
void addAttribute(deployment::Service &service, const deployment::Attribute &attribute);

/// The attribute of a name; null when nothing says it.
const deployment::Attribute *findAttribute(const QList<deployment::Attribute> &attributes,
                                           const QString &name);

/// "name=address" as "name:address", which every version takes.
QString asHost(QString text);

/// A network that docker names, such as "host" or "pacs", as an attribute: networks that Docker
/// always has are a mode, and the usual one is none. Networks of people are external.
void addNetwork(deployment::Service &service, deployment::Attribute attribute,
                const QString &network);

} // namespace towerkey::exchange
