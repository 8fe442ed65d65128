// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/command.h"
#include "tests/support/folder.h"

#include <QBuffer>

namespace towerkey::test {

/// What one invocation in process gave.
struct CliRun
{
    int status = -1;
    QString out;
    QString err;
};

inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CliRun run;
    run.status = cli::run(arguments, out, err, &in);
    run.out = QString::fromUtf8(out.data());
    run.err = QString::fromUtf8(err.data());
    return run;
}

} // namespace towerkey::test
