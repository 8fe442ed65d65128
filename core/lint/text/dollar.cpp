// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/text/references.h"
#include "core/lint/text/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using json::NodeIndex;
using Replacement = startup::OrthancStage::Replacement;

namespace {

/// ${NAME:-${OTHER}, within a line.
QString patternOfNested()
{
    return u"(?<!\\\\)\\$\\{([A-Za-z0-9_]+):?-[^}\\n]{0,200}\\$\\{[^}\\n]{0,200}\\}"_s;
}

/// A reference to a variable that is not set.
struct Reference
{
    QString name; ///< As it is written, with its braces.
    qsizetype begin = 0; ///< Of the dollar sign, in the file.
    qsizetype place = 0; ///< Of what is left of it, in the text as it is parsed.
};

/// What begins behind a place of the source takes the place of what was removed there.
qsizetype placeOf(const TextMap &map, qsizetype source)
{
    const auto behind =
        std::ranges::upper_bound(map.segments(), source, {}, &TextMap::Segment::source);
    return behind == map.segments().end() ? 0 : behind->begin;
}

/// The references that are replaced by nothing. Those with a default never are.
QList<Reference> referencesIn(const Subject &subject, const GivenText &read, const QByteArray &file)
{
    static const QRegularExpression pattern(
        patternOfNested() + u"|(?<!\\\\)\\$(?:([A-Za-z0-9_]+)|\\{([A-Za-z0-9_]+)\\})"_s);
    QList<Reference> references;
    // One character for each byte.
    for (const auto &match : pattern.globalMatch(QString::fromLatin1(file))) {
        const QString name = match.captured(2) + match.captured(3);
        // Whole numbers mean arguments of the script; that of 0 is its name.
        if (name.isEmpty() || name == u"0" || subject.variable(name))
            continue;
        const qsizetype begin = match.capturedStart();
        references.append({match.captured(0).sliced(1), begin, placeOf(read.map, begin)});
    }
    return references;
}

bool isInComment(const QByteArray &text, qsizetype offset)
{
    const qsizetype line = text.lastIndexOf('\n', qMax(0, offset - 1)) + 1;
    return text.sliced(line, qMax(0, offset - line)).contains("//");
}

class References
{
public:
    References(const Subject &subject, qsizetype text, Findings &findings)
        : m_subject(subject), m_read(subject.texts()[text]),
          m_file(subject.deployment().file(m_read.file)), m_findings(findings)
    {
    }

    void run()
    {
        for (const Reference &reference : referencesIn(m_subject, m_read, m_file.text)) {
            if (m_read.isRead)
                add(reference);
            else if (!isInComment(m_file.text, reference.begin))
                m_findings.add(spot(reference), {dots()}, u"file"_s);
        }
        finish();
        findNested();
    }

private:
    /// What is meant as a default ends at the first brace.
    void findNested()
    {
        static const QRegularExpression pattern(patternOfNested());
        for (const auto &match : pattern.globalMatch(QString::fromLatin1(m_file.text))) {
            const qsizetype begin = match.capturedStart();
            if (!isInComment(m_file.text, begin))
                m_findings.add(m_subject.fileSpot(m_read.file, {begin, match.capturedEnd()}),
                               {match.captured(1)}, u"nested"_s);
        }
    }

    Spot spot(const Reference &reference) const
    {
        const qsizetype end = reference.begin + 1 + reference.name.size();
        return m_subject.fileSpot(m_read.file, {reference.begin, end});
    }

    /// One finding for each text, however many references stand in it.
    void add(const Reference &reference)
    {
        const NodeIndex node = textAround(m_read.document, reference.place);
        if (node == json::NoNode)
            return;
        if (node != m_node)
            finish();
        m_node = node;
        m_references.append(reference);
    }

    void finish()
    {
        if (m_references.isEmpty())
            return;
        const SettingPath path = m_read.document.pathOf(m_node);
        const bool isSecret = m_subject.catalogue().isSensitive(path);
        auto &finding = m_findings.add(spot(m_references.first()),
                                       {isSecret ? dots() : m_references.first().name});
        finding.spot.setting = path;
        QList<TextSplice> splices;
        for (const Reference &reference : m_references)
            splices.append({{reference.begin, reference.begin + 1}, "\\u0024"});
        Fix fix = spliceFile(u"escape-dollar"_s, {}, m_file.path, splices, false);
        fix.touches = {path.parent()};
        finding.fixes = {fix};
        m_references.clear();
    }

    const Subject &m_subject;
    const GivenText &m_read;
    const deployment::ContainerFile &m_file;
    Findings &m_findings;
    NodeIndex m_node = json::NoNode;
    QList<Reference> m_references;
};

QString variantOf(const Replacement &replacement)
{
    if (replacement.variable.isEmpty())
        return u"stops"_s;
    return replacement.isSet || replacement.usesDefault ? u"set"_s : QString();
}

void find(const Subject &subject, const Replacement &replacement, Findings &findings)
{
    const SettingPath &path = replacement.setting;
    const bool isSecret = !path.isEmpty() && subject.catalogue().isSensitive(path);
    const QString variant = variantOf(replacement);
    // Outside of secrets it is how a variable gets into a setting.
    if (variant == u"set" && !isSecret)
        return;
    const QString name = isSecret ? dots() : image::textOfBytes(replacement.variable);
    auto &finding = findings.add(subject.spotOf(path), {path.toString(), name}, variant);
    if (variant == u"stops")
        finding.severity = Severity::Error;
}

} // namespace

void checkDollar(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.texts().size(); ++i) {
        if (!subject.texts()[i].map.isIdentity())
            References(subject, i, findings).run();
    }
}

void checkSecondReplacement(const Subject &subject, Findings &findings)
{
    const startup::OrthancStage &stage = subject.orthancStage();
    for (const Replacement &replacement : stage.replacements)
        find(subject, replacement, findings);
    const bool isParsed = stage.text.isEmpty()
        || json::Document::parse(stage.text).isAcceptedBy(json::Reader::Orthanc);
    if (!isParsed)
        findings.add({}, {}, u"broken"_s).severity = Severity::Error;
}

} // namespace towerkey::lint
