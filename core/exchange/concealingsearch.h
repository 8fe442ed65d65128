// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/concealing.h"
#include "core/exchange/shellwords.h"
#include "core/json/document.h"
#include "core/yaml/document.h"

#include <QSet>
#include <QStringList>

namespace towerkey::exchange {

/// Finds what is secret in a text of a deployment, by the form of the text.
class Concealing final
{
public:
    Concealing(const deployment::Deployment &deployment, const image::Image &image,
               const catalogue::Catalogue &catalogue, qsizetype source, ConcealingMemory &memory);
    QList<TextSplice> run();

private:
    void hide(TextRange range) { m_splices.append(hidden(range)); }
    /// Dots over a range, line by line, behind the blanks that each line begins with.
    TextSplice hidden(TextRange range) const;
    /// A JSON string keeps its quotes, so that the text stays JSON.
    void hideNode(const json::Document &document, json::NodeIndex index, const TextMap *map);
    /// Hides the scalars that masking() turned into dots.
    void addOfDocument(const json::Document &document, const TextMap *map);
    /// The same, member by member of a text in which no member stands twice.
    void addOfMembers(const json::Document &document);
    ConcealingMemory::Member memberAt(const json::Document &document, json::NodeIndex index,
                                      TextRange range, const ConcealingMemory::Member &before);
    QList<TextSplice> splicesIn(const json::Document &document, json::NodeIndex index);
    static TextSplice moved(const TextSplice &splice, qsizetype by);
    void walk(const json::Document &document, json::NodeIndex root, const json::Value &shown,
              const TextMap *map);
    /// Whether the text of a variable holds anything secret.
    bool isSecret(const QString &name, const QString &text) const;
    bool isSecret(const QByteArray &name, const QByteArray &text) const;
    void addOfLines();
    void addOfPairs(const json::Document &document);
    /// Options of docker run, and whatever else of the script assigns something.
    void addOfCommands();
    void hideBehindEquals(const ShellWord &word, qsizetype begin);
    /// The variables of every container, "NAME=value".
    void addOfInspection(const json::Document &document);
    void hideAssignment(const json::Document &document, json::NodeIndex item);
    void addOfEmbeddedFiles();
    /// The values of the variables as the container sees them, found by the places of their names.
    void addOfVariables();
    /// Scalars of a YAML text whose key, or whose NAME= before them, is that of a secret.
    void addOfYaml();
    /// All that the Secrets of Kubernetes hold, copies in their annotations too, and the literals
    /// that Kustomize makes them of.
    void addOfManifests();
    static bool isSecretObject(const yaml::Document &document, yaml::NodeIndex mapping);
    void hideScalarsBelow(const yaml::Document &document, yaml::NodeIndex around);
    /// The key of a member, or the name beside a Kubernetes value.
    static QString nameOf(const yaml::Document &document, yaml::NodeIndex index);
    bool isSecretMember(const QString &name, const QString &text) const;
    void hideScalar(const yaml::Document &document, yaml::NodeIndex index);
    void hideBehindEquals(const yaml::Document &document, yaml::NodeIndex index);
    /// Older secrets that were left in comments.
    void addOfComments();
    void addOfGaps(const json::Document &document, const TextMap *map);
    void addOfGap(const QByteArray &text, TextRange gap, const TextMap *map);
    void addOfNumberSigns();
    qsizetype hideBlock(qsizetype key, qsizetype next);
    qsizetype addOfComment(const QByteArray &text, TextRange range, const TextMap *map);
    bool isSecretInComment(const QString &name, const QString &value, bool isKey);
    QList<TextSplice> sorted() const;

    const deployment::Deployment &m_deployment;
    const image::Image &m_image;
    const catalogue::Catalogue &m_catalogue;
    const qsizetype m_source;
    const QByteArray m_text;
    ConcealingMemory &m_memory;
    QStringList m_secretNames;
    QSet<QString> m_settingNames;
    QList<TextSplice> m_splices;
};

} // namespace towerkey::exchange
