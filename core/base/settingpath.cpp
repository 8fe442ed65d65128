// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/settingpath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey {

namespace {

Result<SettingPath> fromJsonPointer(QStringView text)
{
    QStringList keys;
    for (QStringView token : text.sliced(1).split(u'/')) {
        QString key;
        for (qsizetype i = 0; i < token.size(); ++i) {
            if (token[i] != u'~') {
                key += token[i];
            } else if (++i < token.size() && (token[i] == u'0' || token[i] == u'1')) {
                key += token[i] == u'0' ? u'~' : u'/';
            } else {
                return failure(ErrorId::PathInvalid, {text.toString()});
            }
        }
        keys.append(key);
    }
    return SettingPath(keys);
}

} // namespace

Result<SettingPath> SettingPath::fromString(QStringView text)
{
    if (text.startsWith(u'/'))
        return fromJsonPointer(text);
    QStringList keys;
    QString key;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'.') {
            if (key.isEmpty())
                return failure(ErrorId::PathInvalid, {text.toString()});
            keys.append(std::exchange(key, {}));
            continue;
        }
        const bool isEscape = text[i] == u'\\';
        i += isEscape ? 1 : 0;
        if (isEscape && (i == text.size() || !u"./\\"_s.contains(text[i])))
            return failure(ErrorId::PathInvalid, {text.toString()});
        key += text[i];
    }
    if (key.isEmpty())
        return failure(ErrorId::PathInvalid, {text.toString()});
    keys.append(key);
    return SettingPath(keys);
}

bool SettingPath::startsWith(const SettingPath &ancestor) const
{
    return m_keys.size() >= ancestor.m_keys.size()
        && std::equal(ancestor.m_keys.begin(), ancestor.m_keys.end(), m_keys.begin());
}

QString SettingPath::toString() const
{
    // An empty key has no spelling between dots.
    if (m_keys.contains(QString()))
        return toJsonPointer();
    QStringList escaped;
    for (QString key : m_keys)
        escaped.append(key.replace(u'\\', "\\\\"_L1).replace(u'.', "\\."_L1));
    QString text = escaped.join(u'.');
    if (text.startsWith(u'/'))
        text.prepend(u'\\');
    return text;
}

QString SettingPath::toJsonPointer() const
{
    QString pointer;
    for (QString key : m_keys)
        pointer += u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer;
}

} // namespace towerkey
