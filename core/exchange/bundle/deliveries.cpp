// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/deliveries.h"

#include "core/deployment/container.h"
#include "core/deployment/definitions.h"
#include "core/exchange/bundle/configurationtext.h"
#include "core/exchange/equivalentvariables.h"
#include "core/exchange/givenconfiguration.h"
#include "core/exchange/masking.h"
#include "core/exchange/namedsettings.h"
#include "core/image/names.h"
#include "core/image/values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using startup::SourceKind;

namespace {

/// Half of what Linux allows: other variables, and the arguments, take their share.
constexpr qsizetype LargestEnvironment = deployment::LargestEnvironment / 2;

enum Part { InFile, InVariables, InSecrets };

Part presentPart(SourceKind kind, const QString &sourceName)
{
    switch (kind) {
    case SourceKind::File:
        return sourceName.startsWith("/run/secrets/"_L1) ? InSecrets : InFile;
    case SourceKind::Secret:
    case SourceKind::OrthancPassword:
        return InSecrets;
    default:
        return InVariables;
    }
}

PartOf partsFor(Policy policy)
{
    return [policy](SourceKind kind, const QString &sourceName, bool isHidden) -> int {
        const Part present = presentPart(kind, sourceName);
        if (isHidden || present == InSecrets)
            return InSecrets;
        if (policy == Policy::Mixed)
            return present;
        return policy == Policy::File ? InFile : InVariables;
    };
}

/// A name that every tool and every file system takes; Kubernetes is the strictest one. See
/// https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data.
bool isSafeName(const QString &name)
{
    static const QRegularExpression safe(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}\\z"_s);
    return safe.match(name).hasMatch();
}

QString secretNameOf(const image::Profile &profile, const SettingPath &path)
{
    const image::SettingName name = image::secretName(profile, path);
    return name.isExact && isSafeName(name.name) ? name.name : QString();
}

bool fitsVariable(const EquivalentVariable &variable)
{
    const bool isPlain = variable.value.isValidUtf16() && variable.name.isValidUtf16()
        && !variable.value.contains(QChar(u'\0'));
    return isPlain
        && variable.name.toUtf8().size() + variable.value.toUtf8().size()
        < deployment::LargestVariable;
}

class Delivering
{
public:
    Delivering(const image::Image &image, const catalogue::Catalogue &catalogue)
        : m_image(image), m_catalogue(catalogue)
    {
    }

    Deliveries run(Parts parts)
    {
        m_result.file = std::move(parts[InFile]);
        addVariables(parts[InVariables]);
        addSecrets(parts[InSecrets]);
        return std::move(m_result);
    }

private:
    void addVariables(const json::Table &configuration)
    {
        qsizetype size = 0;
        for (const auto &variable : variablesFor(configuration, *m_image.profile, m_catalogue)) {
            const qsizetype own = variable.name.size() + variable.value.toUtf8().size() + 2;
            if (fitsVariable(variable) && size + own < LargestEnvironment) {
                m_result.variables.append({variable.name, variable.value, variable.path});
                size += own;
            } else {
                putIntoFile(variable);
            }
        }
    }

    void putIntoFile(const EquivalentVariable &variable)
    {
        const QString setting = variable.path.toString();
        m_result.tooLong.append(setting.isEmpty() ? variable.name : setting);
        const auto value = image::valueOfText(variable.value, m_image.maximumDepth);
        if (!value)
            return;
        const json::Value whole = deployment::wrapped(*value, variable.path.keys());
        if (const auto *table = whole.as<json::Table>())
            joinTables(m_result.file, *table);
    }

    void noteTexts(const json::Value &value)
    {
        if (const auto *members = value.as<json::Table>()) {
            for (const auto &[key, member] : *members)
                noteTexts(member);
        } else if (const auto *items = value.as<json::List>()) {
            for (const json::Value &item : *items)
                noteTexts(item);
        } else if (const auto *text = value.as<QString>()) {
            m_result.secretTexts.append(text->toUtf8());
        }
    }

    void addSecrets(const json::Table &configuration)
    {
        noteTexts(json::Value(configuration));
        const NameOf nameOf = [this](const SettingPath &path) {
            return secretNameOf(*m_image.profile, path);
        };
        const NamedSettings named = namedSettings(configuration, m_catalogue, nameOf);
        for (const NamedSetting &setting : named.settings)
            m_result.secrets.append({setting.name, secretFileText(setting.value)});
        // The image reads *.json among the secrets as configuration files.
        if (!named.nameless.isEmpty()) {
            m_result.secrets.append(
                {u"settings.json"_s, plainConfigurationText(named.nameless, m_image)});
        }
    }

    const image::Image &m_image;
    const catalogue::Catalogue &m_catalogue;
    Deliveries m_result;
};

} // namespace

QByteArray secretFileText(const json::Value &value)
{
    const QString text = image::textOfValue(value);
    // Line ends are changed or cut off when the image reads a secret, and it must be UTF-8.
    const bool isKept = !text.contains(u'\r') && !text.endsWith(u'\n') && text.isValidUtf16();
    if (isKept)
        return text.toUtf8();
    const auto layout = text.isValidUtf16() ? json::Layout::Compact : json::Layout::Indented;
    return json::toJson(value, layout);
}

Deliveries deliveriesOf(const startup::Outcome &outcome, const image::Image &image,
                        const catalogue::Catalogue &catalogue, Policy policy)
{
    const json::Value hidden = masked(catalogue, {}, outcome.configuration.toValue());
    return Delivering(image, catalogue)
        .run(splitGiven(outcome.configuration, hidden, partsFor(policy)));
}

} // namespace towerkey::exchange
