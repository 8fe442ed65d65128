// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/composelayout.h"

#include "core/deployment/environmenttext.h"
#include "core/exchange/compose/composeedits.h"
#include "core/exchange/compose/dotenv.h"
#include "core/exchange/compose/ownattributes.h"
#include "core/exchange/compose/servicechanges.h"
#include "core/exchange/imagenotes.h"
#include "core/yaml/edits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::ContainerFile;
using deployment::Deployment;
using deployment::Role;
using deployment::SetImage;
using deployment::SpliceText;

namespace {

/// The site that counts for a variable, the last one; null when there is none.
const VariableSite *siteOf(const ServiceReading &reading, const QByteArray &name)
{
    for (auto site = reading.variableSites.rbegin(); site != reading.variableSites.rend(); ++site) {
        if (site->name == name)
            return &*site;
    }
    return nullptr;
}

Dotenv dotenvOf(const Deployment &deployment, const VariableSite &site)
{
    return Dotenv::parse(deployment.source(site.source).text,
                         [&site](const QByteArray &name) { return site.file.variable(name); });
}

Result<QList<TextSplice>> setInFile(const Deployment &deployment, const VariableSite &site,
                                    const QByteArray &value)
{
    if (site.kind == VariableSite::Kind::Dockerfile)
        return Dockerfile::parse(deployment.source(site.source).text).set(site.name, value);
    if (site.isRaw)
        return deployment.environmentText(site.source).set(site.name, value);
    return dotenvOf(deployment, site).set(site.name, value);
}

QList<TextSplice> removeInFile(const Deployment &deployment, const VariableSite &site)
{
    if (site.kind == VariableSite::Kind::Dockerfile)
        return Dockerfile::parse(deployment.source(site.source).text).remove(site.name);
    if (site.isRaw)
        return deployment.environmentText(site.source).remove(site.name);
    return dotenvOf(deployment, site).remove(site.name);
}

QList<TextSplice> renameInFile(const Deployment &deployment, const VariableSite &site,
                               const QByteArray &newName)
{
    if (site.kind == VariableSite::Kind::Dockerfile)
        return Dockerfile::parse(deployment.source(site.source).text).rename(site.name, newName);
    if (site.isRaw)
        return deployment.environmentText(site.source).rename(site.name, newName);
    return dotenvOf(deployment, site).rename(site.name, newName);
}

bool isInYaml(const VariableSite &site)
{
    return site.kind == VariableSite::Kind::MapEntry || site.kind == VariableSite::Kind::ListItem;
}

} // namespace

ComposeLayout::ComposeLayout(QStringList paths, QString service, QSet<QString> present)
    : m_paths(std::move(paths)), m_service(std::move(service)), m_present(std::move(present))
{
}

static ServiceReading readingOf(const ComposeLayout &layout, const Deployment &deployment)
{
    Project project(deployment, layout.paths());
    return ServiceReader(project, layout.service(), layout.present()).read();
}

/// The service as one that can be changed without another one.
static ServiceReading ownReading(const ComposeLayout &layout, ChangeList &changes)
{
    makeServiceOwn(changes, readingOf(layout, changes.deployment()).layers, layout.service());
    return readingOf(layout, changes.deployment());
}

/// The same, with the entry of a variable. What other files give is changed there.
static ServiceReading readingToChange(const ComposeLayout &layout, ChangeList &changes,
                                      const QByteArray &variable)
{
    ServiceReading reading = readingOf(layout, changes.deployment());
    const VariableSite *site = siteOf(reading, variable);
    if (!site || (!site->isExtended && !isInYaml(*site)))
        return reading;
    reading = ownReading(layout, changes);
    site = siteOf(reading, variable);
    if (!site || !isInYaml(*site))
        return reading;
    for (const Layer &layer : reading.layers) {
        const yaml::Document &document = changes.deployment().yaml(layer.file.source);
        const bool givesIt = layer.file.source == site->file.source
            && attributeOf(document, layer, u"environment"_s) == site->mapping;
        if (givesIt)
            makeOwn(changes, layer, u"environment"_s);
    }
    return readingOf(layout, changes.deployment());
}

deployment::Container ComposeLayout::read(const Deployment &deployment) const
{
    deployment::Container container = readingOf(*this, deployment).container;
    addImageNote(container, deployment);
    return container;
}

Changes ComposeLayout::setVariable(const Deployment &deployment, const QByteArray &name,
                                   const QByteArray &value) const
{
    ChangeList changes(deployment);
    const ServiceReading reading = readingToChange(*this, changes, name);
    const VariableSite *site = siteOf(reading, name);
    if (!site || site->isExtended)
        insertVariable(changes, ownReading(*this, changes), name, value);
    else if (isInYaml(*site))
        setVariableAt(changes, *site, value);
    else
        changes.splice(site->source, setInFile(deployment, *site, value));
    return std::move(changes).finish();
}

/// Whether what stands before may come to light now.
static bool remove(ChangeList &changes, const ServiceReading &reading, const VariableSite &site)
{
    if (site.isExtended) {
        insertVariable(changes, reading, site.name, {});
        return false;
    }
    if (isInYaml(site))
        return removeVariableAt(changes, site);
    changes.splice(site.source, removeInFile(changes.deployment(), site));
    return true;
}

Changes ComposeLayout::unsetVariable(const Deployment &deployment, const QByteArray &name) const
{
    ChangeList changes(deployment);
    // Each removal moves the places of the others.
    for (int left = 1000; left > 0 && !changes.hasFailed(); --left) {
        const ServiceReading reading = readingToChange(*this, changes, name);
        const VariableSite *site = siteOf(reading, name);
        if (!site)
            break;
        if (!remove(changes, reading, *site))
            break;
    }
    return std::move(changes).finish();
}

/// The same.
static bool rename(ChangeList &changes, const ServiceReading &reading, const VariableSite &site,
                   const QByteArray &newName)
{
    if (site.isExtended) {
        if (siteOf(reading, newName))
            changes.fail({ErrorId::KeyExists, {QString::fromUtf8(newName)}, {}});
        const auto &given = reading.container.variables;
        const auto variable = std::ranges::find(given, site.name, &deployment::Variable::name);
        if (variable != given.end())
            insertVariable(changes, reading, newName, variable->value);
        insertVariable(changes, reading, site.name, {});
        return false;
    }
    if (isInYaml(site))
        return renameVariableAt(changes, site, newName);
    changes.splice(site.source, renameInFile(changes.deployment(), site, newName));
    return true;
}

Changes ComposeLayout::renameVariable(const Deployment &deployment, const QByteArray &name,
                                      const QByteArray &newName) const
{
    ChangeList changes(deployment);
    for (int left = 1000; left > 0 && !changes.hasFailed(); --left) {
        const ServiceReading reading = readingToChange(*this, changes, name);
        const VariableSite *site = siteOf(reading, name);
        if (!site || name == newName)
            break;
        if (!rename(changes, reading, *site, newName))
            break;
    }
    return std::move(changes).finish();
}

Changes ComposeLayout::spliceFile(const Deployment &deployment, qsizetype file,
                                  const QList<TextSplice> &splices) const
{
    if (splices.isEmpty())
        return QList<deployment::Change>();
    ChangeList changes(deployment);
    const ServiceReading reading = readingOf(*this, deployment);
    const ContainerFile &seen = reading.container.files.at(file);
    const FileSite &site = reading.fileSites.at(file);
    switch (site.kind) {
    case FileSite::Kind::Whole:
        if (seen.source < 0)
            changes.fail({ErrorId::ContentElsewhere, {seen.path}, {}});
        else
            changes.add(SpliceText{seen.source, splices});
        break;
    case FileSite::Kind::Inline:
        spliceScalarText(changes, site.file, site.node, site.scalar, splices);
        break;
    case FileSite::Kind::Elsewhere:
        changes.fail({ErrorId::ContentElsewhere, {site.definition}, {}});
        break;
    }
    return std::move(changes).finish();
}

Changes ComposeLayout::addFile(const Deployment &deployment, ContainerFile::Role role,
                               const QString &path, const QByteArray &text) const
{
    ChangeList changes(deployment);
    const ServiceReading reading = ownReading(*this, changes);
    if (role == ContainerFile::Role::Secret)
        addSecret(changes, reading, path, text);
    else
        addConfiguration(changes, reading, path, text);
    return std::move(changes).finish();
}

Changes ComposeLayout::removeFile(const Deployment &deployment, qsizetype file) const
{
    ChangeList changes(deployment);
    const ServiceReading reading = ownReading(*this, changes);
    if (reading.fileSites.at(file).definition.isEmpty())
        removeMount(changes, reading, file);
    else
        removeGrant(changes, reading, file);
    return std::move(changes).finish();
}

Changes ComposeLayout::setImage(const Deployment &deployment, const image::Image &image) const
{
    ChangeList changes(deployment);
    const ServiceReading reading = readingOf(*this, deployment);
    const qsizetype source = reading.container.service.imageSource;
    const bool isInService = source >= 0 && deployment.source(source).role != Role::Dockerfile;
    changeImage(changes, isInService ? ownReading(*this, changes) : reading, image);
    changes.add(SetImage{image.tag});
    return std::move(changes).finish();
}

bool isOrthancImage(const QString &reference)
{
    static const QRegularExpression name(
        uR"((?:\A|/)orthanc(?:-(?:pre-release|pro(?:-builder)?|plugins|python|builder-base|debug))?(?:[:@]|\z))"_s);
    return name.match(reference).hasMatch();
}

QString referenceWithTag(const QString &reference, const image::Image &image)
{
    const QString plain = reference.section(u'@', 0, 0);
    const qsizetype colon = plain.indexOf(u':', plain.lastIndexOf(u'/') + 1);
    const QString repository = colon < 0 ? plain : plain.left(colon);
    const bool isOfficial = repository == u"orthancteam/orthanc" || repository == u"osimis/orthanc";
    if (isOfficial || !isOrthancImage(reference))
        return image.reference();
    return repository + u':' + image.tag;
}

bool runsOrthanc(const deployment::Container &container)
{
    const auto isOfOrthanc = [](const deployment::Variable &variable) {
        return variable.name.startsWith("ORTHANC__") || variable.name == "ORTHANC_JSON";
    };
    return isOrthancImage(container.service.imageReference)
        || std::ranges::any_of(container.variables, isOfOrthanc)
        || std::ranges::contains(container.files, ContainerFile::Role::Configuration,
                                 &ContainerFile::role);
}

QList<ServiceSummary> servicesOf(const Deployment &deployment, const QStringList &paths,
                                 const QSet<QString> &present)
{
    QList<ServiceSummary> services;
    Project project(deployment, paths);
    for (const QString &name : project.serviceNames()) {
        Project own(deployment, paths);
        const auto container = ServiceReader(own, name, present).read().container;
        services.append({name, container.service.imageReference, runsOrthanc(container)});
    }
    return services;
}

} // namespace towerkey::exchange::compose
