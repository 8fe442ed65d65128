// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <json/reader.h>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <rapidjson/document.h>
#include <string>
#include <yyjson.h>

using namespace Qt::StringLiterals;

// Reads a configuration of 10 MB with our parser and with others, in one run, and fails when ours
// is slower than Qt's or slower than a quarter of the best.

namespace {

constexpr qsizetype TextSize = 10'000'000;
constexpr double LeastOfQt = 1.0;
constexpr double LeastOfBest = 0.25;

enum class Comments { Without, With };

/// One section in the manner of Orthanc's own sample configuration.
QByteArray section(int number, Comments comments, QRandomGenerator &random)
{
    const bool isAnnotated = comments == Comments::With;
    const QByteArray id = QByteArray::number(number);
    QByteArray text;
    if (isAnnotated)
        text += "  // The settings of site " + id + ", which answers at night only.\n";
    text += "  \"Site" + id + "\": {\n    \"Name\": \"Orthanc of site " + id + "\",\n";
    if (isAnnotated)
        text += "    /* Both ports must be open\n       in the firewall. */\n";
    text += "    \"HttpPort\": " + QByteArray::number(random.bounded(65536))
        + ",\n"
          "    \"DicomPort\": 4242,\n    \"RemoteAccessAllowed\": true,\n"
          "    \"StorageCompression\": false,\n    \"LuaHeartBeatPeriod\": null,\n"
          "    \"JobsHistorySize\": 10, \"ConcurrentJobs\": 2.5e-1,\n"
          "    \"StorageDirectory\": \"/var/lib/orthanc/db-"
        + id
        + "\",\n"
          "    \"DicomModalities\": {\n";
    for (int i = 0; i < 4; ++i) {
        const QByteArray modality = id + "-" + QByteArray::number(i);
        text += "      \"modality" + modality + "\": [\"AET" + modality + "\", \"10.0."
            + QByteArray::number(i) + ".1\", " + QByteArray::number(104 + i)
            + ", \"GenericNoWildcard\"]" + (i < 3 ? ",\n" : "\n");
    }
    return text
        + "    },\n    \"UserContentType\": \"text\\/plain; \\\"quoted\\\" \\u00e9t\xC3\xA9\"\n"
          "  }";
}

QByteArray configuration(Comments comments)
{
    QRandomGenerator random(1);
    QByteArray text = "{\n";
    for (int i = 0; text.size() < TextSize; ++i)
        text += (i > 0 ? ",\n" : "") + section(i, comments, random);
    return text + "\n}\n";
}

const QByteArray &plain()
{
    static const QByteArray text = configuration(Comments::Without);
    return text;
}

const QByteArray &annotated()
{
    static const QByteArray text = configuration(Comments::With);
    return text;
}

template <typename Read>
void measure(benchmark::State &state, const QByteArray &text, const Read &read)
{
    for (auto _ : state) {
        if (!read(text))
            state.SkipWithError("not read");
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * text.size());
}

bool readOurs(const QByteArray &text)
{
    const auto document = towerkey::json::Document::parse(text);
    benchmark::DoNotOptimize(document.root());
    return document.problems().isEmpty();
}

bool readQt(const QByteArray &text) { return QJsonDocument::fromJson(text).isObject(); }

bool readNlohmann(const QByteArray &text)
{
    return nlohmann::json::parse(text.begin(), text.end()).is_object();
}

bool readJsoncpp(const QByteArray &text)
{
    const std::unique_ptr<Json::CharReader> reader(Json::CharReaderBuilder().newCharReader());
    Json::Value root;
    return reader->parse(text.begin(), text.end(), &root, nullptr);
}

bool readRapidJson(const QByteArray &text)
{
    rapidjson::Document document;
    document.Parse(text.constData(), size_t(text.size()));
    return document.IsObject();
}

bool readYyjson(const QByteArray &text)
{
    yyjson_doc *document = yyjson_read(text.constData(), size_t(text.size()), 0);
    const bool isRead = document != nullptr;
    yyjson_doc_free(document);
    return isRead;
}

/// Prints as usual and keeps the best throughput of each.
class Reporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs) {
            const auto found = run.counters.find("bytes_per_second");
            if (found != run.counters.end() && run.run_type == Run::RT_Iteration)
                keep(run.run_name.function_name, found->second.value);
        }
    }

    double best(const std::string &name) const
    {
        const auto found = m_best.find(name);
        return found == m_best.end() ? 0 : found->second;
    }

    double bestPeer() const
    {
        double best = 0;
        for (const auto &[name, throughput] : m_best)
            best = name.starts_with("ours") ? best : std::max(best, throughput);
        return best;
    }

private:
    void keep(const std::string &name, double throughput)
    {
        m_best[name] = std::max(m_best[name], throughput);
    }

    std::map<std::string, double> m_best;
};

using Read = bool (*)(const QByteArray &text);

void add(const char *name, const QByteArray &text, Read read)
{
    benchmark::RegisterBenchmark(
        name, [&text, read](benchmark::State &state) { measure(state, text, read); })
        ->Unit(benchmark::kMillisecond)
        ->Repetitions(5);
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    add("ours", plain(), readOurs);
    add("ours, annotated", annotated(), readOurs);
    add("Qt", plain(), readQt);
    add("nlohmann", plain(), readNlohmann);
    add("jsoncpp", plain(), readJsoncpp);
    add("RapidJSON", plain(), readRapidJson);
    add("yyjson", plain(), readYyjson);
    Reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const double ours = std::min(reporter.best("ours"), reporter.best("ours, annotated"));
    const double ofQt = ours / reporter.best("Qt");
    const double ofBest = ours / reporter.bestPeer();
    std::printf("\nours is %.2f times Qt's (at least %.2f), %.2f times the best (at least %.2f)\n",
                ofQt, LeastOfQt, ofBest, LeastOfBest);
    return ofQt >= LeastOfQt && ofBest >= LeastOfBest ? 0 : 1;
}
