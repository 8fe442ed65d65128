// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/sourcetyping.h"

#include "core/base/linechanges.h"
#include "core/base/lineend.h"
#include "core/base/secrettext.h"
#include "core/json/document.h"
#include "core/yaml/document.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Deployment;
using deployment::Edit;
using deployment::Role;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SourceTyping)
};

/// Besides line feeds, in UTF-8: U+2028, U+2029, U+FDD0 and U+FDD1.
constexpr std::array EndsOfLine{"\xe2\x80\xa8", "\xe2\x80\xa9", "\xef\xb7\x90", "\xef\xb7\x91"};

bool isInsideOfCharacter(const QByteArray &text, qsizetype at)
{
    return at < text.size() && (uchar(text[at]) & 0xc0) == 0x80;
}

/// The part of a splice in which the two texts differ, on borders of characters.
TextSplice narrowed(const QByteArray &text, const TextSplice &splice)
{
    const QByteArray old = text.sliced(splice.range.begin, splice.range.length());
    const QByteArray &typed = splice.replacement;
    qsizetype head = std::ranges::mismatch(old, typed).in1 - old.begin();
    while (isInsideOfCharacter(old, head) || isInsideOfCharacter(typed, head))
        --head;
    qsizetype tail = 0;
    while (tail < qMin(old.size(), typed.size()) - head
           && old[old.size() - 1 - tail] == typed[typed.size() - 1 - tail])
        ++tail;
    while (isInsideOfCharacter(old, old.size() - tail)
           || isInsideOfCharacter(typed, typed.size() - tail))
        --tail;
    return {{splice.range.begin + head, splice.range.end - tail},
            typed.sliced(head, typed.size() - tail - head)};
}

/// The lines of a text by their bytes.
class ShownText
{
public:
    explicit ShownText(const ShownSource &shown) : m_text(shown.text)
    {
        applySplices(m_text, shown.hidden);
        m_lineEnd = dominantLineEnd(m_text);
        m_begins = {0};
        for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
            m_begins.append(at + 1);
        m_endsInLineEnd = m_text.endsWith('\n');
        if (m_endsInLineEnd)
            m_begins.removeLast();
    }

    const QByteArray &text() const { return m_text; }

    /// New lines for old ones; an end of line comes or goes with each line.
    TextSplice splice(const LineChange &change, const QStringList &typedLines) const
    {
        QByteArray lines;
        for (qsizetype i = change.newBegin; i < change.newEnd; ++i)
            lines += typedLines[i].toUtf8() + (i + 1 < change.newEnd ? m_lineEnd : QByteArray());
        const bool isInsertion = change.oldBegin == change.oldEnd;
        const bool isRemoval = change.newBegin == change.newEnd;
        if (!isInsertion && !isRemoval)
            return {{m_begins[change.oldBegin], endOf(change.oldEnd - 1)}, lines};
        if (isRemoval && change.oldEnd < m_begins.size())
            return {{m_begins[change.oldBegin], m_begins[change.oldEnd]}, {}};
        if (isRemoval)
            return {
                {change.oldBegin > 0 ? endOf(change.oldBegin - 1) : 0, endOf(change.oldEnd - 1)},
                {}};
        if (change.oldBegin < m_begins.size())
            return {{m_begins[change.oldBegin], m_begins[change.oldBegin]}, lines + m_lineEnd};
        const qsizetype end = endOf(m_begins.size() - 1);
        return {{end, end}, m_lineEnd + lines};
    }

private:
    /// Where a line ends, in front of its end of line.
    qsizetype endOf(qsizetype line) const
    {
        const bool isLast = line + 1 == m_begins.size();
        if (isLast && !m_endsInLineEnd)
            return m_text.size();
        const qsizetype end = isLast ? m_text.size() : m_begins[line + 1];
        return end >= 2 && m_text[end - 2] == '\r' ? end - 2 : end - 1;
    }

    QByteArray m_text;
    QByteArray m_lineEnd;
    QList<qsizetype> m_begins;
    bool m_endsInLineEnd = false;
};

/// What is typed at the edge of dots would become a part of the secret, and would be hidden at
/// once.
bool touches(const TextSplice &splice, qsizetype begin, qsizetype end)
{
    const QByteArray &typed = splice.replacement;
    if (typed.isEmpty())
        return false;
    const bool isBehind =
        splice.range.begin == end && !typed.startsWith('\n') && !typed.startsWith('\r');
    return isBehind || (splice.range.end == begin && !typed.endsWith('\n'));
}

/// Leads from the shown text to the one behind it; nothing where a part of some dots would change.
std::optional<TextSplice> behindDots(const ShownSource &shown, TextSplice splice)
{
    qsizetype shift = 0; // How much longer the true text is in front of the splice.
    qsizetype inside = 0;
    for (const TextSplice &hidden : shown.hidden) {
        const qsizetype begin = hidden.range.begin - shift - inside;
        const qsizetype end = begin + hidden.replacement.size();
        const qsizetype longer = hidden.range.length() - hidden.replacement.size();
        if (touches(splice, begin, end))
            return {};
        if (end <= splice.range.begin)
            shift += longer;
        else if (begin >= splice.range.end)
            break;
        else if (begin >= splice.range.begin && end <= splice.range.end)
            inside += longer;
        else
            return {};
    }
    splice.range.begin += shift;
    splice.range.end += shift + inside;
    return splice;
}

/// Moves a splice to where its place is in a text that was changed meanwhile; nothing when the
/// place itself was changed.
std::optional<TextSplice> moved(TextSplice splice, const TextSplice &meanwhile)
{
    const qsizetype longer = meanwhile.replacement.size() - meanwhile.range.length();
    if (splice.range.end < meanwhile.range.begin)
        return splice;
    if (splice.range.begin <= meanwhile.range.end)
        return {};
    splice.range.begin += longer;
    splice.range.end += longer;
    return splice;
}

/// All splices, or the first line for which there is none.
std::expected<QList<TextSplice>, TypingProblem>
splicesOf(const ShownSource &shown, const QByteArray &current, const QStringList &typed)
{
    const ShownText text(shown);
    const TextSplice meanwhile = narrowed(shown.text, {{0, shown.text.size()}, current});
    const bool isChanged = shown.text != current;
    QList<TextSplice> splices;
    for (const LineChange &change : lineChanges(shownLines(text.text()), typed)) {
        const auto fail = [&change](const QString &reason) {
            return std::unexpected(TypingProblem{int(change.newBegin), reason});
        };
        const TextSplice splice = narrowed(text.text(), text.splice(change, typed));
        auto actual = behindDots(shown, splice);
        if (!actual || splice.replacement.contains(dots().toUtf8()))
            return fail(Texts::tr("The dots stand for a secret. Undo, and reveal "
                                  "the secrets before you edit this line."));
        if (isChanged)
            actual = moved(*actual, meanwhile);
        if (!actual)
            return fail(Texts::tr("This line was changed elsewhere meanwhile. Discard what you "
                                  "typed to see it."));
        splices.append(*actual);
    }
    return splices;
}

std::optional<TypingProblem> problemAt(const QByteArray &text, qsizetype offset,
                                       const QString &sentence)
{
    return TypingProblem{positionAt(text, qMin(offset, text.size())).line - 1, sentence};
}

/// The line of the first change, in the text as it was shown.
int lineOf(const QList<TextSplice> &splices, const ShownSource &shown)
{
    const qsizetype offset = qMin(splices.first().range.begin, shown.text.size());
    return positionAt(shown.text, offset).line - 1;
}

/// What is typed into the line that names the image chooses it.
void followImage(Edit &edit, const Deployment &before, const Deployment &after,
                 const image::Images &images)
{
    const QString reference = after.container().service.imageReference;
    if (reference.isEmpty() || reference == before.container().service.imageReference)
        return;
    if (const auto image = images.find(reference); image && image->tag != before.imageTag())
        edit.changes.append(deployment::SetImage{image->tag});
}

} // namespace

QStringList shownLines(const QByteArray &text)
{
    QString shown = QString::fromUtf8(text);
    shown.replace("\r\n"_L1, "\n"_L1);
    if (shown.endsWith(u'\n'))
        shown.chop(1);
    return shown.split(u'\n');
}

bool canBeTyped(const ShownSource &shown)
{
    const QByteArray &text = shown.text;
    if (shown.source < 0 || !text.isValidUtf8() || text.contains('\0'))
        return false;
    for (qsizetype at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return false;
    }
    return std::ranges::none_of(EndsOfLine,
                                [&text](const char *end) { return text.contains(end); });
}

std::optional<TypingProblem> readingProblem(const Deployment &deployment, qsizetype source)
{
    const QByteArray &text = deployment.source(source).text;
    switch (deployment.source(source).role) {
    case Role::Configuration:
    case Role::EnvironmentPairs:
    case Role::Inspection: {
        const json::Document &document = deployment.document(source);
        const auto *problem = document.firstProblemFor(json::Reader::Image);
        return problem ? problemAt(text, problem->range.begin, json::message(*problem))
                       : std::nullopt;
    }
    case Role::Compose:
    case Role::Manifests: {
        const auto &problems = deployment.yaml(source).problems();
        return problems.isEmpty()
            ? std::nullopt
            : problemAt(text, problems.first().range.begin, yaml::message(problems.first()));
    }
    default:
        return {};
    }
}

std::expected<Edit, TypingProblem> editOfTyped(const Deployment &deployment,
                                               const image::Images &images,
                                               const ShownSource &shown, const QString &typed)
{
    const auto splices = splicesOf(shown, deployment.source(shown.source).text, typed.split(u'\n'));
    if (!splices)
        return std::unexpected(splices.error());
    if (splices->isEmpty())
        return Edit();
    Edit edit{{deployment::SpliceText{shown.source, *splices}}};
    Deployment edited = deployment;
    edited.apply(edit);
    const auto wrong = readingProblem(edited, shown.source);
    if (wrong && !readingProblem(deployment, shown.source))
        return std::unexpected(*wrong);
    const deployment::Service &service = deployment.container().service;
    if (service.source >= 0 && edited.container().service.source < 0)
        return std::unexpected(TypingProblem{
            lineOf(*splices, shown),
            Texts::tr(
                "The service %1, which is open, would be gone. To rename or remove it, open the "
                "file in another editor.")
                .arg(service.name)});
    followImage(edit, deployment, edited, images);
    return edit;
}

} // namespace towerkey::ui
