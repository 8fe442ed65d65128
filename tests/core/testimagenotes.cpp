// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/settings.h"
#include "core/exchange/opening.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Note;
using deployment::NoteId;

/// What is assumed where the image is none of those that are known.
class TestImageNotes : public QObject
{
    Q_OBJECT

private slots:
    void references_data();
    void references();
    void forms_data();
    void forms();
    void vanishesWithTheImage();

private:
    static QList<Note> notesOn(const deployment::Deployment &deployment);

    const image::Images m_images = image::Images::load();
};

QList<Note> TestImageNotes::notesOn(const deployment::Deployment &deployment)
{
    QList<Note> notes = deployment.container().notes;
    notes.removeIf([](const Note &note) {
        return note.id != NoteId::ImageUnknown && note.id != NoteId::ImageOfOtherFamily
            && note.id != NoteId::ImageUnset;
    });
    return notes;
}

void TestImageNotes::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<std::optional<NoteId>>("id");
    const std::optional<NoteId> none;
    const std::optional<NoteId> unknown = NoteId::ImageUnknown;
    QTest::newRow("release") << u"orthancteam/orthanc:26.8.1"_s << none;
    QTest::newRow("former name") << u"osimis/orthanc:22.5.1"_s << none;
    QTest::newRow("newest") << u"orthancteam/orthanc"_s << none;
    QTest::newRow("mirror") << u"registry:5000/hub/orthancteam/orthanc:26.8.1"_s << none;
    QTest::newRow("digest as well") << u"orthancteam/orthanc:26.8.1@sha256:ab"_s << none;
    QTest::newRow("no such tag") << u"orthancteam/orthanc:99.1.0"_s << unknown;
    QTest::newRow("digest alone") << u"orthancteam/orthanc@sha256:ab"_s << unknown;
    QTest::newRow("pre-release") << u"orthancteam/orthanc-pre-release:master"_s << unknown;
    QTest::newRow("newest of others") << u"hospital/orthanc"_s << unknown;
    QTest::newRow("other family") << u"jodogne/orthanc-plugins:1.12.3"_s
                                  << std::optional(NoteId::ImageOfOtherFamily);
    QTest::newRow("empty") << u"\"\""_s << std::optional(NoteId::ImageUnset);
}

void TestImageNotes::references()
{
    QFETCH(const QString, reference);
    QFETCH(const std::optional<NoteId>, id);
    const QByteArray text = "services:\n  a:\n    environment: {ORTHANC__NAME: x}\n    image: "
        + reference.toUtf8() + '\n';
    const auto opened = exchange::open({u"/p/compose.yaml"_s}, {m_images},
                                       MemoryTree({{u"/p/compose.yaml"_s, text}}));
    QVERIFY(opened);
    const QList<Note> notes = notesOn(*opened);
    QCOMPARE(notes.size(), id ? 1 : 0);
    if (!id)
        return;
    QCOMPARE(notes[0].id, *id);
    QCOMPARE(notes[0].arguments.last(), opened->imageTag());
    QCOMPARE(notes[0].place.source, u"/p/compose.yaml"_s);
    QCOMPARE(notes[0].place.position.line, 4);
    QVERIFY(message(notes[0]).contains(opened->imageTag()));
}

void TestImageNotes::forms_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("compose") << u"/p/compose.yaml"_s
                             << "services: {a: {image: \"hospital/orthanc:7\"}}"_ba;
    QTest::newRow("run line") << u"/p/run.sh"_s << "docker run hospital/orthanc:7"_ba;
    QTest::newRow("inspection")
        << u"/p/inspect.json"_s
        << R"([{"Id": "x", "Name": "/a", "Config": {"Image": "hospital/orthanc:7"}}])"_ba;
    QTest::newRow("manifest")
        << u"/p/pod.yaml"_s
        << "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: "
           "[{name: a, image: \"hospital/orthanc:7\"}]}\n"_ba;
}

void TestImageNotes::forms()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    const auto opened = exchange::open({path}, {m_images}, MemoryTree({{path, text}}));
    QVERIFY2(opened, opened ? "" : qPrintable(messageWithPlace(opened.error())));
    const QList<Note> notes = notesOn(*opened);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes[0].id, NoteId::ImageUnknown);
    QCOMPARE(notes[0].arguments, QStringList({u"hospital/orthanc:7"_s, opened->imageTag()}));
}

void TestImageNotes::vanishesWithTheImage()
{
    const MemoryTree files({{u"/p/run.sh"_s, "docker run orthancteam/orthanc:99.1.0\n"}});
    auto opened = exchange::open({u"/p/run.sh"_s}, {m_images}, files);
    QVERIFY(opened);
    QCOMPARE(notesOn(*opened).size(), 1);
    const auto edit = deployment::setImage(*opened, m_images.newest());
    QVERIFY(edit);
    opened->apply(*edit);
    QCOMPARE(notesOn(*opened).size(), 0);
}

TOWERKEY_TEST(TestImageNotes)

#include "testimagenotes.moc"
