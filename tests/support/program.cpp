// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/program.h"

#include "core/json/document.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace towerkey::test {

namespace {

constexpr int Patience = 120'000; // ms

QProcessEnvironment cleanEnvironment()
{
    const auto host = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const auto &name : {u"PATH"_s, u"HOME"_s})
        environment.insert(name, host.value(name));
    return environment;
}

} // namespace

Program::Program(const QString &name, const QStringList &folders)
    : m_path(QStandardPaths::findExecutable(name))
{
    if (m_path.isEmpty() && !folders.isEmpty())
        m_path = QStandardPaths::findExecutable(name, folders);
}

Answer<QByteArray> Program::run(const QStringList &arguments, const QString &folder,
                                const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setWorkingDirectory(folder);
    process.start(m_path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience))
        return std::unexpected(m_path + u": "_s + process.errorString());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

Answer<QByteArray> runScript(const QString &name, const QByteArray &input)
{
    return Program(u"python3"_s)
        .run({QStringLiteral(TOWERKEY_SOURCE_FOLDER "/tests/support/") + name}, {}, input);
}

Answer<json::Value> parsed(const Answer<QByteArray> &text)
{
    if (!text)
        return std::unexpected(text.error());
    const auto document = json::Document::parse(*text);
    if (document.isEmpty() || !document.isAcceptedBy(json::Reader::Image))
        return std::unexpected(u"no JSON: "_s + QString::fromUtf8(*text));
    return document.value(document.root());
}

json::Value at(const json::Value &value, const QStringList &keys)
{
    const json::Value *found = &value;
    for (const QString &key : keys) {
        const auto *table = found->as<json::Table>();
        found = table ? table->find(key) : nullptr;
        if (!found)
            return {};
    }
    return *found;
}

} // namespace towerkey::test
