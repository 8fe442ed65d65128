// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/settingtype.h"

#include "app/cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using catalogue::Setting;
using catalogue::SettingType;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::SettingType)

public:
    static QString type(SettingType type);
    static QString range(const Setting &setting);
};

QString Texts::type(SettingType type)
{
    switch (type) {
    case SettingType::Boolean:
        return tr("true or false");
    case SettingType::Integer:
        return tr("whole number");
    case SettingType::Number:
        return tr("number");
    case SettingType::String:
        return tr("text");
    case SettingType::Enum:
        return tr("one of a few words");
    case SettingType::StringList:
        return tr("list of texts");
    case SettingType::List:
        return tr("list");
    case SettingType::ObjectList:
        return tr("list of tables");
    case SettingType::Map:
        return tr("table with names of your own");
    case SettingType::Object:
        return tr("table");
    }
    return {};
}

QString Texts::range(const Setting &setting)
{
    if (setting.minimum && setting.maximum)
        return tr("from %1 to %2")
            .arg(*setting.minimum, 0, 'g', 15)
            .arg(*setting.maximum, 0, 'g', 15);
    if (setting.minimum)
        return tr("at least %1").arg(*setting.minimum, 0, 'g', 15);
    if (setting.maximum)
        return tr("at most %1").arg(*setting.maximum, 0, 'g', 15);
    return {};
}

QString typeWord(SettingType type)
{
    static const QHash<SettingType, QString> words{
        {SettingType::Boolean, u"boolean"_s}, {SettingType::Integer, u"integer"_s},
        {SettingType::Number, u"number"_s},   {SettingType::String, u"string"_s},
        {SettingType::Enum, u"enum"_s},       {SettingType::StringList, u"string-list"_s},
        {SettingType::List, u"list"_s},       {SettingType::ObjectList, u"object-list"_s},
        {SettingType::Map, u"map"_s},         {SettingType::Object, u"object"_s},
    };
    return words.value(type);
}

json::Value numberOrNull(const std::optional<double> &number)
{
    return number ? json::Value(*number) : json::Value();
}

} // namespace

QString typeInWords(const Setting &setting)
{
    QStringList parts{Texts::type(setting.type)};
    if (setting.alsoAccepts)
        parts.append(Texts::tr("or %1").arg(Texts::type(*setting.alsoAccepts)));
    if (!setting.values.isEmpty())
        parts.append(Texts::tr("one of: %1").arg(setting.values.join(u", "_s)));
    if (const QString range = Texts::range(setting); !range.isEmpty())
        parts.append(range);
    if (setting.maximumLength > 0)
        parts.append(Texts::tr("at most %1 characters").arg(setting.maximumLength));
    if (!setting.unit.isEmpty())
        parts.append(Texts::tr("in %1").arg(setting.unit));
    if (setting.sensitive)
        parts.append(Texts::tr("secret"));
    return parts.join(u", "_s);
}

QString deprecationInWords(const Setting &setting)
{
    QStringList parts{setting.deprecatedSince.isEmpty()
                          ? Texts::tr("yes")
                          : Texts::tr("since %1").arg(setting.deprecatedSince)};
    if (!setting.removed.isEmpty())
        parts.append(Texts::tr("removed in %1").arg(setting.removed));
    if (!setting.replacedBy.isEmpty())
        parts.append(Texts::tr("replaced by %1").arg(setting.replacedBy));
    return parts.join(u", "_s);
}

json::Value settingAsJson(const Setting &setting)
{
    const auto text = [](const QString &word) { return json::Value(word); };
    return object({{u"setting"_s, text(setting.path.toString())},
                   {u"plugin"_s, text(setting.plugin)},
                   {u"summary"_s, text(setting.summary)},
                   {u"details"_s, text(setting.details)},
                   {u"type"_s, text(typeWord(setting.type))},
                   {u"values"_s, listOf(setting.values)},
                   {u"minimum"_s, numberOrNull(setting.minimum)},
                   {u"maximum"_s, numberOrNull(setting.maximum)},
                   {u"unit"_s, text(setting.unit)},
                   {u"default"_s, setting.defaultValue},
                   {u"hasDefault"_s, json::Value(setting.hasDefault)},
                   {u"since"_s, text(setting.since)},
                   {u"deprecated"_s, json::Value(setting.deprecated)},
                   {u"replacedBy"_s, text(setting.replacedBy)},
                   {u"sensitive"_s, json::Value(setting.sensitive)},
                   {u"documentation"_s, text(setting.documentation.toString())}});
}

} // namespace towerkey::cli
