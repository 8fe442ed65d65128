// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/secrets.h"

#include "core/base/secrettext.h"
#include "core/deployment/definitions.h"
#include "core/deployment/environmenttext.h"
#include "core/exchange/concealing.h"
#include "core/exchange/masking.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "core/json/document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using deployment::Role;
using deployment::Source;
using json::Document;
using json::NodeIndex;
using json::Value;

Value maskedAt(const catalogue::Catalogue &catalogue, const SettingPath &path, const Value &value)
{
    const Value whole = deployment::wrapped(value, path.keys());
    const Value masked = exchange::masked(catalogue, {}, whole);
    const Value *inner = &masked;
    for (const QString &key : path.keys()) {
        const auto *table = inner->as<json::Table>();
        if (!table)
            return *inner;
        inner = table->find(key);
    }
    return *inner;
}

QString withoutQuotedWords(QString sentence)
{
    static const QRegularExpression quoted(
        u"“(?!(?:.|\\\\..?|true|false|null|none|yes|no|nan)”)[^”]*”"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return sentence.replace(quoted, u'“' + dots() + u'”');
}

namespace {

QByteArray quotedDots() { return json::quoted(dots()); }

/// What stands between the values of a text: blanks and comments, in which an older password may
/// have been left.
QByteArray withoutSecretsInComments(const QByteArray &between)
{
    static const QRegularExpression assignment(
        uR"(("[^"\n]*"\s*:\s*|\b\w*(?:passw|secret|token|key|credential)\w*\s*[:=]\s*)[^\s,}/*][^\n]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromUtf8(between);
    return text.replace(assignment, u"\\1"_s + dots()).toUtf8();
}

/// Masks the scalars of a JSON text where they stand.
class TextMasking
{
public:
    TextMasking(const catalogue::Catalogue &catalogue, const Document &document)
        : m_catalogue(catalogue), m_document(document)
    {
    }

    template <typename IsSecret>
    QByteArray run(IsSecret isSecret)
    {
        for (NodeIndex i = m_document.root(); i != json::NoNode && i < nodeCount(); ++i) {
            const json::Node &node = m_document.node(i);
            if (node.keyBegin >= 0)
                keep(node.keyBegin, node.keyEnd);
            const bool hasItems =
                node.type == json::NodeType::List || node.type == json::NodeType::Table;
            if (!hasItems && isSecret(i))
                replace(node.begin, node.end);
            else if (!hasItems)
                keep(node.begin, node.end);
        }
        m_result += withoutSecretsInComments(m_document.text().sliced(m_done));
        return m_result;
    }

    QByteArray run()
    {
        return run([this](NodeIndex i) { return isSecret(i); });
    }

private:
    NodeIndex nodeCount() const { return m_document.node(m_document.root()).subtreeEnd; }

    bool isSecret(NodeIndex index) const
    {
        const Value value = m_document.value(index);
        return !(maskedAt(m_catalogue, m_document.pathOf(index), value) == value);
    }

    void skipTo(qint32 begin)
    {
        m_result += withoutSecretsInComments(m_document.text().sliced(m_done, begin - m_done));
        m_done = begin;
    }

    void keep(qint32 begin, qint32 end)
    {
        skipTo(begin);
        m_result += m_document.text().sliced(begin, end - begin);
        m_done = end;
    }

    void replace(qint32 begin, qint32 end)
    {
        skipTo(begin);
        m_result += quotedDots();
        m_done = end;
    }

    const catalogue::Catalogue &m_catalogue;
    const Document &m_document;
    QByteArray m_result;
    qsizetype m_done = 0;
};

class VariableMasking
{
public:
    VariableMasking(const catalogue::Catalogue &catalogue, const image::Image &image)
        : m_catalogue(catalogue), m_image(image)
    {
    }

    bool isSecret(const QByteArray &name, const QByteArray &bytes) const
    {
        const QString text = image::textOfBytes(name);
        const auto meaning = image::meaningOfVariable(*m_image.profile, text);
        if (meaning.kind == image::NameKind::OrthancJson || text == u"ORTHANC_PASSWORD")
            return true;
        if (meaning.path.isEmpty() || meaning.kind == image::NameKind::Pointer)
            return soundsSecret(text) && meaning.kind == image::NameKind::Ignored;
        const auto value = image::valueOfText(image::textOfBytes(bytes), m_image.maximumDepth);
        return !value || !(maskedAt(m_catalogue, meaning.path, *value) == *value);
    }

    QByteArray lines(const QByteArray &text) const
    {
        QList<TextSplice> splices;
        const auto environment = deployment::EnvironmentText::parse(text);
        for (const auto &line : environment.assignments()) {
            if (isSecret(line.name, line.value))
                splices.append({line.valueRange, dots().toUtf8()});
        }
        QByteArray result = text;
        applySplices(result, splices);
        return result;
    }

    QByteArray pairs(const QByteArray &text) const
    {
        const Document document = Document::parse(text);
        return TextMasking(m_catalogue, document).run([&](NodeIndex i) {
            const NodeIndex pair = document.node(i).parent;
            const NodeIndex first = pair == json::NoNode ? i : document.firstChild(pair);
            const Value name = document.value(first);
            const Value value = document.value(i);
            return i != first && name.isString() && value.isString()
                && isSecret(image::bytesOfText(*name.as<QString>()),
                            image::bytesOfText(*value.as<QString>()));
        });
    }

private:
    static bool soundsSecret(const QString &name)
    {
        static const QRegularExpression word(u"PASSW|SECRET|TOKEN|KEY|CREDENTIAL"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return word.match(name).hasMatch();
    }

    const catalogue::Catalogue &m_catalogue;
    const image::Image &m_image;
};

QByteArray allDots(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (!line.isEmpty())
            line = dots().toUtf8();
    }
    return lines.join('\n');
}

QByteArray maskedConfiguration(const catalogue::Catalogue &catalogue, const QByteArray &text)
{
    const Document document = Document::parse(text);
    // What cannot be read cannot be judged either.
    if (document.isEmpty() || !document.isAcceptedBy(json::Reader::Orthanc)
        || !document.isAcceptedBy(json::Reader::Image))
        return allDots(text);
    return TextMasking(catalogue, document).run();
}

/// A compose file, a Dockerfile and their like; older passwords may have been left in comments.
QByteArray concealedText(const catalogue::Catalogue &catalogue, const image::Image &image,
                         const deployment::Deployment &deployment, qsizetype index)
{
    static const QRegularExpression comment(
        uR"((#[^\n]*?\b\w*(?:passw|secret|token|key|credential)\w*\s*[:=]\s*)\S[^\n]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QByteArray text = deployment.source(index).text;
    applySplices(text, exchange::concealingSplices(deployment, image, catalogue, index));
    return QString::fromUtf8(text).replace(comment, u"\\1"_s + dots()).toUtf8();
}

} // namespace

QByteArray maskedText(const catalogue::Catalogue &catalogue, const image::Image &image,
                      const deployment::Deployment &deployment, qsizetype index)
{
    const Source &source = deployment.source(index);
    const VariableMasking variables(catalogue, image);
    const auto masked = [&] {
        switch (source.role) {
        case Role::Configuration:
            return maskedConfiguration(catalogue, source.text);
        case Role::Environment:
            return variables.lines(source.text);
        case Role::EnvironmentPairs:
            return variables.pairs(source.text);
        case Role::Secret:
            return allDots(source.text);
        default:
            return concealedText(catalogue, image, deployment, index);
        }
    }();
    const bool hasSameLines = masked.count('\n') == source.text.count('\n');
    return hasSameLines ? masked : allDots(source.text);
}

} // namespace towerkey::cli
