// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/fileslayout.h"
#include "core/deployment/transition.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using deployment::Role;
using deployment::Source;

/// The edit between two deployments leads there, and its inverse leads back.
class TestTransition final : public QObject
{
    Q_OBJECT

private slots:
    void leadsThereAndBack_data();
    void leadsThereAndBack();
    void sameTextsAreNoEdit();
    void smallChangesAreSmallEdits();
    void randomOnes();

private:
    static Source json(const QString &name, const QByteArray &text)
    {
        return {
            .containerPath = u"/etc/orthanc/"_s + name, .diskPath = u"/d/"_s + name, .text = text};
    }
};

void TestTransition::leadsThereAndBack_data()
{
    QTest::addColumn<QList<Source>>("from");
    QTest::addColumn<QList<Source>>("to");
    const Source a = json(u"a.json"_s, R"({"Name": "a"})");
    const Source a2 = json(u"a.json"_s, R"({"Name": "aa"})");
    const Source b = json(u"b.json"_s, R"({"Name": "b"})");
    const Source variables{.role = Role::Environment, .text = "A=1\n"};
    using Sources = QList<Source>;
    QTest::newRow("nothing") << Sources{} << Sources{};
    QTest::newRow("added") << Sources{a} << Sources{a, b};
    QTest::newRow("added before") << Sources{b} << Sources{a, b};
    QTest::newRow("removed") << Sources{a, b} << Sources{b};
    QTest::newRow("changed") << Sources{a, b} << Sources{a2, b};
    QTest::newRow("swapped") << Sources{a, b, variables} << Sources{variables, b, a};
    QTest::newRow("swapped and changed") << Sources{a, b} << Sources{b, a2};
    QTest::newRow("emptied") << Sources{a, b} << Sources{};
    QTest::newRow("the same twice") << Sources{variables} << Sources{variables, variables};
    QTest::newRow("the same once less") << Sources{variables, variables} << Sources{variables};
}

void TestTransition::leadsThereAndBack()
{
    QFETCH(QList<Source>, from);
    QFETCH(QList<Source>, to);
    const Deployment before(u"26.8.1"_s, from);
    const Deployment after(u"21.6.0"_s, to, std::make_shared<deployment::FilesLayout>());
    Deployment deployment = before;
    const auto inverse = deployment.apply(deployment::transition(before, after));
    QVERIFY(deployment == after);
    deployment.apply(inverse);
    QVERIFY(deployment == before);
}

void TestTransition::sameTextsAreNoEdit()
{
    const Deployment deployment(u"26.8.1"_s, {json(u"a.json"_s, "{}")});
    QVERIFY(deployment::transition(deployment, deployment).isEmpty());
}

void TestTransition::smallChangesAreSmallEdits()
{
    const QByteArray text(100'000, 'x');
    QByteArray changed = text;
    changed[500] = 'y';
    const auto edit = deployment::transition(Deployment(u"1"_s, {json(u"a.json"_s, text)}),
                                             Deployment(u"1"_s, {json(u"a.json"_s, changed)}));
    QCOMPARE(edit.changes.size(), 1);
    const auto *splice = std::get_if<deployment::SpliceText>(&edit.changes.first());
    QVERIFY(splice);
    QCOMPARE(splice->splices, QList<TextSplice>({{{500, 501}, "y"}}));
}

void TestTransition::randomOnes()
{
    QRandomGenerator random(11);
    const auto some = [&random] {
        QList<Source> sources;
        for (int i = 0; i < 6; ++i) {
            const QString name = QString::number(random.bounded(8)) + u".json"_s;
            sources.append(
                json(name, QByteArray(random.bounded(5), char('a' + random.bounded(3)))));
        }
        return sources;
    };
    for (int round = 0; round < 500; ++round) {
        const Deployment from(u"1"_s, some());
        const Deployment to(u"1"_s, some());
        Deployment deployment = from;
        const auto inverse = deployment.apply(deployment::transition(from, to));
        QVERIFY(deployment == to);
        deployment.apply(inverse);
        QVERIFY(deployment == from);
    }
}

TOWERKEY_TEST(TestTransition)

#include "testtransition.moc"
