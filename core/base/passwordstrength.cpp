// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/passwordstrength.h"

#include <QList>
#include <QRandomGenerator>

#include <zxcvbn.h>

using namespace Qt::StringLiterals;

namespace towerkey {

PasswordStrength passwordStrength(const QString &password, const QStringList &words)
{
    constexpr qsizetype Longest = 64;
    const QStringList obvious{u"orthanc"_s, u"osimis"_s, u"dicom"_s, u"pacs"_s, u"changeme"_s};
    QList<QByteArray> spellings;
    for (const QString &word : obvious + words)
        spellings.append(word.toLower().toUtf8());
    QList<const char *> dictionary;
    for (const QByteArray &spelling : spellings)
        dictionary.append(spelling.constData());
    dictionary.append(nullptr);
    const double bits =
        ZxcvbnMatch(password.left(Longest).toUtf8().constData(), dictionary.data(), nullptr);
    if (bits < 40)
        return PasswordStrength::Weak;
    if (bits < 65)
        return PasswordStrength::Fair;
    return bits < 90 ? PasswordStrength::Good : PasswordStrength::Strong;
}

QString generatedPassword()
{
    // Letters first. Without those that are taken for each other: 0 and O, 1, l and I.
    static const QString characters =
        u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s;
    constexpr qsizetype Letters = 49;
    constexpr qsizetype Length = 24;
    const auto pick = [](qsizetype count) {
        return characters.at(qsizetype(QRandomGenerator::system()->bounded(quint32(count))));
    };
    QString password{pick(Letters)};
    while (password.size() < Length)
        password += pick(characters.size());
    return password;
}

} // namespace towerkey
