// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/data.h"
#include "core/startup/entrypoint.h"
#include "tests/support/observedcases.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using json::tableOf;
using json::textAt;
using startup::HostIdChange;

/// How the images were seen to start Orthanc, and what follows from their entry points.
class TestEntryPoint : public QObject
{
    Q_OBJECT

private slots:
    void observed_data();
    void observed();
    void splitsValues_data();
    void splitsValues();
    void hostId_data();
    void hostId();

private:
    image::Image image(const QString &tag) const { return m_images.find(tag).value(); }

    const image::Images m_images = image::Images::load();
};

namespace {

QList<QByteArray> bytesAt(const json::Table &table, const QString &key)
{
    QList<QByteArray> result;
    for (const QString &text : json::textsAt(table, key))
        result.append(text.toUtf8());
    return result;
}

startup::EntryPointInput entryPointInput(const json::Table &row)
{
    startup::EntryPointInput input;
    input.environment = test::inputOf(row).environment;
    if (row.contains(u"arguments"_s))
        input.arguments = bytesAt(row, u"arguments"_s);
    if (row.contains(u"hostId"_s))
        input.hostId = textAt(row, u"hostId"_s).toUtf8();
    return input;
}

/// What /etc/hostid holds in the end, as the rows of the data say it.
QString hostIdAfter(const startup::Launch &launch, const std::optional<QByteArray> &before)
{
    switch (launch.hostId) {
    case HostIdChange::Kept:
        return before ? QString::fromUtf8(*before) : u"absent"_s;
    case HostIdChange::Forced:
        return QString::fromUtf8(launch.hostIdText);
    case HostIdChange::Random:
        return launch.hostIdText.isEmpty() ? u"random"_s : u"random with line feed"_s;
    }
    return {};
}

/// The exit status before Orthanc is reached; 0 when it is.
int exitBeforeOrthanc(const startup::Launch &launch, const startup::Outcome &outcome)
{
    if (launch.exitStatus != 0)
        return launch.exitStatus;
    if (outcome.exitStatus != 0)
        return outcome.exitStatus;
    return launch.startupScript == QList{"false"_ba} ? 1 : 0;
}

} // namespace

void TestEntryPoint::observed_data()
{
    QTest::addColumn<json::Table>("row");
    QSet<QByteArray> numbers;
    for (const json::Table &row : test::observedCases()) {
        if (!row.contains(u"entryPoint"_s))
            continue;
        QTest::newRow(test::nameOf(row).constData()) << row;
        if (textAt(row, u"group"_s) == u"Entry point")
            numbers.insert(json::toJson(*row.find(u"number"_s)));
    }
    QCOMPARE(numbers.size(), 456 - 423 + 1);
}

void TestEntryPoint::observed()
{
    QFETCH(const json::Table, row);
    const json::Table &expected = tableOf(row.find(u"entryPoint"_s));
    const image::Image image = this->image(textAt(row, u"image"_s));
    const startup::EntryPointInput input = entryPointInput(row);

    const startup::Launch launch = startup::entryPoint(*image.profile, input);
    const startup::Outcome outcome = startup::simulate(image, test::inputOf(row));

    const int exit = exitBeforeOrthanc(launch, outcome);
    QCOMPARE(json::Value(qint64(exit)), *tableOf(row.find(u"expect"_s)).find(u"exit"_s));
    QCOMPARE(launch.exitStatus != 0, json::flagAt(expected, u"usageError"_s));
    QCOMPARE(exit == 0, !expected.find(u"orthanc"_s) || expected.find(u"orthanc"_s)->isList());
    if (exit == 0 && expected.contains(u"orthanc"_s))
        QCOMPARE(launch.arguments, bytesAt(expected, u"orthanc"_s));
    QCOMPARE(launch.startupScript, bytesAt(expected, u"startupScript"_s));
    QCOMPARE(launch.preloadsJava, json::flagAt(expected, u"preloadsJava"_s));
    for (const QString &member : {u"hostId"_s, u"hostIdText"_s}) {
        if (expected.contains(member))
            QCOMPARE(hostIdAfter(launch, input.hostId), textAt(expected, member));
    }
    for (const QString &variable : json::textsAt(expected, u"unset"_s))
        QVERIFY(image.profile->specialVariable(variable)->defaultValue.isNull());
}

void TestEntryPoint::splitsValues_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<QByteArray>>("options");

    QTest::newRow("blanks around") << "LOGFILE"_ba << " /f "_ba << QList{"--logfile="_ba, "/f"_ba};
    QTest::newRow("line feed") << "LOGDIR"_ba << "/a\n/b"_ba << QList{"--logdir=/a"_ba, "/b"_ba};
    QTest::newRow("quotes stay") << "LOGDIR"_ba << "'/a b'"_ba << QList{"--logdir='/a"_ba, "b'"_ba};
    QTest::newRow("empty") << "LOGDIR"_ba << ""_ba << QList<QByteArray>{};
    QTest::newRow("leaking, several words")
        << "verbosity"_ba << "--a\t--b"_ba << QList{"--a"_ba, "--b"_ba};
    QTest::newRow("in capitals nothing leaks") << "VERBOSITY"_ba << "--a"_ba << QList<QByteArray>{};
}

void TestEntryPoint::splitsValues()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QList<QByteArray>, options);
    startup::EntryPointInput input;
    input.environment.append({name, value, {}});
    const auto launch = startup::entryPoint(*image(u"26.8.1"_s).profile, input);
    QCOMPARE(launch.arguments, options + QList{"/tmp/orthanc.json"_ba});
}

void TestEntryPoint::hostId_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<std::optional<QByteArray>>("before");
    QTest::addColumn<QByteArray>("forced");
    QTest::addColumn<QString>("after");
    const std::optional<QByteArray> missing;

    QTest::newRow("forced before 22.9.1") << u"22.9.0"_s << missing << "1"_ba << u"absent"_s;
    QTest::newRow("forced over an id")
        << u"26.8.1"_s << std::optional("abcdef01\n"_ba) << "1"_ba << u"1\n"_s;
    QTest::newRow("forced with blanks") << u"26.8.1"_s << missing << " 1  2 "_ba << u"1 2\n"_s;
    QTest::newRow("forced to nothing")
        << u"26.8.1"_s << missing << ""_ba << u"random with line feed"_s;
    QTest::newRow("placeholder without line feed")
        << u"26.8.1"_s << std::optional("not-generated"_ba) << ""_ba << u"random with line feed"_s;
    QTest::newRow("no placeholder")
        << u"26.8.1"_s << std::optional(" not-generated"_ba) << ""_ba << u" not-generated"_s;
    QTest::newRow("empty file") << u"26.8.1"_s << std::optional(""_ba) << ""_ba << u""_s;
}

void TestEntryPoint::hostId()
{
    QFETCH(const QString, tag);
    QFETCH(const std::optional<QByteArray>, before);
    QFETCH(const QByteArray, forced);
    QFETCH(const QString, after);
    startup::EntryPointInput input;
    input.hostId = before;
    input.environment.append({"FORCE_HOST_ID"_ba, forced, {}});
    QCOMPARE(hostIdAfter(startup::entryPoint(*image(tag).profile, input), before), after);
}

TOWERKEY_TEST(TestEntryPoint)

#include "testentrypoint.moc"
