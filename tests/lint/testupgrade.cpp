// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"
#include "core/lint/upgrade/upgrade.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::test;
using lint::Upgrade;

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void differences_data();
    void differences();
    void sameImage();
    void changesBetween();
    void concerning_data();
    void concerning();
    void keepsWhatWas_data();
    void keepsWhatWas();
    void safeFixesAlone();
    void appliesInACompose();
    void everyChangeIsAboutSomething();
};

namespace {

image::Image imageOf(const QString &tag) { return *images().find(tag); }

Upgrade upgradeOf(const Scene &scene, const QString &to)
{
    return lint::upgradeOf(scene.deployment(), scene.image(), imageOf(to), images(),
                           test::catalogue());
}

QString reason(const Upgrade &upgrade, qsizetype change)
{
    return change < 0 ? QString() : u" because "_s + upgrade.changes[change].id;
}

/// One line for each difference, with its reason.
QStringList linesOf(const Upgrade &upgrade)
{
    QStringList lines;
    if (upgrade.verdictDiffers) {
        lines.append(u"exit %1 > %2"_s.arg(upgrade.before.exitStatus).arg(upgrade.after.exitStatus)
                     + reason(upgrade, upgrade.verdictChange));
    }
    for (const auto &item : upgrade.settings)
        lines.append(item.what.path.toString() + reason(upgrade, item.change));
    for (const auto &item : upgrade.plugins)
        lines.append((item.what.isOnAfter() ? u"on "_s : u"off "_s) + item.what.name
                     + reason(upgrade, item.change));
    for (const auto &item : upgrade.variables)
        lines.append(u"variable "_s + item.what.name + reason(upgrade, item.change));
    for (const auto &item : upgrade.names)
        lines.append(u"name "_s + item.what.name + reason(upgrade, item.change));
    for (const auto &item : upgrade.problems)
        lines.append(u"problem "_s + item.what.rule + reason(upgrade, item.change));
    return lines;
}

} // namespace

void TestUpgrade::differences_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    const QByteArray user = "ORTHANC__REGISTERED_USERS={\"ann\":\"t7Lq4vXzR2bN\"}\n";

    QTest::newRow("old names are refused")
        << Scene(u"26.6.1"_s).env(user + "NAME=x\n") << u"26.7.0"_s
        << QStringList{u"exit 0 > 254 because legacy-refused"_s,
                       u"variable MALLOC_ARENA_MAX because malloc-arena-gone"_s,
                       u"problem legacy-name because legacy-refused"_s};
    QTest::newRow("nobody could log in")
        << Scene(u"26.6.1"_s).env("ORTHANC__NAME=x\n") << u"26.7.0"_s
        << QStringList{u"exit 0 > 253 because no-user-refused"_s,
                       u"variable MALLOC_ARENA_MAX because malloc-arena-gone"_s,
                       u"problem security-no-user because no-user-refused"_s};
    QTest::newRow("the interface at /")
        << Scene(u"25.6.2"_s).env(user) << u"25.6.3"_s
        << QStringList{u"OrthancExplorer2.IsDefaultOrthancUI because explorer2-default"_s};
    QTest::newRow("a plugin that comes by itself")
        << Scene(u"22.5.1"_s).env(user) << u"22.5.2"_s
        << QStringList{u"OrthancExplorer2.Enable because explorer2-on"_s,
                       u"OrthancExplorer2.IsDefaultOrthancUI because explorer2-on"_s,
                       u"on OrthancExplorer2 because explorer2-on"_s};
    QTest::newRow("a name that changed its meaning")
        << Scene(u"25.10.5"_s)
               .env(user
                    + "OHIF_PLUGIN_ENABLED=true\nDICOM_WEB_PLUGIN_ENABLED=true\n"
                      "ORTHANC__OHIF__ROUTER_BASE_NAME=/v/\n")
        << u"25.11.1"_s
        << QStringList{u"OHIF.RouterBasename because first-words"_s,
                       u"OHIF.RouterBaseName because first-words"_s,
                       u"name ORTHANC__OHIF__ROUTER_BASE_NAME because first-words"_s,
                       u"problem name-words because first-words"_s};
    QTest::newRow("a dollar in a file")
        << Scene(u"23.6.0"_s).env(user).file(u"a.json"_s, R"({"Name": "pa$word"})") << u"23.6.1"_s
        << QStringList{u"Name"_s, u"problem text-dollar because substitution"_s};
    QTest::newRow("libraries that moved into -full")
        << Scene(u"22.5.3"_s).env(user + "AZURE_BLOB_STORAGE_PLUGIN_ENABLED=true\n") << u"22.6.1"_s
        << QStringList{u"exit 0 > 255 because full-variant"_s, u"problem plugin-library-missing"_s};
    QTest::newRow("a switch that is gone")
        << Scene(u"21.12.0-buster"_s).env(user + "UNLOCK=true\n") << u"22.2.0"_s
        << QStringList{u"variable UNLOCK because unlock-removed"_s,
                       u"variable SSL_CERT_DIR because object-storage"_s,
                       u"name UNLOCK because unlock-removed"_s};
    QTest::newRow("back again") << Scene(u"26.7.0"_s).env("ORTHANC_PASSWORD=t7Lq4vXzR2bN\n")
                                << u"26.6.1"_s
                                << QStringList{
                                       u"RegisteredUsers.orthanc because orthanc-password"_s,
                                       u"variable MALLOC_ARENA_MAX because malloc-arena-gone"_s,
                                       u"name ORTHANC_PASSWORD because orthanc-password"_s,
                                       u"problem security-no-user because no-user-refused"_s,
                                       u"problem security-orthanc-password"_s};
}

void TestUpgrade::differences()
{
    QFETCH(const Scene, scene);
    QFETCH(const QString, to);
    QFETCH(const QStringList, expected);
    const Upgrade upgrade = upgradeOf(scene, to);
    QCOMPARE(linesOf(upgrade), expected);
    QVERIFY(!upgrade.isWithoutEffect());
}

void TestUpgrade::sameImage()
{
    const Upgrade upgrade = upgradeOf(Scene().env("NAME=x\n"), u"26.8.1"_s);
    QVERIFY(upgrade.isWithoutEffect());
    QVERIFY(upgrade.changes.isEmpty() && upgrade.solved.isEmpty());
}

void TestUpgrade::changesBetween()
{
    const auto ids = [](const QString &from, const QString &to) {
        QStringList result;
        for (const auto &change : lint::changesBetween(imageOf(from), imageOf(to)))
            result.append(change.id);
        return result;
    };
    const QStringList expected{u"education"_s, u"worklists-folder"_s, u"first-words"_s,
                               u"worklists-library"_s};
    QCOMPARE(ids(u"25.10.5"_s, u"25.11.1"_s), expected);
    QCOMPARE(ids(u"25.11.1"_s, u"25.10.5"_s), expected);
    QCOMPARE(ids(u"25.11.0"_s, u"25.11.1"_s), expected.sliced(2));
    QVERIFY(ids(u"26.8.0"_s, u"26.8.1-full"_s).isEmpty());
    QVERIFY(lint::isNewer(imageOf(u"26.8.1"_s), imageOf(u"26.7.0"_s)));
    QVERIFY(!lint::isNewer(imageOf(u"26.8.1-full"_s), imageOf(u"26.8.1"_s)));
}

void TestUpgrade::concerning_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isConcerned");
    const Scene scene(u"20.4.2"_s);
    QTest::newRow("dollar") << Scene(scene).file(u"a.json"_s, R"({"Name": "$"})")
                            << u"substitution"_s << true;
    QTest::newRow("no dollar") << Scene(scene).file(u"a.json"_s, R"({"Name": "x"})")
                               << u"substitution"_s << false;
    QTest::newRow("line end of a secret")
        << Scene(scene).secret(u"ORTHANC__NAME"_s, "x\n") << u"secret-line-ends"_s << true;
    QTest::newRow("secret without")
        << Scene(scene).secret(u"ORTHANC__NAME"_s, "x") << u"secret-line-ends"_s << false;
    QTest::newRow("toggle") << Scene(scene).env("DICOM_WEB_PLUGIN_ENABLED=false\n")
                            << u"toggle-false"_s << true;
    QTest::newRow("repository") << service("ports: []", {}, "osimis/orthanc:23.4.0")
                                << u"repository"_s << true;
    QTest::newRow("old name") << Scene(scene).env("NAME=x\n") << u"legacy-refused"_s << true;
}

void TestUpgrade::concerning()
{
    QFETCH(const Scene, scene);
    QFETCH(const QString, id);
    QFETCH(const bool, isConcerned);
    const Upgrade upgrade = upgradeOf(scene, u"26.8.1"_s);
    QStringList ids;
    for (const qsizetype position : upgrade.concerning)
        ids.append(upgrade.changes[position].id);
    QCOMPARE(ids.contains(id), isConcerned);
}

void TestUpgrade::keepsWhatWas_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QString>("to");
    QTest::newRow("interface") << Scene(u"25.6.2"_s).env("ORTHANC_PASSWORD=x\n") << u"25.6.3"_s;
    QTest::newRow("plugin") << Scene(u"22.5.1"_s).env("A=1\n") << u"22.5.2"_s;
    QTest::newRow("name") << Scene(u"25.10.5"_s).env("ORTHANC__OHIF__ROUTER_BASE_NAME=/v/\n")
                          << u"25.11.1"_s;
    QTest::newRow("folder of worklists")
        << Scene(u"25.10.5"_s).env("WORKLISTS_PLUGIN_ENABLED=true\n") << u"25.11.0"_s;
}

/// With every fix that is offered, the other image gives what this one gave.
void TestUpgrade::keepsWhatWas()
{
    QFETCH(const Scene, scene);
    QFETCH(const QString, to);
    const auto before = scene.deployment();
    const Upgrade upgrade = upgradeOf(scene, to);
    QList<lint::Fix> fixes;
    for (const auto &name : upgrade.names)
        fixes += name.fixes;
    for (const auto &plugin : upgrade.plugins)
        fixes += plugin.fixes;
    for (const auto &setting : upgrade.settings) {
        const bool isOfPlugin = std::ranges::any_of(upgrade.plugins, [&](const auto &plugin) {
            return plugin.what.name == setting.what.path.keys().first();
        });
        if (!isOfPlugin)
            fixes += setting.fixes;
    }
    QVERIFY(!fixes.isEmpty());
    const auto edit = lint::upgradeEdit(before, upgrade.to, fixes);
    QVERIFY(edit);
    auto after = before;
    const auto inverse = after.apply(*edit);
    QCOMPARE(after.imageTag(), to);
    QCOMPARE(simulated(after).configuration.toValue(), upgrade.before.configuration.toValue());
    after.apply(inverse);
    QVERIFY(after == before);
}

void TestUpgrade::safeFixesAlone()
{
    const Scene scene = Scene(u"24.1.2"_s).env("# c\nNAME=x\nDW_ENABLED=true\nORTHANC_AET=y\n");
    const Upgrade upgrade = upgradeOf(scene, u"26.8.1"_s);
    const auto edit = lint::upgradeEdit(scene.deployment(), upgrade.to, upgrade.safeFixes());
    QVERIFY(edit);
    auto after = scene.deployment();
    after.apply(*edit);
    // What was wrong before is none of the upgrade's business.
    QCOMPARE(after.source(0).text,
             "# c\nORTHANC__NAME=x\nDICOM_WEB_PLUGIN_ENABLED=true\nORTHANC_AET=y\n"_ba);
}

void TestUpgrade::appliesInACompose()
{
    const Scene scene = service("environment:\n  NAME: x # who\n", {}, "osimis/orthanc:23.4.0");
    const Upgrade upgrade = upgradeOf(scene, u"26.8.1"_s);
    const auto edit = lint::upgradeEdit(scene.deployment(), upgrade.to, upgrade.safeFixes());
    QVERIFY(edit);
    auto after = scene.deployment();
    const QByteArray text = after.source(0).text;
    after.apply(*edit);
    QByteArray expected = text;
    expected.replace("osimis/orthanc:23.4.0", "orthancteam/orthanc:26.8.1");
    expected.replace("NAME: x", "ORTHANC__NAME: x");
    QCOMPARE(after.source(0).text, expected);
}

/// The data names plugins, and paths, that exist, and each change once.
void TestUpgrade::everyChangeIsAboutSomething()
{
    QSet<QString> seen;
    const auto changes = lint::changesBetween(images().all().first(), images().newest());
    QVERIFY(changes.size() > 40);
    for (const auto &change : changes) {
        const QString key = change.release + u' ' + change.id;
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        QVERIFY2(images().find(change.release), qPrintable(key));
        for (const QString &plugin : change.plugins) {
            const bool isKnown = std::ranges::any_of(images().profiles(), [&](const auto &profile) {
                return profile->plugin(plugin) != nullptr;
            });
            QVERIFY2(isKnown, qPrintable(plugin));
        }
    }
}

TOWERKEY_TEST(TestUpgrade)

#include "testupgrade.moc"
