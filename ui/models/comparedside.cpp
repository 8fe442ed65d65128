// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/comparedside.h"

#include "core/exchange/opening.h"
#include "core/startup/deploymentinput.h"
#include "ui/models/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ComparedSide)

public:
    static QString open() { return tr("Open now"); }
    static QString saved() { return tr("On the disk"); }
    static QString image(const QString &tag) { return tr("With image %1").arg(tag); }
    static QString service(const QString &name) { return tr("Service %1").arg(name); }
};

Result<ComparedSide> opened(const Session &session, const QStringList &paths,
                            const QString &service, const QString &title)
{
    const auto deployment = exchange::open(paths, {session.images(), {}, service});
    if (!deployment)
        return std::unexpected(deployment.error());
    const auto image = session.images().find(deployment->imageTag());
    if (!image)
        return std::unexpected(image.error());
    const auto outcome = startup::simulate(*image, startup::inputOf(*deployment));
    return ComparedSide{title, *image, *deployment, outcome};
}

} // namespace

ComparedSide openSide(const Session &session)
{
    return {Texts::open(), session.image(), session.deployment(), session.outcome()};
}

ComparedSide savedSide(const Session &session)
{
    const auto &deployment = session.savedDeployment();
    const auto image = session.images().find(deployment.imageTag());
    return {Texts::saved(), image.value_or(session.image()), deployment, session.savedOutcome()};
}

Result<ComparedSide> imageSide(const Session &session, const QString &tag)
{
    const auto image = session.images().find(tag);
    if (!image)
        return std::unexpected(image.error());
    const auto outcome = startup::simulate(*image, startup::inputOf(session.deployment()));
    return ComparedSide{Texts::image(image->tag), *image, session.deployment(), outcome};
}

Result<ComparedSide> fileSide(const Session &session, const QStringList &paths)
{
    return opened(session, paths, {}, QFileInfo(paths.value(0)).fileName());
}

Result<ComparedSide> serviceSide(const Session &session, const QString &service)
{
    return opened(session, session.openedPaths(), service, Texts::service(service));
}

QStringList otherServices(const Session &session)
{
    QStringList names;
    const auto services = exchange::servicesOf(session.openedPaths());
    const QString present = session.deployment().container().service.name;
    for (const auto &service : services.value_or(QList<exchange::ServiceChoice>())) {
        if (service.runsOrthanc && service.name != present)
            names.append(service.name);
    }
    return names;
}

} // namespace towerkey::ui
