// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/orthancprogram.h"

#include "core/json/document.h"

#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace towerkey::test {

namespace {

constexpr auto Patience = 60s;
const auto PluginFolder = u"/usr/share/orthanc/plugins/"_s;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

json::Value textsAsValue(const QStringList &texts)
{
    json::List list;
    for (const QString &text : texts)
        list.append(json::Value(text));
    return json::Value(list);
}

} // namespace

OrthancProgram::OrthancProgram()
    : m_path(Program(u"Orthanc"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}).path())
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
}

OrthancProgram::~OrthancProgram() { stop(); }

json::Table OrthancProgram::hosted(json::Table configuration, const QStringList &libraries)
{
    m_httpPort = freePort();
    m_dicomPort = freePort();
    QStringList plugins;
    for (const QString &library : libraries) {
        if (QFile::exists(PluginFolder + library))
            plugins += PluginFolder + library;
    }
    configuration.set(u"HttpPort"_s, json::Value(qint64(m_httpPort)));
    configuration.set(u"DicomPort"_s, json::Value(qint64(m_dicomPort)));
    configuration.set(u"StorageDirectory"_s, json::Value(m_folder.filePath(u"storage"_s)));
    configuration.set(u"IndexDirectory"_s, json::Value(m_folder.filePath(u"index"_s)));
    configuration.set(u"Plugins"_s, textsAsValue(plugins));
    return configuration;
}

Answer<void> OrthancProgram::start(const json::Table &configuration, const QStringList &libraries)
{
    QFile file(m_folder.filePath(u"orthanc.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(file.errorString());
    file.write(json::toJson(json::Value(hosted(configuration, libraries)), json::Layout::Indented));
    file.close();
    m_process.start(m_path, {file.fileName()});
    const bool ended = QTest::qWaitFor(
        [this] {
            return m_process.state() == QProcess::NotRunning || get(u"/system"_s).status != 0;
        },
        QDeadlineTimer(Patience));
    if (!ended || m_process.state() == QProcess::NotRunning)
        return std::unexpected(QString::fromUtf8(log()));
    return {};
}

void OrthancProgram::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
    m_process.waitForFinished();
}

OrthancProgram::Reply OrthancProgram::get(const QString &path, const Credentials &credentials)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_httpPort).arg(path)));
    request.setTransferTimeout(Patience);
    if (!credentials.user.isEmpty()) {
        const QString text = credentials.user + u':' + credentials.password;
        request.setRawHeader("Authorization", "Basic " + text.toUtf8().toBase64());
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const auto content = parsed(reply->readAll());
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            content.value_or(json::Value())};
}

QByteArray OrthancProgram::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace towerkey::test
