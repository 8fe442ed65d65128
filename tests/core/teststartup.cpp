// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/image.h"
#include "core/image/values.h"
#include "core/json/document.h"
#include "core/startup/startup.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// Starts that were recorded from the real start-up scripts. Every one must agree.
class TestStartup : public QObject
{
    Q_OBJECT

private slots:
    void recordedCases_data();
    void recordedCases();

private:
    const image::Images m_images = image::Images::load();
};

namespace {

json::Value parsed(const QByteArray &line)
{
    const auto document = json::Document::parse(line);
    return document.value(document.root());
}

const json::Value &member(const json::Value &value, const QString &key)
{
    static const json::Value null;
    const auto *table = value.as<json::Table>();
    const json::Value *found = table ? table->find(key) : nullptr;
    return found ? *found : null;
}

QString text(const json::Value &value)
{
    return value.isString() ? *value.as<QString>() : QString();
}

QList<startup::InputFile> filesOf(const json::Value &files, const QString &folder)
{
    QList<startup::InputFile> result;
    for (const auto &[name, content] : *files.as<json::Table>()) {
        result.append(
            {folder + name, text(content).toUtf8(), startup::InputFile::Kind::Regular, {}});
    }
    return result;
}

startup::Input inputOf(const json::Value &recorded)
{
    startup::Input input;
    input.files = filesOf(member(recorded, u"files"_s), u"/etc/orthanc/"_s);
    input.secrets = filesOf(member(recorded, u"secrets"_s), u"/run/secrets/"_s);
    for (const json::Value &pair : *member(recorded, u"environment"_s).as<json::List>()) {
        const auto &items = *pair.as<json::List>();
        input.environment.append(
            {image::bytesOfText(text(items[0])), image::bytesOfText(text(items[1])), {}});
    }
    return input;
}

void collectOrigins(const startup::Configuration &configuration,
                    const startup::ConfigurationNode &node, const SettingPath &path,
                    QMap<QString, QString> &origins)
{
    if (!node.isTable() || (node.childCount() == 0 && !path.isEmpty()))
        origins.insert(path.toJsonPointer(), configuration.source(node.origin()).spelling);
    for (qsizetype i = 0; i < node.childCount(); ++i)
        collectOrigins(configuration, node.childAt(i), path.child(node.keyAt(i)), origins);
}

} // namespace

void TestStartup::recordedCases_data()
{
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(TOWERKEY_TEST_DATA "/start-up.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        QTest::newRow(qPrintable(text(member(parsed(line), u"id"_s)))) << line;
        ++count;
    }
    QCOMPARE(count, 950);
}

void TestStartup::recordedCases()
{
    QFETCH(const QByteArray, line);
    const json::Value recorded = parsed(line);
    const json::Value observed = member(recorded, u"observed"_s);
    const auto image = m_images.find(text(member(recorded, u"image"_s)));
    QVERIFY(image);

    const startup::Outcome outcome = startup::simulate(*image, inputOf(recorded));

    QByteArray reasons;
    for (const startup::Reason &reason : outcome.reasons)
        reasons += startup::message(reason).toUtf8() + '\n';
    QVERIFY2(json::Value(qint64(outcome.exitStatus)) == member(observed, u"exit"_s),
             reasons.constData());
    if (outcome.verdict == startup::Verdict::Crashes)
        return;

    QCOMPARE(json::toJson(outcome.configuration.toValue(), json::Layout::Indented),
             json::toJson(member(observed, u"configuration"_s), json::Layout::Indented));

    QMap<QString, QString> origins;
    collectOrigins(outcome.configuration, outcome.configuration.root(), {}, origins);
    for (auto origin = origins.begin(); origin != origins.end();) {
        // The script gives this user no source.
        origin = *origin == u"env-var:ORTHANC_PASSWORD" ? origins.erase(origin) : ++origin;
    }
    QMap<QString, QString> observedOrigins;
    for (const auto &[pointer, source] : *member(observed, u"origins"_s).as<json::Table>())
        observedOrigins.insert(pointer, text(source));
    QCOMPARE(origins, observedOrigins);

    json::List enabled;
    for (const startup::PluginState &state : outcome.plugins) {
        if (state.enabled)
            enabled.append(json::Value(state.row->name));
    }
    QCOMPARE(json::toJson(json::Value(enabled)), json::toJson(member(observed, u"plugins"_s)));
}

TOWERKEY_TEST(TestStartup)

#include "teststartup.moc"
