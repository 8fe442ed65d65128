// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/edit.h"
#include "ui/models/variablelines.h"

#include <QList>

namespace towerkey::ui {

/// Lines that were typed and give no edit; they stay as they are until they are mended.
struct KeptLines
{
    QStringList lines;
    QString reason; ///< Why they are wrong; empty when the line is only not finished yet.
    QString name; ///< The shown variable in whose place they stand; or empty.
    QString after; ///< The variable behind whose lines they stand; empty: at the beginning.
    QStringList others = {}; ///< More shown variables that are in these lines.
    int cursor = -1; ///< Which of them is being typed, if one is.
    bool hasHead = false; ///< What stands before all variables is in these lines, too.

    bool operator==(const KeptLines &) const = default;
};

/// What typing in the text of the variables means.
struct VariableChanges
{
    deployment::Edit edit;
    QString text; ///< Names the step of undo.
    SettingPath about; ///< The setting, when it is about one.
    QList<KeptLines> kept;
};

/// Compares a typed text with what was shown before. A variable that is given elsewhere is changed
/// where it is given; a new one becomes a variable; one that is gone is reset. \a unfinished is the
/// line that is still being typed, or -1: it is kept, and nothing is reset because of it.
VariableChanges changesOfTyped(const Session &session, const VariableLines &shown,
                               const QString &typed, int unfinished);

/// Shown lines with kept lines at their places.
struct JoinedLines
{
    QList<PreviewLine> lines;
    QHash<int, QString> problems; ///< By line.
    int cursor = -1; ///< The line that is being typed; -1: none.
};
JoinedLines joined(const VariableLines &shown, const QList<KeptLines> &kept);

} // namespace towerkey::ui
