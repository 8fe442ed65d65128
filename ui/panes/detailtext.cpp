// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/detailtext.h"

#include "ui/models/explanation.h"
#include "ui/models/session.h"
#include "ui/models/settingknowledge.h"
#include "ui/models/settingtexts.h"
#include "ui/models/valuerule.h"
#include "ui/models/valuetext.h"
#include "ui/theme/tones.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

/// Puts the parts of the text together.
class Detail
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::DetailText)

public:
    Detail(const Session &session, const SettingPath &path, const QPalette &palette)
        : m_session(session), m_path(path), m_setting(session.catalogue().setting(path)),
          m_muted(color(Tone::Muted, palette).name()),
          m_warning(color(Tone::Warning, palette).name()),
          m_error(color(Tone::Error, palette).name()), m_good(color(Tone::Good, palette).name())
    {
    }

    QString run()
    {
        addProblems();
        addDescription();
        addFacts();
        addSources();
        return m_html;
    }

private:
    void addParagraph(const QString &html)
    {
        if (!html.isEmpty())
            m_html += u"<p style='margin:0 0 6px 0'>"_s + html + u"</p>"_s;
    }

    void addWarning(const QString &text)
    {
        addParagraph(u"<span style='color:%1'>%2</span>"_s.arg(m_warning, text.toHtmlEscaped()));
    }

    void addProblem(const Problem &problem)
    {
        const bool isError = problem.severity == Severity::Error;
        addParagraph(u"<span style='color:%1'>%2 %3</span>"_s.arg(
            isError ? m_error : m_warning, isError ? u"\u2297"_s : u"\u26a0"_s,
            problem.text.toHtmlEscaped()));
    }

    static QString link(const QString &scheme, const QString &target, const QString &text)
    {
        return u"<a href='%1:%2'>%3</a>"_s.arg(
            scheme, QString::fromUtf8(QUrl::toPercentEncoding(target)), text.toHtmlEscaped());
    }

    void addDeprecation()
    {
        const QString other = m_setting->replacedBy;
        if (!m_setting->deprecated && other.isEmpty())
            return;
        QStringList parts;
        const QString since = m_setting->deprecatedSince;
        if (m_setting->deprecated)
            parts.append(since.isEmpty() ? tr("Deprecated.")
                                         : tr("Deprecated since %1.").arg(since).toHtmlEscaped());
        if (!other.isEmpty())
            parts.append(tr("Use %1 instead.").arg(link(u"setting"_s, other, other)));
        const QString html = parts.join(u' ');
        addParagraph(u"<span style='color:%1'>%2</span>"_s.arg(m_warning, html));
    }

    void addDescription()
    {
        if (!m_setting) {
            addUnknown();
            return;
        }
        addDeprecation();
        if (const auto knowledge = knowledgeOf(m_session.image(), *m_setting);
            knowledge != Knowledge::Known)
            addWarning(toText(knowledge, m_session.image(), *m_setting));
        if (!m_setting->removed.isEmpty())
            addWarning(tr("No longer read from version %1 on.").arg(m_setting->removed));
        addParagraph(m_setting->summary.toHtmlEscaped());
        if (!m_setting->details.isEmpty())
            addParagraph(u"<span style='color:%1'>%2</span>"_s.arg(
                m_muted, m_setting->details.toHtmlEscaped()));
    }

    void addUnknown()
    {
        for (SettingPath above = m_path.parent(); !above.isEmpty(); above = above.parent()) {
            const auto *setting = m_session.catalogue().setting(above);
            if (!setting || !setting->entry)
                continue;
            addField(*setting);
            addParagraph(
                tr("Part of %1: %2")
                    .arg(above.toString().toHtmlEscaped(), setting->summary.toHtmlEscaped()));
            return;
        }
        addWarning(tr("Unknown to Orthanc and its plugins; it is kept as it is."));
        const SettingPath nearest = m_session.catalogue().nearest(m_path);
        if (!nearest.isEmpty())
            addWarning(tr("Did you mean %1?").arg(nearest.toString()));
        const SettingPath known = nearestKnown(m_session, m_path);
        if (!known.isEmpty()) {
            const QString name = known.toString();
            addParagraph(link(u"rename"_s, name, tr("Rename to %1").arg(name)));
        }
    }

    void addField(const catalogue::Setting &setting)
    {
        for (const auto &field : setting.entry->fields) {
            if (field.name == m_path.last() || field.aliases.contains(m_path.last()))
                addParagraph(field.summary.toHtmlEscaped());
        }
    }

    void addProblems()
    {
        for (const Problem *problem : m_session.problems().about(m_path).mid(0, MostProblems))
            addProblem(*problem);
    }

    void addFact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts += u"<tr><td style='padding:1px 14px 1px 0;color:%1'>%2</td><td "
                       "style='padding:1px 0'>%3</td></tr>"_s.arg(m_muted, name, value);
    }

    void addFacts()
    {
        const auto state = stateOf(m_session, m_path);
        const ValueRule rule = ruleFor(m_session.catalogue(), m_path, state.value);
        const QString range = rule.rangeText();
        QString type = rule.typeText();
        if (!range.isEmpty())
            type += u", "_s + range;
        else if (!rule.unit.isEmpty())
            type += u", "_s + rule.unit;
        addFact(tr("Type"), type.toHtmlEscaped());
        if (m_setting && m_setting->hasDefault)
            addFact(tr("Default"), valueText(m_setting->defaultValue).toHtmlEscaped());
        // What everybody can read in the image is no secret.
        if (const auto value = imageDefaultOf(m_session, m_path))
            addFact(tr("Image default"), valueText(*value).toHtmlEscaped());
        if (m_setting) {
            addFact(tr("Since"), m_setting->since.toHtmlEscaped());
            if (!m_setting->documentation.isEmpty()) {
                const QString url = m_setting->documentation.toString().toHtmlEscaped();
                addFact(tr("Read more"), u"<a href='%1'>%1</a>"_s.arg(url));
            }
        }
        if (!m_facts.isEmpty())
            m_html += u"<table cellspacing='0' style='margin-top:4px'>"_s + m_facts + u"</table>"_s;
    }

    static QString titleOf(ValueSource source)
    {
        switch (source) {
        case ValueSource::OrthancDefault:
            return tr("Default");
        case ValueSource::ImageDefault:
            return tr("Image default");
        case ValueSource::File:
            return tr("File");
        case ValueSource::Variable:
            return tr("Variable");
        case ValueSource::Secret:
            return tr("Secret");
        case ValueSource::Several:
        case ValueSource::NotSet:
            break;
        }
        return {};
    }

    /// A place leads to itself by its number among the sources.
    static QString placeHtml(const SourceLine &line, qsizetype number)
    {
        return line.sourceIndex < 0 ? line.place.toHtmlEscaped()
                                    : link(u"place"_s, QString::number(number), line.place);
    }

    QString rowOf(const SourceLine &line, qsizetype number) const
    {
        const QString mark =
            line.counts ? u"<span style='color:%1'>\u25b8</span>"_s.arg(m_good) : u"&nbsp;"_s;
        QString value = line.value.toHtmlEscaped();
        if (line.counts)
            value = u"<b>%1</b>"_s.arg(value);
        else if (line.isReached)
            value = u"<s>%1</s>"_s.arg(value);
        const QString why = line.counts ? QString()
            : line.isReached            ? tr("overridden")
                                        : tr("not reached: the start fails before");
        const QString note = u" <span style='color:%1'>%2</span>"_s.arg(m_muted, why);
        return u"<tr><td>%1&nbsp;</td><td style='padding:1px 14px 1px 0'>%2</td>"
               "<td style='padding:1px 14px 1px 0'>%3</td><td>%4%5</td></tr>"_s.arg(
                   mark, titleOf(line.source), placeHtml(line, number), value, note);
    }

    void addSources()
    {
        const QList<SourceLine> lines = explanationOf(m_session, m_path);
        if (lines.isEmpty())
            return;
        m_html += u"<p style='margin:10px 0 2px 0'><b>%1</b></p><table cellspacing='0'>"_s.arg(
            tr("Why this value"));
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_html += rowOf(lines[i], i);
        m_html += u"</table>"_s;
    }

    static constexpr qsizetype MostProblems = 5;

    const Session &m_session;
    const SettingPath &m_path;
    const catalogue::Setting *m_setting;
    QString m_muted;
    QString m_warning;
    QString m_error;
    QString m_good;
    QString m_facts;
    QString m_html;
};

} // namespace

QString detailText(const Session &session, const SettingPath &path, const QPalette &palette)
{
    return Detail(session, path, palette).run();
}

} // namespace towerkey::ui
