// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/plannedservice.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::Mount;
using deployment::Service;
using startup::Configuration;

namespace {

constexpr int HttpPort = 8042;
constexpr int DicomPort = 4242;
const auto StorageFolder = u"/var/lib/orthanc/db"_s;

json::Value settingOf(const Configuration &configuration, const QString &key)
{
    const auto *node = configuration.root().child(key);
    return node ? node->toValue() : json::Value();
}

bool isOn(const Configuration &configuration, const QString &key, bool byDefault)
{
    const json::Value value = settingOf(configuration, key);
    return value.isNull() ? byDefault : value.isTruthy();
}

/// 0 when it is no port.
int portOf(const json::Value &value)
{
    const auto *number = value.as<json::Integer>();
    const int port = number ? number->digits.toInt() : 0;
    return port > 0 && port < 65536 ? port : 0;
}

QString folderOf(const Configuration &configuration, const QString &key)
{
    const json::Value value = settingOf(configuration, key);
    const auto *text = value.as<QString>();
    const bool isUsable = text && text->startsWith(u'/') && text->size() > 1
        && !text->contains(u'$') && !text->contains(u':');
    return isUsable ? *text : QString();
}

bool isEnabled(const startup::Outcome &outcome, QLatin1StringView plugin)
{
    return std::ranges::any_of(outcome.plugins, [plugin](const startup::PluginState &state) {
        return state.enabled && state.row->name == plugin;
    });
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

class Ports
{
public:
    explicit Ports(const Service &service) : m_service(service) { }

    void add(const QString &name, int number)
    {
        const auto isSame = [number](const PlannedPort &port) { return port.number == number; };
        if (number == 0 || std::ranges::any_of(m_ports, isSame))
            return;
        PlannedPort port{name, number, QString::number(number), {}};
        const auto published =
            std::ranges::find(m_service.ports, QString::number(number), &deployment::Port::target);
        static const QRegularExpression plain(u"\\A[0-9]+\\z"_s);
        if (published != m_service.ports.end() && plain.match(published->published).hasMatch()) {
            port.published = published->published;
            port.address = published->address;
        }
        m_ports.append(port);
    }

    /// The servers of the plugin for several DICOM titles, each with a port.
    void addTenants(const Configuration &configuration)
    {
        const auto *node = configuration.find(SettingPath({u"MultitenantDicom"_s, u"Servers"_s}));
        const auto *servers = node ? node->value().as<json::List>() : nullptr;
        for (qsizetype i = 0; servers && i < servers->size(); ++i) {
            const auto *server = servers->at(i).as<json::Table>();
            const json::Value *port = server ? server->find(u"Port"_s) : nullptr;
            add(u"dicom-"_s + QString::number(i + 2), port ? portOf(*port) : 0);
        }
    }

    QList<PlannedPort> finish() && { return std::move(m_ports); }

private:
    const Service &m_service;
    QList<PlannedPort> m_ports;
};

class Volumes
{
public:
    Volumes(const Service &service, QString name) : m_service(service), m_name(std::move(name)) { }

    /// A folder of Orthanc's own, in the volume or folder that holds it today.
    void addData(const QString &folder, const QString &purpose)
    {
        const auto isCovered = [&folder](const PlannedVolume &volume) {
            return isBelow(folder, volume.target);
        };
        if (folder.isEmpty() || std::ranges::any_of(m_volumes, isCovered))
            return;
        const auto present = std::ranges::find_if(
            m_service.mounts, [&folder](const Mount &m) { return isBelow(folder, m.target); });
        if (present == m_service.mounts.end() || !add(*present))
            m_volumes.append({m_name + u'-' + purpose, folder, {}, false});
    }

    void addOthers(QList<PlanNote> &notes)
    {
        for (const Mount &mount : m_service.mounts) {
            const bool isConfiguration = isBelow(mount.target, u"/run/secrets"_s)
                || isBelow(u"/etc/orthanc"_s, mount.target)
                || (isBelow(mount.target, u"/etc/orthanc"_s) && mount.target.endsWith(u".json"));
            const auto isSame = [&mount](const PlannedVolume &volume) {
                return volume.target == mount.target;
            };
            if (!isConfiguration && !std::ranges::any_of(m_volumes, isSame) && !add(mount))
                notes.append({PlanNoteId::MountLeftOut, {mount.target, mount.from}});
        }
    }

    QList<PlannedVolume> finish() && { return std::move(m_volumes); }

private:
    bool add(const Mount &mount)
    {
        static const QRegularExpression name(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.-]*\\z"_s);
        const bool isBind = mount.type == Mount::Type::Bind && mount.from.startsWith(u'/');
        const bool isVolume =
            mount.type == Mount::Type::Volume && name.match(mount.from).hasMatch();
        if (!isBind && !isVolume)
            return false;
        m_volumes.append({isVolume ? mount.from : QString(), mount.target,
                          isBind ? mount.from : QString(), mount.readOnly});
        return true;
    }

    const Service &m_service;
    QString m_name;
    QList<PlannedVolume> m_volumes;
};

} // namespace

QString serviceName(const Service &service)
{
    static const QRegularExpression foreign(u"[^a-z0-9]+"_s);
    QString name = service.name.toLower().replace(foreign, u"-"_s);
    while (name.startsWith(u'-') || (!name.isEmpty() && name.front().isDigit()))
        name.removeFirst();
    name.truncate(40);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"orthanc"_s : name;
}

QList<PlannedPort> portsOf(const startup::Outcome &outcome, const Service &service)
{
    const Configuration &configuration = outcome.configuration;
    const auto port = [&](const QString &key, int byDefault) {
        const json::Value value = settingOf(configuration, key);
        return value.isNull() ? byDefault : portOf(value);
    };
    Ports ports(service);
    if (isOn(configuration, u"HttpServerEnabled"_s, true))
        ports.add(u"http"_s, port(u"HttpPort"_s, HttpPort));
    if (isOn(configuration, u"DicomServerEnabled"_s, true))
        ports.add(u"dicom"_s, port(u"DicomPort"_s, DicomPort));
    if (isEnabled(outcome, "MultitenantDicom"_L1))
        ports.addTenants(configuration);
    return std::move(ports).finish();
}

QList<PlannedVolume> volumesOf(const startup::Outcome &outcome, const Service &service,
                               const QString &name, QList<PlanNote> &notes)
{
    const QString storage = folderOf(outcome.configuration, u"StorageDirectory"_s);
    Volumes volumes(service, name);
    volumes.addData(storage.isEmpty() ? StorageFolder : storage, u"storage"_s);
    volumes.addData(folderOf(outcome.configuration, u"IndexDirectory"_s), u"index"_s);
    volumes.addOthers(notes);
    return std::move(volumes).finish();
}

bool hasProbe(const startup::Outcome &outcome, const image::Image &image)
{
    const Configuration &configuration = outcome.configuration;
    const bool isInImage = QVersionNumber::fromString(image.version) >= QVersionNumber(21, 10, 0);
    const bool wantsCertificate = isOn(configuration, u"SslEnabled"_s, false)
        && isOn(configuration, u"SslVerifyPeers"_s, false);
    return isInImage && !wantsCertificate && isOn(configuration, u"HttpServerEnabled"_s, true);
}

} // namespace towerkey::exchange
