// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/deployment/sourceedits.h"

#include "core/deployment/editbuilder.h"
#include "core/deployment/layout.h"
#include "core/image/names.h"
#include "core/image/values.h"

using namespace Qt::StringLiterals;

namespace towerkey::deployment {

namespace {

QString folderOf(ContainerFile::Role role)
{
    return role == ContainerFile::Role::Secret ? u"/run/secrets/"_s : u"/etc/orthanc/"_s;
}

Result<void> checkFileName(const Deployment &deployment, ContainerFile::Role role,
                           const QString &name)
{
    const bool isConfiguration = role == ContainerFile::Role::Configuration;
    const bool isRead = !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/')
        && (!isConfiguration || name.endsWith(".json"_L1));
    if (!isRead)
        return failure(ErrorId::NameIsNoSetting, {name});
    if (fileAt(deployment, folderOf(role) + name) >= 0)
        return failure(ErrorId::KeyExists, {name});
    return {};
}

Result<void> checkVariableName(const Deployment &deployment, const QString &name)
{
    const bool isName = !name.isEmpty() && !name.contains(u'=')
        && std::ranges::none_of(name, [](QChar c) { return c.isSpace() || c.isNull(); });
    if (!isName)
        return failure(ErrorId::NameIsNoSetting, {name});
    if (deployment.variable(image::bytesOfText(name)))
        return failure(ErrorId::KeyExists, {name});
    return {};
}

QList<QByteArray> pointersTo(const Deployment &deployment, const image::Image &image,
                             const QString &fileName)
{
    QList<QByteArray> names;
    for (const Variable &variable : deployment.variables()) {
        const auto meaning =
            image::meaningOfVariable(*image.profile, image::textOfBytes(variable.name));
        const bool isPointer = meaning.kind == image::NameKind::Pointer
            && image::textOfBytes(variable.value) == fileName;
        if (isPointer)
            names.append(variable.name);
    }
    return names;
}

} // namespace

qsizetype fileAt(const Deployment &deployment, const QString &path)
{
    for (qsizetype i = 0; i < deployment.files().size(); ++i) {
        if (deployment.file(i).path == path)
            return i;
    }
    return -1;
}

Result<Edit> addFile(const Deployment &deployment, const image::Image &image,
                     ContainerFile::Role role, const QString &name, const QByteArray &text)
{
    if (const auto checked = checkFileName(deployment, role, name); !checked)
        return std::unexpected(checked.error());
    EditBuilder builder(deployment, image);
    builder.add(deployment.layout().addFile(deployment, role, folderOf(role) + name, text));
    return std::move(builder).finish();
}

Result<Edit> renameFile(const Deployment &deployment, const image::Image &image, qsizetype file,
                        const QString &name)
{
    const ContainerFile &old = deployment.file(file);
    if (old.name() == name)
        return Edit{};
    if (const auto checked = checkFileName(deployment, old.role, name); !checked)
        return std::unexpected(checked.error());
    EditBuilder builder(deployment, image);
    builder.add(
        deployment.layout().addFile(deployment, old.role, folderOf(old.role) + name, old.text));
    const Deployment &now = builder.deployment();
    if (const qsizetype left = fileAt(now, old.path); left >= 0)
        builder.add(now.layout().removeFile(now, left));
    if (old.role == ContainerFile::Role::Secret) {
        for (const QByteArray &pointer : pointersTo(deployment, image, old.name()))
            builder.setVariable(pointer, image::bytesOfText(name));
    }
    return std::move(builder).finish();
}

Result<Edit> removeFile(const Deployment &deployment, const image::Image &image, qsizetype file)
{
    const ContainerFile &old = deployment.file(file);
    EditBuilder builder(deployment, image);
    builder.add(deployment.layout().removeFile(deployment, file));
    if (old.role == ContainerFile::Role::Secret) {
        for (const QByteArray &pointer : pointersTo(deployment, image, old.name()))
            builder.unsetVariable(pointer);
    }
    return std::move(builder).finish();
}

Result<Edit> renameVariable(const Deployment &deployment, const image::Image &image,
                            const QString &name, const QString &newName)
{
    if (name == newName)
        return Edit{};
    if (const auto checked = checkVariableName(deployment, newName); !checked)
        return std::unexpected(checked.error());
    EditBuilder builder(deployment, image);
    builder.renameVariable(image::bytesOfText(name), image::bytesOfText(newName));
    return std::move(builder).finish();
}

Result<Edit> addVariable(const Deployment &deployment, const image::Image &image,
                         const QString &name, const QByteArray &value)
{
    if (const auto checked = checkVariableName(deployment, name); !checked)
        return std::unexpected(checked.error());
    EditBuilder builder(deployment, image);
    builder.setVariable(image::bytesOfText(name), value);
    return std::move(builder).finish();
}

} // namespace towerkey::deployment
