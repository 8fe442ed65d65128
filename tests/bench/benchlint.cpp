// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/linter.h"
#include "core/startup/deploymentinput.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// How long the linter takes for N modalities, beside the simulated start of the same deployment.
namespace {

deployment::Deployment deploymentWith(qint64 modalities)
{
    QByteArray text =
        "{\n  \"RegisteredUsers\": {\"a\": \"Xk3.pq-71mZ\"},\n  \"DicomModalities\": {\n";
    for (qint64 i = 0; i < modalities; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i == 0 ? "" : ",\n");
        text += "    \"ct" + number + "\": [\"CT" + number + "\", \"10.0.0.5\", 104, \"GE\"]";
    }
    text += "\n  }\n}\n";
    const deployment::Source source{
        .containerPath = u"/etc/orthanc/a.json"_s, .diskPath = u"a.json"_s, .text = text};
    return deployment::Deployment(u"26.8.1"_s, {source});
}

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

void start(benchmark::State &state)
{
    const auto deployment = deploymentWith(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(startup::simulate(loaded().image, startup::inputOf(deployment)));
}

void lintAll(benchmark::State &state)
{
    const auto deployment = deploymentWith(state.range(0));
    const auto outcome = startup::simulate(loaded().image, startup::inputOf(deployment));
    for (auto _ : state) {
        const lint::Subject subject(deployment, loaded().image, loaded().images, loaded().catalogue,
                                    outcome);
        benchmark::DoNotOptimize(lint::lint(subject));
    }
}

} // namespace

BENCHMARK(start)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(lintAll)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
