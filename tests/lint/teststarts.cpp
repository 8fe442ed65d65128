// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/json/document.h"
#include "tests/lint/scene.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using lint::Finding;
using lint::Severity;

/// The linter beside what the real start-up scripts did with 950 deployments.
class TestStarts : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data();
    void agrees();
    void examplesAreClean();
};

struct Start
{
    Scene scene;
    int exitStatus = 0;
};

static Start startOf(const json::Table &row)
{
    Start start{Scene(*row.find(u"image"_s)->as<QString>()), 0};
    for (const auto &[name, text] : *row.find(u"files"_s)->as<json::Table>())
        start.scene.file(name, text.as<QString>()->toUtf8());
    for (const auto &[name, text] : *row.find(u"secrets"_s)->as<json::Table>())
        start.scene.secret(name, text.as<QString>()->toUtf8());
    start.scene.source({.role = deployment::Role::EnvironmentPairs,
                        .diskPath = u"pairs.json"_s,
                        .text = json::toJson(*row.find(u"environment"_s))});
    const auto &observed = *row.find(u"observed"_s)->as<json::Table>();
    start.exitStatus = observed.find(u"exit"_s)->as<json::Integer>()->digits.toInt();
    return start;
}

/// Whether a finding says that the start-up script fails, in whatever words.
static bool saysItStops(const Finding &finding)
{
    static const QRegularExpression words(
        u"refuses to start|stops the start|script stops|stops at it|and stops: "_s);
    const QString sentence = lint::message(finding);
    return finding.severity == Severity::Error && !sentence.contains(u"or goes on")
        && words.match(sentence).hasMatch();
}

/// Rules of which each error is a failing start.
static bool isAboutStop(const Finding &finding)
{
    static const QStringList rules{
        u"name-empty-word"_s,        u"text-top-level"_s,  u"text-no-file"_s,
        u"text-not-utf8"_s,          u"order-table"_s,     u"value-users"_s,
        u"value-too-deep"_s,         u"legacy-name"_s,     u"text-orthanc-json"_s,
        u"plugin-library-missing"_s, u"security-no-user"_s};
    return finding.severity == Severity::Error && rules.contains(finding.rule);
}

void TestStarts::agrees_data()
{
    QTest::addColumn<QByteArray>("line");
    QFile file(QStringLiteral(TOWERKEY_TEST_DATA "/start-up.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (int count = 0; !file.atEnd(); ++count)
        QTest::addRow("%d", count) << file.readLine().trimmed();
}

/// Of a start that was recorded as good, no finding may say that it fails; and where the script
/// crashed or refused, some finding must say so.
void TestStarts::agrees()
{
    QFETCH(const QByteArray, line);
    const auto document = json::Document::parse(line);
    const json::Value row = document.value(document.root());
    const Start start = startOf(*row.as<json::Table>());
    const auto findings = lintOf(start.scene.deployment());
    const auto stops = std::ranges::find_if(findings, saysItStops);
    const QString said = stops == findings.end() ? QString() : lint::message(*stops);
    if (start.exitStatus == 0)
        QVERIFY2(said.isEmpty(), qPrintable(said));
    const bool hasError = std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
    QVERIFY(hasError || start.exitStatus == 0);
    for (const Finding &finding : findings) {
        QVERIFY2(!lint::message(finding).isEmpty(), qPrintable(finding.rule));
        QVERIFY2(saysItStops(finding) || !isAboutStop(finding), qPrintable(finding.rule));
    }
}

void TestStarts::examplesAreClean()
{
    const QString folder = QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/examples/pacs");
    const auto opened = exchange::open({folder}, {images(), {}, {}});
    QVERIFY(opened);
    for (const Finding &finding : lintOf(*opened))
        QFAIL(qPrintable(toString(finding.place) + u": "_s + lint::message(finding)));
}

TOWERKEY_TEST(TestStarts)

#include "teststarts.moc"
