// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/values/rules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::Value;

namespace {

SettingPath pathOf(QLatin1StringView dotted) { return SettingPath(QString(dotted).split(u'.')); }

/// What a condition may ask about the configuration.
class Facts
{
public:
    explicit Facts(const Subject &subject) : m_subject(subject) { }

    Value value(QLatin1StringView path) const { return m_subject.effectiveValue(pathOf(path)); }
    bool isOn(QLatin1StringView path) const { return value(path).isTruthy(); }
    bool isGiven(QLatin1StringView path) const
    {
        return m_subject.effective(pathOf(path)) != nullptr;
    }
    QString text(QLatin1StringView path) const
    {
        const Value found = value(path);
        const auto *text = found.as<QString>();
        return text ? *text : QString();
    }
    bool isEnabled(QLatin1StringView plugin) const
    {
        return m_subject.isPluginEnabled(QString(plugin));
    }

private:
    const Subject &m_subject;
};

bool storesWithoutChecksum(const Facts &facts)
{
    return !facts.isOn("StoreMD5ForAttachments"_L1)
        && (facts.isOn("CheckRevisions"_L1) || facts.text("OverwriteInstances"_L1) == u"IfChanged");
}

bool recyclesWithoutPatients(const Facts &facts)
{
    return !facts.isOn("PatientLevelEnabled"_L1)
        && (facts.isOn("MaximumPatientCount"_L1) || facts.isOn("MaximumStorageSize"_L1));
}

bool filtersExtensionsTwice(const Facts &facts)
{
    return facts.isEnabled("AdvancedStorage"_L1)
        && facts.isOn("AdvancedStorage.Indexer.ParsedExtensions"_L1)
        && facts.isOn("AdvancedStorage.Indexer.SkippedExtensions"_L1);
}

bool writesToUnknownStorage(const Facts &facts)
{
    const Value storages = facts.value("AdvancedStorage.MultipleStorages.Storages"_L1);
    const QString current = facts.text("AdvancedStorage.MultipleStorages.CurrentWriteStorage"_L1);
    const auto *table = storages.as<json::Table>();
    return facts.isEnabled("AdvancedStorage"_L1) && table && !table->isEmpty()
        && !table->contains(current);
}

bool checksLevelsTwice(const Facts &facts)
{
    return facts.isEnabled("Authorization"_L1) && facts.isGiven("Authorization.CheckedLevel"_L1)
        && facts.isGiven("Authorization.UncheckedLevels"_L1);
}

bool hasOddRoot(const Facts &facts)
{
    const QString root = facts.text("OrthancExplorer2.Root"_L1);
    return facts.isEnabled("OrthancExplorer2"_L1) && facts.isGiven("OrthancExplorer2.Root"_L1)
        && (!root.startsWith(u'/') || !root.endsWith(u'/'));
}

bool teachesWithTwoPages(const Facts &facts)
{
    return facts.isEnabled("Education"_L1) && facts.isOn("Education.Enabled"_L1)
        && facts.isEnabled("OrthancExplorer2"_L1)
        && facts.isOn("OrthancExplorer2.IsDefaultOrthancUI"_L1);
}

bool connectsToNoPlatform(const Facts &facts)
{
    return facts.isEnabled("Education"_L1) && facts.isOn("Education.LTI.Enabled"_L1)
        && (!facts.isOn("Education.LTI.OrthancUrl"_L1)
            || !facts.isOn("Education.LTI.PlatformUrl"_L1));
}

bool sharesWithoutServer(const Facts &facts)
{
    return facts.isEnabled("OrthancExplorer2"_L1)
        && facts.isOn("OrthancExplorer2.UiOptions.EnableSharesByEmail"_L1)
        && !facts.isGiven("OrthancExplorer2.Emails.Server"_L1);
}

bool keepsWorklistsTwice(const Facts &facts)
{
    return facts.isEnabled("Worklists"_L1) && facts.isOn("Worklists.SaveInOrthancDatabase"_L1)
        && (facts.isOn("Worklists.Directory"_L1) || facts.isOn("Worklists.Database"_L1));
}

bool runsNoPython(const Facts &facts)
{
    return facts.isEnabled("Python"_L1) && facts.isGiven("PythonScript"_L1)
        && !facts.text("PythonScript"_L1).endsWith(u".py");
}

bool isAbsolute(const Facts &facts, QLatin1StringView plugin, QLatin1StringView path)
{
    return facts.isEnabled(plugin) && facts.text(path).startsWith(u'/');
}

bool hasAbsoluteS3Root(const Facts &facts)
{
    return isAbsolute(facts, "AwsS3Storage"_L1, "AwsS3Storage.RootPath"_L1);
}

bool hasAbsoluteAzureRoot(const Facts &facts)
{
    return isAbsolute(facts, "AzureBlobStorage"_L1, "AzureBlobStorage.RootPath"_L1);
}

bool hasAbsoluteGoogleRoot(const Facts &facts)
{
    return isAbsolute(facts, "GoogleCloudStorage"_L1, "GoogleCloudStorage.RootPath"_L1);
}

struct Combination
{
    QLatin1StringView variant;
    QLatin1StringView setting; ///< The one that a reader would change.
    bool (*isRefused)(const Facts &facts);
};

constexpr std::array combinations{
    Combination{"checksum"_L1, "StoreMD5ForAttachments"_L1, storesWithoutChecksum},
    Combination{"recycling"_L1, "PatientLevelEnabled"_L1, recyclesWithoutPatients},
    Combination{"extensions"_L1, "AdvancedStorage.Indexer.SkippedExtensions"_L1,
                filtersExtensionsTwice},
    Combination{"storage"_L1, "AdvancedStorage.MultipleStorages.CurrentWriteStorage"_L1,
                writesToUnknownStorage},
    Combination{"levels"_L1, "Authorization.CheckedLevel"_L1, checksLevelsTwice},
    Combination{"root"_L1, "OrthancExplorer2.Root"_L1, hasOddRoot},
    Combination{"education"_L1, "OrthancExplorer2.IsDefaultOrthancUI"_L1, teachesWithTwoPages},
    Combination{"lti"_L1, "Education.LTI.Enabled"_L1, connectsToNoPlatform},
    Combination{"email"_L1, "OrthancExplorer2.UiOptions.EnableSharesByEmail"_L1,
                sharesWithoutServer},
    Combination{"worklists"_L1, "Worklists.SaveInOrthancDatabase"_L1, keepsWorklistsTwice},
    Combination{"python"_L1, "PythonScript"_L1, runsNoPython},
    Combination{"root-path"_L1, "AwsS3Storage.RootPath"_L1, hasAbsoluteS3Root},
    Combination{"root-path"_L1, "AzureBlobStorage.RootPath"_L1, hasAbsoluteAzureRoot},
    Combination{"root-path"_L1, "GoogleCloudStorage.RootPath"_L1, hasAbsoluteGoogleRoot},
};

} // namespace

void checkCombination(const Subject &subject, Findings &findings)
{
    const Facts facts(subject);
    for (const Combination &combination : combinations) {
        if (combination.isRefused(facts)) {
            findings.add(subject.spotOf(pathOf(combination.setting)),
                         {QString(combination.setting)}, QString(combination.variant));
        }
    }
}

} // namespace towerkey::lint
