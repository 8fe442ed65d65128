// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/orthancstage.h"

#include "core/json/document.h"
#include "core/startup/changedpaths.h"

#include <algorithm>

namespace towerkey::startup {

namespace {

bool holdsMark(const json::Value &value)
{
    if (const auto *text = value.as<QString>())
        return text->contains(u"${");
    if (const auto *list = value.as<json::List>())
        return std::ranges::any_of(*list, holdsMark);
    if (const auto *table = value.as<json::Table>()) {
        return std::any_of(table->begin(), table->end(), [](const auto &member) {
            return member.first.contains(u"${") || holdsMark(member.second);
        });
    }
    return false;
}

bool holdsMark(const ConfigurationNode &node, const ConfigurationNode *unmarked)
{
    if (!node.isTable())
        return holdsMark(node.value());
    for (qsizetype i = 0; i < node.childCount(); ++i) {
        const ConfigurationNode *known = counterpart(unmarked, node, i);
        if (known == &node.childAt(i))
            continue;
        if (node.keyAt(i).contains(u"${") || holdsMark(node.childAt(i), known))
            return true;
    }
    return false;
}

/// One ${…} in a text.
struct Mark
{
    qsizetype end = -1; ///< Behind the closing brace; -1 when it is none.
    QByteArray name;
    std::optional<QByteArray> defaultText;
};

/// A name is anything up to a colon or brace, even line breaks; a default has no quotes in it.
Mark markAt(const QByteArray &text, qsizetype begin)
{
    qsizetype at = begin + 2;
    while (at < text.size() && text[at] != ':' && text[at] != '}')
        ++at;
    Mark mark{-1, text.sliced(begin + 2, at - begin - 2), {}};
    if (at < text.size() && text[at] == '}') {
        mark.end = at + 1;
        return mark;
    }
    if (!QByteArrayView(text).sliced(at).startsWith(":-"))
        return mark;
    const qsizetype defaultBegin = at + 2;
    at = defaultBegin;
    while (at < text.size() && text[at] != '}' && text[at] != '\'' && text[at] != '"')
        ++at;
    if (at < text.size() && text[at] == '}') {
        mark.end = at + 1;
        mark.defaultText = text.sliced(defaultBegin, at - defaultBegin);
    }
    return mark;
}

} // namespace

bool holdsMark(const Configuration &configuration, const Configuration &unmarked)
{
    return holdsMark(configuration.root(), &unmarked.root());
}

OrthancStage orthancStage(const Configuration &configuration,
                          const image::EnvironmentMap &environment)
{
    OrthancStage stage;
    if (!holdsMark(configuration, {}))
        return stage;
    const QByteArray text = json::toJson(configuration.toValue(), json::Layout::Indented);
    const auto document = json::Document::parse(text);
    qsizetype done = 0;
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
        const Mark mark = markAt(text, at);
        if (mark.end < 0) {
            at += 2;
            continue;
        }
        const auto value = environment.constFind(mark.name);
        const bool isSet = value != environment.constEnd();
        stage.stops |= mark.name.isEmpty();
        stage.replacements.append(
            {document.pathOf(document.nodeAt(at)), mark.name, isSet, !isSet && mark.defaultText});
        stage.text += text.sliced(done, at - done);
        stage.text += isSet ? *value : mark.defaultText.value_or(QByteArray());
        done = at = mark.end;
    }
    if (stage.stops || stage.replacements.isEmpty())
        stage.text.clear();
    else
        stage.text += text.sliced(done);
    return stage;
}

} // namespace towerkey::startup
