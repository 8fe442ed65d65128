// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <libfyaml.h>
#include <limits>

// Reads a compose file of 10 MB with our document and with libfyaml's own, in one run, and fails
// when ours takes longer, or when twice the text takes much more than twice the time.

namespace {

constexpr qsizetype TextSize = 10'000'000;
constexpr int Runs = 5;
constexpr double MostOfPeer = 1.0;
constexpr double MostGrowth = 2.6;

QByteArray service(int number)
{
    const QByteArray id = QByteArray::number(number);
    return "  # The server of site " + id + "\n  orthanc" + id
        + ":\n    image: orthancteam/orthanc:26.8.1 # the newest\n    ports:\n    - \"" + id
        + ":8042\"\n    - \"4242:4242\"\n    environment:\n      <<: *common\n"
          "      ORTHANC__NAME: \"Site \\\""
        + id
        + "\\\"\"\n      VERBOSE_ENABLED: 'true'\n      ORTHANC__DICOM_PORT: 4242\n"
          "      ORTHANC__DICOM_MODALITIES: |\n        {\n          \"ct"
        + id + "\": [\"CT\", \"10.0.0.5\", 104]\n        }\n\n    volumes: [\"db" + id
        + ":/var/lib/orthanc/db\", {type: bind, source: ./x, target: /x}]\n"
          "    depends_on:\n      db: {condition: service_healthy}\n";
}

QByteArray compose(qsizetype size)
{
    QByteArray text = "x-common: &common\n  A: 1\n  B: two\nservices:\n";
    for (int i = 0; text.size() < size; ++i)
        text += service(i);
    return text;
}

bool readOurs(const QByteArray &text)
{
    return towerkey::yaml::Document::parse(text).problems().isEmpty();
}

bool readPeer(const QByteArray &text)
{
    fy_parse_cfg configuration{};
    // Its own search for duplicates takes quadratic time.
    configuration.flags = FYPCF_ALLOW_DUPLICATE_KEYS;
    fy_document *document =
        fy_document_build_from_string(&configuration, text.constData(), size_t(text.size()));
    const bool isRead = document != nullptr;
    fy_document_destroy(document);
    return isRead;
}

/// The shortest of some runs, in milliseconds; negative when the text was not read.
double measured(const QByteArray &text, bool (*read)(const QByteArray &))
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!read(text))
            return -1;
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main()
{
    const QByteArray whole = compose(TextSize);
    const double ours = measured(whole, readOurs);
    const double half = measured(compose(TextSize / 2), readOurs);
    const double peer = measured(whole, readPeer);
    if (ours < 0 || half < 0 || peer < 0) {
        std::puts("not read");
        return 1;
    }
    std::printf("ours %.0f ms, libfyaml's document %.0f ms: %.2f times (at most %.2f)\n", ours,
                peer, ours / peer, MostOfPeer);
    std::printf("twice the text takes %.2f times (at most %.2f)\n", ours / half, MostGrowth);
    return ours / peer <= MostOfPeer && ours / half <= MostGrowth ? 0 : 1;
}
