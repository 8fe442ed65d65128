// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/fixing.h"

#include "core/startup/deploymentinput.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace towerkey::lint {

using deployment::Deployment;

namespace {

/// No fix brings another one as often as that, unless two of them undo each other.
constexpr int mostRounds = 5;

/// Fixes of one round. Those that replace pieces of one text, each about something else, are made
/// of the same text and applied together, so that many of them take no longer than the text is
/// long. The others are made one after the other, of what the ones before have left.
class Round
{
public:
    Round(const image::Image &image, Deployment &deployment, Fixed &fixed)
        : m_image(image), m_deployment(deployment), m_fixed(fixed)
    {
    }

    /// Whether anything was fixed.
    bool run(const QList<Fix> &fixes)
    {
        QList<Fix> others;
        for (const Fix &fix : fixes) {
            if (!gather(fix))
                others.append(fix);
        }
        applyGathered();
        for (const Fix &fix : std::as_const(others))
            apply(fix);
        return m_hasFixed;
    }

private:
    using Splices = QMap<qsizetype, TextSplice>; // By their beginnings.

    bool gather(const Fix &fix)
    {
        const bool isAboutNews =
            std::ranges::none_of(fix.arguments, [this](const QString &argument) {
                return m_subjects.contains(argument);
            });
        const auto edit = isAboutNews ? fix.make(m_deployment, m_image) : deployment::Edit();
        const auto *change = edit && edit->changes.size() == 1
            ? std::get_if<deployment::SpliceText>(&edit->changes.first())
            : nullptr;
        if (!change || !std::ranges::all_of(change->splices, [&](const TextSplice &splice) {
                return isReplacement(splice) && isApart(m_gathered[change->source], splice.range);
            }))
            return false;
        for (const TextSplice &splice : change->splices)
            m_gathered[change->source].insert(splice.range.begin, splice);
        m_subjects.unite(QSet<QString>(fix.arguments.begin(), fix.arguments.end()));
        m_titles.append(title(fix));
        return true;
    }

    /// What is added or removed depends on what stands around it.
    static bool isReplacement(const TextSplice &splice)
    {
        return splice.range.length() > 0 && !splice.replacement.isEmpty();
    }

    static bool isApart(const Splices &splices, TextRange range)
    {
        auto next = splices.lowerBound(range.begin);
        if (next != splices.end() && next->range.begin <= range.end)
            return false;
        return next == splices.begin() || (--next)->range.end < range.begin;
    }

    void applyGathered()
    {
        deployment::Edit edit;
        for (auto source = m_gathered.cbegin(); source != m_gathered.cend(); ++source) {
            if (!source->isEmpty())
                edit.changes.append(deployment::SpliceText{source.key(), source->values()});
        }
        carryOut(edit, m_titles);
    }

    void apply(const Fix &fix)
    {
        if (const auto edit = fix.make(m_deployment, m_image))
            carryOut(*edit, {title(fix)});
    }

    void carryOut(const deployment::Edit &edit, const QStringList &titles)
    {
        if (edit.isEmpty())
            return;
        m_deployment.apply(edit);
        m_fixed.edit.changes += edit.changes;
        m_fixed.titles += titles;
        m_hasFixed = true;
    }

    const image::Image &m_image;
    Deployment &m_deployment;
    Fixed &m_fixed;
    QMap<qsizetype, Splices> m_gathered; // By source.
    QSet<QString> m_subjects; // What they are about, and what becomes of it.
    QStringList m_titles;
    bool m_hasFixed = false;
};

QList<Fix> safeFixes(const QList<Finding> &findings)
{
    QList<Fix> fixes;
    for (const Finding &finding : findings) {
        if (!finding.fixes.isEmpty() && finding.fixes.first().isSafe)
            fixes.append(finding.fixes.first());
    }
    return fixes;
}

} // namespace

Fixed fixSafely(const Deployment &deployment, const image::Image &image,
                const image::Images &images, const catalogue::Catalogue &catalogue,
                const Options &options)
{
    Fixed fixed;
    Deployment now = deployment;
    bool isDone = false;
    for (int round = 0; round < mostRounds && !isDone; ++round) {
        const auto outcome = startup::simulate(image, startup::inputOf(now));
        const auto findings = lint(Subject(now, image, images, catalogue, outcome), options);
        isDone = !Round(image, now, fixed).run(safeFixes(findings));
    }
    return fixed;
}

} // namespace towerkey::lint
