// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/entrylayout.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using catalogue::EntryField;
using catalogue::EntryShape;
using catalogue::Setting;
using catalogue::SettingType;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::EntryLayout)

public:
    static QString value() { return tr("Value"); }
    static QString name() { return tr("Name"); }
    static QString key() { return tr("Key"); }
    static QString noKey() { return tr("Give it a name."); }
    static QString wrongKey(const QString &what) { return tr("Expected: %1.").arg(what); }
    static QString oneOf(const QStringList &keys)
    {
        return tr("Expected: one of %1.").arg(keys.join(u", "_s));
    }
};

bool isListType(SettingType type)
{
    return type == SettingType::StringList || type == SettingType::List
        || type == SettingType::ObjectList;
}

EntryColumn columnOf(const EntryField &field)
{
    EntryColumn column{.name = field.name,
                       .title = field.name,
                       .rule = ruleOfField(field),
                       .aliases = field.aliases,
                       .required = field.required,
                       .summary = field.summary};
    column.rule.isOptional = !field.required;
    column.rule.isRequired = field.required;
    if (field.hasDefault)
        column.usual = field.defaultValue;
    return column;
}

} // namespace

QString EntryLayout::keyTitle() const
{
    return std::ranges::contains(m_columns, Texts::name(), &EntryColumn::title) ? Texts::key()
                                                                                : Texts::name();
}

std::optional<EntryLayout> EntryLayout::of(const catalogue::Catalogue &catalogue,
                                           const SettingPath &path)
{
    const Setting *setting = catalogue.setting(path);
    const bool isMap = setting && setting->type == SettingType::Map && setting->entry;
    const bool isList = setting && isListType(setting->type)
        && (setting->entry || setting->type == SettingType::StringList);
    if (!isMap && !isList)
        return {};
    EntryLayout layout;
    layout.m_hasKeys = isMap;
    layout.addColumns(*setting);
    return layout;
}

/// Whether entries are shown as a whole: plain values, lists of one kind of text, tables whose
/// fields have free names.
bool EntryLayout::isPlain(const EntryShape &shape) const
{
    if (shape.fields.isEmpty())
        return true;
    const bool isOneText =
        shape.forms == QList{Form::Array} && shape.arrayOrder.isEmpty() && shape.fields.size() == 1;
    return isOneText || shape.fields.first().name.startsWith(u'<');
}

void EntryLayout::addColumns(const Setting &setting)
{
    EntryColumn whole{.title = Texts::value(),
                      .rule = {.values = setting.values,
                               .holds = setting.holds,
                               .sensitive = setting.sensitive,
                               .isKnown = true},
                      .required = true};
    if (!setting.entry) {
        m_forms = {Form::String};
    } else {
        const EntryShape &shape = *setting.entry;
        m_keyText = shape.key;
        m_keyPattern = shape.keyPattern;
        m_forms = shape.forms.isEmpty() ? QList{Form::String} : shape.forms;
        m_arrayLengths = shape.arrayLengths;
        std::ranges::sort(m_arrayLengths);
        (m_hasKeys && !allows(Form::String) ? m_knownKeys : whole.rule.values) += shape.values;
        if (!isPlain(shape))
            return addFields(shape);
        if (allows(Form::Array))
            whole.rule.type = SettingType::StringList;
        else if (allows(Form::Object))
            whole.rule.type = SettingType::Object;
    }
    if (!whole.rule.values.isEmpty())
        whole.rule.type = SettingType::Enum;
    m_columns = {whole};
}

void EntryLayout::addFields(const EntryShape &shape)
{
    QStringList order = shape.arrayOrder;
    if (order.isEmpty() && allows(Form::Array)) {
        for (const EntryField &field : shape.fields)
            order.append(field.name);
    }
    for (const EntryField &field : shape.fields) {
        m_columns.append(columnOf(field));
        m_columns.last().position = order.indexOf(field.name);
    }
    const bool isText = m_columns.size() == 1 && allows(Form::String);
    if (isText)
        m_columns.first().position = -1;
}

std::optional<QString> EntryLayout::problemOfKey(const QString &key) const
{
    if (key.isEmpty())
        return Texts::noKey();
    if (!m_knownKeys.isEmpty() && !m_knownKeys.contains(key))
        return Texts::oneOf(m_knownKeys);
    const bool matches =
        m_keyPattern.isEmpty() || QRegularExpression(m_keyPattern).match(key).hasMatch();
    return matches ? std::nullopt : std::optional(Texts::wrongKey(m_keyText));
}

bool EntryLayout::fits(const json::Value &entry) const
{
    const bool isWhole = m_columns.size() == 1 && m_columns.first().name.isEmpty();
    if (entry.isTable())
        return allows(Form::Object);
    if (entry.isList())
        return allows(Form::Array);
    return isWhole || allows(Form::String) || allows(Form::Integer);
}

/// The name that the entry itself uses for a field.
QString EntryLayout::spelling(const json::Table &entry, const EntryColumn &column) const
{
    for (const QString &alias : column.aliases) {
        if (!entry.contains(column.name) && entry.contains(alias))
            return alias;
    }
    return column.name;
}

std::optional<SettingPath> EntryLayout::placeOf(const json::Value &entry, int column) const
{
    const EntryColumn &field = m_columns.at(column);
    if (field.name.isEmpty())
        return SettingPath();
    if (const auto *table = entry.as<json::Table>())
        return SettingPath({spelling(*table, field)});
    if (!entry.isList())
        return column == 0 ? std::optional(SettingPath()) : std::nullopt;
    return field.position < 0 ? std::nullopt
                              : std::optional(SettingPath({QString::number(field.position)}));
}

const json::Value *EntryLayout::cell(const json::Value &entry, int column) const
{
    const auto place = placeOf(entry, column);
    if (!place)
        return nullptr;
    if (place->isEmpty())
        return &entry;
    if (const auto *table = entry.as<json::Table>())
        return table->find(place->last());
    const auto &list = *entry.as<json::List>();
    const qsizetype position = m_columns.at(column).position;
    return position < list.size() ? &list[position] : nullptr;
}

EntryCells EntryLayout::cellsOf(const json::Value &entry) const
{
    EntryCells cells;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const json::Value *value = cell(entry, column);
        cells.append(value ? std::optional(*value) : std::nullopt);
    }
    return cells;
}

json::Value EntryLayout::withCell(const json::Value &entry, int column,
                                  const std::optional<json::Value> &value) const
{
    if (const auto *table = entry.as<json::Table>();
        table && !m_columns.at(column).name.isEmpty()) {
        json::Table changed = *table;
        const QString name = spelling(changed, m_columns.at(column));
        if (value)
            changed.set(name, *value);
        else
            changed.remove(name);
        return json::Value(changed);
    }
    EntryCells cells = cellsOf(entry);
    cells[column] = value;
    return entryOf(cells, &entry);
}

std::optional<json::Value> EntryLayout::asPlain(const EntryCells &cells) const
{
    const bool isWhole = m_columns.first().name.isEmpty();
    const bool isAllowed = isWhole || allows(Form::String) || allows(Form::Integer);
    const bool hasOthers = std::any_of(cells.begin() + 1, cells.end(),
                                       [](const auto &cell) { return cell.has_value(); });
    if (!isAllowed || hasOthers)
        return {};
    return cells.first().value_or(json::Value(QString()));
}

/// Fields that are left out before others take their default.
std::optional<json::Value> EntryLayout::asArray(const EntryCells &cells, qsizetype minimum) const
{
    json::List list;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype position = m_columns[i].position;
        if (cells[i] && position < 0)
            return {};
        if (!cells[i])
            continue;
        while (list.size() <= position)
            list.append(json::Value());
        list[position] = *cells[i];
    }
    const auto length = std::ranges::lower_bound(m_arrayLengths, qMax(list.size(), minimum));
    const qsizetype wanted = length == m_arrayLengths.end() ? list.size() : *length;
    while (list.size() < wanted)
        list.append(json::Value());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype position = m_columns[i].position;
        if (!cells[i] && position >= 0 && position < list.size())
            list[position] = m_columns[i].usual.value_or(json::Value(QString()));
    }
    return json::Value(list);
}

json::Value EntryLayout::asTable(const EntryCells &cells) const
{
    json::Table table;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i])
            table.set(m_columns[i].name, *cells[i]);
    }
    return json::Value(table);
}

json::Value EntryLayout::entryOf(const EntryCells &cells, const json::Value *like) const
{
    const bool wantsTable = like && like->isTable();
    const bool wantsArray = like && like->isList();
    if (!wantsTable && !wantsArray) {
        if (auto plain = asPlain(cells))
            return *plain;
    }
    if (allows(Form::Array) && !wantsTable) {
        const auto *list = like ? like->as<json::List>() : nullptr;
        if (auto array = asArray(cells, list ? list->size() : 0))
            return *array;
    }
    return asTable(cells);
}

} // namespace towerkey::ui
