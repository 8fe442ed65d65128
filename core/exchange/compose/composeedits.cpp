// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/compose/composeedits.h"

#include "core/exchange/compose/dotenv.h"
#include "core/yaml/edits.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace towerkey::exchange::compose {

using deployment::Change;
using deployment::SpliceText;

void ChangeList::add(const Change &change)
{
    if (m_error)
        return;
    m_deployment.apply({{change}});
    m_changes.append(change);
}

void ChangeList::fail(const Error &error) { m_error = m_error ? m_error : error; }

void ChangeList::splice(qsizetype source, const Result<QList<TextSplice>> &splices)
{
    if (!splices) {
        Error error = splices.error();
        if (error.place.source.isEmpty())
            error.place.source = m_deployment.source(source).diskPath;
        fail(error);
    } else if (!splices->isEmpty()) {
        add(SpliceText{source, *splices});
    }
}

Changes ChangeList::finish() &&
{
    if (m_error)
        return std::unexpected(*m_error);
    return std::move(m_changes);
}

QList<TextSplice> difference(const QByteArray &from, const QByteArray &to)
{
    if (from == to)
        return {};
    const qsizetype shorter = qMin(from.size(), to.size());
    qsizetype begin = 0;
    while (begin < shorter && from[begin] == to[begin])
        ++begin;
    qsizetype tail = 0;
    while (tail < shorter - begin && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    const auto isInside = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    };
    // Characters of several bytes stay whole.
    while (begin > 0
           && ((begin < from.size() && isInside(from[begin]))
               || (begin < to.size() && isInside(to[begin]))))
        --begin;
    while (tail > 0 && isInside(from[from.size() - tail]))
        --tail;
    return {{{begin, from.size() - tail}, to.sliced(begin, to.size() - tail - begin)}};
}

namespace {

/// The one reference that a scalar consists of, when it is nothing else.
const Reference *wholeReference(const Scalar &scalar)
{
    if (scalar.interpolation.references.size() != 1)
        return nullptr;
    const Reference &reference = scalar.interpolation.references.first();
    const bool isWhole = reference.text == TextRange{0, scalar.interpolation.text.size()}
        && !reference.name.isEmpty();
    return isWhole ? &reference : nullptr;
}

/// Changes a variable of the .env file; false when it is not given there.
bool setVariableOfProject(ChangeList &changes, const ComposeFile &file, const QByteArray &name,
                          const QByteArray &value)
{
    const qsizetype source = changes.deployment().sourceAt(QDir(file.folder).filePath(u".env"_s));
    if (source < 0)
        return false;
    const Dotenv dotenv = Dotenv::parse(changes.deployment().source(source).text);
    if (!dotenv.find(name))
        return false;
    changes.splice(source, dotenv.set(name, value));
    return true;
}

} // namespace

qsizetype positionOf(const yaml::Document &document, yaml::NodeIndex item)
{
    return document.children(document.node(item).parent).indexOf(item);
}

void spliceScalarText(ChangeList &changes, const ComposeFile &file, yaml::NodeIndex node,
                      const Scalar &scalar, const QList<TextSplice> &splices)
{
    const yaml::Document &document = changes.deployment().yaml(file.source);
    if (document.scalarType(node) != yaml::ScalarType::String) {
        QByteArray text = scalar.text;
        applySplices(text, splices);
        changes.splice(file.source,
                       yaml::setScalar(document, node, QString::fromUtf8(escaped(text))));
        return;
    }
    changes.splice(
        file.source,
        yaml::spliceScalar(document, node, splicesOfWritten(scalar.interpolation, splices)));
}

void setScalarText(ChangeList &changes, const ComposeFile &file, yaml::NodeIndex node,
                   const Scalar &scalar, const QByteArray &text)
{
    if (!scalar.isNull && scalar.text == text)
        return;
    const Reference *reference = scalar.isNull ? nullptr : wholeReference(scalar);
    if (reference && reference->isSet && setVariableOfProject(changes, file, reference->name, text))
        return;
    const yaml::Document &document = changes.deployment().yaml(file.source);
    if (reference && !reference->isSet && reference->fallback.begin >= 0) {
        const QList<TextSplice> splices{{reference->fallback, escaped(text)}};
        const bool fits = !text.contains('}') && !text.contains('\n');
        if (fits) {
            changes.splice(file.source, yaml::spliceScalar(document, node, splices));
            return;
        }
    }
    // A short value is written anew; of a long one only what differs.
    const bool isLong = scalar.text.contains('\n') || !scalar.interpolation.references.isEmpty();
    if (isLong && !scalar.isNull && !reference)
        return spliceScalarText(changes, file, node, scalar, difference(scalar.text, text));
    changes.splice(file.source, yaml::setScalar(document, node, QString::fromUtf8(escaped(text))));
}

} // namespace towerkey::exchange::compose
