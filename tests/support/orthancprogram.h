// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

namespace towerkey::test {

/// Orthanc of the distribution, started with a configuration made for the Docker image.
class OrthancProgram final
{
public:
    OrthancProgram();
    ~OrthancProgram();
    Q_DISABLE_COPY_MOVE(OrthancProgram)

    bool isMissing() const { return m_path.isEmpty(); }

    /// Starts Orthanc and waits until its web server answers. What the image has elsewhere is
    /// moved: storage goes to a folder of its own, both servers to free ports, and of the libraries
    /// named the distribution's are loaded. The rest stays as it is.
    /// Fails with the log when Orthanc stops.
    Answer<void> start(const json::Table &configuration, const QStringList &libraries);
    void stop();

    struct Credentials
    {
        QString user;
        QString password;
    };

    /// What a request was answered with.
    struct Reply
    {
        int status = 0; ///< Of HTTP; 0 when nobody listens.
        json::Value content;
    };

    /// Asks for a path, such as "/system".
    Reply get(const QString &path, const Credentials &credentials = {});

    quint16 dicomPort() const { return m_dicomPort; }
    QByteArray log() const;

private:
    json::Table hosted(json::Table configuration, const QStringList &libraries);

    QString m_path;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    QProcess m_process;
    quint16 m_httpPort = 0;
    quint16 m_dicomPort = 0;
};

} // namespace towerkey::test
