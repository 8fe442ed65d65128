// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/entryedits.h"

#include "core/deployment/editbuilder.h"
#include "core/deployment/layout.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/json/edits.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace towerkey::deployment {

namespace {

using Splices = Result<QList<TextSplice>>;
using TextChange = std::function<Splices(const json::Document &, const SettingPath &)>;

/// Changes the JSON text of a place that gives a setting, or a table around it.
void changeText(EditBuilder &builder, const Definition &definition, const SettingPath &path,
                const TextChange &change)
{
    const Deployment &deployment = builder.deployment();
    if (definition.delivery == Delivery::File) {
        return builder.spliceFile(definition.file,
                                  change(deployment.fileDocument(definition.file), path));
    }
    const SettingPath inside(path.keys().sliced(definition.path.size()));
    if (definition.delivery == Delivery::Secret) {
        const QByteArray secret = deployment.file(definition.file).text;
        return builder.spliceFile(definition.file, change(json::Document::parse(secret), inside));
    }
    const QByteArray name = image::bytesOfText(definition.name);
    QByteArray text = deployment.variable(name)->value;
    const Splices splices = change(json::Document::parse(text), inside);
    if (!splices)
        return builder.add(std::unexpected(splices.error()));
    applySplices(text, *splices);
    builder.setVariable(name, text);
}

/// In files of images that replace variables there, a dollar of a new value must not look like one.
TextChange withoutDollars(const image::Image &image, const Definition &definition,
                          const TextChange &change)
{
    if (definition.delivery != Delivery::File || !image.profile->substitutesInFiles)
        return change;
    return [change](const json::Document &document, const SettingPath &path) {
        Splices splices = change(document, path);
        for (qsizetype i = 0; splices && i < splices->size(); ++i)
            (*splices)[i].replacement.replace("$", "\\u0024");
        return splices;
    };
}

/// The place whose value counts; lists are replaced as a whole, so it alone holds the items.
std::optional<Definition> winnerOf(const Deployment &deployment, const image::Image &image,
                                   const SettingPath &path)
{
    const QList<Definition> definitions = definitionsOf(deployment, image, path);
    for (qsizetype i = definitions.size() - 1; i >= 0; --i) {
        if (!definitions[i].isPart(path))
            return definitions[i];
    }
    return {};
}

Result<Edit> changeList(const Deployment &deployment, const image::Image &image,
                        const SettingPath &list, const TextChange &change)
{
    const auto winner = winnerOf(deployment, image, list);
    if (!winner)
        return failure(ErrorId::PathMissing, {list.toString()});
    EditBuilder builder(deployment, image);
    changeText(builder, *winner, list, withoutDollars(image, *winner, change));
    return std::move(builder).finish();
}

/// Renames one setting in place after place.
class Renaming
{
public:
    Renaming(const Deployment &deployment, const image::Image &image, const SettingPath &path,
             const SettingPath &newPath)
        : m_builder(deployment, image), m_image(image), m_path(path), m_newPath(newPath)
    {
    }

    /// The places are looked up again after each change, because files may have moved.
    Result<Edit> run() &&
    {
        const auto places = [this] {
            return definitionsOf(m_builder.deployment(), m_image, m_path);
        };
        for (qsizetype left = places().size(); left > 0 && !m_error; --left)
            renameAt(places().first());
        return m_error ? Result<Edit>(std::unexpected(*m_error)) : std::move(m_builder).finish();
    }

private:
    void renameAt(const Definition &definition)
    {
        if (!definition.path.startsWith(m_path))
            renameKey(definition);
        else if (definition.delivery == Delivery::Secret)
            renameSecret(definition);
        else
            renameVariable(definition);
    }

    void renameKey(const Definition &definition)
    {
        const bool staysInTable = m_path.parent() == m_newPath.parent();
        if (staysInTable) {
            return changeText(m_builder, definition, m_path,
                              [this](const json::Document &document, const SettingPath &path) {
                                  return json::rename(document, path, m_newPath.last());
                              });
        }
        if (definition.delivery == Delivery::File)
            return moveInFile(definition.file);
        m_builder.remove(definition, m_path);
        m_builder.insert(m_newPath, definition.value, definition.delivery);
    }

    void moveInFile(qsizetype file)
    {
        const json::Document document = m_builder.deployment().fileDocument(file);
        const QByteArrayView text = document.sourceText(document.find(m_path));
        m_builder.spliceFile(file, json::setText(document, m_newPath, text));
        m_builder.spliceFile(file, json::remove(m_builder.deployment().fileDocument(file), m_path));
    }

    SettingPath newPathOf(const Definition &definition) const
    {
        return SettingPath(m_newPath.keys() + definition.path.keys().sliced(m_path.size()));
    }

    void renameVariable(const Definition &definition)
    {
        const SettingPath target = newPathOf(definition);
        const auto name = image::variableName(*m_image.profile, target);
        if (name.isExact) {
            return m_builder.renameVariable(image::bytesOfText(definition.name),
                                            image::bytesOfText(name.name));
        }
        m_builder.remove(definition, m_path);
        m_builder.insert(target, definition.value, Delivery::Variable);
    }

    void renameSecret(const Definition &definition)
    {
        const SettingPath target = newPathOf(definition);
        const bool isPointedTo = !definition.pointer.isEmpty();
        const auto name = isPointedTo ? image::variableName(*m_image.profile, target)
                                      : image::secretName(*m_image.profile, target);
        if (!name.isExact) {
            m_error = Error{ErrorId::NoPlace, {target.toString()}, {}};
        } else if (isPointedTo) {
            m_builder.renameVariable(image::bytesOfText(definition.pointer),
                                     image::bytesOfText(name.name) + "_SECRET");
        } else {
            renameFile(definition.file, name.name);
        }
    }

    void renameFile(qsizetype file, const QString &name)
    {
        const QByteArray text = m_builder.deployment().file(file).text;
        const Layout &layout = m_builder.deployment().layout();
        m_builder.add(layout.removeFile(m_builder.deployment(), file));
        m_builder.add(layout.addFile(m_builder.deployment(), ContainerFile::Role::Secret,
                                     u"/run/secrets/"_s + name, text));
    }

    EditBuilder m_builder;
    const image::Image &m_image;
    const SettingPath &m_path;
    const SettingPath &m_newPath;
    std::optional<Error> m_error;
};

} // namespace

Result<Edit> renameSetting(const Deployment &deployment, const image::Image &image,
                           const SettingPath &path, const SettingPath &newPath)
{
    if (path == newPath)
        return Edit{};
    if (!definitionsOf(deployment, image, newPath).isEmpty())
        return failure(ErrorId::KeyExists, {newPath.toString()});
    return Renaming(deployment, image, path, newPath).run();
}

Result<Edit> setInside(const Deployment &deployment, const image::Image &image,
                       const SettingPath &around, const SettingPath &inside,
                       const json::Value &value)
{
    const auto winner = winnerOf(deployment, image, around);
    if (!winner)
        return failure(ErrorId::PathMissing, {around.toString()});
    EditBuilder builder(deployment, image);
    builder.replace(*winner, SettingPath(around.keys() + inside.keys()), value);
    return std::move(builder).finish();
}

Result<Edit> removeInside(const Deployment &deployment, const image::Image &image,
                          const SettingPath &around, const SettingPath &inside)
{
    return changeList(deployment, image, around,
                      [&](const json::Document &document, const SettingPath &path) {
                          return json::remove(document, SettingPath(path.keys() + inside.keys()));
                      });
}

Result<Edit> insertItem(const Deployment &deployment, const image::Image &image,
                        const SettingPath &list, qsizetype position, const json::Value &value)
{
    return changeList(
        deployment, image, list, [&](const json::Document &document, const SettingPath &path) {
            return json::insert(document, path.child(QString::number(position)), position, value);
        });
}

/// The keys of members of one table; nothing when the paths are others.
static std::optional<QSet<QString>> keysIn(const SettingPath &table,
                                           const QList<SettingPath> &paths)
{
    QSet<QString> keys;
    for (const SettingPath &path : paths) {
        if (path.isEmpty() || path.parent() != table)
            return {};
        keys.insert(path.last());
    }
    return keys;
}

Result<Edit> resetSettings(const Deployment &deployment, const image::Image &image,
                           const QList<SettingPath> &paths)
{
    const SettingPath table = paths.value(0).parent();
    const auto keys = keysIn(table, paths);
    const auto places = definitionsOf(deployment, image, table);
    // What only one place gives can go from there at once.
    const bool isOnePlace = keys && keys->size() > 1 && places.size() == 1
        && !places.first().isPart(table) && places.first().value.isTable();
    if (isOnePlace) {
        EditBuilder builder(deployment, image);
        changeText(builder, places.first(), table,
                   [&](const json::Document &document, const SettingPath &path) {
                       return json::removeMembers(document, path, *keys);
                   });
        return std::move(builder).finish();
    }
    Deployment left = deployment;
    Edit all;
    for (const SettingPath &path : paths) {
        const auto edit = resetSetting(left, image, path);
        if (!edit)
            return edit;
        left.apply(*edit);
        all.changes += edit->changes;
    }
    return all;
}

Result<Edit> moveItem(const Deployment &deployment, const image::Image &image,
                      const SettingPath &item, qsizetype newPosition)
{
    const SettingPath around = item.parent();
    const auto winner = winnerOf(deployment, image, around);
    if (!winner)
        return failure(ErrorId::PathMissing, {around.toString()});
    EditBuilder builder(deployment, image);
    changeText(builder, *winner, around,
               [&](const json::Document &document, const SettingPath &path) {
                   return json::move(document, path.child(item.last()), newPosition);
               });
    return std::move(builder).finish();
}

Result<Edit> addEntries(const Deployment &deployment, const image::Image &image,
                        const SettingPath &table, const json::Table &entries)
{
    const auto winner = winnerOf(deployment, image, table);
    EditBuilder builder(deployment, image);
    if (!winner && !definitionsOf(deployment, image, table).isEmpty()) {
        // Each entry of the table is given by itself.
        for (const auto &[key, value] : entries)
            builder.add(setSetting(builder.deployment(), image, table.child(key), value)
                            .transform([](const Edit &edit) { return edit.changes; }));
        return std::move(builder).finish();
    }
    if (!winner || !winner->value.isTable())
        return setSetting(deployment, image, table, json::Value(entries));
    json::Table added;
    for (const auto &[key, value] : entries) {
        const SettingPath path = table.child(key);
        if (const auto present = winnerOf(builder.deployment(), image, path))
            builder.replace(*present, path, value);
        else
            added.set(key, value);
    }
    changeText(builder, *winner, table,
               withoutDollars(image, *winner,
                              [&](const json::Document &document, const SettingPath &path) {
                                  return json::append(document, path, added);
                              }));
    return std::move(builder).finish();
}

Result<Edit> setEntry(const Deployment &deployment, const image::Image &image,
                      const SettingPath &path, const json::Value &value)
{
    const bool isNew = definitionsOf(deployment, image, path).isEmpty();
    const auto around =
        path.size() > 1 && isNew ? winnerOf(deployment, image, path.parent()) : std::nullopt;
    if (!around || !around->value.isTable())
        return setSetting(deployment, image, path, value);
    json::Table entry;
    entry.set(path.last(), value);
    return addEntries(deployment, image, path.parent(), entry);
}

} // namespace towerkey::deployment
