// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/settingpath.h"
#include "core/catalogue/catalogue.h"
#include "ui/models/valuerule.h"

#include <QList>
#include <QString>

#include <optional>

namespace towerkey::ui {

/// A column of a table of entries: one field, or the whole of entries that are plain values.
struct EntryColumn
{
    QString name = {}; ///< Of the field; empty for plain values.
    QString title = {};
    ValueRule rule = {};
    QStringList aliases = {}; ///< Other spellings of the name that are read, too.
    bool required = false;
    std::optional<json::Value> usual = {}; ///< What applies when the field is left out.
    QString summary = {};
    qsizetype position = -1; ///< In the array form; -1 when it has no place there.
};

/// The cells of an entry; without a value where the field is left out.
using EntryCells = QList<std::optional<json::Value>>;

/// How the entries of a map or list are laid out as a table, as the catalogue describes them.
/// Entries keep the form that they are written in: a list stays a list with its length as long as
/// the fields have room there, an object keeps fields that nobody knows.
class EntryLayout final
{
public:
    /// Nothing for settings that are no map or list, or whose entries have no known shape.
    static std::optional<EntryLayout> of(const catalogue::Catalogue &catalogue,
                                         const SettingPath &path);

    bool hasKeys() const { return m_hasKeys; } ///< A map; otherwise a list.
    /// The heading of the keys, unlike that of any column.
    QString keyTitle() const;
    /// What the keys are, in words: "symbolic name of the modality".
    const QString &keyText() const { return m_keyText; }
    /// The keys that exist, where there are only some.
    const QStringList &knownKeys() const { return m_knownKeys; }
    const QList<EntryColumn> &columns() const { return m_columns; }

    /// Why a text is no key, as a sentence; nothing when it is one.
    std::optional<QString> problemOfKey(const QString &key) const;
    /// Whether an entry is written in a form that the columns can show.
    bool fits(const json::Value &entry) const;

    /// Where a column's value stands inside of an entry, whether or not it is there; nothing when
    /// the entry's form has no place for it.
    std::optional<SettingPath> placeOf(const json::Value &entry, int column) const;
    /// The value of a cell; null when it is left out.
    const json::Value *cell(const json::Value &entry, int column) const;
    EntryCells cellsOf(const json::Value &entry) const;
    /// The entry with another value in one cell, or without one. It keeps its form when that has a
    /// place for the value, else it takes the next form that has.
    json::Value withCell(const json::Value &entry, int column,
                         const std::optional<json::Value> &value) const;
    /// A new entry, in the form of a present one when there is one, else in the shortest form that
    /// has a place for every cell.
    json::Value entryOf(const EntryCells &cells, const json::Value *like = nullptr) const;

private:
    using Form = catalogue::EntryShape::Form;

    void addColumns(const catalogue::Setting &setting);
    void addFields(const catalogue::EntryShape &shape);
    bool isPlain(const catalogue::EntryShape &shape) const;
    bool allows(Form form) const { return m_forms.contains(form); }
    std::optional<json::Value> asPlain(const EntryCells &cells) const;
    std::optional<json::Value> asArray(const EntryCells &cells, qsizetype minimum) const;
    json::Value asTable(const EntryCells &cells) const;
    QString spelling(const json::Table &entry, const EntryColumn &column) const;

    bool m_hasKeys = false;
    QString m_keyText;
    QString m_keyPattern;
    QStringList m_knownKeys;
    QList<Form> m_forms;
    QList<int> m_arrayLengths; // Ascending; empty when any length goes.
    QList<EntryColumn> m_columns;
};

} // namespace towerkey::ui
