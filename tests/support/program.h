// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

namespace towerkey::test {

/// What a program printed, or its complaint when it failed.
template <typename T>
using Answer = std::expected<T, QString>;

/// A program of the distribution. It sees no variable of this process but PATH and HOME, so that
/// nothing of the host gets into its answer.
class Program
{
public:
    /// Looks in PATH, then in the folders given.
    explicit Program(const QString &name, const QStringList &folders = {});

    bool isMissing() const { return m_path.isEmpty(); }
    const QString &path() const { return m_path; }

    /// Its standard output. Fails with what it wrote to the standard error, when it ends with
    /// another status than 0 or takes longer than two minutes.
    Answer<QByteArray> run(const QStringList &arguments, const QString &folder = {},
                           const QByteArray &input = {}) const;

private:
    QString m_path;
};

/// Runs a Python script that stands beside this file.
Answer<QByteArray> runScript(const QString &name, const QByteArray &input);

/// The value that a program printed as JSON.
Answer<json::Value> parsed(const Answer<QByteArray> &text);

/// What stands at the end of a path of keys; null when there is no such thing.
json::Value at(const json::Value &value, const QStringList &keys);

} // namespace towerkey::test

/// Skips the test when the program is missing; for init(). A macro, because QSKIP returns.
#define TOWERKEY_NEEDS(program, name)                                                              \
    do {                                                                                           \
        if ((program).isMissing())                                                                 \
            QSKIP(name " is not installed");                                                       \
    } while (false)
