// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

// How long the window takes with 10,000 modalities: from a key to repainted previews, and to open.
// Beside it, in the same run, what Qt itself takes to show as much anew. Run it by hand:
//   xvfb-run -a build/release/bin/bench-window [ROUNDS [MODALITIES [PART]]]
// Of every round the time that passed is told, and the time that the window's thread was at work:
// the latter says what the code costs when other programs keep the processor busy, too.

#include "tests/bench/drivenwindow.h"

using namespace Qt::StringLiterals;
using namespace towerkey::bench;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = qMax(1, arguments.value(1, u"200"_s).toInt());
    const int modalities = qMax(1, arguments.value(2, u"10000"_s).toInt());
    QString wanted = arguments.value(3);
    out().setRealNumberNotation(QTextStream::FixedNotation);
    out().setRealNumberPrecision(2);
    DrivenWindow bench(modalities);
    const Times opening = bench.opening(qMin(rounds, 20));
    const Times peer = bench.peer(qMin(rounds, 20));
    print("peer: model and text anew", peer, peer);
    print("opening", opening, peer);
    const auto measure = [&](const char *name, const auto &times) {
        if (QString::fromLatin1(name).contains(wanted))
            print(name, times(), peer);
    };
    measure("typing, variables in front",
            [&] { return bench.typing(rounds, "DicomAet", 0, "variablesText"); });
    measure("typing, file in front",
            [&] { return bench.typing(rounds, "DicomAet", 2, "filesText"); });
    measure("typing, effective in front",
            [&] { return bench.typing(rounds, "DicomAet", 4, "effectiveText"); });
    const auto entries = [&] {
        measure("an entry, variables in front", [&] { return bench.entries(rounds, 0); });
        measure("an entry, compose file in front", [&] { return bench.entries(rounds, 1); });
        measure("an entry, file in front", [&] { return bench.entries(rounds, 2); });
        measure("an entry, effective in front", [&] { return bench.entries(rounds, 4); });
    };
    entries();
    const int few = qMin(rounds, 5);
    measure("searching", [&] { return bench.searching(rounds); });
    measure("scrolling", [&] { return bench.scrolling(rounds); });
    measure("export dialog", [&] { return bench.exporting(few); });
    measure("pasting, and undoing it", [&] {
        Times pasted;
        Times undone;
        bench.pasting(few, modalities / 2, pasted, undone);
        print("pasting half as many", pasted, peer);
        return undone;
    });
    measure("removing 100 entries", [&] { return bench.removing(few, 100); });
    measure("text: a line", [&] {
        Times letters;
        Times lines;
        bench.typingText(few, letters, lines);
        print("text: a letter", letters, peer);
        return lines;
    });
    bench.parts();
    if (wanted.isEmpty() || wanted == "compose"_L1) {
        wanted.clear();
        for (const bool isMounted : {false, true}) {
            out() << (isMounted ? "compose file that mounts the map:\n"
                                : "compose file with the map in a variable:\n");
            measure("opening", [&] { return bench.openingCompose(few, isMounted); });
            measure("typing, compose file in front",
                    [&] { return bench.typing(few, "DicomAet", 1, "composeText"); });
            entries();
        }
    }
    out().flush();
    return 0;
}
