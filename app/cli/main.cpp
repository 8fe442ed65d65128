// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"towerkey-cli"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"towerkey"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    QFile results;
    QFile complaints;
    const bool areOpen = results.open(stdout, QIODevice::WriteOnly)
        && complaints.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!areOpen)
        return towerkey::cli::NoAccess;
    QFile input;
    const bool hasInput = input.open(stdin, QIODevice::ReadOnly);
    const int status = towerkey::cli::run(QCoreApplication::arguments().sliced(1), results,
                                          complaints, hasInput ? &input : nullptr);
    return results.flush() ? status : towerkey::cli::NoAccess;
}
