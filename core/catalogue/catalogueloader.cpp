// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/catalogue/catalogue.h"
#include "core/json/data.h"

using namespace Qt::StringLiterals;

namespace towerkey::catalogue {

using json::dataFile;
using json::flagAt;
using json::listOf;
using json::numberAt;
using json::pathOfData;
using json::shownTextAt;
using json::shownTextsAt;
using json::tableOf;
using json::textAt;
using json::textsAt;

namespace {

SettingType typeOfName(const QString &name)
{
    static const QHash<QString, SettingType> types{
        {u"boolean"_s, SettingType::Boolean}, {u"integer"_s, SettingType::Integer},
        {u"number"_s, SettingType::Number},   {u"string"_s, SettingType::String},
        {u"enum"_s, SettingType::Enum},       {u"string-list"_s, SettingType::StringList},
        {u"list"_s, SettingType::List},       {u"object-list"_s, SettingType::ObjectList},
        {u"map"_s, SettingType::Map},         {u"object"_s, SettingType::Object}};
    Q_ASSERT_X(types.contains(name), "typeOfName", qPrintable(name));
    return types.value(name);
}

EntryShape::Form formOfName(const QString &name)
{
    static const QHash<QString, EntryShape::Form> forms{{u"array"_s, EntryShape::Form::Array},
                                                        {u"object"_s, EntryShape::Form::Object},
                                                        {u"string"_s, EntryShape::Form::String},
                                                        {u"integer"_s, EntryShape::Form::Integer}};
    Q_ASSERT_X(forms.contains(name), "formOfName", qPrintable(name));
    return forms.value(name);
}

Holds holdsOfName(const QString &name)
{
    if (name.isEmpty())
        return Holds::Anything;
    return name == "folder"_L1 ? Holds::Folder : Holds::File;
}

/// What settings and the fields of their entries have in common.
template <typename T>
void readCommon(T &item, const json::Table &data)
{
    item.type = typeOfName(textAt(data, u"type"_s));
    if (data.contains(u"alsoAccepts"_s))
        item.alsoAccepts = typeOfName(textAt(data, u"alsoAccepts"_s));
    item.holds = holdsOfName(textAt(data, u"holds"_s));
    item.required = flagAt(data, u"required"_s);
    item.sensitive = flagAt(data, u"sensitive"_s);
    if (const json::Value *value = data.find(u"default"_s)) {
        item.defaultValue = *value;
        item.hasDefault = true;
    }
    item.minimum = numberAt(data, u"minimum"_s);
    item.maximum = numberAt(data, u"maximum"_s);
    item.maximumLength = int(numberAt(data, u"maxLength"_s).value_or(0));
    item.unit = textAt(data, u"unit"_s);
    item.values = textsAt(data, u"values"_s);
    item.since = textAt(data, u"since"_s);
    item.summary = shownTextAt(data, u"summary"_s);
}

QHash<QString, QString> textsByKey(const json::Value *value)
{
    QHash<QString, QString> texts;
    const json::Table &table = tableOf(value);
    for (const auto &[key, ignored] : table)
        texts.insert(key, textAt(table, key));
    return texts;
}

EntryField readField(const json::Table &data)
{
    EntryField field;
    readCommon(field, data);
    field.name = textAt(data, u"name"_s);
    field.aliases = textsAt(data, u"aliases"_s);
    field.sinceOfValue = textsByKey(data.find(u"valuesSince"_s));
    field.deprecatedValues = textsByKey(data.find(u"deprecatedValues"_s));
    return field;
}

EntryShape readShape(const json::Table &data)
{
    EntryShape shape;
    shape.key = textAt(data, u"key"_s);
    shape.keyPattern = textAt(data, u"keyPattern"_s);
    for (const QString &form : textsAt(data, u"forms"_s))
        shape.forms.append(formOfName(form));
    shape.arrayOrder = textsAt(data, u"arrayOrder"_s);
    for (const json::Value &length : listOf(data.find(u"arrayLengths"_s)))
        shape.arrayLengths.append(length.as<json::Integer>()->digits.toInt());
    shape.allowsOtherFields = flagAt(data, u"allowsOtherFields"_s);
    for (const json::Value &field : listOf(data.find(u"fields"_s)))
        shape.fields.append(readField(tableOf(&field)));
    shape.values = textsAt(data, u"values"_s);
    return shape;
}

Setting readSetting(const json::Table &data, const QString &plugin)
{
    Setting setting;
    readCommon(setting, data);
    setting.path = pathOfData(textAt(data, u"path"_s));
    setting.plugin = plugin;
    setting.group = shownTextAt(data, u"group"_s);
    setting.deprecated = flagAt(data, u"deprecated"_s);
    setting.deprecatedSince = textAt(data, u"deprecatedSince"_s);
    setting.removed = textAt(data, u"removed"_s);
    setting.replacedBy = textAt(data, u"replacedBy"_s);
    setting.advanced = flagAt(data, u"advanced"_s);
    setting.isContainer = flagAt(data, u"container"_s);
    if (const json::Value *entry = data.find(u"entry"_s))
        setting.entry = readShape(tableOf(entry));
    setting.details = shownTextAt(data, u"details"_s);
    setting.documentation = QUrl(textAt(data, u"documentation"_s));
    return setting;
}

Plugin readPlugin(const json::Table &data)
{
    Plugin plugin;
    plugin.name = textAt(data, u"name"_s);
    plugin.title = shownTextAt(data, u"title"_s);
    plugin.section = textAt(data, u"section"_s);
    plugin.sectionRead = textAt(data, u"sectionRead"_s);
    if (plugin.sectionRead.isEmpty())
        plugin.sectionRead = plugin.section;
    plugin.rootSettings = textsAt(data, u"rootSettings"_s);
    plugin.required = textsAt(data, u"requires"_s);
    plugin.conflicts = textsAt(data, u"conflicts"_s);
    plugin.category = textAt(data, u"category"_s);
    plugin.deprecated = flagAt(data, u"deprecated"_s);
    plugin.onlyInFullImage = flagAt(data, u"onlyInFullImage"_s);
    plugin.summary = shownTextAt(data, u"summary"_s);
    plugin.documentation = QUrl(textAt(data, u"documentation"_s));
    return plugin;
}

} // namespace

Catalogue Catalogue::load()
{
    Catalogue catalogue;
    const json::Table orthanc = dataFile(u"catalogue/orthanc.json"_s);
    catalogue.m_orthancVersion = textAt(orthanc, u"orthanc"_s);
    catalogue.m_groups = shownTextsAt(orthanc, u"groups"_s);
    catalogue.m_secretWords = textsAt(orthanc, u"secretWords"_s);
    for (const QString &path : textsAt(orthanc, u"common"_s))
        catalogue.m_common.insert(pathOfData(path));
    catalogue.add(orthanc, {});
    for (const QString &name : textsAt(orthanc, u"plugins"_s)) {
        const json::Table data = dataFile("catalogue/plugins/"_L1 + name + ".json"_L1);
        catalogue.m_plugins.append(readPlugin(data));
        catalogue.add(data, name);
    }
    return catalogue;
}

void Catalogue::add(const json::Table &data, const QString &plugin)
{
    for (const json::Value &row : listOf(data.find(u"settings"_s))) {
        m_settings.append(readSetting(tableOf(&row), plugin));
        m_indexOfPath.insert(m_settings.last().path, m_settings.size() - 1);
        m_normalised.append(normalised(m_settings.last().path));
    }
}

} // namespace towerkey::catalogue
