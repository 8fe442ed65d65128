// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixes.h"
#include "core/lint/security/rules.h"
#include "core/lint/values/reading.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// A switch, what it needs, and what it needs only while another one is on.
struct Protection
{
    QString enabled; ///< "SslEnabled"
    QStringList needs;
    QString strict; ///< The switch that makes it check the others.
    QString trusted; ///< What that one needs.
    /// Before this version of Orthanc the trusted ones are needed and looked at in any case: the
    /// other side may show no certificate then, but not a wrong one. See "Secure TLS connections
    /// without certificate" in https://orthanc.uclouvain.be/book/faq/dicom-tls.html.
    QString laxSince = {};
};

const QList<Protection> &protections()
{
    static const QList<Protection> all{
        {u"SslEnabled"_s,
         {u"SslCertificate"_s},
         u"SslVerifyPeers"_s,
         u"SslTrustedClientCertificates"_s},
        {u"DicomTlsEnabled"_s,
         {u"DicomTlsCertificate"_s, u"DicomTlsPrivateKey"_s},
         u"DicomTlsRemoteCertificateRequired"_s,
         u"DicomTlsTrustedCertificates"_s,
         u"1.12.4"_s},
    };
    return all;
}

bool isTrue(const Subject &subject, const QString &setting)
{
    const json::Value value = subject.effectiveValue(SettingPath({setting}));
    const bool *boolean = value.as<bool>();
    return boolean && *boolean;
}

/// A file is named. The defaults lie beside the generated configuration, where nothing is.
bool isNamed(const Subject &subject, const QString &setting)
{
    const auto *node = subject.effective(SettingPath({setting}));
    const QString *text = node ? node->value().as<QString>() : nullptr;
    return text && !text->isEmpty();
}

bool needsTrusted(const Subject &subject, const Protection &protection)
{
    return isTrue(subject, protection.strict)
        || (!protection.laxSince.isEmpty()
            && isBefore(subject.image().orthancVersion, protection.laxSince));
}

Spot spotOfSwitch(const Subject &subject, const QString &setting)
{
    return subject.spotOf(SettingPath({setting}));
}

} // namespace

void checkTlsIncomplete(const Subject &subject, Findings &findings)
{
    for (const Protection &protection : protections()) {
        if (!isTrue(subject, protection.enabled))
            continue;
        const Spot spot = spotOfSwitch(subject, protection.enabled);
        for (const QString &need : protection.needs) {
            if (!isNamed(subject, need))
                findings.add(spot, {protection.enabled, need});
        }
        if (needsTrusted(subject, protection) && !isNamed(subject, protection.trusted))
            findings.add(spot, {protection.enabled, protection.trusted, protection.strict},
                         isTrue(subject, protection.strict) ? u"trusted"_s : QString());
    }
}

void checkTlsUnused(const Subject &subject, Findings &findings)
{
    for (const Protection &protection : protections()) {
        const bool isOn = isTrue(subject, protection.enabled);
        const SettingPath path({protection.enabled});
        const QString &first = protection.needs.first();
        // The certificate for DICOM also serves connections to others.
        const bool servesOutside = protection.enabled.startsWith(u"Dicom");
        if (!isOn && !servesOutside && isNamed(subject, first)) {
            findings.add(spotOfSwitch(subject, first), {first, protection.enabled}).fixes = {
                setSetting(subject, path, json::Value(true), false)};
        } else if (isOn && !needsTrusted(subject, protection)
                   && isNamed(subject, protection.trusted)) {
            findings
                .add(spotOfSwitch(subject, protection.trusted),
                     {protection.trusted, protection.strict})
                .fixes = {
                setSetting(subject, SettingPath({protection.strict}), json::Value(true), false)};
        }
    }
}

void checkTlsUnverified(const Subject &subject, Findings &findings)
{
    const SettingPath path({u"HttpsVerifyPeers"_s});
    const auto *node = subject.effective(path);
    const bool *value = node ? node->value().as<bool>() : nullptr;
    if (value && !*value)
        findings.add(subject.spotOf(path), {}).fixes = {
            setSetting(subject, path, json::Value(true), false)};
}

void checkDangerousApi(const Subject &subject, Findings &findings)
{
    const std::pair<QString, QString> switches[] = {
        {u"ExecuteLuaEnabled"_s, u"lua"_s},
        {u"RestApiWriteToFileSystemEnabled"_s, u"files"_s},
    };
    for (const auto &[setting, variant] : switches) {
        if (isTrue(subject, setting))
            findings.add(spotOfSwitch(subject, setting), {}, variant).fixes = {
                setSetting(subject, SettingPath({setting}), json::Value(false), false)};
    }
}

} // namespace towerkey::lint
