// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

// Whether the work grows with the size of a text, and not with its square: what a text takes,
// beside what one of an eighth of its size takes. Fails when one takes more than three times its
// share.
//   build/release/bin/bench-growth [PART OF A NAME]

#include "core/base/filetree.h"
#include "core/deployment/deployment.h"
#include "core/exchange/concealing.h"
#include "core/exchange/opening.h"
#include "core/exchange/shellwords.h"
#include "core/image/substitution.h"
#include "core/json/document.h"
#include "core/lint/fixing.h"
#include "core/startup/comparison.h"
#include "core/startup/deploymentinput.h"
#include "tests/bench/measuring.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace towerkey;
using namespace towerkey::bench;

namespace {

constexpr int Times8 = 8;
constexpr int Runs = 5;
constexpr double MostGrowth = 3.0 * Times8; // A square would be 64; caches make it more than 8.
// What takes less is too short to tell.
constexpr double Shortest = 0.5e6;

struct Case
{
    QString name;
    int size; ///< Of the smaller one; the unit is the case's own.
    std::function<QByteArray(int size)> text;
    std::function<void(const QByteArray &text)> work;
};

struct Loaded
{
    image::Images images = image::Images::load();
    catalogue::Catalogue catalogue = catalogue::Catalogue::load();
    image::Image image = images.newest();
};

const Loaded &loaded()
{
    static const Loaded all;
    return all;
}

QByteArray repeated(const QByteArray &head, int count, QByteArrayView piece, const QByteArray &tail)
{
    QByteArray text = head;
    for (int i = 0; i < count; ++i)
        text += QByteArray(piece.data(), piece.size()).replace('@', QByteArray::number(i));
    return text + tail;
}

deployment::Deployment deployed(const QByteArray &text, deployment::Role role)
{
    deployment::Source source{
        .containerPath = u"/etc/orthanc/a.json"_s, .diskPath = u"a.json"_s, .text = text};
    source.role = role;
    return deployment::Deployment(u"26.8.1"_s, {source});
}

void lintFile(const QByteArray &text)
{
    const auto deployment = deployed(text, deployment::Role::Configuration);
    const auto outcome = startup::simulate(loaded().image, startup::inputOf(deployment));
    lint::lint({deployment, loaded().image, loaded().images, loaded().catalogue, outcome});
}

void fixVariables(const QByteArray &text)
{
    lint::fixSafely(deployed(text, deployment::Role::Environment), loaded().image, loaded().images,
                    loaded().catalogue);
}

void openAs(const QString &name, const QByteArray &text)
{
    const QString path = u"/p/"_s + name;
    if (!exchange::open({path}, {loaded().images}, MemoryTree({{path, text}})))
        qFatal("the text cannot be opened");
}

QList<Case> readingCases()
{
    QList<Case> cases;
    for (const char *piece : {"'\\", "\"\\", "/*", "\"", "'", "#", "${", "[${", "{\"a\":", "[,",
                              "]", "{", "\xFF", "a ", "\"a\" ", "//", ":", "\r"}) {
        cases.append({u"JSON of "_s + QString::fromLatin1(QByteArray(piece).toPercentEncoding()),
                      200'000, [piece](int size) { return QByteArray(piece).repeated(size); },
                      [](const QByteArray &text) { json::Document::parse(text); }});
    }
    cases.append({u"words of a shell"_s, 10'000,
                  [](int size) { return repeated({}, size, "-e \"A=$B 'c'\" \\\n", {}); },
                  [](const QByteArray &text) {
                      exchange::readShell(text, {.hasComments = true, .hasOperators = true});
                  }});
    cases.append({u"braces that stay open"_s, 100'000,
                  [](int size) { return repeated({}, size, "${A:-x", {}); },
                  [](const QByteArray &text) { image::substitute(text, {}); }});
    return cases;
}

QList<Case> openingCases()
{
    const auto named = [](const char *form, const char *name, const QByteArray &head,
                          const QByteArray &piece, const QByteArray &tail) {
        return Case{
            QString::fromLatin1(form), 2'000,
            [=](int size) { return repeated(head, size, piece, tail); },
            [file = QString::fromLatin1(name)](const QByteArray &text) { openAs(file, text); }};
    };
    return {named("variables, a line each", "a.env", {}, "ORTHANC__SOME_NAME_@=value\n", {}),
            named("variables of a service", "compose.yaml",
                  "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n"
                  "    environment:\n",
                  "      - ORTHANC__SOME_NAME_@=value\n", {}),
            named("variables of a command", "run.sh", "docker run",
                  " \\\n  -e ORTHANC__SOME_NAME_@=value", " \\\n  orthancteam/orthanc:26.8.1\n"),
            named("variables of an inspection", "a.json",
                  "[{\"Id\": \"x\", \"Config\": {\"Image\": \"orthancteam/orthanc:26.8.1\", "
                  "\"Env\": [\"A=b\"",
                  ", \"ORTHANC__SOME_NAME_@=value\"", "]}}]")};
}

QList<Case> lintingCases()
{
    const auto named = [](const char *name, const QByteArray &head, const QByteArray &piece,
                          const QByteArray &tail) {
        return Case{u"linting of "_s + QString::fromLatin1(name), 2'000,
                    [=](int size) { return repeated(head, size, piece, tail); }, lintFile};
    };
    return {
        named("modalities", "{\"DicomModalities\": {", "\"ct@\": [\"CT@\", \"h\", 104],\n",
              "\"mr\": [\"MR\", \"h\", 104]}}"),
        named("wrong modalities", "{\"DicomModalities\": {", "\"ct@\": [1],\n",
              "\"mr\": [\"MR\", \"h\", 104]}}"),
        named("unknown keys", "{", "\"Telepathy@\": 1,\n", "\"Name\": \"x\"}"),
        named("equal keys", "{", "\"Name\": @,\n", "\"Name\": \"x\"}"),
        Case{u"mending of names"_s, 500,
             [](int size) { return repeated({}, size, "ORTHANC_DICOM_MODALITIES__M@=x\n", {}); },
             fixVariables}};
}

QList<Case> comparingCases()
{
    const auto compare = [](const QByteArray &text) {
        const auto before = deployed(text, deployment::Role::Configuration);
        const auto after = deployed(QByteArray(text).replace("\"m7\"", "\"m-7\""),
                                    deployment::Role::Configuration);
        const auto first = startup::simulate(loaded().image, startup::inputOf(before));
        const auto second = startup::simulate(loaded().image, startup::inputOf(after));
        startup::compare({loaded().image, before, first}, {loaded().image, after, second},
                         loaded().catalogue);
    };
    return {{u"comparison of modalities"_s, 2'000,
             [](int size) {
                 return repeated("{\"DicomModalities\": {", size, "\"m@\": [\"A\", \"h\", 104],\n",
                                 "\"mr\": [\"MR\", \"h\", 104]}}");
             },
             compare}};
}

QList<Case> concealingCases()
{
    using deployment::Role;
    const auto named = [](const char *name, Role role, const QByteArray &head,
                          const QByteArray &piece, const QByteArray &tail) {
        return Case{u"concealing "_s + QString::fromLatin1(name), 5'000,
                    [=](int size) { return repeated(head, size, piece, tail); },
                    [role](const QByteArray &text) {
                        exchange::concealingSplices(deployed(text, role), loaded().image,
                                                    loaded().catalogue, 0);
                    }};
    };
    return {
        named("comments", Role::Configuration, "{\n", "// \"Name\": 1, see http://x\n", "}"),
        named("one long comment", Role::Configuration, "{ //", " \"Name\": 1,", "\n}"),
        named("one long word", Role::Configuration, "{ //", "xxxxxxxxxx", " : 1\n}"),
        named("comments that end nowhere", Role::Configuration, "{ ", "/* a: 1 ", {}),
        named("equal keys", Role::Configuration, "{", "\"Foo\": {\"Password\": @},\n",
              "\"a\": \"/\"}"),
        named("broken JSON", Role::Configuration, "{", "\"Foo@\": {\"Password\": \"a\" \"b\"},\n",
              {}),
        named("variables", Role::Environment, {}, "# A=1\nMY_PASSWORD_@=x\n", {}),
        named("comments of YAML", Role::Compose, "a:\n", "  # PASSWORD: |\n  #   x # y\n", {}),
    };
}

/// The shortest of some runs, since other programs run too.
double nanoseconds(const Case &measured, int size)
{
    const QByteArray text = measured.text(size);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < Runs; ++i)
        best = std::min(best, timeOf([&] { measured.work(text); }).atWork);
    return double(best);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString wanted = QCoreApplication::arguments().value(1);
    out().setRealNumberNotation(QTextStream::FixedNotation);
    out().setRealNumberPrecision(2);
    bool isGood = true;
    for (const Case &measured :
         readingCases() + openingCases() + lintingCases() + comparingCases() + concealingCases()) {
        if (!measured.name.contains(wanted))
            continue;
        const double little = nanoseconds(measured, measured.size);
        const double much = nanoseconds(measured, measured.size * Times8);
        const double growth = much / std::max(little, Shortest);
        out() << qSetFieldWidth(30) << Qt::left << measured.name << qSetFieldWidth(0)
              << little / 1e6 << " ms, eight times as much " << much / 1e6 << " ms: " << growth
              << "\n";
        out().flush();
        isGood &= growth < MostGrowth;
    }
    return isGood ? 0 : 1;
}
