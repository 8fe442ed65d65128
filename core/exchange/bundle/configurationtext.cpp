// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/configurationtext.h"

#include "core/exchange/concealing.h"
#include "core/json/document.h"
#include "core/json/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::ContainerFile;
using json::Document;

namespace {

// Shorter ones are in every text by chance.
constexpr qsizetype ShortestSecret = 4;

/// Bytes that may be read while a text is changed step by step; afterwards it is written anew.
constexpr qsizetype MostRead = 100'000'000;

/// The only configuration file of a deployment, when it is one that can be kept; else null.
const Document *onlyDocument(const deployment::Deployment &deployment, const image::Image &image)
{
    const Document *only = nullptr;
    for (qsizetype i = 0; i < deployment.files().size(); ++i) {
        const ContainerFile &file = deployment.file(i);
        if (file.role != ContainerFile::Role::Configuration || !file.name().endsWith(u".json"))
            continue;
        if (only || file.isAssumed)
            return nullptr;
        only = &deployment.fileDocument(i);
    }
    // What variables are put into is another text for the image.
    const bool isReplaced = only && image.profile->substitutesInFiles && only->text().contains('$');
    const bool isGood = only && !isReplaced && only->isAcceptedBy(json::Reader::Image)
        && only->root() != json::NoNode;
    return isGood ? only : nullptr;
}

/// Changes a text, step by step, until it holds a table.
class Adaptation
{
public:
    explicit Adaptation(QByteArray text) : m_document(Document::parse(std::move(text))) { }

    /// False when a change is impossible.
    bool run(const json::Table &wanted)
    {
        const json::Value present = m_document.value(m_document.root());
        const auto *table = present.as<json::Table>();
        return table && adapt(*table, wanted, {});
    }

    const QByteArray &text() const { return m_document.text(); }

private:
    bool adapt(const json::Table &present, const json::Table &wanted, const SettingPath &path)
    {
        for (const auto &[key, value] : present) {
            if (!wanted.contains(key) && !apply(json::remove(m_document, path.child(key))))
                return false;
        }
        return std::ranges::all_of(wanted, [&](const json::Table::Member &member) {
            return adaptMember(present.find(member.first), member.second, path.child(member.first));
        });
    }

    bool adaptMember(const json::Value *present, const json::Value &wanted, const SettingPath &path)
    {
        if (present && *present == wanted)
            return true;
        const auto *members = present ? present->as<json::Table>() : nullptr;
        const auto *wantedMembers = wanted.as<json::Table>();
        if (members && wantedMembers)
            return adapt(*members, *wantedMembers, path);
        return apply(json::setValue(m_document, path, wanted));
    }

    bool apply(const Result<json::Splices> &splices)
    {
        if (!splices)
            return false;
        QByteArray text = m_document.text();
        applySplices(text, *splices);
        // Each step reads the text again, so a large text can only take so many of them.
        m_patience -= text.size();
        m_document = m_document.withText(std::move(text));
        return m_patience > 0;
    }

    Document m_document;
    qsizetype m_patience = MostRead;
};

bool holdsAny(const QByteArray &text, const QList<QByteArray> &secrets)
{
    return std::ranges::any_of(secrets, [&text](const QByteArray &secret) {
        return secret.size() >= ShortestSecret && text.contains(secret);
    });
}

bool isReadAs(const QByteArray &text, const json::Table &configuration, const image::Image &image)
{
    const Document document = Document::parse(text);
    const bool isReplaced = image.profile->substitutesInFiles && text.contains('$');
    return !isReplaced && document.isAcceptedBy(json::Reader::Image) && !document.isEmpty()
        && document.value(document.root()) == json::Value(configuration);
}

/// Secrets of former times may be left in comments.
QByteArray concealed(QByteArray text, const ExportRequest &request)
{
    const deployment::Deployment alone(request.image.tag,
                                       {{.role = deployment::Role::Configuration, .text = text}});
    applySplices(text, concealingSplices(alone, request.image, request.catalogue, 0));
    return text;
}

} // namespace

QByteArray plainConfigurationText(const json::Table &configuration, const image::Image &image)
{
    if (configuration.isEmpty())
        return {};
    QByteArray text = json::toJson(json::Value(configuration), json::Layout::IndentedUtf8) + '\n';
    if (image.profile->substitutesInFiles)
        text.replace('$', "\\u0024");
    return text;
}

QByteArray configurationText(const json::Table &configuration,
                             const deployment::Deployment &deployment, const ExportRequest &request,
                             const QList<QByteArray> &secrets)
{
    const image::Image &image = request.image;
    const QByteArray plain = plainConfigurationText(configuration, image);
    const Document *document = onlyDocument(deployment, image);
    if (!document || plain.isEmpty())
        return plain;
    Adaptation adaptation(document->text());
    if (!adaptation.run(configuration))
        return plain;
    const QByteArray text = concealed(adaptation.text(), request);
    return isReadAs(text, configuration, image) && !holdsAny(text, secrets) ? text : plain;
}

} // namespace towerkey::exchange
