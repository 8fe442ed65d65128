// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/specialvariablesmodel.h"

#include "core/base/secrettext.h"
#include "core/image/contents.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "ui/models/namesuggestion.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/theme/symbols.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

bool SpecialVariablesModel::Row::isOn() const
{
    return values.contains(value.isNull() ? defaultValue : value)
        && !(value.isNull() && defaultValue.isNull());
}

SpecialVariablesModel::SpecialVariablesModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_rows(rowsNow())
{
    connect(&session, &Session::opened, this, &SpecialVariablesModel::follow);
    connect(&session, &Session::changed, this, &SpecialVariablesModel::follow);
}

static QString valueOf(const deployment::Variable *variable)
{
    if (!variable)
        return {};
    const QString text = image::textOfBytes(variable->value);
    return text.isNull() ? u""_s : text;
}

QList<SpecialVariablesModel::Row> SpecialVariablesModel::rowsNow() const
{
    QList<Row> rows;
    const auto &deployment = m_session.deployment();
    const auto &profile = *m_session.image().profile;
    for (const image::SpecialVariable &special : profile.specialVariables) {
        // A pattern, not a name: the sources show what it stands for.
        if (special.name.startsWith(u'*'))
            continue;
        const auto lifetime = image::lifetimeOfSpecialVariable(m_session.images(), special.name);
        const bool isFirst = lifetime.first == m_session.images().all().first().version;
        rows.append({.name = special.name,
                     .effect = special.effect,
                     .since = isFirst ? QString() : lifetime.first,
                     .values = special.values,
                     .defaultValue = special.defaultValue,
                     .value = valueOf(deployment.variable(special.name.toUtf8())),
                     .isSecret = m_session.catalogue().isSensitive(SettingPath({special.name}))
                         || special.name == "ORTHANC_JSON"_L1});
    }
    for (const deployment::Variable &variable : deployment.variables()) {
        const QString name = image::textOfBytes(variable.name);
        if (image::meaningOfVariable(profile, name).kind == image::NameKind::Ignored)
            rows.append(ignoredRow(name));
    }
    return rows;
}

SpecialVariablesModel::Row SpecialVariablesModel::ignoredRow(const QString &name) const
{
    Row row{.name = name,
            .effect = tr("The image ignores it."),
            .value = valueOf(m_session.deployment().variable(image::bytesOfText(name))),
            .isKnown = false,
            .isSecret = m_session.catalogue().isSensitive(SettingPath({name}))};
    const auto lifetime = image::lifetimeOfSpecialVariable(m_session.images(), name);
    row.since = lifetime.first;
    if (!lifetime.last.isEmpty())
        row.effect = tr("The image ignores it: %1 was the last that knew it.").arg(lifetime.last);
    else if (!lifetime.first.isEmpty())
        row.effect = tr("The image ignores it: %1 is the first that knows it.").arg(lifetime.first);
    return row;
}

int SpecialVariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SpecialVariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpecialVariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Variable"), tr("Value"), tr("Since"), tr("What it does")};
    return titles.value(section);
}

QString SpecialVariablesModel::shownValue(const Row &row) const
{
    if (!row.value.isNull())
        return row.isSecret && !row.value.isEmpty() ? dots()
            : row.value.isEmpty()                   ? tr("empty")
                                                    : row.value;
    return row.defaultValue.isNull() ? tr("not set") : tr("%1 (image)").arg(row.defaultValue);
}

QString SpecialVariablesModel::hintOf(const Row &row) const
{
    if (!row.isKnown) {
        const QString meant = suggestedName(m_session.image(), m_session.catalogue(), row.name);
        return meant.isEmpty() ? row.effect : tr("Ignored. Did you mean %1?").arg(meant);
    }
    const bool isOdd = row.isSwitch() && !row.value.isNull() && !row.values.contains(row.value);
    return isOdd && row.defaultValue.isNull()
        ? tr("“%1” has no effect: only the exact text true counts.").arg(row.value)
        : QString();
}

QVariant SpecialVariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString hint = hintOf(row);
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList texts{row.name, shownValue(row), row.since,
                                hint.isEmpty() ? row.effect : hint};
        return texts.value(index.column());
    }
    case Qt::EditRole:
        return index.column() == ValueColumn ? row.value : QVariant();
    case Qt::CheckStateRole:
        return index.column() == ValueColumn && row.isSwitch()
            ? QVariant(row.isOn() ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::DecorationRole:
        return index.column() == NameColumn
            ? icon(hint.isEmpty() ? (row.isSecret ? Symbol::Lock : Symbol::None) : Symbol::Warning,
                   hint.isEmpty() ? Tone::Muted : Tone::Warning)
            : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(!row.value.isNull() && index.column() != EffectColumn);
        return font;
    }
    case Qt::ForegroundRole:
        return row.value.isNull() && index.column() == ValueColumn
            ? QVariant(color(Tone::Muted, QGuiApplication::palette()))
            : QVariant();
    case Qt::ToolTipRole:
        return hint.isEmpty() ? row.effect : hint + u'\n' + row.effect;
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? u"%1, %2. %3"_s.arg(row.name, shownValue(row), hint.isEmpty() ? row.effect : hint)
            : QVariant();
    case IsSwitchRole:
        return row.isSwitch();
    case IsSecretRole:
        return row.isSecret;
    case IsSetRole:
        return !row.value.isNull();
    case IsIgnoredRole:
        return !row.isKnown;
    case HintRole:
        return hint;
    default:
        return {};
    }
}

Qt::ItemFlags SpecialVariablesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != ValueColumn)
        return flags;
    const Row &row = m_rows.at(index.row());
    if (row.isSwitch())
        return flags | Qt::ItemIsUserCheckable;
    // A whole configuration is edited setting by setting.
    return row.name == "ORTHANC_JSON"_L1 ? flags : flags | Qt::ItemIsEditable;
}

bool SpecialVariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != ValueColumn)
        return false;
    const Row row = m_rows.at(index.row());
    const bool isOnByDefault = row.values.contains(row.defaultValue) && !row.defaultValue.isNull();
    if (role == Qt::CheckStateRole && row.isSwitch()) {
        const bool isOn = value.toInt() == Qt::Checked;
        if (isOn == isOnByDefault)
            return setValue(row, {});
        return setValue(row, isOn ? u"true"_s : u"false"_s);
    }
    if (role != Qt::EditRole || row.isSwitch())
        return false;
    const QString text = value.toString();
    return text == row.value ? false : setValue(row, text.isEmpty() ? QString() : text);
}

bool SpecialVariablesModel::unset(const QModelIndex &index)
{
    return index.isValid() && setValue(m_rows.at(index.row()), {});
}

bool SpecialVariablesModel::setValue(const Row &row, const QString &value)
{
    const auto &deployment = m_session.deployment();
    const QByteArray name = image::bytesOfText(row.name);
    return m_session.apply(
        value.isNull() ? deployment::unsetVariable(deployment, m_session.image(), name)
                       : deployment::setVariable(deployment, m_session.image(), name,
                                                 image::bytesOfText(value)),
        value.isNull() ? tr("remove %1").arg(row.name) : tr("set %1").arg(row.name));
}

void SpecialVariablesModel::follow()
{
    const QList<Row> rows = rowsNow();
    QStringList before;
    QStringList after;
    for (const Row &row : std::as_const(m_rows))
        before.append(row.name);
    for (const Row &row : rows)
        after.append(row.name);
    const RowChange change = rowChange(before, after);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_rows.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace towerkey::ui
