// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace towerkey {

/// What stands for a secret wherever it could be read: always eight dots, so that not even the
/// length shows.
QString dots();

/// Whether a text holds an address with a password in it: postgres://user:password@host. See
/// https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1.
bool holdsUrlPassword(const QString &text);

/// The bytes of a secret. Streams and logs see dots; whoever needs the bytes says reveal().
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    const QByteArray &reveal() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    bool operator==(const SecretText &) const = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const SecretText &secret);

} // namespace towerkey
