// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/contents.h"
#include "core/image/tags.h"
#include "core/lint/deployment/rules.h"
#include "core/lint/deployment/service.h"
#include "core/lint/fixes.h"
#include "core/lint/security/access.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::NoteId;
using deployment::Port;
using deployment::Service;

namespace {

int numberOf(const json::Value &value)
{
    const auto *integer = value.as<json::Integer>();
    return integer ? integer->digits.toInt() : 0;
}

bool holdsNumber(const Subject &subject, const QString &setting)
{
    const json::Value value = subject.effectiveValue(SettingPath({setting}));
    return value.isNull() || value.isNumber();
}

/// The port of a server, or 0 when it is off.
int listening(const Subject &subject, const QString &port, const QString &isEnabled)
{
    const json::Value enabled = subject.effectiveValue(SettingPath({isEnabled}));
    const bool *value = enabled.as<bool>();
    return value && !*value ? 0 : numberOf(subject.effectiveValue(SettingPath({port})));
}

QList<int> otherPorts(const Subject &subject)
{
    QList<int> ports;
    const auto *state = subject.pluginState(u"MultitenantDicom"_s);
    if (!state || !state->enabled)
        return ports;
    const json::Value servers =
        subject.effectiveValue(SettingPath({u"MultitenantDicom"_s, u"Servers"_s}));
    const auto *list = servers.as<json::List>();
    for (const json::Value &server : list ? *list : json::List()) {
        const auto *table = server.as<json::Table>();
        if (const json::Value *port = table ? table->find(u"Port"_s) : nullptr)
            ports.append(numberOf(*port));
    }
    return ports;
}

/// "8042", or all of "8042-8050".
bool includes(const QString &range, int port)
{
    const int first = range.section(u'-', 0, 0).toInt();
    const int last = range.contains(u'-') ? range.section(u'-', 1, 1).toInt() : first;
    return port > 0 && first <= port && port <= last;
}

bool isPublished(const QList<Port> &ports, int number)
{
    return std::ranges::any_of(
        ports, [number](const Port &port) { return includes(port.target, number); });
}

} // namespace

void checkPorts(const Subject &subject, Findings &findings)
{
    // What is no number is told as such, and where Orthanc listens is not known.
    if (!holdsNumber(subject, u"HttpPort"_s) || !holdsNumber(subject, u"DicomPort"_s))
        return;
    const QList<Port> &ports = subject.container().service.ports;
    const int http = listening(subject, u"HttpPort"_s, u"HttpServerEnabled"_s);
    const int dicom = listening(subject, u"DicomPort"_s, u"DicomServerEnabled"_s);
    const QList<int> known = otherPorts(subject) + QList<int>{http, dicom};
    for (const Port &port : ports) {
        const bool isHeard = std::ranges::any_of(
            known, [&port](int number) { return includes(port.target, number); });
        const int target = port.target.toInt();
        if (isHeard || port.protocol != u"tcp" || target <= 0)
            continue;
        Finding &finding =
            findings.add(spotAt(subject, port.source, port.offset),
                         {port.target, QString::number(http), QString::number(dicom)});
        // A port that everybody knows is the one server's, whatever else is missing.
        const std::tuple<QString, int, int> servers[] = {{u"HttpPort"_s, http, 4242},
                                                         {u"DicomPort"_s, dicom, 8042}};
        for (const auto &[setting, number, others] : servers) {
            if (number > 0 && !isPublished(ports, number) && target != others) {
                finding.fixes.append(setSetting(subject, SettingPath({setting}),
                                                json::Value(qint64(target)), false));
            }
        }
    }
}

/// Images of Orthanc that read their configuration from /etc/orthanc/orthanc.json alone.
// https://orthanc.uclouvain.be/book/users/docker.html
static bool isOfOtherFamily(const QString &reference)
{
    return image::splitReference(reference).repository.startsWith(u"jodogne/orthanc");
}

/// The images that are known, also from a registry that mirrors them.
static bool isOfficial(const QString &reference)
{
    const QString repository = image::splitReference(reference).repository;
    const auto isOf = [&repository](QLatin1StringView name) {
        return repository == name || repository.endsWith(u'/' + name);
    };
    return isOf("orthancteam/orthanc"_L1) || isOf("osimis/orthanc"_L1);
}

void checkStartBypassed(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    if (isOfOtherFamily(service.imageReference)) {
        findings.add(spotAt(subject, service.imageSource, service.imageOffset),
                     {service.imageReference}, u"family"_s);
    }
    for (const deployment::Note &note : subject.container().notes) {
        if (note.id == NoteId::CommandReplaced || note.id == NoteId::EntrypointReplaced)
            findings.add(subject.spot(note.place), {deployment::message(note)});
    }
}

namespace {

/// A program that asks Orthanc over HTTP and takes a refusal for a failure.
bool asksWithoutPassword(const QString &command)
{
    static const QRegularExpression failing(u"\\bcurl\\b.*\\s(-[a-zA-Z]*f|--fail)|\\bwget\\b"_s);
    static const QRegularExpression password(
        u"\\s(-u|--user|-H|--header|--password|--http-password)\\b|https?://[^/\\s]*@|netrc"_s);
    return failing.match(command).hasMatch() && command.contains(u"http")
        && !password.match(command).hasMatch();
}

} // namespace

void checkHealth(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    if (!asksWithoutPassword(service.healthCheck) || !isOn(subject, u"AuthenticationEnabled"_s))
        return;
    Spot spot = serviceSpot(subject);
    if (spot.source >= 0) {
        const QByteArray &text = subject.deployment().source(spot.source).text;
        const QByteArray word =
            service.kind == Service::Kind::Kubernetes ? "Probe:" : "healthcheck";
        const qsizetype check = text.indexOf(word, spot.range.begin);
        if (check >= 0)
            spot = spotAt(subject, spot.source, check);
    }
    const QList<image::Probe> probes = image::contentsOf(subject.image()).probes;
    if (probes.isEmpty())
        findings.add(spot, {}, u"old"_s);
    else
        findings.add(spot, {probes.first().command});
}

namespace {

/// The variables that Kubernetes sets in every pod beside a service.
// https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
QStringList linksOf(const QString &service)
{
    const QString prefix = service.toUpper().replace(u'-', u'_');
    return {prefix + u"_PORT"_s, prefix + u"_SERVICE_HOST"_s, prefix + u"_SERVICE_PORT"_s};
}

} // namespace

void checkServiceLinks(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    if (service.kind != Service::Kind::Kubernetes || !service.hasServiceLinks)
        return;
    for (const QString &name : service.neighbours) {
        for (const QString &link : linksOf(name)) {
            const auto meaning = image::meaningOfVariable(subject.profile(), link);
            if (meaning.kind == image::NameKind::LegacySetting)
                findings.add(serviceSpot(subject), {name, link}).fixes = {turnOffServiceLinks()};
        }
    }
}

void checkUser(const Subject &subject, Findings &findings)
{
    const QString name = u"GENERATE_HOST_ID_IF_MISSING"_s;
    const auto *special = subject.profile().specialVariable(name);
    const GivenVariable *variable = subject.variable(name);
    const QString value = variable ? variable->text : u"true"_s;
    const bool generates = value == u"true" || value.isEmpty();
    if (special && generates && isOtherUser(subject)) {
        findings.add(serviceSpot(subject), {subject.container().service.user}).fixes = {
            setVariable(subject, name, "false", false)};
    }
}

void checkMovingTag(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    const QString &reference = service.imageReference;
    const QString name = reference.section(u'/', -1);
    const bool isMoving = !name.contains(u'@')
        && (!name.contains(u':') || name.endsWith(u":latest") || name.endsWith(u":latest-full"));
    if (isMoving && isOfficial(reference)) {
        findings
            .add(spotAt(subject, service.imageSource, service.imageOffset),
                 {reference, subject.image().tag})
            .fixes = {chooseImage(subject.image())};
    }
}

void checkUnknownImage(const Subject &subject, Findings &findings)
{
    const Service &service = subject.container().service;
    const QString &reference = service.imageReference;
    const image::Reference parts = image::splitReference(reference);
    const bool isLatest = parts.tag == u"latest" || parts.tag == u"latest-full";
    const bool isKnown = subject.images().find(reference) && (!isLatest || isOfficial(reference));
    if (reference.isEmpty() || isOfOtherFamily(reference) || isKnown)
        return;
    const bool isOld = isOlderImage(subject);
    Finding &finding =
        findings.add(spotAt(subject, service.imageSource, service.imageOffset),
                     {reference, subject.image().tag, subject.images().all().first().version},
                     !isOfficial(reference) ? u"own"_s : (isOld ? u"older"_s : QString()));
    if (!isOfficial(reference))
        finding.severity = Severity::Hint;
    else
        finding.fixes = {chooseImage(subject.image())};
}

} // namespace towerkey::lint
