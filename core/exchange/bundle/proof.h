// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/bundle/exportedfile.h"
#include "core/exchange/bundle/exportplan.h"
#include "core/startup/startup.h"

#include <QList>
#include <QString>

#include <optional>

namespace towerkey::exchange {

/// Something that an export would change.
struct Difference
{
    enum class Kind { Image, Setting, Plugin, Switch };

    Kind kind = Kind::Setting;
    QString subject; ///< The path of a setting, or the name of a plugin or variable.
    /// Nothing where it is missing. Secrets are dots.
    std::optional<json::Value> intended = {};
    std::optional<json::Value> found = {};

    bool operator==(const Difference &) const = default;
};

/// The sentence for a person. Translated.
QString message(const Difference &difference);

/// What came out when an export was read again and its start was simulated.
struct Proof
{
    /// How the files were read again.
    enum class Reader {
        Importer, ///< As they are, like any other deployment.
        /// A part of them cannot be read by itself (a command line, external secrets), so the same
        /// plan was written in a form that can.
        Twin,
    };

    Reader reader = Reader::Importer;
    std::optional<Error> error = {}; ///< The files cannot be read, or would not start.
    QList<Difference> differences = {};
    int settings = 0; ///< Values that were compared.
    int plugins = 0; ///< That are on.
    int switches = 0;

    bool holds() const { return !error && differences.isEmpty(); }
};

/// Opens the files of an export from memory, simulates the start, and compares: configuration,
/// plugins, verdict, toggles and special variables.
Proof prove(const QList<ExportedFile> &files, const ExportRequest &request, const ExportPlan &plan);

/// What the start-up script finds in a container that is made by a plan.
startup::Input inputOf(const ExportPlan &plan);

/// The names of the plugins that are on, sorted.
QStringList enabledPlugins(const startup::Outcome &outcome);

/// Compares what came out with what was intended.
QList<Difference> differencesFrom(const Intention &intention, const startup::Outcome &outcome,
                                  const QMap<QString, QString> &switches,
                                  const catalogue::Catalogue &catalogue);

} // namespace towerkey::exchange
