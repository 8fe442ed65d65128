// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/dockerfiletext.h"

#include "core/exchange/masking.h"
#include "core/image/names.h"
#include "core/image/values.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using deployment::ContainerFile;

namespace {

/// A value in double quotes: dollars would name build arguments, and line ends end the instruction.
QByteArray quoted(const QByteArray &value)
{
    QByteArray result = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$')
            result += '\\';
        result += c;
    }
    return result + '"';
}

QByteArray quotedPath(const QString &path)
{
    const bool isPlain = !path.contains(u' ') && !path.contains(u'"');
    return isPlain ? path.toUtf8() : json::quoted(path);
}

class Text
{
public:
    Text(const deployment::Deployment &deployment, const image::Image &image,
         const catalogue::Catalogue &catalogue)
        : m_deployment(deployment), m_image(image), m_catalogue(catalogue)
    {
    }

    DockerfileText run()
    {
        add("FROM " + m_image.reference().toUtf8());
        for (qsizetype i = 0; i < m_deployment.files().size(); ++i)
            addFile(i);
        for (const deployment::Variable &variable : m_deployment.variables())
            addVariable(variable);
        return std::move(m_result);
    }

private:
    void add(const QByteArray &line, const SettingPath &path = {})
    {
        m_result.lines.append({line, path});
    }

    void addFile(qsizetype index)
    {
        const ContainerFile &file = m_deployment.file(index);
        if (file.role == ContainerFile::Role::Secret || holdsSecret(index)) {
            m_result.leftOut.append(file.path);
            return;
        }
        const QString disk =
            file.source < 0 ? QString() : m_deployment.source(file.source).diskPath;
        const QString from =
            disk.isEmpty() || file.isEmbedded ? file.name() : QFileInfo(disk).fileName();
        add("COPY " + quotedPath(from) + ' ' + quotedPath(file.path));
    }

    bool holdsSecret(qsizetype index) const
    {
        const json::Document &document = m_deployment.fileDocument(index);
        return !document.isEmpty()
            && holdsSecrets(m_catalogue, {}, document.value(document.root()));
    }

    void addVariable(const deployment::Variable &variable)
    {
        const QString name = image::textOfBytes(variable.name);
        const auto meaning = image::meaningOfVariable(*m_image.profile, name);
        const auto value =
            image::valueOfText(image::textOfBytes(variable.value), m_image.maximumDepth);
        const bool isPointer = meaning.kind == image::NameKind::Pointer;
        const bool isSetting =
            !meaning.path.isEmpty() || meaning.kind == image::NameKind::OrthancJson;
        const bool isSecret = isSetting ? !value || holdsSecrets(m_catalogue, meaning.path, *value)
                                        : m_catalogue.isSensitive(SettingPath({name}));
        const bool hasBreak = variable.value.contains('\n') || variable.value.contains('\r');
        if ((isSecret && !isPointer) || (hasBreak && !(value && value->isTable()))) {
            m_result.leftOut.append(name);
            return;
        }
        const QByteArray text = hasBreak ? json::toJson(*value) : variable.value;
        add("ENV " + variable.name + '=' + quoted(text), meaning.path);
    }

    const deployment::Deployment &m_deployment;
    const image::Image &m_image;
    const catalogue::Catalogue &m_catalogue;
    DockerfileText m_result;
};

} // namespace

DockerfileText dockerfileText(const deployment::Deployment &deployment, const image::Image &image,
                              const catalogue::Catalogue &catalogue)
{
    return Text(deployment, image, catalogue).run();
}

} // namespace towerkey::exchange
