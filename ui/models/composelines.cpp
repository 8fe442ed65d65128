// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/composelines.h"

#include "core/base/secrettext.h"
#include "core/exchange/equivalentvariables.h"
#include "core/image/values.h"
#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::EquivalentVariable;

namespace {

/// The value with dots for what is secret in it.
QString maskedText(const Session &session, const EquivalentVariable &variable)
{
    const auto value = image::valueOfText(variable.value, session.image().maximumDepth);
    const bool isSetting = !variable.path.isEmpty() || variable.name == "ORTHANC_JSON"_L1;
    if (!value || !isSetting)
        return dots();
    return image::textOfValue(maskedAt(session, variable.path, *value));
}

/// Compose replaces $NAME in every value.
QString escaped(QString text) { return text.replace(u'$', u"$$"_s); }

/// Members of a table on lines of their own; nothing for anything else.
QStringList blockLines(const Session &session, const QString &text)
{
    const auto value = image::valueOfText(text, session.image().maximumDepth);
    const auto *table = value ? value->as<json::Table>() : nullptr;
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' '; });
    return table && !table->isEmpty() && isPlain ? memberLines(*value).split(u'\n') : QStringList();
}

} // namespace

QList<PreviewLine> composeLines(const Session &session, bool revealSecrets)
{
    const auto variables = exchange::equivalentVariables(session.deployment(), session.image(),
                                                         session.catalogue(), session.outcome());
    if (variables.isEmpty())
        return {};
    QList<PreviewLine> lines{{u"environment:"_s, {}, {}}};
    for (const EquivalentVariable &variable : variables) {
        const bool isHidden = variable.holdsSecret && !revealSecrets;
        const QString text = isHidden ? maskedText(session, variable) : variable.value;
        const QStringList block = blockLines(session, text);
        const QString value =
            block.isEmpty() ? QString::fromUtf8(json::quoted(escaped(text))) : u"|-"_s;
        lines.append({u"  %1: "_s.arg(variable.name) + value, variable.path, {}});
        for (const QString &line : block)
            lines.append({u"    "_s + escaped(line), variable.path, {}});
    }
    return lines;
}

} // namespace towerkey::ui
