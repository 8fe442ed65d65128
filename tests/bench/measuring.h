// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

namespace towerkey::bench {

QTextStream &out();

/// Nanoseconds of one round.
struct Time
{
    qint64 passed = 0;
    qint64 atWork = 0; ///< Of the thread that asks.
};

/// What many rounds took, in milliseconds.
struct Times
{
    QList<double> passed;
    QList<double> atWork;

    void add(const Time &time);
    /// The value below which a part of them is.
    static double at(QList<double> values, double part);
};

qint64 workOfThread();

template <typename F>
Time timeOf(const F &f)
{
    const qint64 begin = workOfThread();
    QElapsedTimer timer;
    timer.start();
    f();
    return {timer.nsecsElapsed(), workOfThread() - begin};
}

/// A line about the rounds, beside those of the peer.
void print(const char *name, const Times &times, const Times &peer);

/// The entries of a map of modalities, a line each, behind so many blanks.
QByteArray largeMap(int modalities, int port, int indentation);
/// A configuration file with such a map.
QByteArray largeConfiguration(int modalities, int port);
/// A compose file with the map in a variable, or in a file that it mounts.
QByteArray largeCompose(int modalities, bool isMounted);
/// As many other modalities as rows of a spreadsheet.
QString manyRows(int rows);

} // namespace towerkey::bench
