// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/linechanges.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// The differences between two lists of lines.
class TestLineChanges : public QObject
{
    Q_OBJECT

private slots:
    void smallest_data();
    void smallest();
    void giveTheOtherText();
    void manyDifferencesAreOneChange();
};

void TestLineChanges::smallest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<LineChange>>("changes");
    using List = QList<LineChange>;
    QTest::newRow("equal") << u"abc"_s << u"abc"_s << List{};
    QTest::newRow("one line") << u"abc"_s << u"axc"_s << List{{1, 2, 1, 2}};
    QTest::newRow("far apart") << u"abcdef"_s << u"xbcdey"_s << List{{0, 1, 0, 1}, {5, 6, 5, 6}};
    QTest::newRow("inserted") << u"abc"_s << u"abxc"_s << List{{2, 2, 2, 3}};
    QTest::newRow("removed") << u"abc"_s << u"ac"_s << List{{1, 2, 1, 1}};
    QTest::newRow("at the end") << u"abc"_s << u"abcd"_s << List{{3, 3, 3, 4}};
    QTest::newRow("from nothing") << u""_s << u"ab"_s << List{{0, 0, 0, 2}};
    QTest::newRow("to nothing") << u"ab"_s << u""_s << List{{0, 2, 0, 0}};
    QTest::newRow("removed and inserted")
        << u"abcdef"_s << u"acdexf"_s << List{{1, 2, 1, 1}, {5, 5, 4, 5}};
}

void TestLineChanges::smallest()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto lines = [](const QString &text) { return text.split(u""_s, Qt::SkipEmptyParts); };
    QTEST(lineChanges(lines(before), lines(after)), "changes");
}

static QStringList applied(QStringList before, const QStringList &after)
{
    const auto changes = lineChanges(before, after);
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        before.remove(change->oldBegin, change->oldEnd - change->oldBegin);
        for (qsizetype i = change->newBegin; i < change->newEnd; ++i)
            before.insert(change->oldBegin + i - change->newBegin, after[i]);
    }
    return before;
}

void TestLineChanges::giveTheOtherText()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QStringList lines;
        const int size = random.bounded(30);
        for (int i = 0; i < size; ++i)
            lines.append(QString::number(random.bounded(6)));
        return lines;
    };
    for (int round = 0; round < 2000; ++round) {
        const QStringList before = text();
        const QStringList after = text();
        QCOMPARE(applied(before, after), after);
    }
}

void TestLineChanges::manyDifferencesAreOneChange()
{
    QStringList before{u"same"_s};
    QStringList after{u"same"_s};
    for (int i = 0; i < 2000; ++i) {
        before.append(u"old %1"_s.arg(i));
        after.append(u"new %1"_s.arg(i));
    }
    QCOMPARE(lineChanges(before, after), (QList<LineChange>{{1, 2001, 1, 2001}}));
}

TOWERKEY_TEST(TestLineChanges)

#include "testlinechanges.moc"
