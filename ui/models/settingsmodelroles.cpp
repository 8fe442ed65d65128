// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/containerplaces.h"
#include "ui/models/session.h"
#include "ui/models/settingknowledge.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/settingsquery.h"
#include "ui/models/settingtexts.h"
#include "ui/models/valuerule.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>

namespace towerkey::ui {

/// The one place that says how a row's state looks: bold is given by the user, grey is a default,
/// italics are unknown, a dot is changed, a lock is secret, a triangle is wrong.
QVariant SettingsModel::look(const SettingsRow &row, int column, int role) const
{
    if (role == Qt::FontRole)
        return font(row, column);
    if (role == Qt::DecorationRole)
        return decoration(row, column);
    const auto *setting = m_session.catalogue().setting(row.path);
    const bool isRead = !setting || isKnownIn(m_session.image(), *setting);
    const bool isMuted = row.isHeading() ? column != SettingColumn
                                         : !isRead || column >= SourceColumn
            || (column == ValueColumn && !isSet(m_session, row.path));
    return isMuted ? QVariant(color(Tone::Muted, QGuiApplication::palette())) : QVariant();
}

QFont SettingsModel::font(const SettingsRow &row, int column) const
{
    QFont font;
    font.setItalic(row.kind == RowKind::Unknown || row.kind == RowKind::UnknownGroup);
    font.setBold(row.isHeading() ? column == SettingColumn
                                 : column < SourceColumn && isSet(m_session, row.path));
    return font;
}

QVariant SettingsModel::decoration(const SettingsRow &row, int column) const
{
    if (column == SourceColumn)
        return problemMark(row);
    const bool isSecret =
        column == ValueColumn && !row.isHeading() && m_session.catalogue().isSensitive(row.path);
    if (isSecret)
        return icon(Symbol::Lock, Tone::Muted);
    if (column != SettingColumn)
        return {};
    if (row.kind == RowKind::Unknown || row.kind == RowKind::UnknownGroup)
        return icon(Symbol::Unknown, Tone::Warning);
    const bool hasChanged =
        row.isHeading() ? countsOf(m_session, row).changed > 0 : isChanged(m_session, row.path);
    return hasChanged ? icon(Symbol::Changed, Tone::Accent) : icon(Symbol::None);
}

/// Of a heading: of its rows, else of its section as a whole.
Problems::Mark SettingsModel::markOf(const SettingsRow &row) const
{
    if (row.isHeading()) {
        const HeadingCounts counts = countsOf(m_session, row);
        if (counts.wrong > 0)
            return {counts.wrong, counts.worst};
    }
    return m_session.problems().mark(row.path);
}

QVariant SettingsModel::problemMark(const SettingsRow &row) const
{
    const Problems::Mark mark = markOf(row);
    if (mark.count == 0)
        return {};
    return mark.worst == Severity::Error ? icon(Symbol::Error, Tone::Error)
                                         : icon(Symbol::Warning, Tone::Warning);
}

QVariant SettingsModel::toolTip(const SettingsRow &row, int column) const
{
    if (row.isHeading() || column == SettingColumn)
        return toolTipOf(m_session, row);
    if (column == SourceColumn) {
        QStringList lines = m_session.problems().texts(row.path);
        return (lines << sourceToolTipOf(m_session, row.path)).join(u'\n');
    }
    return valueToolTipOf(m_session, row.path);
}

static QList<int> sourcesIn(const QSet<ValueSource> &sources)
{
    static const QHash<ValueSource, SettingsQuery::Source> known{
        {ValueSource::File, SettingsQuery::Source::File},
        {ValueSource::Variable, SettingsQuery::Source::Variable},
        {ValueSource::Secret, SettingsQuery::Source::Secret},
        {ValueSource::OrthancDefault, SettingsQuery::Source::Default},
        {ValueSource::ImageDefault, SettingsQuery::Source::Default}};
    QList<int> result;
    for (const ValueSource source : sources)
        result.append(int(known.value(source)));
    return result;
}

QVariant SettingsModel::headingFact(const SettingsRow &row, int role) const
{
    switch (role) {
    case PathRole:
        return QVariant::fromValue(SettingPath());
    case KindRole:
        return int(row.kind);
    case SearchTextRole:
        return searchTextOf(m_session, row);
    case IsHeadingRole:
        return true;
    case ProblemsRole:
        return markOf(row).count;
    case PluginRole:
        return row.plugin.isEmpty()
            ? QString()
            : QStringList{row.plugin, row.title, row.path.toString()}.join(u'\n');
    default:
        return {};
    }
}

QVariant SettingsModel::fact(const SettingsRow &row, int role) const
{
    if (row.isHeading())
        return headingFact(row, role);
    const SettingPath &path = row.path;
    switch (role) {
    case PathRole:
        return QVariant::fromValue(path);
    case KindRole:
        return int(row.kind);
    case IsSetRole:
        return isSet(m_session, path);
    case IsChangedRole:
        return isChanged(m_session, path);
    case IsSensitiveRole:
        return m_session.catalogue().isSensitive(path);
    case DefaultRole:
        return fallbackOf(m_session, path).toText();
    case RuleRole: {
        ValueRule rule = ruleFor(m_session.catalogue(), path, stateOf(m_session, path).value);
        rule.suggestions = containerPlaces(m_session, rule.holds);
        return QVariant::fromValue(rule);
    }
    case SearchTextRole:
        return searchTextOf(m_session, row);
    case IsCommonRole:
        return m_session.catalogue().isCommon(path);
    case ProblemsRole:
        return markOf(row).count;
    case SourcesRole:
        return QVariant::fromValue(sourcesIn(sourcesOf(m_session, path)));
    default:
        return {};
    }
}

} // namespace towerkey::ui
