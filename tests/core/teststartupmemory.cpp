// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/entryedits.h"
#include "core/deployment/settings.h"
#include "core/startup/changedpaths.h"
#include "core/startup/deploymentinput.h"
#include "core/startup/memory.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Edit;
using deployment::Role;
using startup::Configuration;
using startup::ConfigurationNode;
using startup::Outcome;

/// A start that remembers the last one, beside one that does not.
class TestStartupMemory : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits();
    void whatIsTheSameIsShared();
    void changedPaths();

private:
    const image::Images m_images = image::Images::load();
    const image::Image m_image = *m_images.find(u"26.8.1"_s);
};

namespace {

void describe(QString &text, const Configuration &configuration, const ConfigurationNode &node,
              const SettingPath &path)
{
    const auto told = [&configuration](const startup::Origin &origin) {
        const Place place = configuration.place(origin);
        return origin.source < 0
            ? u"-"_s
            : u"%1 %2:%3:%4"_s.arg(configuration.source(origin).spelling, place.source)
                  .arg(place.position.line)
                  .arg(place.position.column);
    };
    text += path.toJsonPointer() + u' ' + told(node.origin());
    for (const startup::Origin &overridden : node.overridden())
        text += u" over "_s + told(overridden);
    if (!node.isTable())
        text += u" = "_s + QString::fromUtf8(json::toJson(node.value()));
    text += u'\n';
    for (const auto &[key, child] : node.children())
        describe(text, configuration, *child, path.child(key));
}

/// All there is to say about a start.
QString described(const Outcome &outcome)
{
    QString text = u"exit %1\n"_s.arg(outcome.exitStatus);
    for (const startup::Reason &reason : outcome.reasons + outcome.warnings) {
        text += startup::message(reason) + u" at "_s + reason.place.source
            + QString::number(reason.place.position.line) + u'\n';
    }
    for (const startup::PluginState &plugin : outcome.plugins) {
        text += u"%1 %2 %3 %4:%5\n"_s.arg(plugin.row->name)
                    .arg(plugin.enabled)
                    .arg(plugin.argument, plugin.place.source)
                    .arg(plugin.place.position.line);
    }
    for (const QByteArray &name : outcome.appliedVariables)
        text += QString::fromUtf8(name) + u'\n';
    describe(text, outcome.configuration, outcome.configuration.root(), {});
    return text;
}

Deployment sample()
{
    QByteArray map;
    for (int i = 0; i < 40; ++i) {
        map += "    \"m" + QByteArray::number(i) + "\": [\"A\", \"h\", " + QByteArray::number(i)
            + "],\n";
    }
    return Deployment(
        u"26.8.1"_s,
        {{.role = Role::Configuration,
          .containerPath = u"/etc/orthanc/a.json"_s,
          .diskPath = u"/x/a.json"_s,
          .text = "{\n  \"Name\": \"a\",\n  // kept\n  \"DicomModalities\": {\n" + map
              + "    \"end\": {\"AET\": \"E\", \"Port\": 1}\n  },\n  \"HttpPort\": 1,\n"
                "  \"RegisteredUsers\": {\"u\": \"p\"}\n}\n"},
         {.role = Role::Configuration,
          .containerPath = u"/etc/orthanc/b.json"_s,
          .diskPath = u"/x/b.json"_s,
          .text = "{\"Name\": \"b\", \"DicomModalities\": {\"m3\": [\"B\", \"h\", 3], \"n\": "
                  "[\"N\", \"h\", 1]}, \"OrthancPeers\": {}, \"DicomWeb\": {\"Servers\": {}}}"},
         {.role = Role::Environment,
          .diskPath = u"/x/orthanc.env"_s,
          .text = "ORTHANC__DICOM_PORT=1\nORTHANC__ORTHANC_PEERS={\"p\": [\"http://x\"]}\n"
                  "ORTHANC_JSON={\"DicomAet\": \"J\"}\n"},
         {.role = Role::Secret,
          .containerPath = u"/run/secrets/ORTHANC__NAME"_s,
          .text = "secret"}});
}

/// An edit as one of the panes would make it, or a stroke in a text.
Edit randomEdit(const Deployment &deployment, const image::Image &image, QRandomGenerator &random)
{
    const QList<SettingPath> paths{
        SettingPath({u"Name"_s}),
        SettingPath({u"DicomAet"_s}),
        SettingPath({u"HttpPort"_s}),
        SettingPath({u"DicomModalities"_s, u"m%1"_s.arg(random.bounded(45))}),
        SettingPath({u"DicomModalities"_s, u"end"_s, u"Port"_s}),
        SettingPath({u"DicomWeb"_s, u"Servers"_s, u"s%1"_s.arg(random.bounded(3))}),
        SettingPath({u"OrthancPeers"_s, u"p"_s}),
        SettingPath({u"Unknown"_s})};
    const SettingPath path = paths.at(random.bounded(paths.size()));
    const QList<json::Value> values{json::Value(qint64(random.bounded(1000))), json::Value(u"x"_s),
                                    json::Value(json::List{json::Value(u"A"_s)}),
                                    json::Value(json::Table()), json::Value(u"${HOME}"_s)};
    const json::Value value = values.at(random.bounded(values.size()));
    Result<Edit> edit;
    switch (random.bounded(6)) {
    case 0:
        edit = deployment::resetSetting(deployment, image, path);
        break;
    case 1:
        edit = deployment::renameSetting(deployment, image, path,
                                         path.parent().child(u"r%1"_s.arg(random.bounded(9))));
        break;
    case 2:
        edit = deployment::deliverSetting(deployment, image, path,
                                          deployment::Delivery(random.bounded(3)));
        break;
    case 3: {
        const qsizetype source = random.bounded(deployment.sources().size());
        const QByteArray &text = deployment.source(source).text;
        const qsizetype at = random.bounded(text.size() + 1);
        const qsizetype end = qMin(text.size(), at + random.bounded(2));
        const QByteArrayList strokes{"1", "\"", "\n", ",", "", "{", "}", "\\u0024", "\r"};
        return {{deployment::SpliceText{
            source, {{{at, end}, strokes.at(random.bounded(strokes.size()))}}}}};
    }
    default:
        edit = deployment::setSetting(deployment, image, path, value);
        break;
    }
    return edit.value_or(Edit());
}

} // namespace

void TestStartupMemory::randomEdits()
{
    QRandomGenerator random(11);
    startup::Memory memory;
    for (int round = 0; round < 60; ++round) {
        Deployment deployment = sample();
        QList<Edit> inverses;
        for (int i = 0; i < 25; ++i) {
            const bool undoes = !inverses.isEmpty() && random.bounded(3) == 0;
            if (undoes)
                deployment.apply(inverses.takeLast());
            else
                inverses.append(deployment.apply(randomEdit(deployment, m_image, random)));
            const auto quick = startup::simulate(m_image, startup::inputOf(deployment), memory);
            const Deployment fresh(deployment.imageTag(), deployment.sources(),
                                   deployment.sharedLayout());
            const Outcome slow = startup::simulate(m_image, startup::inputOf(fresh));
            QCOMPARE(described(quick), described(slow));
        }
    }
}

void TestStartupMemory::whatIsTheSameIsShared()
{
    startup::Memory memory;
    Deployment deployment = sample();
    const Outcome before = startup::simulate(m_image, startup::inputOf(deployment), memory);
    deployment.apply(*deployment::setSetting(deployment, m_image, SettingPath({u"HttpPort"_s}),
                                             json::Value(qint64(12345))));
    deployment.apply(*deployment::setSetting(
        deployment, m_image, SettingPath({u"DicomModalities"_s, u"m7"_s}), json::Value(u"x"_s)));
    const Outcome after = startup::simulate(m_image, startup::inputOf(deployment), memory);
    const auto find = [](const Outcome &outcome, const QStringList &keys) {
        return outcome.configuration.find(SettingPath(keys));
    };
    for (const QStringList &keys :
         {QStringList{u"RegisteredUsers"_s}, QStringList{u"DicomModalities"_s, u"m6"_s},
          QStringList{u"DicomModalities"_s, u"end"_s}, QStringList{u"OrthancPeers"_s, u"p"_s}})
        QVERIFY2(find(before, keys) && find(before, keys) == find(after, keys),
                 qPrintable(keys.join(u'.')));
    QVERIFY(find(before, {u"DicomModalities"_s, u"m7"_s})
            != find(after, {u"DicomModalities"_s, u"m7"_s}));
}

void TestStartupMemory::changedPaths()
{
    startup::Memory memory;
    Deployment deployment = sample();
    const auto outcome = [&] {
        return startup::simulate(m_image, startup::inputOf(deployment), memory);
    };
    const auto changed = [&](const Result<Edit> &edit) {
        const Outcome before = outcome();
        deployment.apply(edit.value());
        QStringList texts;
        for (const SettingPath &path :
             startup::changedPaths(before.configuration, outcome().configuration))
            texts.append(path.toString());
        return texts;
    };
    using deployment::setSetting;
    const SettingPath port({u"HttpPort"_s});
    QCOMPARE(changed(setSetting(deployment, m_image, port, json::Value(qint64(2)))),
             QStringList{u"HttpPort"_s});
    const SettingPath entry({u"DicomModalities"_s, u"m7"_s});
    QCOMPARE(changed(setSetting(deployment, m_image, entry, json::Value(u"x"_s))),
             QStringList{u"DicomModalities.m7"_s});
    QCOMPARE(changed(deployment::resetSetting(deployment, m_image, entry)),
             (QStringList{u"DicomModalities"_s, u"DicomModalities.m7"_s}));
    QCOMPARE(changed(Edit()), QStringList());
}

TOWERKEY_TEST(TestStartupMemory)

#include "teststartupmemory.moc"
