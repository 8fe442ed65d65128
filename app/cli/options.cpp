// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::cli::Options)
};

} // namespace

QList<QCommandLineOption> commonOptions(const QStringList &formats)
{
    return {
        {u"image"_s, Texts::tr("Release of the Docker image; the newest one by default."),
         Texts::tr("tag")},
        {u"service"_s,
         Texts::tr("Service of a compose file, or container of Kubernetes manifests (WORKLOAD, or "
                   "KIND/WORKLOAD/CONTAINER), when several run Orthanc."),
         Texts::tr("name")},
        {u"root"_s,
         Texts::tr("What a container sees: FOLDER/etc/orthanc/*.json and FOLDER/run/secrets/*."),
         Texts::tr("folder")},
        {u"environment"_s,
         Texts::tr("Variables: NAME=value lines as for docker run --env-file, or a JSON array of "
                   "[name, value] pairs when it ends in .json."),
         Texts::tr("file")},
        {u"format"_s, Texts::tr("Form of the output: %1.").arg(formats.join(u", "_s)),
         Texts::tr("format")},
        {u"reveal-secrets"_s, Texts::tr("Show passwords and the like; they are dots otherwise.")},
        {{u"h"_s, u"help"_s}, Texts::tr("Show this help.")},
    };
}

} // namespace towerkey::cli
