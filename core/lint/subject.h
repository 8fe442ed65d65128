// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deployment/definitions.h"
#include "core/deployment/deployment.h"
#include "core/image/image.h"
#include "core/image/names.h"
#include "core/lint/finding.h"
#include "core/lint/variabletext.h"
#include "core/startup/orthancstage.h"
#include "core/startup/startup.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace towerkey::lint {

/// A variable, and what the image makes of it.
struct GivenVariable
{
    const deployment::Variable *variable = nullptr;
    QString name;
    QString text; ///< Its value as Python sees it.
    image::NameMeaning meaning;
    std::optional<json::Value> value = {}; ///< Of settings: the value as parsed.
    /// Of settings whose value is a table or list; null for others. Never changes, so that copies
    /// share it.
    std::shared_ptr<const VariableJson> json = {};
};

/// A file of /run/secrets, and what the image makes of it besides reading *.json.
struct GivenSecret
{
    qsizetype file = -1; ///< Index into Deployment::files().
    QString name; ///< The name that counts: its own, or that of the pointer without _SECRET.
    QString pointer; ///< The variable that points to it; empty for direct names.
    QString text; ///< As the image reads it.
    image::NameMeaning meaning;
    std::optional<json::Value> value = {};
    /// Of values that are a table or list; null for others. Its places are those of the file's
    /// text.
    std::shared_ptr<const json::Document> json = {};
};

/// A configuration file or ORTHANC_JSON as the image parses it: variables replaced.
struct GivenText
{
    qsizetype file = -1; ///< Index into Deployment::files(); -1: ORTHANC_JSON.
    qsizetype variable = -1; ///< Index into Subject::variables(); -1: a file.
    json::Document document;
    TextMap map; ///< From the document's text to the text of the file.
    bool isRead = false; ///< The image takes it: it is valid and a table.
};

/// A setting, or a key that is none, as one source gives it. Settings that are tables of other
/// settings (DicomWeb) are given by their members; those that are values (DicomModalities) whole.
struct Given
{
    deployment::Delivery delivery = deployment::Delivery::File;
    qsizetype text = -1; ///< Index into Subject::texts(), when it stands in one of them.
    json::NodeIndex node = json::NoNode; ///< In that text.
    qsizetype variable = -1; ///< Index into Subject::variables(); of ORTHANC_JSON too.
    qsizetype secret = -1; ///< Index into Subject::secrets().
    SettingPath path;
    const catalogue::Setting *setting = nullptr; ///< Null: no setting that is known.
    json::Value value; ///< As the image reads it.
    /// Whether this is what Orthanc gets: nothing that is applied later replaces all of it.
    bool counts = true;
};

/// What is judged, with everything that several rules need, worked out once. Holds references:
/// what it is made of must outlive it.
class Subject
{
public:
    Subject(const deployment::Deployment &deployment, const image::Image &image,
            const image::Images &images, const catalogue::Catalogue &catalogue,
            const startup::Outcome &outcome);

    const deployment::Deployment &deployment() const { return m_deployment; }
    const deployment::Container &container() const { return m_deployment.container(); }
    const image::Image &image() const { return m_image; }
    const image::Profile &profile() const { return *m_image.profile; }
    const image::Images &images() const { return m_images; }
    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    const startup::Outcome &outcome() const { return m_outcome; }
    const startup::Configuration &configuration() const { return m_outcome.configuration; }

    /// What Orthanc itself would replace in the configuration, also when the script refuses to
    /// start it. Nothing after a crash.
    const startup::OrthancStage &orthancStage() const { return m_orthancStage; }

    /// In the order of Deployment::variables().
    const QList<GivenVariable> &variables() const { return m_variables; }
    /// Positions in variables() in the order in which the start-up applies them.
    const QList<qsizetype> &applied() const { return m_applied; }
    const GivenVariable *variable(const QString &name) const; ///< Null when it is not set.
    /// Secrets that the image reads as values.
    const QList<GivenSecret> &secrets() const { return m_secrets; }
    const QList<GivenText> &texts() const { return m_texts; }
    /// Every setting and unknown key of every source, in the order in which they are applied.
    const QList<Given> &given() const { return m_given; }
    /// Positions in given() of a path.
    QList<qsizetype> givenAt(const SettingPath &path) const { return m_givenAt.value(path); }

    /// What Orthanc gets; null when nothing sets it and the image has no default for it. Defaults
    /// of Orthanc itself are the catalogue's matter.
    const startup::ConfigurationNode *effective(const SettingPath &path) const;
    /// The value, or the default of Orthanc or the plugin, or null.
    json::Value effectiveValue(const SettingPath &path) const;
    /// Whether the members of a table are settings of their own, as in DicomWeb and Warnings.
    bool isSection(const SettingPath &path, const catalogue::Setting *setting) const
    {
        return (!setting || setting->isContainer) && m_sections.contains(path);
    }
    bool isPluginEnabled(const QString &plugin) const;
    const startup::PluginState *pluginState(const QString &plugin) const;

    /// Whether the image takes what a name stands for from variables only, not from secrets:
    /// toggles, ORTHANC_JSON, ORTHANC_PASSWORD and their like.
    bool isVariableOnly(const QString &name) const;
    /// Whether some text takes up the variable by $NAME or ${NAME}.
    bool isReferredTo(const QString &variable) const { return m_referredTo.contains(variable); }

    // Where things stand.
    Spot spot(const Given &given) const; ///< The value, or the name that carries it.
    /// The value at a path inside of what is given; the whole of it where that cannot be found.
    Spot spot(const Given &given, const SettingPath &path) const;
    Spot keySpot(const Given &given) const; ///< The key, or the name that carries it.
    Spot spot(const GivenVariable &given) const; ///< Its name.
    Spot valueSpot(const GivenVariable &given) const; ///< Its value where it can be found.
    Spot spot(const GivenSecret &secret) const; ///< Its file.
    Spot nameSpot(const GivenSecret &secret) const; ///< Where its name is written.
    Spot fileSpot(qsizetype file) const;
    Spot fileSpot(qsizetype file, TextRange range) const; ///< A range of the file's own text.
    Spot textSpot(qsizetype text, TextRange range) const; ///< A range of a text as it is parsed.
    Spot spot(const Place &place) const; ///< A line of a source; the source; or nowhere.
    /// Where the value that counts for a setting is given: the last Given, or nowhere.
    Spot spotOf(const SettingPath &path) const;

    /// A value as a sentence may show it: short, and dots for what is secret.
    QString shown(const SettingPath &path, const json::Value &value) const;
    /// How a person calls the source of a given value: "a.json", "ORTHANC__NAME", "secret db".
    QString sourceName(const Given &given) const;

    /// The source as the image spells it: "file:/etc/orthanc/a.json", "env-var:ORTHANC__NAME"
    QString spelling(const Given &given) const;

private:
    Spot spotInVariable(const Given &given, const SettingPath &path, bool ofKey) const;
    Spot spotInSecret(const Given &given, const SettingPath &path, bool ofKey) const;
    void readVariables();
    void readSecrets();
    void readTexts();

    const deployment::Deployment &m_deployment;
    const image::Image &m_image;
    const image::Images &m_images;
    const catalogue::Catalogue &m_catalogue;
    const startup::Outcome &m_outcome;

    QList<GivenVariable> m_variables;
    QList<qsizetype> m_applied;
    QHash<QString, qsizetype> m_variableOfName;
    QList<GivenSecret> m_secrets;
    QList<GivenText> m_texts;
    std::optional<VariableText> m_jsonText; // Of ORTHANC_JSON.
    startup::OrthancStage m_orthancStage;
    QList<Given> m_given;
    QHash<SettingPath, QList<qsizetype>> m_givenAt;
    QHash<QString, qsizetype> m_sourceOfDiskPath;
    QSet<QString> m_referredTo;
    QSet<SettingPath> m_sections; // Paths that have known settings below them.
};

} // namespace towerkey::lint
