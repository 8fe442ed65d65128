// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/contents.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::image;

/// What the images ship besides Orthanc.
class TestContents : public QObject
{
    Q_OBJECT

private slots:
    void luaScriptsAreThoseOfTheProfiles();
    void probes_data();
    void probes();
    void folders_data();
    void folders();
    void lifetimes_data();
    void lifetimes();

private:
    const Images m_images = Images::load();
};

void TestContents::luaScriptsAreThoseOfTheProfiles()
{
    for (const Image &image : m_images.all()) {
        QStringList paths;
        for (const LuaScript &script : contentsOf(image).luaScripts) {
            paths.append(script.path);
            QVERIFY(!script.summary.isEmpty() && !script.caution.isEmpty());
            QCOMPARE(script.callbacks, QStringList{u"IncomingHttpRequestFilter"_s});
        }
        QVERIFY2(paths == image.profile->luaScripts, qPrintable(image.tag));
    }
}

void TestContents::probes_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("takesUser");
    QTest::newRow("before it came") << u"21.9.2"_s << 0 << false;
    QTest::newRow("first") << u"21.10.0"_s << 1 << false;
    QTest::newRow("user can be chosen") << u"23.9.1"_s << 1 << true;
    QTest::newRow("newest") << u"26.8.1"_s << 1 << true;
}

void TestContents::probes()
{
    QFETCH(QString, tag);
    QFETCH(bool, takesUser);
    const auto image = m_images.find(tag);
    QVERIFY(image);
    const QList<Probe> probes = contentsOf(*image).probes;
    QTEST(int(probes.size()), "count");
    for (const Probe &probe : probes) {
        QCOMPARE(probe.command, u"python3 /probes/test-aliveness.py"_s);
        QCOMPARE(probe.summary.contains(u"--user"_s), takesUser);
    }
}

void TestContents::folders_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("expected");
    QTest::newRow("always") << u"20.4.2"_s << u"/etc/orthanc"_s << true;
    QTest::newRow("old") << u"21.8.3"_s << u"/usr/share/orthanc/plugins-disabled"_s << true;
    QTest::newRow("no longer") << u"21.9.0"_s << u"/usr/share/orthanc/plugins-disabled"_s << false;
    QTest::newRow("not yet") << u"21.8.3"_s << u"/run/orthanc/plugins"_s << false;
    QTest::newRow("new") << u"21.9.0-full"_s << u"/run/orthanc/plugins"_s << true;
}

void TestContents::folders()
{
    QFETCH(QString, tag);
    QFETCH(QString, folder);
    QString version = tag;
    const auto image = m_images.find(version.remove(u"-full"_s));
    QVERIFY(image);
    const auto folders = contentsOf(*image).folders;
    QTEST(std::ranges::contains(folders, folder, &KnownFolder::path), "expected");
}

void TestContents::lifetimes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("from the beginning") << u"VERBOSE_ENABLED"_s << u"20.4.2"_s << QString();
    QTest::newRow("came") << u"ORTHANC_PASSWORD"_s << u"26.7.0"_s << QString();
    QTest::newRow("went") << u"UNLOCK"_s << u"20.4.2"_s << u"21.12.0-buster"_s;
    QTest::newRow("never") << u"VEBOSE_ENABLED"_s << QString() << QString();
}

void TestContents::lifetimes()
{
    QFETCH(QString, name);
    const Lifetime lifetime = lifetimeOfSpecialVariable(m_images, name);
    QTEST(lifetime.first, "first");
    QTEST(lifetime.last, "last");
}

TOWERKEY_TEST(TestContents)

#include "testcontents.moc"
