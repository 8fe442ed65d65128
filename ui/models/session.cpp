// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/session.h"

#include "core/base/files.h"
#include "core/exchange/masking.h"
#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/startup/deploymentinput.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Deployment;
using deployment::Edit;
using deployment::Source;

Session::Session(const image::Images &images, const catalogue::Catalogue &catalogue,
                 QObject *parent)
    : QObject(parent), m_images(images), m_catalogue(catalogue), m_image(images.newest()),
      m_deployment(m_image.tag), m_saved(m_deployment)
{
    simulate();
    m_savedOutcome = m_outcome;
}

Result<void> Session::open(const QStringList &paths, const QString &imageTag)
{
    const auto image = m_images.find(imageTag.isEmpty() ? m_deployment.imageTag() : imageTag);
    if (!image)
        return std::unexpected(image.error());
    auto deployment = exchange::open(paths, image->tag);
    if (!deployment)
        return std::unexpected(deployment.error());
    m_paths = paths;
    m_deployment = *std::move(deployment);
    m_saved = m_deployment;
    m_undoStack.clear();
    takeImage();
    simulate();
    m_savedOutcome = m_outcome;
    noticeModified();
    emit opened();
    return {};
}

Result<void> Session::save(const QString &folder)
{
    Deployment placed =
        exchange::withPaths(m_deployment, folder.isEmpty() ? this->folder() : folder);
    if (const auto written = exchange::save(m_saved, placed); !written)
        return written;
    m_deployment = std::move(placed);
    m_saved = m_deployment;
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
    m_savedOutcome = startup::simulate(m_image, startup::inputOf(m_saved));
    noticeModified();
    emit changed();
}

const json::Value &Session::shownConfiguration() const
{
    if (!m_shown)
        m_shown = exchange::masked(m_catalogue, {}, m_outcome.configuration.toValue());
    return *m_shown;
}

QString Session::name() const
{
    if (m_paths.isEmpty())
        return {};
    const QString first = QFileInfo(QFileInfo(m_paths.first()).absoluteFilePath()).fileName();
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
    return make(deployment::setSetting(m_deployment, m_image, path, value),
                tr("set %1").arg(path.toString()), path);
}

bool Session::resetSetting(const SettingPath &path)
{
    return make(deployment::resetSetting(m_deployment, m_image, path),
                tr("reset %1").arg(path.toString()), path);
}

bool Session::setToggle(const image::PluginRow &plugin, deployment::Toggle toggle)
{
    return make(deployment::setToggle(m_deployment, m_image, plugin, toggle),
                tr("set %1").arg(plugin.toggle));
}

bool Session::setImage(const QString &tag)
{
    const auto image = m_images.find(tag);
    if (!image)
        emit editRefused(image.error());
    else if (image->tag != m_deployment.imageTag())
        apply(deployment::setImage(image->tag), tr("choose image %1").arg(image->tag));
    return image.has_value();
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
    m_outcome = startup::simulate(m_image, startup::inputOf(m_deployment));
    m_shown.reset();
}

void Session::noticeModified()
{
    const bool isModified = m_deployment.sources() != m_saved.sources();
    if (std::exchange(m_isModified, isModified) != isModified)
        emit modifiedChanged(isModified);
}

} // namespace towerkey::ui
