// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "app/cli/lintreport.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::cli {

using json::Value;
using lint::Finding;
using lint::Fix;
using lint::Rule;

namespace {

Value text(const QString &words) { return object({{u"text"_s, Value(words)}}); }

QString levelOf(lint::Severity severity)
{
    return severity == lint::Severity::Hint ? u"note"_s : severityWord(severity);
}

/// A path as a URI. Relative ones stay relative, unless they lead out of the folder: a relative
/// reference of SARIF should have no dots to be resolved (section 3.4.4 of
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
Value artifact(const QString &given)
{
    const QString clean = pathFromHere(QDir::cleanPath(given));
    const QString path = clean.startsWith(u"../") ? QDir::current().absoluteFilePath(clean) : clean;
    const QUrl url =
        QDir::isAbsolutePath(path) ? QUrl::fromLocalFile(QDir::cleanPath(path)) : QUrl();
    const QString uri = url.isEmpty() ? QString::fromLatin1(QUrl::toPercentEncoding(path, "/"))
                                      : url.toString(QUrl::FullyEncoded);
    return object({{u"uri"_s, Value(uri)}});
}

Value region(const QByteArray &source, TextRange range)
{
    const TextPosition begin = positionAt(source, range.begin);
    const TextPosition end = positionAt(source, qMax(range.begin, range.end));
    return object({{u"startLine"_s, Value(qint64(begin.line))},
                   {u"startColumn"_s, Value(qint64(begin.column))},
                   {u"endLine"_s, Value(qint64(end.line))},
                   {u"endColumn"_s, Value(qint64(end.column))}});
}

Value ruleOf(const Rule &rule)
{
    const QString page = lint::page(rule);
    return object({
        {u"id"_s, Value(QString(rule.id))},
        {u"shortDescription"_s, text(lint::title(rule))},
        {u"help"_s, object({{u"text"_s, Value(page)}, {u"markdown"_s, Value(page)}})},
        {u"defaultConfiguration"_s, object({{u"level"_s, Value(levelOf(rule.severity))}})},
    });
}

class Results
{
public:
    Results(const Workspace &workspace, bool revealSecrets)
        : m_workspace(workspace), m_revealSecrets(revealSecrets)
    {
        for (const Rule &rule : lint::allRules())
            m_positions.insert(rule.id, m_positions.size());
        for (const deployment::Source &source : workspace.deployment.sources())
            m_size += source.text.size();
    }

    Value of(const Finding &finding)
    {
        json::Table result;
        result.set(u"ruleId"_s, Value(finding.rule));
        result.set(u"ruleIndex"_s, Value(qint64(m_positions.value(finding.rule))));
        result.set(u"level"_s, Value(levelOf(finding.severity)));
        result.set(u"message"_s, text(lint::message(finding)));
        result.set(u"locations"_s, Value(json::List{location(finding)}));
        json::List fixes;
        for (const Fix &fix : finding.fixes) {
            if (auto written = this->fix(fix))
                fixes.append(*written);
        }
        if (!fixes.isEmpty())
            result.set(u"fixes"_s, Value(std::move(fixes)));
        return Value(std::move(result));
    }

private:
    const deployment::Source &source(qsizetype index) const
    {
        return m_workspace.deployment.source(index);
    }

    /// What stands nowhere is shown at the first file, since those who read SARIF want one.
    Value location(const Finding &finding) const
    {
        json::Table physical;
        const qsizetype index = qMax(0, finding.spot.source);
        if (index < m_workspace.deployment.sources().size())
            physical.set(u"artifactLocation"_s, artifact(source(index).diskPath));
        if (finding.place.position.line > 0)
            physical.set(u"region"_s, region(source(index).text, finding.spot.range));
        json::Table location;
        if (!physical.isEmpty())
            location.set(u"physicalLocation"_s, Value(std::move(physical)));
        if (!finding.spot.setting.isEmpty()) {
            const Value name =
                object({{u"fullyQualifiedName"_s, Value(finding.spot.setting.toString())}});
            location.set(u"logicalLocations"_s, Value(json::List{name}));
        }
        return Value(std::move(location));
    }

    /// A fix that only splices texts, and brings in nothing but what its title says.
    std::optional<Value> fix(const Fix &fix)
    {
        // To make one, all may have to be read again, and thousands of them would take minutes.
        if (fix.carrier.isEmpty() && (m_read += m_size) > mostRead)
            return {};
        const auto edit = fix.make(m_workspace.deployment, m_workspace.image);
        // Later changes speak of texts that earlier ones have moved.
        if (!edit || edit->changes.size() != 1)
            return {};
        const auto *splice = std::get_if<deployment::SpliceText>(&edit->changes.first());
        if (!splice || !isShown(fix, *splice))
            return {};
        json::List replacements;
        for (const TextSplice &part : splice->splices) {
            replacements.append(
                object({{u"deletedRegion"_s, region(source(splice->source).text, part.range)},
                        {u"insertedContent"_s, text(QString::fromUtf8(part.replacement))}}));
        }
        const Value change =
            object({{u"artifactLocation"_s, artifact(source(splice->source).diskPath)},
                    {u"replacements"_s, Value(std::move(replacements))}});
        return object({{u"description"_s, text(lint::title(fix))},
                       {u"artifactChanges"_s, Value(json::List{change})}});
    }

    bool isShown(const Fix &fix, const deployment::SpliceText &splice) const
    {
        static const QStringList marks{QString(), u"//"_s, u"\\u0024"_s};
        return m_revealSecrets
            || std::ranges::all_of(splice.splices, [&fix](const TextSplice &part) {
                   QString inserted = QString::fromUtf8(part.replacement).trimmed();
                   inserted.remove(u'"');
                   return marks.contains(inserted) || fix.arguments.contains(inserted);
               });
    }

    static constexpr qsizetype mostRead = 5'000'000;

    const Workspace &m_workspace;
    bool m_revealSecrets;
    qsizetype m_size = 0; // Of all texts, in bytes.
    qsizetype m_read = 0; // For fixes that depend on nothing but themselves.
    QHash<QString, qsizetype> m_positions;
};

} // namespace

Value asSarif(const Workspace &workspace, const QList<Finding> &findings, bool revealSecrets)
{
    json::List rules;
    for (const Rule &rule : lint::allRules())
        rules.append(ruleOf(rule));
    Results results(workspace, revealSecrets);
    json::List list;
    for (const Finding &finding : findings)
        list.append(results.of(finding));
    const Value driver = object({{u"name"_s, Value(u"towerkey"_s)},
                                 {u"version"_s, Value(u"" TOWERKEY_VERSION ""_s)},
                                 {u"rules"_s, Value(std::move(rules))}});
    const Value run = object({{u"tool"_s, object({{u"driver"_s, driver}})},
                              {u"columnKind"_s, Value(u"unicodeCodePoints"_s)},
                              {u"results"_s, Value(std::move(list))}});
    return object({{u"$schema"_s,
                    Value(u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                          u"sarif-schema-2.1.0.json"_s)},
                   {u"version"_s, Value(u"2.1.0"_s)},
                   {u"runs"_s, Value(json::List{run})}});
}

} // namespace towerkey::cli
