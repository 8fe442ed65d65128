// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/lint/fixes.h"
#include "core/lint/text/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::Problem;
using json::ProblemId;

namespace {

/// What is wrong, without words of the file that may be a secret.
QString sentence(Problem problem)
{
    static const QStringList harmless{u"true"_s, u"false"_s, u"null"_s, u"none"_s, u"nan"_s,
                                      u"yes"_s,  u"no"_s,    u"on"_s,   u"off"_s};
    const bool quotes = problem.id == ProblemId::InvalidLiteral
        || problem.id == ProblemId::InvalidNumber || problem.id == ProblemId::InvalidEscape;
    if (quotes && problem.argument.size() > 2 && !harmless.contains(problem.argument.toLower()))
        problem.argument = dots();
    return json::message(problem);
}

/// The splice that takes a problem away without a doubt, or nothing.
std::optional<TextSplice> mended(const QByteArray &text, TextRange range, ProblemId id)
{
    const QByteArrayView there = QByteArrayView(text).sliced(range.begin);
    if (id == ProblemId::ByteOrderMark && there.startsWith("\xef\xbb\xbf"))
        return TextSplice{{range.begin, range.begin + 3}, {}};
    if (id == ProblemId::TrailingComma && there.startsWith(','))
        return TextSplice{{range.begin, range.begin + 1}, {}};
    if (id == ProblemId::HashComment && there.startsWith('#'))
        return TextSplice{{range.begin, range.begin + 1}, "//"};
    return {};
}

/// A fix, if everything that is wrong can be taken away.
QList<Fix> fixesFor(const Subject &subject, const GivenText &read)
{
    const deployment::ContainerFile &file = subject.deployment().file(read.file);
    QList<TextSplice> splices;
    for (const Problem &problem : read.document.problems()) {
        if (!problem.refusedBy.testFlag(json::Reader::Image))
            continue;
        const qsizetype begin = read.map.sourceOffset(problem.range.begin);
        const bool isInside = begin >= 0 && begin <= file.text.size();
        const auto splice = isInside ? mended(file.text, {begin, begin}, problem.id) : std::nullopt;
        if (!splice)
            return {};
        splices.append(*splice);
    }
    std::ranges::sort(splices, {}, [](const TextSplice &splice) { return splice.range.begin; });
    Fix fix = spliceFile(u"mend-json"_s, {file.name()}, file.path, splices, true);
    fix.touches = {SettingPath()};
    return {fix};
}

bool hasOtherFile(const Subject &subject, const GivenText &read)
{
    return std::ranges::any_of(subject.texts(), [&read](const GivenText &other) {
        return other.file >= 0 && other.file != read.file && other.isRead;
    });
}

bool isPath(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(u'/') || (trimmed.endsWith(u".json") && !trimmed.contains(u'{'));
}

} // namespace

void checkUnparsable(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.texts().size(); ++i) {
        const GivenText &read = subject.texts()[i];
        const Problem *problem = read.document.firstProblemFor(json::Reader::Image);
        const bool isUtf8 =
            read.file < 0 || subject.deployment().file(read.file).text.isValidUtf8();
        if (read.file < 0 || !problem || !isUtf8)
            continue;
        const bool isOrthancs = read.document.isAcceptedBy(json::Reader::Orthanc);
        const QString variant = hasOtherFile(subject, read) ? u"skipped"_s
            : isOrthancs                                    ? u"orthanc"_s
                                                            : QString();
        auto &finding =
            findings.add(subject.textSpot(i, problem->range),
                         {subject.deployment().file(read.file).path, sentence(*problem)}, variant);
        finding.fixes = fixesFor(subject, read);
    }
}

void checkOrthancJson(const Subject &subject, Findings &findings)
{
    if (subject.texts().isEmpty() || subject.texts().last().variable < 0)
        return;
    const GivenText &read = subject.texts().last();
    const GivenVariable &variable = subject.variables()[read.variable];
    const Problem *problem = read.document.firstProblemFor(json::Reader::Image);
    if (!problem)
        return;
    if (variable.text.trimmed().isEmpty()) {
        auto &finding = findings.add(subject.spot(variable), {}, u"empty"_s);
        finding.fixes = {removeVariable(subject, variable.name, true)};
    } else if (isPath(variable.text)) {
        auto &finding = findings.add(subject.valueSpot(variable), {}, u"path"_s);
        finding.fixes = {removeVariable(subject, variable.name, false)};
    } else {
        findings.add(subject.textSpot(subject.texts().size() - 1, problem->range),
                     {sentence(*problem)});
    }
}

void checkTopLevel(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.texts().size(); ++i) {
        const GivenText &read = subject.texts()[i];
        if (!read.document.isAcceptedBy(json::Reader::Image) || read.isRead)
            continue;
        const json::Node &node = read.document.node(read.document.root());
        findings.add(
            subject.textSpot(i, {node.begin, node.end}),
            {read.file < 0 ? u"ORTHANC_JSON"_s : subject.deployment().file(read.file).path});
    }
}

} // namespace towerkey::lint
