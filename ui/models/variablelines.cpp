// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/variablelines.h"

#include "core/json/document.h"
#include "ui/models/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::EquivalentVariable;
using exchange::VariableFormat;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::VariableLines)
};

/// The settings that the lines of one value are about: the members of an object that is spread
/// over lines begin with their keys, two blanks deeper each level.
class MemberPaths
{
public:
    /// \a outermost is the column of the object's bracket; -1: the lines begin in front of it.
    explicit MemberPaths(const SettingPath &path, qsizetype outermost)
        : m_path(path), m_outermost(outermost)
    {
    }

    SettingPath pathOf(const QString &line)
    {
        qsizetype blanks = 0;
        while (blanks < line.size() && line[blanks] == u' ')
            ++blanks;
        if (m_outermost < 0) {
            m_outermost = line.sliced(blanks).startsWith(u'{') ? blanks : -1;
            return m_path;
        }
        const qsizetype depth = (blanks - m_outermost) / 2;
        m_keys.resize(qBound<qsizetype>(0, depth - 1, m_keys.size()));
        if (depth == m_keys.size() + 1 && line.sliced(blanks).startsWith(u'"'))
            m_keys.append(keyAt(line.sliced(blanks)));
        return SettingPath(m_path.keys() + m_keys);
    }

private:
    static QString keyAt(const QString &text)
    {
        qsizetype end = 1;
        while (end < text.size() && text[end] != u'"')
            end += text[end] == u'\\' ? 2 : 1;
        QString inside = text.sliced(1, qMin(end, text.size()) - 1);
        if (!inside.contains(u'\\'))
            return inside;
        const auto document = json::Document::parse((u'"' + inside + u'"').toUtf8());
        const json::Value value =
            document.isEmpty() ? json::Value() : document.value(document.root());
        const auto *decoded = value.as<QString>();
        return decoded ? *decoded : inside;
    }

    const SettingPath &m_path;
    QStringList m_keys;
    qsizetype m_outermost;
};

void appendLines(QList<PreviewLine> &lines, QByteArrayView text, const SettingPath &path,
                 qsizetype outermost = -1)
{
    MemberPaths members(path, outermost);
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QString line = QString::fromUtf8(text.first(end < 0 ? text.size() : end));
        lines.append({line, path.isEmpty() ? path : members.pathOf(line), {}});
        text = text.sliced(end < 0 ? text.size() : end + 1);
    }
}

} // namespace

QString VariableLines::text() const
{
    QString result;
    for (const PreviewLine &line : lines)
        result += line.text + u'\n';
    return result;
}

VariableLines variableLines(const Session &session, VariableFormat format, bool revealSecrets)
{
    return VariableWriter().lines(session, format, revealSecrets);
}

VariableLines VariableWriter::lines(const Session &session, VariableFormat format,
                                    bool revealSecrets)
{
    begin(session, format, revealSecrets);
    QHash<QString, Written> before = std::exchange(m_written, {});
    const auto variables =
        exchange::equivalentVariables(session.deployment(), session.image(), session.catalogue(),
                                      session.outcome(), m_equivalents);
    VariableLines result;
    for (const EquivalentVariable &variable : variables) {
        Written written = before.take(variable.name);
        if (written.variable != variable)
            follow(written, session, variable);
        const QList<PreviewLine> &lines = std::as_const(written.lines).lines();
        if (result.entries.isEmpty() && !lines.isEmpty())
            result.lines = m_head;
        if (lines.isEmpty())
            result.inexpressible.append(variable.name);
        else
            result.entries.append(
                {variable, written.shown.value, int(result.lines.size()), int(lines.size())});
        result.lines += lines;
        m_written.insert(variable.name, written);
    }
    if (!result.entries.isEmpty())
        result.lines += m_foot;
    else if (!variables.isEmpty())
        appendLines(result.lines, exchange::write({}, format, m_imageReference).text, {});
    return result;
}

void VariableWriter::begin(const Session &session, VariableFormat format, bool revealSecrets)
{
    const QString reference = session.image().reference();
    if (m_imageReference == reference && format == m_format && revealSecrets == m_revealsSecrets)
        return;
    m_written.clear();
    m_format = format;
    m_revealsSecrets = revealSecrets;
    m_imageReference = reference;
    const auto any = exchange::write({{u"NAME"_s, u"value"_s, {}}}, format, reference);
    const TextRange range = any.entries.first().range;
    const QByteArrayView text = any.text;
    m_head.clear();
    appendLines(m_head, text.first(range.begin), {});
    m_foot.clear();
    appendLines(m_foot, text.sliced(range.end), {});
}

/// Turns what is written of one variable into what is to be written of another.
void VariableWriter::follow(Written &written, const Session &session,
                            const EquivalentVariable &variable) const
{
    written.variable = variable;
    const EquivalentVariable shown =
        m_revealsSecrets ? variable : exchange::masked({variable}, session.catalogue()).first();
    if (!followTable(written, shown)) {
        QList<PreviewLine> lines;
        const auto text = exchange::write({shown}, m_format, m_imageReference);
        if (!text.entries.isEmpty()) {
            const TextRange range = text.entries.first().range;
            const QByteArrayView whole = text.text;
            appendLines(lines, whole.sliced(range.begin, range.length()), variable.path);
        }
        written.lines.begin(lines, {});
    }
    written.shown = shown;
}

/// The same for a table that is spread over lines, member by member; false when it is not.
bool VariableWriter::followTable(Written &written, const EquivalentVariable &shown) const
{
    const auto table = exchange::spreadTable(shown, m_format);
    if (!table)
        return false;
    const ListChange change = listChange(
        written.lines.memberCount(), shown.members.size(), [&](qsizetype i, qsizetype k) {
            return written.shown.members.at(i).text == shown.members.at(k).text;
        });
    QList<PreviewLine> begin;
    appendLines(begin, table->begin, shown.path);
    QList<PreviewLine> end;
    appendLines(end, table->end, shown.path);
    QList<PreviewLine> lines;
    QList<qsizetype> counts;
    for (qsizetype i = change.first; i < change.first + change.inserted; ++i) {
        const auto text = exchange::spreadMember(shown.members.at(i), m_format);
        if (!text)
            return false;
        const qsizetype first = lines.size();
        appendLines(lines, *text, shown.path, begin.last().text.indexOf(u'{'));
        counts.append(lines.size() - first);
    }
    if (written.lines.memberCount() == 0)
        written.lines.begin(begin, end);
    written.lines.replace(change, lines, counts);
    return true;
}

QString nameOf(VariableFormat format)
{
    switch (format) {
    case VariableFormat::ComposeMap:
        return Texts::tr("compose map");
    case VariableFormat::ComposeList:
        return Texts::tr("compose list");
    case VariableFormat::Dotenv:
        return Texts::tr(".env file");
    case VariableFormat::DockerRun:
        return Texts::tr("docker run");
    case VariableFormat::Shell:
        return Texts::tr("shell");
    case VariableFormat::Kubernetes:
        return Texts::tr("Kubernetes");
    }
    return {};
}

QList<VariableFormat> variableFormats()
{
    using enum VariableFormat;
    return {ComposeMap, ComposeList, Dotenv, DockerRun, Shell, Kubernetes};
}

} // namespace towerkey::ui
