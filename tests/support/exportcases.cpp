// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/exportcases.h"

#include "core/image/image.h"
#include "core/image/values.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace towerkey::test {

using deployment::Deployment;
using deployment::Role;
using deployment::Source;

QString testPassword() { return u"companion-password"_s; }

Deployment deploymentOf(const QString &imageTag, const Texts &files, const Texts &variables,
                        const Texts &secrets)
{
    QList<Source> sources;
    for (const auto &[name, text] : files) {
        sources.append({.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/"_s + name,
                        .diskPath = name,
                        .text = text});
    }
    json::List pairs;
    for (const auto &[name, text] : variables)
        pairs.append(
            json::Value(json::List{json::Value(name), json::Value(image::textOfBytes(text))}));
    sources.append({.role = Role::EnvironmentPairs,
                    .diskPath = u"environment.json"_s,
                    .text = json::toJson(json::Value(pairs))});
    for (const auto &[name, text] : secrets) {
        sources.append({.role = Role::Secret,
                        .containerPath = u"/run/secrets/"_s + name,
                        .diskPath = u"secrets/"_s + name,
                        .text = text});
    }
    return Deployment(imageTag, sources);
}

static ExportCase plainCase()
{
    return {u"plain"_s,
            deploymentOf(u"26.8.1"_s, {{u"orthanc.json"_s, R"({
  // The archive of the ward. It costs 5$ a day.
  "Name": "Ward archive",
  "DicomAet": "WARD", // at most 16 characters
  "DicomPort": 104,
  "DicomModalities": {
    "ct1": ["CT1", "10.20.1.11", 104],
    "mr1": {"AET": "MR1", "Host": "10.20.1.12", "Port": 104, "Manufacturer": "GE"}
  },
  "RegisteredUsers": {"alice": "alice-password"}
}
)"}},
                         {{u"ORTHANC__HTTP_TIMEOUT"_s, "120"},
                          {u"DICOM_WEB_PLUGIN_ENABLED"_s, "true"},
                          {u"VERBOSE_ENABLED"_s, "true"},
                          {u"TZ"_s, "Europe/Paris"}})};
}

/// Everything that some target would take for something else.
static ExportCase awkwardCase()
{
    return {
        u"awkward"_s,
        deploymentOf(
            u"26.8.1"_s,
            {{u"a.json"_s, R"({"Name": "\u0024HOME \u0024{HOME \u0024(HOME) yes: #1 'q' \"d\" \\",
 "StableAge": 60.50, "DicomAet": "1e3", "LuaScripts": [], "my_key": {"lower": "x"},
 "OrthancPeers": {"p": ["http://p", "user", "peer-password"],
   "q_1": {"Url": "http://q", "Username": "user", "Password": "1234"}}})"},
             {u"b.json"_s, R"({"HttpServerEnabled": true, "MultitenantDicom":
 {"Servers": [{"AET": "A", "Port": 11112, "Labels": ["a"]}]}})"}},
            {{u"ORTHANC__DICOM_WEB"_s, "{}"},
             {u"ORTHANC_PASSWORD"_s, "007"},
             {u"ORTHANC__DICOM_MODALITIES"_s,
              "{\"a\": [\"A\", \"$(HOST)\", 104], \"b-c\": [\"B\", \"line\\nbreak\", 104]}"},
             {u"ORTHANC__STORAGE_DIRECTORY"_s, "/data/a b"},
             {u"ORTHANC_NAME"_s, "ignored"},
             {u"API_TOKEN"_s, "token'with$all \"quotes\""},
             {u"HTTP_PROXY"_s, "http://proxy:3128/$x"}},
            {{u"aet"_s, "unused"}, {u"ORTHANC__HTTPS_VERIFY_PEERS"_s, "true\n"}})};
}

static ExportCase postgreSqlCase()
{
    return {u"postgresql"_s,
            deploymentOf(u"26.8.1"_s, {{u"orthanc.json"_s, R"({
  "RegisteredUsers": {"alice": "alice-password"},
  "PostgreSQL": {
    // One server for all.
    "Host": "database", "Port": 5433, "Database": "orthanc", "Username": "orthanc"
  }
}
)"}},
                         {{u"ORTHANC__POSTGRESQL__PASSWORD_SECRET"_s, "db"}},
                         {{u"db"_s, "database-password-1"}})};
}

static ExportCase mySqlCase()
{
    return {u"mysql"_s,
            deploymentOf(u"22.4.0"_s, {},
                         {{u"MYSQL_PLUGIN_ENABLED"_s, "true"},
                          {u"ORTHANC__AUTHENTICATION_ENABLED"_s, "false"}})};
}

static ExportCase oldCase()
{
    return {u"old"_s,
            deploymentOf(u"20.4.2"_s, {{u"orthanc.json"_s, "{\"Name\": \"pa$$word\"}"}},
                         {{u"AET"_s, "OLD"}, {u"DW_ENABLED"_s, "true"}},
                         {{u"ORTHANC__HTTP_PORT"_s, "8080"}})};
}

static ExportCase legacyCase()
{
    return {u"legacy"_s,
            deploymentOf(u"26.8.1"_s, {},
                         {{u"AET"_s, "OLD"},
                          {u"DW_ENABLED"_s, "false"},
                          {u"DICOM_WEB_PLUGIN_ENABLED"_s, "true"},
                          {u"ORTHANC_PASSWORD"_s, "first-password"}})};
}

QList<ExportCase> exportCases()
{
    return {plainCase(), awkwardCase(), postgreSqlCase(), mySqlCase(), oldCase(), legacyCase()};
}

namespace {

template <typename T>
T oneOf(QRandomGenerator &random, const QList<T> &choices)
{
    return choices.at(random.bounded(int(choices.size())));
}

QString awkwardText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"a"_s,    u" "_s,     u"$"_s,    u"$$"_s,     u"$(X)"_s,   u"'"_s,      u"\""_s,  u"\\"_s,
        u"#"_s,    u": "_s,    u"é"_s,    u"\n"_s,     u"\t"_s,     u"\r"_s,     u"%"_s,   u"!"_s,
        u"{"_s,    u"}"_s,     u"["_s,    u"- "_s,     u"&x"_s,     u"*x"_s,     u"~"_s,   u"yes"_s,
        u"0"_s,    u"1e3"_s,   u"true"_s, u"null"_s,   u"=,"_s,     u"$HOME"_s,  u"\\$"_s, u"``"_s,
        u"//"_s,   u"/* */"_s, u"<<"_s,   u"\u2028"_s, u"😀"_s,     u"\u0085"_s, u"|"_s,   u"@"_s,
        u"${A}"_s, u"$$$$"_s,  u"\r\n"_s, u"\\n"_s,    u"\\u0024"_s};
    QString text;
    for (int i = random.bounded(7); i > 0; --i)
        text += oneOf(random, pieces);
    return text;
}

json::Value awkwardValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 9 : 6)) {
    case 0:
        return json::Value(bool(random.bounded(2)));
    case 1:
        return json::Value(qint64(random.generate()) * 1'000'000'007);
    case 2:
        return json::Value(random.generateDouble() * 1e6);
    case 3:
        return {};
    case 6: {
        json::List list;
        const int length = random.bounded(20) == 0 ? 300 : random.bounded(3);
        for (int i = 0; i < length; ++i)
            list.append(awkwardValue(random, depth - 1));
        return json::Value(list);
    }
    case 7:
    case 8: {
        json::Table table;
        for (int i = random.bounded(4); i > 0; --i)
            table.set(awkwardText(random), awkwardValue(random, depth - 1));
        return json::Value(table);
    }
    default:
        return json::Value(awkwardText(random));
    }
}

/// Paths of all kinds: sections of plugins, maps, keys without a name, secrets.
SettingPath somePath(QRandomGenerator &random)
{
    static const QList<QStringList> paths{{u"Name"_s},
                                          {u"DicomAet"_s},
                                          {u"StableAge"_s},
                                          {u"DicomModalities"_s, u"ct1"_s},
                                          {u"DicomModalities"_s, u"mr_2"_s},
                                          {u"OrthancPeers"_s, u"p"_s},
                                          {u"OrthancPeers"_s, u"q"_s, u"Password"_s},
                                          {u"RegisteredUsers"_s, u"bob"_s},
                                          {u"RegisteredUsers"_s, u"ca/../rol"_s},
                                          {u"DicomWeb"_s, u"Root"_s},
                                          {u"DicomWeb"_s, u"Servers"_s, u"s"_s, u"Password"_s},
                                          {u"Housekeeper"_s, u"Enable"_s},
                                          {u"Worklists"_s, u"Database"_s},
                                          {u"MySection"_s, u"MyKey"_s},
                                          {u"MySection"_s, u"api_token"_s},
                                          {u"my_section"_s, u"x"_s},
                                          {u"my_section"_s, u"password"_s},
                                          {u"Authorization"_s, u"WebServicePassword"_s},
                                          {u"HttpsCACertificates"_s},
                                          {u"StoreMD5ForAttachments"_s}};
    return SettingPath(oneOf(random, paths));
}

} // namespace

Deployment randomDeployment(const QString &imageTag, QRandomGenerator &random)
{
    json::Table file;
    Texts variables{{u"ORTHANC__REGISTERED_USERS"_s, R"({"alice": "alice$password"})"},
                    {u"STONE_WEB_VIEWER_PLUGIN_ENABLED"_s, "true"}};
    Texts secrets;
    static const QStringList switches{u"VERBOSE_ENABLED"_s, u"DICOM_WEB_PLUGIN_ENABLED"_s,
                                      u"TRANSFERS_PLUGIN_ENABLED"_s, u"NO_JOBS"_s};
    for (int i = random.bounded(3); i > 0; --i)
        variables.append({oneOf(random, switches), random.bounded(2) == 0 ? "true" : "false"});
    const image::Images images = image::Images::load();
    if (!images.find(imageTag)->profile->legacyIsFatal && random.bounded(2) == 0)
        variables.append({u"AET"_s, "OLD" + QByteArray::number(random.bounded(100))});
    json::Table settings;
    for (int i = random.bounded(8); i >= 0; --i) {
        const SettingPath path = somePath(random);
        const json::Value value =
            path.keys().at(0) == u"RegisteredUsers" || path.last().endsWith("assword"_L1)
            ? json::Value(awkwardText(random))
            : awkwardValue(random, 2);
        // Built bottom up, so that a table is never put over a scalar.
        json::Table *table = &(random.bounded(2) == 0 ? file : settings);
        const SettingPath parent = path.parent();
        for (const QString &key : parent.keys()) {
            json::Value *present = table->find(key);
            if (!present || !present->isTable())
                present = &table->set(key, json::Value(json::Table()));
            table = present->as<json::Table>();
        }
        table->set(path.last(), value);
    }
    QByteArray text = json::toJson(json::Value(file), json::Layout::IndentedUtf8);
    text.replace('$', "\\u0024");
    // Whole sections by variable or secret, which are joined with those of the file.
    for (const auto &[key, value] : settings) {
        const bool hasName = key.front().isUpper() && !key.contains(u'_');
        if (!hasName || !value.isTable())
            continue;
        const QByteArray written = image::textOfValue(value).toUtf8();
        QString name;
        for (const QChar c : key)
            name += c.isUpper() && !name.isEmpty() ? u'_' + QString(c) : QString(c.toUpper());
        if (random.bounded(2) == 0)
            variables.append({u"ORTHANC__"_s + name, written});
        else
            secrets.append({u"ORTHANC__"_s + name, written});
    }
    return deploymentOf(imageTag, {{u"orthanc.json"_s, text + '\n'}}, variables, secrets);
}

} // namespace towerkey::test
