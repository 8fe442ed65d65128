// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QStringList>

namespace towerkey {

/// The way to a setting: the keys from the top level down. Inside a list the key is the index.
/// Keys may contain dots, so the path is held as keys and only shown as text.
class SettingPath
{
public:
    SettingPath() = default;
    explicit SettingPath(QStringList keys) : m_keys(std::move(keys)) { }

    /// Reads what toString() or toJsonPointer() printed: "DicomWeb.Servers", a dot inside a key as
    /// "\.", a backslash as "\\"; or, beginning with a slash, a JSON Pointer (RFC 6901).
    /// Fails with PathInvalid for empty text, an empty key between dots or a bad escape.
    static Result<SettingPath> fromString(QStringView text);

    const QStringList &keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }
    QString last() const { return m_keys.isEmpty() ? QString() : m_keys.last(); }

    SettingPath parent() const { return SettingPath(m_keys.sliced(0, qMax(0, m_keys.size() - 1))); }
    SettingPath child(const QString &key) const { return SettingPath(m_keys + QStringList{key}); }
    bool startsWith(const SettingPath &ancestor) const;

    QString toString() const;
    QString toJsonPointer() const;

    bool operator==(const SettingPath &) const = default;
    bool operator<(const SettingPath &other) const { return m_keys < other.m_keys; }

private:
    QStringList m_keys;
};

inline size_t qHash(const SettingPath &path, size_t seed = 0) { return qHash(path.keys(), seed); }

} // namespace towerkey
