// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/scene.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

/// The work grows with the size of the texts, not with its square.
class TestLintSize : public QObject
{
    Q_OBJECT

private slots:
    void growsLinearly_data();
    void growsLinearly();
};

static QByteArray modality(int i)
{
    const QByteArray number = QByteArray::number(i);
    return "\"ct" + number + "\": [\"CT" + number + "\", \"h\", 104]";
}

static QByteArray unknownKey(int i) { return "\"Telepathy" + QByteArray::number(i) + "\": 1"; }
static QByteArray duplicateKey(int i) { return "\"Name\": " + QByteArray::number(i); }
static QByteArray brokenEntry(int i) { return "\"ct" + QByteArray::number(i) + "\": [1]"; }

static QByteArray table(QByteArray (*member)(int), int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "\n" : ",\n") + member(i);
    return '{' + text + "\n}";
}

/// The best of three, since other programs run too.
static qint64 nanoseconds(const Scene &scene)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        const auto deployment = scene.deployment();
        const auto outcome = simulated(deployment);
        QElapsedTimer timer;
        timer.start();
        lintOf(deployment, outcome, scene.image());
        best = qMin(best, timer.nsecsElapsed());
    }
    return best;
}

void TestLintSize::growsLinearly_data()
{
    QTest::addColumn<QByteArray>("small");
    QTest::addColumn<QByteArray>("large");
    const auto row = [](const char *name, const QByteArray &before, QByteArray (*member)(int),
                        const QByteArray &after) {
        QTest::newRow(name) << before + table(member, 2'000) + after
                            << before + table(member, 16'000) + after;
    };
    row("modalities", "{\"DicomModalities\": ", modality, "}");
    row("wrong modalities", "{\"DicomModalities\": ", brokenEntry, "}");
    row("unknown keys", "", unknownKey, "");
    row("unknown keys in a section", "{\"DicomWeb\": ", unknownKey, "}");
    row("equal keys", "", duplicateKey, "");
}

void TestLintSize::growsLinearly()
{
    QFETCH(const QByteArray, small);
    QFETCH(const QByteArray, large);
    const qint64 before = nanoseconds(Scene().file(u"a.json"_s, small));
    const qint64 after = nanoseconds(Scene().file(u"a.json"_s, large));
    const double ratio = double(after) / double(qMax(before, 2'000'000));
    // Eight times the size; a square would be 64.
    QVERIFY2(ratio < 24, qPrintable(QString::number(ratio)));
}

TOWERKEY_TEST(TestLintSize)

#include "testsize.moc"
