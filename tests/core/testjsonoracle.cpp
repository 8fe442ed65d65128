// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"
#include "tests/support/jsontexts.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

#include <json/reader.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace towerkey;
using json::Document;
using json::Reader;

/// What the two readers take, compared with the readers themselves: jsoncpp, and Python behind a
/// removal of comments.
class TestJsonOracle : public QObject
{
    Q_OBJECT

private slots:
    void orthancTakesWhatJsoncppTakes();
    void orthancDepth_data();
    void orthancDepth();
    void imageReadsWhatPythonReads();

private:
    void note(const QByteArray &text, const QByteArray &ours, const QByteArray &theirs);
    void compareWithPython(const QByteArray &text, const QByteArray &answer);
    QString differences() const;

    qsizetype m_count = 0;
    QStringList m_first;
};

namespace {

constexpr int Texts = 40000;

bool jsoncppTakes(const QByteArray &text)
{
    const std::unique_ptr<Json::CharReader> reader(Json::CharReaderBuilder().newCharReader());
    Json::Value root;
    std::string errors;
    try {
        return reader->parse(text.constData(), text.constData() + text.size(), &root, &errors);
    } catch (const std::exception &) { // Its way to refuse what is nested too deeply.
        return false;
    }
}

QByteArray word(bool isTaken) { return isTaken ? "taken"_ba : "refused"_ba; }

} // namespace

void TestJsonOracle::note(const QByteArray &text, const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs)
        return;
    ++m_count;
    if (m_first.size() < 12 && text.size() < 1000) {
        m_first += QString::fromLatin1(text.toPercentEncoding(" {}[]:,\"'/*")) + u": "_s
            + QString::fromUtf8(ours) + u", should be "_s + QString::fromUtf8(theirs);
    }
}

QString TestJsonOracle::differences() const
{
    return QString::number(m_count) + u" texts\n"_s + m_first.join(u'\n');
}

void TestJsonOracle::orthancTakesWhatJsoncppTakes()
{
    m_count = 0;
    m_first.clear();
    test::JsonTexts texts(1);
    int taken = 0;
    for (int i = 0; i < Texts; ++i) {
        const QByteArray text = texts.next();
        const bool isTaken = jsoncppTakes(text);
        taken += isTaken ? 1 : 0;
        note(text, word(Document::parse(text).isAcceptedBy(Reader::Orthanc)), word(isTaken));
    }
    QVERIFY2(m_count == 0, qPrintable(differences()));
    QVERIFY(taken > Texts / 4 && taken < Texts * 9 / 10);
}

void TestJsonOracle::orthancDepth_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const int depth : {999, 1000, 1001}) {
        const QByteArray open(depth, '[');
        const QByteArray close(depth, ']');
        QTest::addRow("%d lists", depth) << open + close;
        QTest::addRow("%d lists around a number", depth) << open + "1" + close;
        QTest::addRow("%d lists around a table", depth) << open + "{}" + close;
        QTest::addRow("%d tables", depth)
            << QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
    }
}

void TestJsonOracle::orthancDepth()
{
    QFETCH(QByteArray, text);
    QCOMPARE(Document::parse(text).isAcceptedBy(Reader::Orthanc), jsoncppTakes(text));
}

void TestJsonOracle::compareWithPython(const QByteArray &text, const QByteArray &answer)
{
    const Document document = Document::parse(text, {.carriageReturnEndsComment = false});
    note(text, word(document.isAcceptedBy(Reader::Image)), word(answer != "-"));
    if (answer == "-" || !document.isAcceptedBy(Reader::Image))
        return;
    const json::Value value = document.value(document.root());
    const QByteArrayList written = answer.split(' ');
    note(text, json::toJson(value), QByteArray::fromBase64(written.first()));
    note(text, json::toJson(value, json::Layout::Indented), QByteArray::fromBase64(written.last()));
}

void TestJsonOracle::imageReadsWhatPythonReads()
{
    m_count = 0;
    m_first.clear();
    test::JsonTexts generator(2);
    QByteArrayList texts;
    QByteArray lines;
    for (int i = 0; i < Texts; ++i) {
        texts += generator.next();
        lines += texts.last().toBase64() + '\n';
    }
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(TOWERKEY_TEST_DATA "/json/reader.py")});
    if (!python.waitForStarted())
        QSKIP("python3 is not installed");
    python.write(lines);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(120000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QByteArrayList answers = python.readAllStandardOutput().split('\n');
    QCOMPARE(answers.size(), Texts + 1);
    for (int i = 0; i < Texts; ++i)
        compareWithPython(texts.at(i), answers.at(i));
    QVERIFY2(m_count == 0, qPrintable(differences()));
    const qsizetype refused = answers.count("-");
    QVERIFY(refused > Texts / 10 && refused < Texts * 3 / 4);
}

TOWERKEY_TEST(TestJsonOracle)

#include "testjsonoracle.moc"
