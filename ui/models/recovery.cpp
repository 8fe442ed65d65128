// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/recovery.h"

#include "core/base/files.h"
#include "core/base/filetransaction.h"
#include "ui/models/recoveryfile.h"
#include "ui/models/session.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static const auto Ending = u".json"_s;

QString Recovery::defaultFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s;
    return base + u"/towerkey/recovery"_s;
}

Recovery::Recovery(Session &session, QString folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder)),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    connect(&m_pause, &QTimer::timeout, this, &Recovery::flush);
    connect(&session, &Session::changed, this, &Recovery::noticeChange);
    connect(&session, &Session::opened, this, &Recovery::noticeChange);
    connect(&session, &Session::saved, this, &Recovery::noticeChange);
}

Recovery::~Recovery() { removeFile(); }

QString Recovery::file() const { return m_folder + u'/' + m_name + Ending; }

void Recovery::noticeChange()
{
    if (!m_session.isModified())
        removeFile();
    else if (!m_pause.isActive())
        m_pause.start();
}

void Recovery::removeFile()
{
    m_pause.stop();
    if (!m_lock)
        return;
    QFile::remove(file());
    m_lock.reset();
}

/// Makes the folder, and the lock that tells other programs that this one is alive.
bool Recovery::prepare()
{
    if (m_lock)
        return true;
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly))
        return false;
    m_lock = std::make_unique<QLockFile>(file() + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        m_lock.reset();
    return m_lock != nullptr;
}

static void makeAbsolute(QList<deployment::Source> &sources)
{
    for (deployment::Source &source : sources) {
        if (!source.diskPath.isEmpty())
            source.diskPath = QFileInfo(source.diskPath).absoluteFilePath();
    }
}

/// The next program may start in another folder, so all paths are absolute.
LeftBehind Recovery::present() const
{
    LeftBehind left{.file = {},
                    .time = QDateTime::currentDateTime(),
                    .name = m_session.name(),
                    .paths = {},
                    .imageTag = m_session.deployment().imageTag(),
                    .service = m_session.deployment().container().service.name,
                    .sources = m_session.deployment().sources(),
                    .opened = m_session.savedDeployment().sources()};
    for (const QString &path : m_session.openedPaths())
        left.paths.append(QFileInfo(path).absoluteFilePath());
    makeAbsolute(left.sources);
    makeAbsolute(left.opened);
    return left;
}

void Recovery::flush()
{
    m_pause.stop();
    if (!m_session.isModified() || !prepare())
        return;
    const LeftBehind left = present();
    FileTransaction transaction;
    transaction.write(file(), toBytes(left), FileMode::OwnerOnly);
    // A full disk must not keep anybody from working: the next change tries again.
    [[maybe_unused]]
    const auto written = transaction.commit();
}

std::optional<LeftBehind> Recovery::read(const QString &file) const
{
    QLockFile lock(file + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock())
        return {};
    const auto bytes = readFile(file);
    auto left = bytes ? leftBehindFrom(*bytes) : std::nullopt;
    if (left)
        left->file = file;
    return left;
}

QList<LeftBehind> Recovery::leftBehind() const
{
    QList<LeftBehind> found;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + Ending}, QDir::Files)) {
        if (auto left = read(folder.filePath(name)); left && left->file != file())
            found.append(*std::move(left));
    }
    std::ranges::sort(found, std::greater(), &LeftBehind::time);
    return found;
}

void Recovery::restore(const LeftBehind &left)
{
    m_session.openEdited(left);
    flush();
    discard(left);
}

void Recovery::discard(const LeftBehind &left) { QFile::remove(left.file); }

} // namespace towerkey::ui
