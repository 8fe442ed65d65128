// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/comparisonmodel.h"

#include "core/base/secrettext.h"
#include "core/deployment/entryedits.h"
#include "core/exchange/masking.h"
#include "core/startup/deploymentinput.h"
#include "ui/models/editchain.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/models/valuetext.h"
#include "ui/theme/symbols.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Edit;
using startup::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ComparisonModel)

public:
    static QString start() { return tr("Start"); }
    static QString plugin(const QString &name) { return tr("Plugin %1").arg(name); }
    static QString variable(const QString &name) { return tr("Variable %1").arg(name); }
    static QString notGiven() { return tr("not given"); }
    static QString notInImage() { return tr("not in this image"); }
    static QString on(bool isOn) { return isOn ? tr("on") : tr("off"); }
    static QString verdict(const startup::Outcome &outcome)
    {
        switch (outcome.verdict) {
        case Verdict::Starts:
            return tr("starts");
        case Verdict::Refuses:
            return tr("refuses (%1)").arg(outcome.exitStatus);
        case Verdict::Crashes:
            return tr("crashes (%1)").arg(outcome.exitStatus);
        }
        return {};
    }
    static QString defaultAnyway() { return tr("The default is the same, so nothing changes."); }
};

QString reasonsOf(const startup::Outcome &outcome)
{
    QStringList sentences;
    for (const startup::Reason &reason : outcome.reasons)
        sentences.append(startup::message(reason));
    return sentences.join(u' ');
}

int missingFrom(const startup::Configuration &configuration, const SettingPath &path)
{
    for (qsizetype size = 1; size <= path.size(); ++size) {
        if (!configuration.find(SettingPath(path.keys().first(size))))
            return int(size);
    }
    return 0;
}

/// Takes away the tables around a setting that were left empty by its removal.
void removeEmptyTables(EditChain &edits, const SettingPath &path, int outermost)
{
    for (SettingPath table = path.parent(); outermost > 0 && table.size() >= outermost;
         table = table.parent()) {
        const auto outcome = startup::simulate(edits.image(), startup::inputOf(edits.deployment()));
        const auto *node = outcome.configuration.find(table);
        if (!node || !node->isTable() || node->childCount() > 0)
            return;
        edits.add(deployment::resetSetting(edits.deployment(), edits.image(), table));
    }
}

bool isDefault(const startup::GivenValue &value) { return value.source.startsWith(u"defaults:"); }

} // namespace

ComparisonModel::ComparisonModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void ComparisonModel::compare(const ComparedSide &left, const ComparedSide &right)
{
    const auto comparison = startup::compare(left.side(), right.side(), m_session.catalogue());
    m_isComplete = comparison.hasConfigurations;
    m_leftTitle = left.title;
    m_rightTitle = right.title;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    show(rowsOf(comparison, left, right));
}

void ComparisonModel::clear()
{
    m_isComplete = true;
    show({});
}

QList<ComparisonModel::Row> ComparisonModel::rowsOf(const startup::Comparison &comparison,
                                                    const ComparedSide &left,
                                                    const ComparedSide &right) const
{
    QList<Row> rows;
    if (comparison.verdictDiffers)
        rows.append({.kind = Kind::Start,
                     .name = Texts::start(),
                     .left = Texts::verdict(left.outcome),
                     .leftSource = reasonsOf(left.outcome),
                     .right = Texts::verdict(right.outcome),
                     .rightSource = reasonsOf(right.outcome)});
    for (const auto &difference : comparison.settings)
        rows.append(settingRow(difference, right.outcome.configuration));
    for (const auto &difference : comparison.plugins)
        rows.append(pluginRow(difference, left.image));
    for (const auto &difference : comparison.variables)
        rows.append(variableRow(difference));
    return rows;
}

ComparisonModel::Row ComparisonModel::settingRow(const startup::SettingDifference &difference,
                                                 const startup::Configuration &right) const
{
    const auto textOf = [&](const std::optional<startup::GivenValue> &given) {
        if (!given)
            return Texts::notGiven();
        return valueText(exchange::masked(m_session.catalogue(), difference.path, given->value));
    };
    // Who gave it: the place where there is one, else what the image calls it.
    const auto sourceOf = [](const std::optional<startup::GivenValue> &given) {
        if (!given)
            return QString();
        const QString place = placeText(given->place);
        return place.isEmpty() ? given->source : place;
    };
    const auto &after = difference.after;
    return {.kind = Kind::Setting,
            .name = difference.path.toString(),
            .path = difference.path,
            .left = textOf(difference.before),
            .leftSource = sourceOf(difference.before),
            .right = textOf(after),
            .rightSource = sourceOf(after),
            .isDefaultAnyway = difference.isDefaultAnyway,
            .missingFrom = missingFrom(right, difference.path),
            .value = after && !isDefault(*after) ? std::optional(after->value) : std::nullopt};
}

ComparisonModel::Row ComparisonModel::pluginRow(const startup::PluginDifference &difference,
                                                const image::Image &image) const
{
    const auto textOf = [](const std::optional<startup::PluginState> &state) {
        return state ? Texts::on(state->enabled) : Texts::notInImage();
    };
    const auto reasonOf = [](const std::optional<startup::PluginState> &state) {
        return state ? startup::message(*state) : QString();
    };
    const image::PluginRow *plugin = image.profile->plugin(difference.name);
    return {.kind = Kind::Plugin,
            .name = Texts::plugin(difference.name),
            .key = difference.name,
            .path = plugin ? SettingPath({plugin->section}) : SettingPath(),
            .left = textOf(difference.before),
            .leftSource = reasonOf(difference.before),
            .right = textOf(difference.after),
            .rightSource = reasonOf(difference.after),
            .isOn = difference.isOnAfter()};
}

ComparisonModel::Row
ComparisonModel::variableRow(const startup::VariableDifference &difference) const
{
    const bool isSecret = m_session.catalogue().isSensitive(SettingPath({difference.name}));
    const auto textOf = [&](const std::optional<QByteArray> &value) {
        if (!value)
            return Texts::notGiven();
        return isSecret ? dots() : QString::fromUtf8(*value);
    };
    return {.kind = Kind::Variable,
            .name = Texts::variable(difference.name),
            .key = difference.name,
            .left = textOf(difference.before),
            .right = textOf(difference.after),
            .isDefaultAnyway = !difference.hasEffect && difference.isSpecial,
            .variable = difference.after};
}

void ComparisonModel::show(const QList<Row> &rows)
{
    const RowChange change = rowChange(m_rows, rows);
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
}

bool ComparisonModel::canTakeOver(const Row &row) const
{
    switch (row.kind) {
    case Kind::Start:
        return false;
    case Kind::Plugin:
        return !row.path.isEmpty();
    case Kind::Setting:
    case Kind::Variable:
        break;
    }
    return true;
}

Result<Edit> ComparisonModel::editOf(const Row &row, const deployment::Deployment &deployment) const
{
    const image::Image &image = m_session.image();
    if (row.kind == Kind::Plugin) {
        const image::PluginRow *plugin = image.profile->plugin(row.key);
        const auto toggle = row.isOn ? deployment::Toggle::On : deployment::Toggle::Off;
        return plugin ? deployment::setToggle(deployment, image, *plugin, toggle) : Edit();
    }
    if (row.kind == Kind::Variable) {
        const QByteArray name = row.key.toUtf8();
        return row.variable ? deployment::setVariable(deployment, image, name, *row.variable)
                            : deployment::unsetVariable(deployment, image, name);
    }
    if (row.value)
        return deployment::setEntry(deployment, image, row.path, *row.value);
    return deployment::resetSetting(deployment, image, row.path);
}

Result<Edit> ComparisonModel::takeOver(const QModelIndexList &rows) const
{
    EditChain edits(m_session.deployment(), m_session.image());
    for (const QModelIndex &index : rows) {
        const Row &row = m_rows.at(index.row());
        if (canTakeOver(row))
            edits.add(editOf(row, edits.deployment()));
    }
    for (const QModelIndex &index : rows) {
        const Row &row = m_rows.at(index.row());
        removeEmptyTables(edits, row.path, row.missingFrom);
    }
    return edits.finish();
}

QString ComparisonModel::summary() const
{
    if (!m_isComplete)
        return tr("One of the two does not get as far as a configuration, so settings and plugins "
                  "cannot be compared.");
    if (m_rows.isEmpty())
        return tr("No difference: Orthanc gets the same.");
    return m_rows.size() == 1 ? tr("1 difference") : tr("%1 differences").arg(m_rows.size());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case LeftColumn:
        return m_leftTitle;
    case RightColumn:
        return m_rightTitle;
    case LeftSourceColumn:
    case RightSourceColumn:
        return tr("From");
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const QStringList texts{row.name, row.left, row.leftSource, row.right, row.rightSource};
    switch (role) {
    case Qt::DisplayRole:
        return texts.value(index.column());
    case Qt::ToolTipRole:
        return row.isDefaultAnyway ? Texts::defaultAnyway() : texts.value(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? tr("%1: %2, %3: %4; %5").arg(m_leftTitle, row.left, m_rightTitle, row.right, row.name)
            : texts.value(index.column());
    case Qt::DecorationRole:
        return row.kind == Kind::Start && index.column() == NameColumn
            ? icon(Symbol::Warning, Tone::Warning)
            : QVariant();
    case Qt::ForegroundRole: {
        const bool isSource =
            index.column() == LeftSourceColumn || index.column() == RightSourceColumn;
        return isSource || row.isDefaultAnyway
            ? QVariant(color(Tone::Muted, QGuiApplication::palette()))
            : QVariant();
    }
    case PathRole:
        return QVariant::fromValue(row.path);
    case IsDefaultAnywayRole:
        return row.isDefaultAnyway;
    case CanTakeOverRole:
        return canTakeOver(row);
    default:
        return {};
    }
}

} // namespace towerkey::ui
