// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/exportedtext.h"

#include "core/exchange/bundle/exportplan.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/dockerfiletext.h"
#include "core/image/names.h"
#include "core/yaml/document.h"
#include "ui/models/session.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ExportedText)
};

/// The settings of the variables in a compose file.
class ComposePlaces
{
public:
    ComposePlaces(const QByteArray &yaml, const image::Image &image)
        : m_document(yaml::Document::parse(yaml)), m_image(image)
    {
        for (yaml::NodeIndex node = 0; node < m_document.size(); ++node) {
            const QStringList keys = m_document.pathOf(node).keys();
            const bool isVariable = !m_document.node(node).isKey && keys.size() == 4
                && keys[0] == "services"_L1 && keys[2] == "environment"_L1;
            if (isVariable)
                addVariable(keys[3], m_document.memberRange(node));
        }
    }

    SettingPath pathAt(int line) const
    {
        for (const Variable &variable : m_variables) {
            if (line >= variable.first && line <= variable.last)
                return variable.path;
        }
        return {};
    }

    /// The lines of the setting, of parts of it, or of the table around it.
    QList<int> linesOf(const SettingPath &path) const
    {
        QList<int> lines;
        for (const Variable &variable : m_variables) {
            const bool isAbout = !variable.path.isEmpty()
                && (variable.path.startsWith(path) || path.startsWith(variable.path));
            for (int line = variable.first; isAbout && line <= variable.last; ++line)
                lines.append(line);
        }
        return lines;
    }

private:
    struct Variable
    {
        SettingPath path;
        int first;
        int last;
    };

    void addVariable(const QString &name, TextRange range)
    {
        m_variables.append({image::meaningOfVariable(*m_image.profile, name).path,
                            m_document.position(range.begin).line - 1,
                            m_document.position(range.end).line - 1});
    }

    yaml::Document m_document;
    image::Image m_image;
    QList<Variable> m_variables;
};

} // namespace

PreviewText exportedCompose(const Session &session)
{
    PreviewText text;
    // The password of a database server goes into a file of its own, so it need not be a good one.
    const exchange::ExportRequest request{.deployment = session.deployment(),
                                          .images = session.images(),
                                          .image = session.image(),
                                          .catalogue = session.catalogue(),
                                          .options = {.companionPassword = u"hidden"_s}};
    const auto plan = exchange::planExport(request);
    if (!plan) {
        text.note = message(plan.error());
        return text;
    }
    QByteArray yaml = exchange::composeText(*plan);
    while (yaml.endsWith('\n'))
        yaml.chop(1);
    for (const QString &line : QString::fromUtf8(yaml).split(u'\n'))
        text.lines.append({line, {}, {}});
    text.note = Texts::tr("What an export would write.");
    const auto places = std::make_shared<ComposePlaces>(yaml, session.image());
    text.pathAt = [places](int line) { return places->pathAt(line); };
    text.linesOf = [places](const SettingPath &path) { return places->linesOf(path); };
    return text;
}

PreviewText exportedDockerfile(const Session &session)
{
    const auto written =
        exchange::dockerfileText(session.deployment(), session.image(), session.catalogue());
    PreviewText text{.lines = {}, .language = Language::Dockerfile};
    for (const auto &line : written.lines)
        text.lines.append({QString::fromUtf8(line.text), line.path, {}});
    if (!written.leftOut.isEmpty()) {
        text.note = Texts::tr("Left out, because they are secret and everybody who gets the image "
                              "could read them; hand them to the container: %1")
                        .arg(written.leftOut.join(u", "_s));
    }
    return text;
}

} // namespace towerkey::ui
