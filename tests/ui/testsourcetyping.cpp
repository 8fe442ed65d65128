// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/sourcetext.h"
#include "ui/models/sourcetyping.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;

namespace {

QString shownText(const ui::PreviewText &text)
{
    QStringList lines;
    for (const ui::PreviewLine &line : text.lines)
        lines.append(line.text);
    return lines.join(u'\n');
}

} // namespace

/// What typing over the text of a file makes of its bytes.
class TestSourceTyping : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typed_data();
    void typed();
    void refused_data();
    void refused();
    void whatCannotBeTyped_data();
    void whatCannotBeTyped();
    void untouchedTextGivesNoEdit_data();
    void untouchedTextGivesNoEdit();
    void onlyWhatDiffersIsReplaced();
    void changedElsewhere();
    void changedElsewhereInTheSamePlace();
    void lineBehindASecret();
    void brokenTextMayBecomeAnything();
    void typedImageIsChosen();
    void openServiceStays();
    void randomTyping();

private:
    ui::PreviewText open(const QString &name, const QByteArray &bytes);
    std::expected<QByteArray, ui::TypingProblem> afterTyping(const ui::PreviewText &shown,
                                                             const QString &typed);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
};

void TestSourceTyping::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
}

ui::PreviewText TestSourceTyping::open(const QString &name, const QByteArray &bytes)
{
    const auto opened = m_session->open({m_fixture->write(name, bytes)});
    Q_ASSERT(opened);
    return ui::sourceText(*m_session, 0, false);
}

std::expected<QByteArray, ui::TypingProblem>
TestSourceTyping::afterTyping(const ui::PreviewText &shown, const QString &typed)
{
    const auto edit =
        ui::editOfTyped(m_session->deployment(), m_session->images(), shown.shown, typed);
    if (!edit)
        return std::unexpected(edit.error());
    deployment::Deployment deployment = m_session->deployment();
    deployment.apply(*edit);
    return deployment.source(shown.shown.source).text;
}

void TestSourceTyping::typed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("value") << "{\"Name\": \"A\"}\n"_ba << u"{\"Name\": \"B\"}"_s
                           << "{\"Name\": \"B\"}\n"_ba;
    QTest::newRow("no line end at the end stays so")
        << "{\"Name\": \"A\"}"_ba << u"{\"Name\": \"B\"}"_s << "{\"Name\": \"B\"}"_ba;
    QTest::newRow("new line ends as the others")
        << "{\r\n  \"Name\": \"A\"\r\n}\r\n"_ba << u"{\n  // here\n  \"Name\": \"A\"\n}"_s
        << "{\r\n  // here\r\n  \"Name\": \"A\"\r\n}\r\n"_ba;
    QTest::newRow("other line ends stay")
        << "{\r\n  \"Name\": \"A\"\n}\r\n"_ba << u"{\n  \"Name\": \"B\"\n}"_s
        << "{\r\n  \"Name\": \"B\"\n}\r\n"_ba;
    QTest::newRow("removed line") << "{\n  // gone\n  \"Name\": \"A\"\n}\n"_ba
                                  << u"{\n  \"Name\": \"A\"\n}"_s << "{\n  \"Name\": \"A\"\n}\n"_ba;
    QTest::newRow("removed last line") << "{}\n// gone\n"_ba << u"{}"_s << "{}\n"_ba;
    QTest::newRow("removed last line without an end") << "{}\n// gone"_ba << u"{}"_s << "{}"_ba;
    QTest::newRow("line at the end") << "{}\n"_ba << u"{}\n// new"_s << "{}\n// new\n"_ba;
    QTest::newRow("line at an end without a line end")
        << "{}"_ba << u"{}\n// new"_s << "{}\n// new"_ba;
    QTest::newRow("line at the beginning") << "{}\n"_ba << u"// new\n{}"_s << "// new\n{}\n"_ba;
    QTest::newRow("empty line at the end") << "{}\n"_ba << u"{}\n"_s << "{}\n\n"_ba;
    QTest::newRow("all of it") << "{}\n"_ba << u"{\"DicomPort\": 104}"_s
                               << "{\"DicomPort\": 104}\n"_ba;
    QTest::newRow("characters of several bytes")
        << u"{\"Name\": \"é€😀\"}\n"_s.toUtf8() << u"{\"Name\": \"è€😁\"}"_s
        << u"{\"Name\": \"è€😁\"}\n"_s.toUtf8();
    QTest::newRow("no-break space stays")
        << u"{\"Name\": \"a\u00a0b\"}\n"_s.toUtf8() << u"{\"Name\": \"a\u00a0c\"}"_s
        << u"{\"Name\": \"a\u00a0c\"}\n"_s.toUtf8();
    QTest::newRow("beside a secret")
        << "{\"RegisteredUsers\": {\"a\": \"s3cret\"}, \"Name\": \"A\"}\n"_ba
        << u"{\"RegisteredUsers\": {\"a\": \"%1\"}, \"Name\": \"B\"}"_s.arg(dots())
        << "{\"RegisteredUsers\": {\"a\": \"s3cret\"}, \"Name\": \"B\"}\n"_ba;
    QTest::newRow("in front of a secret")
        << "{\"RegisteredUsers\": {\"a\": \"s3cret\"}}\n"_ba
        << u"{\"RegisteredUsers\": {\"alice\": \"%1\"}}"_s.arg(dots())
        << "{\"RegisteredUsers\": {\"alice\": \"s3cret\"}}\n"_ba;
    QTest::newRow("over a secret") << "{\"RegisteredUsers\": {\"a\": \"s3cret\"}}\n"_ba
                                   << u"{\"RegisteredUsers\": {\"a\": \"other\"}}"_s
                                   << "{\"RegisteredUsers\": {\"a\": \"other\"}}\n"_ba;
    QTest::newRow("line between secrets")
        << "{\"RegisteredUsers\": {\n  \"a\": \"s3cret\",\n  \"b\": \"s4cret\"\n}}\n"_ba
        << u"{\"RegisteredUsers\": {\n  \"a\": \"%1\",\n  \"c\": \"new\",\n  \"b\": \"%1\"\n}}"_s
               .arg(dots())
        << "{\"RegisteredUsers\": {\n  \"a\": \"s3cret\",\n  \"c\": \"new\",\n  \"b\": \"s4cret\"\n}}\n"_ba;
}

void TestSourceTyping::typed()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, after);
    const auto shown = open(u"orthanc.json"_s, before);
    QVERIFY(!shownText(shown).contains(u"s3cret"));
    const auto result = afterTyping(shown, typed);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
    QCOMPARE(*result, after);
}

void TestSourceTyping::refused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");

    QTest::newRow("cannot be read")
        << u"{\n  \"RegisteredUsers\": {\"a\": \"%1\"},\n  \"Name\": \"A\n}"_s.arg(dots()) << 2
        << u"quote"_s;
    QTest::newRow("a part of the dots")
        << u"{\n  \"RegisteredUsers\": {\"a\": \"%1\"},\n  \"Name\": \"A\"\n}"_s.arg(
               dots().chopped(1))
        << 1 << u"secret"_s;
    QTest::newRow("behind the dots")
        << u"{\n  \"RegisteredUsers\": {\"a\": \"%1q\"},\n  \"Name\": \"A\"\n}"_s.arg(dots()) << 1
        << u"secret"_s;
    QTest::newRow("in front of the dots")
        << u"{\n  \"RegisteredUsers\": {\"a\": \"q%1\"},\n  \"Name\": \"A\"\n}"_s.arg(dots()) << 1
        << u"secret"_s;
    QTest::newRow("dots elsewhere")
        << u"{\n  \"RegisteredUsers\": {\"a\": \"%1\"},\n  \"Name\": \"%1\"\n}"_s.arg(dots()) << 2
        << u"secret"_s;
}

void TestSourceTyping::refused()
{
    QFETCH(const QString, typed);
    QFETCH(const int, line);
    QFETCH(const QString, reason);
    const auto shown = open(u"orthanc.json"_s,
                            "{\n  \"RegisteredUsers\": {\"a\": \"s3cret\"},\n  \"Name\": \"A\"\n}");
    const auto result = afterTyping(shown, typed);
    QVERIFY(!result);
    QCOMPARE(result.error().line, line);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
}

void TestSourceTyping::whatCannotBeTyped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("latin-1") << "{\"Name\": \"\xe9\"}"_ba;
    QTest::newRow("carriage returns as line ends") << "{\r\"Name\": \"A\"}\r"_ba;
    QTest::newRow("carriage return at the end") << "{}\r"_ba;
    QTest::newRow("NUL") << QByteArray("{}\0", 3);
    QTest::newRow("line separator") << "{\"Name\": \"a\xe2\x80\xa8z\"}"_ba;
    QTest::newRow("paragraph separator") << "{\"Name\": \"a\xe2\x80\xa9z\"}"_ba;
}

void TestSourceTyping::whatCannotBeTyped()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!ui::canBeTyped({.source = 0, .text = bytes, .hidden = {}}));
    QVERIFY(!ui::canBeTyped({.source = -1, .text = "{}", .hidden = {}}));
    QVERIFY(ui::canBeTyped({.source = 0, .text = "{\r\n}\r\n", .hidden = {}}));
}

void TestSourceTyping::untouchedTextGivesNoEdit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << "{\"Name\": \"A\"}\n"_ba;
    QTest::newRow("mixed line ends") << "{\r\n\"Name\": \"A\"\n}\r\n\r\n"_ba;
    QTest::newRow("no end") << "{}"_ba;
    QTest::newRow("secrets") << "{\"RegisteredUsers\": {\"a\": \"s3cret\"}}\n"_ba;
}

void TestSourceTyping::untouchedTextGivesNoEdit()
{
    QFETCH(const QByteArray, bytes);
    const auto shown = open(u"orthanc.json"_s, bytes);
    const auto edit = ui::editOfTyped(m_session->deployment(), m_session->images(), shown.shown,
                                      shownText(shown));
    QVERIFY(edit && edit->isEmpty());
}

void TestSourceTyping::onlyWhatDiffersIsReplaced()
{
    const auto shown = open(u"orthanc.json"_s, "{\"Name\": \"A\", \"DicomPort\": 104}\n");
    const auto edit = ui::editOfTyped(m_session->deployment(), m_session->images(), shown.shown,
                                      u"{\"Name\": \"A\", \"DicomPort\": 114}"_s);
    QVERIFY(edit && edit->changes.size() == 1);
    const auto splice = std::get<deployment::SpliceText>(edit->changes.first());
    QCOMPARE(splice.splices, QList<TextSplice>({{{28, 29}, "1"}}));
}

void TestSourceTyping::changedElsewhere()
{
    const auto shown = open(u"orthanc.json"_s, "{\n  \"Name\": \"A\",\n  \"DicomPort\": 104\n}\n");
    QVERIFY(m_session->setSetting(test::path(u"DicomPort"), json::Value(qint64(11112))));
    const auto result = afterTyping(shown, u"{\n  \"Name\": \"Long\",\n  \"DicomPort\": 104\n}"_s);
    QVERIFY(result.has_value());
    QCOMPARE(*result, "{\n  \"Name\": \"Long\",\n  \"DicomPort\": 11112\n}\n");
}

void TestSourceTyping::changedElsewhereInTheSamePlace()
{
    const auto shown = open(u"orthanc.json"_s, "{\n  \"Name\": \"A\",\n  \"DicomPort\": 104\n}\n");
    QVERIFY(m_session->setSetting(test::path(u"DicomPort"), json::Value(qint64(11112))));
    const auto result = afterTyping(shown, u"{\n  \"Name\": \"A\",\n  \"DicomPort\": 105\n}"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().line, 2);
}

void TestSourceTyping::lineBehindASecret()
{
    const auto shown =
        open(u"orthanc.env"_s,
             "ORTHANC__REGISTERED_USERS={\"a\": \"s3cret\"}\nORTHANC_PASSWORD=hidden\n");
    QVERIFY(!shownText(shown).contains(u"hidden"));
    const auto result = afterTyping(shown, shownText(shown) + u"\nORTHANC__NAME=A"_s);
    QVERIFY(result.has_value());
    QCOMPARE(*result,
             "ORTHANC__REGISTERED_USERS={\"a\": "
             "\"s3cret\"}\nORTHANC_PASSWORD=hidden\nORTHANC__NAME=A\n");
}

void TestSourceTyping::brokenTextMayBecomeAnything()
{
    const auto shown = open(u"orthanc.json"_s, "{\n  \"Name\": \"A\",,\n  \"DicomPort\" 104\n}\n");
    QCOMPARE(ui::readingProblem(m_session->deployment(), 0)->line, 1);
    const auto half = afterTyping(shown, u"{\n  \"Name\": \"A\",\n  \"DicomPort\" 104\n}"_s);
    QVERIFY(half.has_value());
    QCOMPARE(*half, "{\n  \"Name\": \"A\",\n  \"DicomPort\" 104\n}\n");
}

void TestSourceTyping::typedImageIsChosen()
{
    const auto shown =
        open(u"compose.yaml"_s, "services:\n  o:\n    image: orthancteam/orthanc:26.8.1\n");
    QCOMPARE(m_session->image().tag, u"26.8.1"_s);
    const auto edit = ui::editOfTyped(m_session->deployment(), m_session->images(), shown.shown,
                                      u"services:\n  o:\n    image: orthancteam/orthanc:24.6.1"_s);
    QVERIFY(edit.has_value());
    m_session->apply(*edit, u"typed"_s);
    QCOMPARE(m_session->image().tag, u"24.6.1"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->image().tag, u"26.8.1"_s);
}

void TestSourceTyping::openServiceStays()
{
    const auto shown =
        open(u"compose.yaml"_s, "services:\n  o:\n    image: orthancteam/orthanc:26.8.1\n");
    const auto result =
        afterTyping(shown, u"services:\n  ox:\n    image: orthancteam/orthanc:26.8.1"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().line, 1);
    QVERIFY2(result.error().text.startsWith(u"The service o, "), qPrintable(result.error().text));
}

/// Whatever is typed over a text with line ends of all kinds, what is read afterwards is what was
/// typed, and lines that nobody touched are the same bytes.
void TestSourceTyping::randomTyping()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int line = random.bounded(8); line >= 0; --line) {
            bytes += "A" + QByteArray::number(random.bounded(5)) + "=é";
            bytes += random.bounded(2) ? "\r\n" : "\n";
        }
        if (random.bounded(2))
            bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
        const auto shown = open(u"orthanc.env"_s, bytes);
        QStringList typed = shownText(shown).split(u'\n');
        for (int change = random.bounded(4); change >= 0; --change) {
            const qsizetype at = random.bounded(typed.size());
            switch (random.bounded(3)) {
            case 0:
                typed.insert(at, u"B=è"_s);
                break;
            case 1:
                if (typed.size() > 1)
                    typed.removeAt(at);
                break;
            default:
                typed[at] += u"x"_s;
            }
        }
        const auto after = afterTyping(shown, typed.join(u'\n'));
        QVERIFY(after.has_value());
        QCOMPARE(ui::shownLines(*after), typed);
        if (typed.size() > 1 || !typed.first().isEmpty())
            QCOMPARE(after->endsWith('\n'), bytes.endsWith('\n'));
    }
}

TOWERKEY_TEST(TestSourceTyping)
#include "testsourcetyping.moc"
