// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/asblock.h"

#include "core/image/names.h"
#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/yaml/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

/// The value of the member whose key begins at an offset.
yaml::NodeIndex valueBehind(const yaml::Document &document, qsizetype offset)
{
    for (yaml::NodeIndex i = 0; i + 1 < document.size(); ++i) {
        if (document.node(i).isKey && document.node(i).begin == offset)
            return i + 1;
    }
    return yaml::NoNode;
}

qsizetype indentationOf(QByteArrayView line)
{
    const auto first = std::ranges::find_if(line, [](char c) { return c != ' '; });
    return first - line.begin();
}

/// No line is indented less than the first one, which says where the text of a block begins.
bool keepsIndentation(QByteArrayView text, qsizetype indentation)
{
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        text = text.sliced(end + 1);
        if (indentationOf(text) < indentation)
            return false;
    }
    return true;
}

bool isBlank(QByteArrayView text) { return text.trimmed().isEmpty(); }

/// The mark of a block behind the colon, where the value begins on a line of its own.
std::optional<TextSplice> asBlock(QByteArrayView text, TextRange value, qsizetype keyEnd)
{
    const qsizetype colon = text.indexOf(':', keyEnd);
    const qsizetype lineBegin = text.lastIndexOf('\n', value.begin) + 1;
    const qsizetype lineEnd = text.indexOf('\n', value.end);
    const bool standsAlone = colon < lineBegin
        && isBlank(text.sliced(colon + 1, value.begin - colon - 1))
        && isBlank(text.sliced(value.end, (lineEnd < 0 ? text.size() : lineEnd) - value.end));
    if (!standsAlone
        || !keepsIndentation(text.sliced(value.begin, value.length()), value.begin - lineBegin))
        return {};
    return TextSplice{{colon + 1, colon + 1}, " |"};
}

std::optional<TextSplice> asQuoted(QByteArrayView text, TextRange value)
{
    QByteArray quoted = text.sliced(value.begin, value.length()).toByteArray();
    if (quoted.contains('\n'))
        return {};
    return TextSplice{value, '\'' + quoted.replace('\'', "''") + '\''};
}

std::optional<TextSplice> spliceFor(const QByteArray &text, qsizetype keyBegin, int depth)
{
    const yaml::Document document = yaml::Document::parse(text);
    const yaml::NodeIndex index = valueBehind(document, keyBegin);
    if (index == yaml::NoNode)
        return {};
    const yaml::Node &node = document.node(index);
    const TextRange range{node.begin, node.end};
    const auto value =
        image::valueOfText(image::textOfBytes(text.sliced(range.begin, range.length())), depth);
    const bool isMeant = node.style == yaml::Style::Flow && !node.hasProperties && value
        && (value->isTable() || value->isList());
    if (!isMeant)
        return {};
    const auto block = asBlock(text, range, document.node(node.key).end);
    return block ? block : asQuoted(text, range);
}

} // namespace

std::optional<Fix> writeAsText(const Subject &subject, const Spot &name, const QString &variable)
{
    if (name.source < 0)
        return {};
    const QByteArray &text = subject.deployment().source(name.source).text;
    const auto splice = spliceFor(text, name.range.begin, subject.image().maximumDepth);
    if (!splice)
        return {};
    const qsizetype source = name.source;
    const QList<TextSplice> splices{*splice};
    const auto make = [source, splices](const deployment::Deployment &,
                                        const image::Image &) -> Result<deployment::Edit> {
        return deployment::Edit{{deployment::SpliceText{source, splices}}};
    };
    return Fix{.id = u"as-text"_s,
               .arguments = {variable},
               .make = make,
               .isSafe = true,
               .touches = touchedBy(subject, variable)};
}

} // namespace towerkey::lint
