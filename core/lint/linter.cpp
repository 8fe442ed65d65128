// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/linter.h"

#include "core/lint/deployment/service.h"
#include "core/lint/makeable.h"
#include "core/lint/silencing.h"

#include <algorithm>

namespace towerkey::lint {

using deployment::Deployment;

namespace {

/// Files in their order, what stands nowhere at the end; in a file from top to bottom.
bool standsBefore(const Finding &a, const Finding &b)
{
    const auto key = [](const Finding &finding) {
        const Spot &spot = finding.spot;
        return std::tuple(spot.source < 0, spot.source, spot.range.begin, spot.range.end);
    };
    return key(a) < key(b);
}

/// Works out places from top to bottom, each from the one before, because a text may be one long
/// line with thousands of findings.
class Places
{
public:
    explicit Places(const Deployment &deployment) : m_deployment(deployment) { }

    Place of(const Spot &spot)
    {
        if (spot.source < 0)
            return {};
        const deployment::Source &source = m_deployment.source(spot.source);
        Place place{source.diskPath.isEmpty() ? source.containerPath : source.diskPath, {}};
        if (spot.range == TextRange())
            return place;
        if (spot.source != m_source || spot.range.begin < m_offset)
            begin(spot.source);
        go(source.text, spot.range.begin);
        place.position = m_position;
        return place;
    }

private:
    void begin(qsizetype source)
    {
        m_source = source;
        m_offset = 0;
        m_position = {1, 1};
    }

    void go(const QByteArray &text, qsizetype offset)
    {
        const QByteArrayView between = QByteArrayView(text).sliced(m_offset);
        const TextPosition moved = positionAt(between, offset - m_offset);
        const int column = moved.line == 1 ? m_position.column + moved.column - 1 : moved.column;
        m_position = {m_position.line + moved.line - 1, column};
        m_offset = offset;
    }

    const Deployment &m_deployment;
    qsizetype m_source = -1;
    qsizetype m_offset = 0;
    TextPosition m_position;
};

/// Where to look for what stands nowhere in particular: at the service, or in the first file.
Spot homeOf(const Subject &subject, const SettingPath &setting)
{
    Spot spot = serviceSpot(subject);
    if (spot.source < 0 && !subject.deployment().sources().isEmpty())
        spot.source = 0;
    spot.setting = setting;
    return spot;
}

} // namespace

QList<Finding> lint(const Subject &subject, const Options &options)
{
    Findings collected;
    for (const Rule &rule : allRules()) {
        if (!options.rules.isEmpty() && !options.rules.contains(rule.id))
            continue;
        collected.setRule(rule.id, rule.severity);
        rule.check(subject, collected);
    }
    QList<Finding> findings = collected.take();
    const Silencing silencing(subject.deployment());
    const auto isSilenced = [&](const Finding &finding) {
        return !options.keepSilenced && silencing.covers(finding);
    };
    // What stands nowhere is silenced by any of the files, and where it is shown.
    findings.removeIf([&](const Finding &f) { return f.spot.source < 0 && isSilenced(f); });
    for (Finding &finding : findings) {
        if (finding.spot.source < 0)
            finding.spot = homeOf(subject, finding.spot.setting);
    }
    std::ranges::stable_sort(findings, standsBefore);
    Places places(subject.deployment());
    for (Finding &finding : findings)
        finding.place = places.of(finding.spot);
    findings.removeIf(isSilenced);
    Makeable makeable(subject);
    const bool isDoubtful = isOlderImage(subject);
    for (Finding &finding : findings) {
        finding.fixes.removeIf([&](const Fix &fix) { return !makeable.includes(fix); });
        for (Fix &fix : finding.fixes)
            fix.isSafe = fix.isSafe && !isDoubtful;
    }
    return findings;
}

Deployment independentCopy(const Deployment &deployment)
{
    return Deployment(deployment.imageTag(), deployment.sources(), deployment.sharedLayout());
}

} // namespace towerkey::lint
