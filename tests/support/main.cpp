// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace towerkey::test {

QList<Entry> &registry()
{
    static QList<Entry> entries;
    return entries;
}

} // namespace towerkey::test

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted =
        arguments.size() > 1 && !arguments[1].startsWith(u'-') ? arguments.takeAt(1) : QString();
    int failures = 0;
    int classes = 0;
    for (const auto &entry : towerkey::test::registry()) {
        if (!wanted.isEmpty() && wanted != QLatin1StringView(entry.name))
            continue;
        ++classes;
        failures += QTest::qExec(entry.make().get(), arguments);
    }
    return classes == 0 ? 1 : qMin(failures, 125);
}
