// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/sourceedits.h"
#include "core/exchange/dockerfiletext.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::deployment;

/// Whole files, variables and secrets, added, renamed and removed; and the Dockerfile of them.
class TestSourceEdits : public QObject
{
    Q_OBJECT

private slots:
    void filesAreInNameOrder_data();
    void filesAreInNameOrder();
    void secretTakesItsPointersAlong();
    void refused_data();
    void refused();
    void dockerfile();

private:
    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

static Deployment sample()
{
    return Deployment(u"26.8.1"_s,
                      {{.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/b.json"_s,
                        .text = "{\"Name\": \"n\"}"},
                       {.role = Role::Configuration,
                        .containerPath = u"/etc/orthanc/d.json"_s,
                        .text = "{\"RegisteredUsers\": {\"a\": \"p\"}}"},
                       {.role = Role::Environment,
                        .text = "ORTHANC__POSTGRESQL__PASSWORD_SECRET=db\nA=x \"$\" y\\\n"
                                "ORTHANC_PASSWORD=p\n"},
                       {.role = Role::Secret, .containerPath = u"/run/secrets/db"_s, .text = "p"}});
}

static QStringList paths(const Deployment &deployment)
{
    QStringList result;
    for (const auto &file : deployment.files())
        result.append(file.path);
    return result;
}

void TestSourceEdits::filesAreInNameOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("position");
    QTest::newRow("first") << u"a.json"_s << 0;
    QTest::newRow("between") << u"c.json"_s << 1;
    QTest::newRow("last") << u"e.json"_s << 2;
}

void TestSourceEdits::filesAreInNameOrder()
{
    QFETCH(QString, name);
    QFETCH(int, position);
    const QString path = u"/etc/orthanc/"_s + name;
    Deployment deployment = sample();
    const auto added =
        addFile(deployment, m_images.newest(), ContainerFile::Role::Configuration, name, "{}");
    QVERIFY(added);
    const Edit inverse = deployment.apply(*added);
    QCOMPARE(paths(deployment).indexOf(path), position);
    QCOMPARE(fileAt(deployment, path), position);
    deployment.apply(inverse);
    QVERIFY(deployment == sample());

    const auto renamed = renameFile(deployment, m_images.newest(), 0, name);
    QVERIFY(renamed);
    const Edit back = deployment.apply(*renamed);
    QCOMPARE(paths(deployment).indexOf(path), qMax(0, position - 1));
    QCOMPARE(deployment.file(fileAt(deployment, path)).text, "{\"Name\": \"n\"}");
    deployment.apply(back);
    QVERIFY(deployment == sample());
}

void TestSourceEdits::secretTakesItsPointersAlong()
{
    Deployment deployment = sample();
    const qsizetype secret = fileAt(deployment, u"/run/secrets/db"_s);
    const auto renamed = renameFile(deployment, m_images.newest(), secret, u"other"_s);
    QVERIFY(renamed);
    deployment.apply(*renamed);
    QCOMPARE(deployment.variable("ORTHANC__POSTGRESQL__PASSWORD_SECRET")->value, "other");
    const auto removed =
        removeFile(deployment, m_images.newest(), fileAt(deployment, u"/run/secrets/other"_s));
    QVERIFY(removed);
    deployment.apply(*removed);
    QVERIFY(!deployment.variable("ORTHANC__POSTGRESQL__PASSWORD_SECRET"));
    QCOMPARE(fileAt(deployment, u"/run/secrets/other"_s), -1);
}

void TestSourceEdits::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isVariable");
    QTest::addColumn<int>("error");
    QTest::newRow("no name") << u""_s << false << int(ErrorId::NameIsNoSetting);
    QTest::newRow("hidden") << u".a.json"_s << false << int(ErrorId::NameIsNoSetting);
    QTest::newRow("folder") << u"a/b.json"_s << false << int(ErrorId::NameIsNoSetting);
    QTest::newRow("not JSON") << u"a.txt"_s << false << int(ErrorId::NameIsNoSetting);
    QTest::newRow("taken") << u"d.json"_s << false << int(ErrorId::KeyExists);
    QTest::newRow("blank") << u"A B"_s << true << int(ErrorId::NameIsNoSetting);
    QTest::newRow("equals") << u"A=B"_s << true << int(ErrorId::NameIsNoSetting);
    QTest::newRow("variable taken") << u"A"_s << true << int(ErrorId::KeyExists);
}

void TestSourceEdits::refused()
{
    QFETCH(QString, name);
    QFETCH(bool, isVariable);
    const Deployment deployment = sample();
    const auto &image = m_images.newest();
    const auto made = isVariable
        ? addVariable(deployment, image, name, "x")
        : addFile(deployment, image, ContainerFile::Role::Configuration, name, "{}");
    QVERIFY(!made);
    QTEST(int(made.error().id), "error");
    const auto renamed = isVariable ? renameVariable(deployment, image, u"ORTHANC_PASSWORD"_s, name)
                                    : renameFile(deployment, image, 0, name);
    QVERIFY(!renamed);
    QTEST(int(renamed.error().id), "error");
}

void TestSourceEdits::dockerfile()
{
    const auto text = exchange::dockerfileText(sample(), m_images.newest(), m_catalogue);
    QByteArrayList lines;
    for (const auto &line : text.lines)
        lines.append(line.text);
    QCOMPARE(lines,
             (QByteArrayList{"FROM orthancteam/orthanc:" + m_images.newest().tag.toUtf8(),
                             "COPY b.json /etc/orthanc/b.json",
                             "ENV ORTHANC__POSTGRESQL__PASSWORD_SECRET=\"db\"",
                             "ENV A=\"x \\\"\\$\\\" y\\\\\""}));
    QCOMPARE(text.leftOut,
             (QStringList{u"/etc/orthanc/d.json"_s, u"/run/secrets/db"_s, u"ORTHANC_PASSWORD"_s}));
}

TOWERKEY_TEST(TestSourceEdits)

#include "testsourceedits.moc"
