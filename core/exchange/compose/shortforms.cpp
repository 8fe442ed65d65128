// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/shortforms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::Mount;
using deployment::Port;
using yaml::NodeKind;

namespace {

bool isTable(const Project &project, const LayerNode &item)
{
    return project.document(item.layer.file).node(item.node).kind == NodeKind::Mapping;
}

/// A member of a long form as text; empty when it is missing.
QString member(Project &project, const LayerNode &item, const QString &key)
{
    const ComposeFile &file = item.layer.file;
    return project.text(file, project.document(file).findResolved(item.node, {key}));
}

template <typename T>
T placed(T thing, Project &project, const LayerNode &item)
{
    thing.source = item.layer.file.source;
    thing.offset = project.document(item.layer.file).node(item.node).begin;
    return thing;
}

bool isHostPath(const QString &text)
{
    static const QRegularExpression drive(u"\\A[A-Za-z]:[\\\\/]"_s);
    return text.startsWith(u'.') || text.startsWith(u'/') || text.startsWith(u'~')
        || drive.match(text).hasMatch();
}

/// The parts between colons; that of a Windows drive parts nothing.
QStringList volumeParts(const QString &text)
{
    QStringList parts = text.split(u':');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        const bool isDrive = parts[i].size() == 1 && parts[i].front().isLetter()
            && (parts[i + 1].startsWith(u'\\') || parts[i + 1].startsWith(u'/'));
        if (isDrive) {
            parts[i] += u':' + parts[i + 1];
            parts.removeAt(i + 1);
        }
    }
    return parts;
}

Mount::Type typeOf(const QString &word)
{
    if (word == u"bind")
        return Mount::Type::Bind;
    if (word == u"tmpfs")
        return Mount::Type::Tmpfs;
    return word == u"volume" ? Mount::Type::Volume : Mount::Type::Other;
}

} // namespace

std::optional<Port> portOf(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:(?:(\[[0-9a-fA-F:]*\]|[0-9.]+):)?([0-9]*(?:-[0-9]+)?):)?([0-9]+(?:-[0-9]+)?)(?:/([a-z]+))?\z)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    Port port{.published = match.captured(2), .target = match.captured(3)};
    port.address = match.captured(1);
    if (!match.captured(4).isEmpty())
        port.protocol = match.captured(4);
    return port;
}

std::optional<Port> portOf(Project &project, const LayerNode &item)
{
    if (!isTable(project, item)) {
        const auto port = portOf(project.text(item.layer.file, item.node));
        return port ? std::optional(placed(*port, project, item)) : std::nullopt;
    }
    Port port{.published = member(project, item, u"published"_s),
              .target = member(project, item, u"target"_s)};
    port.address = member(project, item, u"host_ip"_s);
    const QString protocol = member(project, item, u"protocol"_s);
    port.protocol = protocol.isEmpty() ? port.protocol : protocol;
    return placed(port, project, item);
}

std::optional<Mount> mountOf(const QString &text)
{
    const QStringList parts = volumeParts(text);
    if (parts.isEmpty() || parts.first().isEmpty())
        return {};
    if (parts.size() == 1)
        return Mount{.type = Mount::Type::Volume, .from = {}, .target = parts.first()};
    const bool isBind = isHostPath(parts.first());
    Mount mount{.type = isBind ? Mount::Type::Bind : Mount::Type::Volume,
                .from = parts[0],
                .target = parts[1]};
    mount.readOnly = parts.value(2).split(u',').contains(u"ro");
    return mount;
}

std::optional<Mount> mountOf(Project &project, const LayerNode &item)
{
    if (!isTable(project, item)) {
        const auto mount = mountOf(project.text(item.layer.file, item.node));
        return mount ? std::optional(placed(*mount, project, item)) : std::nullopt;
    }
    Mount mount{.type = typeOf(member(project, item, u"type"_s)),
                .from = member(project, item, u"source"_s),
                .target = member(project, item, u"target"_s)};
    mount.readOnly = member(project, item, u"read_only"_s) == u"true";
    return placed(mount, project, item);
}

} // namespace towerkey::exchange::compose
