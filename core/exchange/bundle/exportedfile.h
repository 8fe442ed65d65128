// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/filetransaction.h"

#include <QByteArray>
#include <QString>

namespace towerkey::exchange {

/// A file of an export.
struct ExportedFile
{
    QString path; ///< Below the output folder: "compose.yaml", "secrets/ORTHANC__NAME"
    QByteArray content;
    FileMode mode = FileMode::Public;
    bool isSecret = false; ///< Never shown unless somebody asks.

    bool operator==(const ExportedFile &) const = default;
};

} // namespace towerkey::exchange
