// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measuring.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace towerkey::bench {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void Times::add(const Time &time)
{
    passed.append(double(time.passed) / 1e6);
    atWork.append(double(time.atWork) / 1e6);
}

double Times::at(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.value(qMin(values.size() - 1, qsizetype(double(values.size()) * part)));
}

qint64 workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void print(const char *name, const Times &times, const Times &peer)
{
    const double median = Times::at(times.atWork, 0.5);
    out() << qSetFieldWidth(34) << Qt::left << name << qSetFieldWidth(0) << "median "
          << Times::at(times.passed, 0.5) << " ms, 99 % " << Times::at(times.passed, 0.99)
          << " ms; at work: median " << median << " ms, 99 % " << Times::at(times.atWork, 0.99)
          << " ms, to the peer " << median / Times::at(peer.atWork, 0.5) << "\n";
    out().flush();
}

QByteArray largeMap(int modalities, int port, int indentation)
{
    QByteArray text;
    for (int i = 0; i < modalities; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += QByteArray(indentation, ' ') + "\"m" + number + "\": [\"AET" + number
            + "\", \"10.0." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250)
            + "\", " + QByteArray::number(port) + ']' + (i + 1 < modalities ? ",\n" : "\n");
    }
    return text;
}

QByteArray largeConfiguration(int modalities, int port)
{
    return "{\n  \"Name\": \"Large\",\n  \"DicomAet\": \"A0\",\n"
           "  \"RegisteredUsers\": {\"a\": \"b\"},\n  \"DicomModalities\": {\n"
        + largeMap(modalities, port, 4) + "  },\n  \"HttpTimeout\": 60\n}\n";
}

QByteArray largeCompose(int modalities, bool isMounted)
{
    const QByteArray head = "services:\n  pacs:\n    image: orthancteam/orthanc:26.8.1\n"
                            "    environment:\n      ORTHANC__DICOM_AET: A0\n"
                            "      ORTHANC__REGISTERED_USERS: '{\"a\": \"b\"}'\n";
    if (isMounted)
        return head + "    volumes:\n      - ./orthanc.json:/etc/orthanc/orthanc.json:ro\n";
    return head + "      ORTHANC__DICOM_MODALITIES: |\n        {\n" + largeMap(modalities, 104, 10)
        + "        }\n";
}

QString manyRows(int rows)
{
    QString text;
    for (int i = 0; i < rows; ++i)
        text += u"p%1\tPASTED%1\t10.1.%2.%3\t104\n"_s.arg(i).arg(i / 250).arg(i % 250);
    return text;
}

} // namespace towerkey::bench
