// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/yaml/edits.h"
#include "tests/support/yamltexts.h"

#include <QTest>

#include <functional>
#include <limits>

/// Rows of YAML in, YAML out.
namespace towerkey::test {

using YamlEdit = std::function<Result<yaml::Splices>(const yaml::Document &)>;

inline constexpr qsizetype AtEnd = std::numeric_limits<qsizetype>::max();

/// The node at a path of keys with dots between; the root for an empty path.
inline yaml::NodeIndex yamlNode(const yaml::Document &document, const char *path)
{
    const QString text = QString::fromUtf8(path);
    return document.find(document.root(), text.isEmpty() ? QStringList() : text.split(u'.'));
}

inline YamlEdit settingScalar(const char *path, const QString &text,
                              const yaml::ScalarHints &hints = {})
{
    return [=](const yaml::Document &document) {
        return yaml::setScalar(document, yamlNode(document, path), text, hints);
    };
}

inline YamlEdit splicing(const char *path, const yaml::Splices &decoded)
{
    return [=](const yaml::Document &document) {
        return yaml::spliceScalar(document, yamlNode(document, path), decoded);
    };
}

inline YamlEdit replacing(const char *path, const yaml::Value &value)
{
    return [=](const yaml::Document &document) {
        return yaml::setValue(document, yamlNode(document, path), value);
    };
}

inline YamlEdit settingMember(const char *path, const QString &key, const yaml::Value &value)
{
    return [=](const yaml::Document &document) {
        return yaml::setMember(document, yamlNode(document, path), key, value);
    };
}

inline YamlEdit insertingMember(const char *path, const QString &key, const yaml::Value &value,
                                qsizetype position)
{
    return [=](const yaml::Document &document) {
        return yaml::insertMember(document, yamlNode(document, path), key, value, position);
    };
}

inline YamlEdit insertingItem(const char *path, const yaml::Value &value, qsizetype position)
{
    return [=](const yaml::Document &document) {
        return yaml::insertItem(document, yamlNode(document, path), position, value);
    };
}

inline YamlEdit removingMember(const char *path, const QString &key)
{
    return [=](const yaml::Document &document) {
        return yaml::removeMember(document, yamlNode(document, path), key);
    };
}

inline YamlEdit removingItem(const char *path, qsizetype position)
{
    return [=](const yaml::Document &document) {
        return yaml::removeItem(document, yamlNode(document, path), position);
    };
}

inline YamlEdit renamingKey(const char *path, const QString &key, const QString &newKey)
{
    return [=](const yaml::Document &document) {
        return yaml::renameKey(document, yamlNode(document, path), key, newKey);
    };
}

inline YamlEdit settingPath(const QStringList &keys, const yaml::Value &value)
{
    return [=](const yaml::Document &document) {
        return yaml::setPath(document, document.root(), keys, value);
    };
}

inline void addYamlColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<YamlEdit>("edit");
    QTest::addColumn<QByteArray>("after");
}

inline void row(const char *title, const QByteArray &before, const YamlEdit &edit,
                const QByteArray &after)
{
    QTest::newRow(title) << before << edit << after;
}

/// Also checks that the new text can be read, and that the inverse gives back every byte.
inline void compareYamlRow()
{
    QFETCH(QByteArray, before);
    QFETCH(YamlEdit, edit);
    QFETCH(QByteArray, after);
    const auto document = yaml::Document::parse(before);
    QVERIFY(document.isComplete());
    const auto splices = edit(document);
    QVERIFY2(splices, splices ? "" : qPrintable(message(splices.error())));
    QByteArray text = before;
    const yaml::Splices inverse = applySplices(text, *splices);
    QCOMPARE(text, after);
    const auto changed = yaml::Document::parse(text);
    QVERIFY2(changed.problems().size() <= document.problems().size(), text.constData());
    checkTree(changed);
    applySplices(text, inverse);
    QCOMPARE(text, before);
}

} // namespace towerkey::test
