// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exchange/variableformats.h"
#include "ui/models/previewline.h"
#include "ui/models/tablelines.h"

#include <QHash>
#include <QList>

namespace towerkey::ui {

class Session;

/// The variables that stand for the open deployment, as text.
struct VariableLines
{
    /// The lines of one variable.
    struct Entry
    {
        exchange::EquivalentVariable variable; ///< With its true value.
        QString shown; ///< The value as it is shown: with dots, unless secrets are revealed.
        int first = 0;
        int count = 0;
    };

    QList<PreviewLine> lines;
    QList<Entry> entries; ///< In the order of the lines.
    QStringList inexpressible; ///< Names that the form has no way to write.
    QString text() const;
};

/// The equivalent variables in one of the forms that people paste. Secrets are dots unless they
/// are to be revealed. Lines of an object know the member they are about.
VariableLines variableLines(const Session &session, exchange::VariableFormat format,
                            bool revealSecrets);

/// Does the same again and again, and makes anew only what changed since the last time.
class VariableWriter final
{
public:
    VariableLines lines(const Session &session, exchange::VariableFormat format,
                        bool revealSecrets);

private:
    struct Written
    {
        exchange::EquivalentVariable variable;
        exchange::EquivalentVariable shown; ///< With dots, unless secrets are revealed.
        TableLines<PreviewLine> lines; ///< None when the form has no way to write it.
    };

    void begin(const Session &session, exchange::VariableFormat format, bool revealSecrets);
    void follow(Written &written, const Session &session,
                const exchange::EquivalentVariable &variable) const;
    bool followTable(Written &written, const exchange::EquivalentVariable &shown) const;

    exchange::EquivalentMemory m_equivalents;
    QHash<QString, Written> m_written; // By name.
    // What it was written in, and the lines around all of it.
    exchange::VariableFormat m_format = exchange::VariableFormat::ComposeMap;
    bool m_revealsSecrets = false;
    QString m_imageReference;
    QList<PreviewLine> m_head;
    QList<PreviewLine> m_foot;
};

/// "compose map", "docker run": what a form is called. Translated.
QString nameOf(exchange::VariableFormat format);
/// All forms, in the order in which they are offered.
QList<exchange::VariableFormat> variableFormats();

} // namespace towerkey::ui
