// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/json/value.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace towerkey::catalogue {

enum class SettingType {
    Boolean,
    Integer,
    Number,
    String,
    Enum,
    StringList,
    List,
    ObjectList,
    Map,
    Object
};

/// What in the container a text names.
enum class Holds { Anything, Folder, File };

/// One field of an entry, such as the Port of a modality.
struct EntryField
{
    QString name;
    SettingType type = SettingType::String;
    std::optional<SettingType> alsoAccepts;
    Holds holds = Holds::Anything;
    bool required = false;
    bool sensitive = false;
    json::Value defaultValue;
    bool hasDefault = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    int maximumLength = 0; ///< In characters; 0 when unlimited.
    QString unit; ///< "seconds"
    QStringList values;
    QHash<QString, QString> sinceOfValue; ///< Version that first knew a choice, for some of them.
    QHash<QString, QString> deprecatedValues; ///< Old choices, with what replaces them.
    QStringList aliases; ///< Other spellings of the name that are read, too.
    QString since;
    QString summary;
};

/// The shape of the entries of a map or list.
struct EntryShape
{
    enum class Form { Array, Object, String, Integer };

    QString key; ///< What the keys of a map are, in words.
    QString keyPattern; ///< Regular expression for them; empty when anything goes.
    QList<Form> forms; ///< How an entry may be written.
    QStringList arrayOrder; ///< Names of the fields in the array form.
    QList<int> arrayLengths;
    bool allowsOtherFields = false;
    QList<EntryField> fields;
    QStringList values; ///< For entries that are plain strings: the choices.
};

/// A known setting of Orthanc or of a plugin.
struct Setting
{
    SettingPath path;
    QString plugin; ///< Name of the plugin that reads it; empty for Orthanc's own.
    QString group; ///< Heading for Orthanc's own settings, such as "DICOM server".
    SettingType type = SettingType::String;
    std::optional<SettingType> alsoAccepts;
    Holds holds = Holds::Anything;
    json::Value defaultValue; ///< Of Orthanc or of the plugin.
    bool hasDefault = false;
    QStringList values; ///< Choices of an Enum.
    std::optional<double> minimum;
    std::optional<double> maximum;
    int maximumLength = 0;
    QString unit; ///< "KB", "MB", "seconds", "days", … in full words; empty when there is none.
    QString since; ///< Version of the plugin; "Orthanc 1.11.0" if it came with Orthanc itself.
    bool deprecated = false;
    QString deprecatedSince; ///< Empty when unknown.
    QString removed; ///< Version that no longer reads it.
    QString replacedBy; ///< Path as text.
    bool advanced = false;
    bool sensitive = false;
    bool required = false;
    bool isContainer = false; ///< A table whose members are settings of their own.
    std::optional<EntryShape> entry;
    QString summary;
    QString details;
    QUrl documentation;
};

/// A known plugin.
struct Plugin
{
    QString name; ///< As the image's table of plugins names it.
    QString title;
    QString section; ///< The section whose presence the image looks for.
    QString sectionRead; ///< The section that the plugin itself reads; mostly the same.
    QStringList rootSettings; ///< Settings of the top level that it reads too.
    QStringList required; ///< Plugins it cannot do without.
    QStringList conflicts;
    QString category;
    bool deprecated = false;
    bool onlyInFullImage = false;
    QString summary;
    QUrl documentation;
};

/// What is known about Orthanc's settings and its plugins, from resources/catalogue.
class Catalogue
{
public:
    /// Loads the data built into the program. It is checked by the tests, so damage asserts.
    static Catalogue load();

    const QString &orthancVersion() const { return m_orthancVersion; }
    const QList<Setting> &settings() const { return m_settings; } ///< Orthanc's, then plugins'.
    const QList<Plugin> &plugins() const { return m_plugins; }
    const QStringList &groups() const { return m_groups; } ///< In the order they are shown in.
    /// The settings that deployments touch most.
    bool isCommon(const SettingPath &path) const { return m_common.contains(path); }

    const Setting *setting(const SettingPath &path) const; ///< Null when unknown.
    const Plugin *plugin(const QString &name) const;
    const Plugin *pluginOfSection(const QString &section) const;

    /// Whether a value at this path is to be masked: the setting, one of its ancestors or the field
    /// of an entry is sensitive, or the setting is unknown and its last key sounds like a secret.
    bool isSensitive(const SettingPath &path) const;
    /// Whether a value is a password or the like, not just something beside one: of the entries of
    /// OrthancPeers, which are masked as a whole, the password is, the address is not.
    bool isSecretItself(const SettingPath &path) const;

    /// The known path nearest to one that is not known: equal but for case, underscores and dots,
    /// or a typing slip or two away. Empty when nothing is near.
    SettingPath nearest(const SettingPath &path) const;

private:
    void add(const json::Table &data, const QString &plugin);
    bool soundsSecret(const QString &key) const;
    /// A path without what people get wrong most: case, underscores and dots.
    static QString normalised(const SettingPath &path);

    QString m_orthancVersion;
    QList<Setting> m_settings;
    QStringList m_normalised; // The normalised paths of the settings.
    QList<Plugin> m_plugins;
    QStringList m_groups;
    QStringList m_secretWords;
    QSet<SettingPath> m_common;
    QHash<SettingPath, qsizetype> m_indexOfPath;
};

} // namespace towerkey::catalogue
