// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace towerkey {

/// How long somebody would look for a password who tries the likely ones first.
enum class PasswordStrength {
    Weak, ///< Below 40 bits: found by whoever sends guesses to the server for some weeks.
    Fair, ///< Below 65 bits.
    Good, ///< Below 90 bits.
    Strong,
};

/// Judges a password by the estimate of zxcvbn (https://github.com/tsyrogit/zxcvbn-c): words,
/// names, dates, keyboard patterns and repetitions count for little, and so do the words that come
/// to mind with Orthanc, and those of the caller, such as the name of the user. Only the first 64
/// characters count, because the effort grows with the square of their number.
PasswordStrength passwordStrength(const QString &password, const QStringList &words = {});

/// A new password of 24 letters and digits (about 140 bits) from the system's source of
/// randomness. It has no character that a file, a shell or an image on its way would read as
/// something else, and it never looks like a number.
QString generatedPassword();

} // namespace towerkey
