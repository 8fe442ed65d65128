// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/session.h"

#include "core/base/files.h"
#include "core/deployment/entryedits.h"
#include "core/exchange/masking.h"
#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/startup/deploymentinput.h"
#include "ui/models/valuetext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Deployment;
using deployment::Edit;
using deployment::Source;

/// So much of a value as a menu or a list can show.
static QString shortened(const QString &text)
{
    constexpr qsizetype Longest = 40;
    const QString line = text.simplified();
    return line.size() <= Longest ? line : line.first(Longest) + u'…';
}

Session::Session(const image::Images &images, const catalogue::Catalogue &catalogue,
                 QObject *parent)
    : QObject(parent), m_images(images), m_catalogue(catalogue), m_image(images.newest()),
      m_deployment(m_image.tag), m_saved(m_deployment), m_shown(catalogue),
      m_linting(images, catalogue)
{
    connect(&m_linting, &Linting::finished, this, [this] {
        m_problems.reset();
        emit problemsChanged();
    });
    simulate();
    m_savedOutcome = m_outcome;
}

Result<void> Session::open(const QStringList &paths, const QString &imageTag,
                           const QString &service)
{
    if (const auto wanted = m_images.find(imageTag); !wanted)
        return std::unexpected(wanted.error());
    auto deployment = exchange::open(paths, {m_images, imageTag, service, m_deployment.imageTag()});
    if (!deployment)
        return std::unexpected(deployment.error());
    begin(*deployment, paths);
    noticeModified();
    emit opened();
    return {};
}

Result<void> Session::save(const QString &folder)
{
    const QString target = folder.isEmpty() ? this->folder() : folder;
    Deployment placed = exchange::withPaths(m_deployment, target);
    if (const auto written = exchange::save(m_saved, placed); !written)
        return written;
    m_deployment = std::move(placed);
    m_saved = m_deployment;
    if (m_paths.isEmpty() && !target.isEmpty())
        m_paths = {target};
    // Places name files, and new sources have one only now.
    simulate();
    m_savedOutcome = m_outcome;
    m_undoStack.setClean();
    noticeModified();
    emit saved();
    return {};
}

void Session::acceptDisk(const QString &path)
{
    const auto content = readFile(path);
    for (qsizetype i = 0; i < m_saved.sources().size(); ++i) {
        const Source &source = m_saved.source(i);
        if (source.diskPath != path)
            continue;
        if (content)
            m_saved.apply({{deployment::SpliceText{i, {{{0, source.text.size()}, *content}}}}});
        else
            m_saved.apply({{deployment::RemoveSource{i}}});
        break;
    }
    m_savedOutcome = outcomeOf(m_saved);
    m_remembered.clear();
    noticeModified();
    emit changed();
}

/// What other files are read from the text.
static bool namesFiles(deployment::Role role)
{
    using deployment::Role;
    return role != Role::Configuration && role != Role::Environment
        && role != Role::EnvironmentPairs && role != Role::Secret;
}

bool Session::takeOverDisk(const QString &path)
{
    const auto isOfPath = [&path](const Source &source) { return source.diskPath == path; };
    const auto now = std::ranges::find_if(m_deployment.sources(), isOfPath);
    const auto before = std::ranges::find_if(m_saved.sources(), isOfPath);
    const auto content = readFile(path);
    if (now == m_deployment.sources().end() || before == m_saved.sources().end() || !content
        || now->text != before->text || namesFiles(now->role))
        return false;
    const qsizetype index = now - m_deployment.sources().begin();
    const TextSplice all{{0, now->text.size()}, *content};
    acceptDisk(path);
    apply({{deployment::SpliceText{index, {all}}}}, tr("load %1 again").arg(now->fileName()));
    return true;
}

startup::Outcome Session::outcomeOf(const Deployment &deployment) const
{
    startup::Memory memory = m_memory;
    return startup::simulate(m_image, startup::inputOf(deployment), memory);
}

const json::Value &Session::shownConfiguration() const
{
    return m_shown.of(m_outcome.configuration);
}

const Problems &Session::problems() const
{
    if (!m_problems)
        m_problems = problemsOf(m_deployment, m_outcome,
                                m_linting.findings(m_deployment, m_image, m_outcome));
    return *m_problems;
}

QString Session::name() const
{
    if (m_paths.isEmpty())
        return {};
    const QString service = m_deployment.container().service.name;
    const QString first = QFileInfo(QFileInfo(m_paths.first()).absoluteFilePath()).fileName();
    if (!service.isEmpty())
        return tr("%1 (%2)").arg(service, first);
    return m_paths.size() == 1 ? first : tr("%1 and %2 more").arg(first).arg(m_paths.size() - 1);
}

QString Session::folder() const
{
    for (const Source &source : m_deployment.sources()) {
        if (!source.diskPath.isEmpty() && source.role != deployment::Role::Secret)
            return QFileInfo(source.diskPath).absolutePath();
    }
    return {};
}

QStringList Session::namesWithoutFile() const
{
    QStringList names;
    for (const Source &source : m_deployment.sources()) {
        if (source.diskPath.isEmpty())
            names.append(source.containerPath.isEmpty() ? u"orthanc.env"_s : source.fileName());
    }
    return names;
}

void Session::apply(const Edit &edit, const QString &text, const SettingPath &about)
{
    if (!edit.isEmpty())
        m_undoStack.push(new EditCommand(*this, edit, text, about));
}

bool Session::setSetting(const SettingPath &path, const json::Value &value)
{
    const QString shown = valueText(exchange::masked(m_catalogue, path, value));
    return make(deployment::setSetting(m_deployment, m_image, path, value),
                tr("set %1 to %2").arg(path.toString(), shortened(shown)), path);
}

bool Session::resetSetting(const SettingPath &path)
{
    return make(deployment::resetSetting(m_deployment, m_image, path),
                tr("reset %1").arg(path.toString()), path);
}

bool Session::renameSetting(const SettingPath &path, const SettingPath &newPath)
{
    return make(deployment::renameSetting(m_deployment, m_image, path, newPath),
                tr("rename %1 to %2").arg(path.toString(), newPath.toString()));
}

bool Session::deliverSetting(const SettingPath &path, deployment::Delivery delivery)
{
    return make(deployment::deliverSetting(m_deployment, m_image, path, delivery),
                tr("move %1").arg(path.toString()));
}

bool Session::fix(const lint::Fix &fix)
{
    return make(fix.make(m_deployment, m_image), lint::title(fix));
}

bool Session::setToggle(const image::PluginRow &plugin, deployment::Toggle toggle)
{
    return make(deployment::setToggle(m_deployment, m_image, plugin, toggle),
                tr("set %1").arg(plugin.toggle));
}

bool Session::setImage(const QString &tag)
{
    const auto image = m_images.find(tag);
    if (!image) {
        emit editRefused(image.error());
        return false;
    }
    if (image->tag == m_deployment.imageTag())
        return true;
    return make(deployment::setImage(m_deployment, *image), tr("choose image %1").arg(image->tag));
}

bool Session::make(const Result<Edit> &edit, const QString &text, const SettingPath &about)
{
    if (edit)
        apply(*edit, text, about);
    else
        emit editRefused(edit.error());
    return edit.has_value();
}

Edit Session::applyEdit(const Edit &edit)
{
    Edit inverse = m_deployment.apply(edit);
    takeImage();
    simulate();
    noticeModified();
    emit changed();
    return inverse;
}

void Session::takeImage()
{
    if (m_image.tag == m_deployment.imageTag())
        return;
    if (const auto image = m_images.find(m_deployment.imageTag()))
        m_image = *image;
}

void Session::simulate()
{
    m_outcome = startup::simulate(m_image, startup::inputOf(m_deployment), m_memory);
    m_problems.reset();
    m_linting.outdate();
    m_remembered.clear();
}

void Session::noticeModified()
{
    const bool isModified = m_deployment.sources() != m_saved.sources();
    if (std::exchange(m_isModified, isModified) != isModified)
        emit modifiedChanged(isModified);
}

} // namespace towerkey::ui
