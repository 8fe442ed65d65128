// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/deploymentinput.h"

namespace towerkey::startup {

using deployment::Source;

static InputFile::Kind kindOf(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Folder:
        return InputFile::Kind::Folder;
    case Source::Kind::DanglingLink:
        return InputFile::Kind::DanglingLink;
    case Source::Kind::Regular:
        break;
    }
    return InputFile::Kind::Regular;
}

Input inputOf(const deployment::Deployment &deployment)
{
    Input input;
    for (qsizetype i = 0; i < deployment.files().size(); ++i) {
        const deployment::ContainerFile &file = deployment.file(i);
        InputFile seen{.path = file.path,
                       .content = file.text,
                       .kind = kindOf(file.kind),
                       .place = {},
                       .host = {},
                       .map = file.map,
                       .document = {}};
        if (file.source >= 0)
            seen.place = deployment.source(file.source).diskPath;
        if (file.isEmbedded)
            seen.host = deployment.source(file.source).text;
        const bool isSecret = file.role == deployment::ContainerFile::Role::Secret;
        if (!isSecret && !file.isEmbedded && file.source >= 0)
            seen.document = deployment.sharedDocument(file.source);
        (isSecret ? input.secrets : input.files).append(seen);
    }
    // Variables come line by line from few texts: the lines are counted on, not again each time.
    qsizetype lastSource = -1;
    qsizetype lastOffset = 0;
    int line = 1;
    for (const deployment::Variable &variable : deployment.variables()) {
        if (variable.source < 0) {
            input.environment.append({variable.name, variable.value, {}});
            continue;
        }
        const Source &source = deployment.source(variable.source);
        if (variable.source != lastSource || variable.offset < lastOffset) {
            line = 1;
            lastOffset = 0;
            lastSource = variable.source;
        }
        line += int(QByteArrayView(source.text)
                        .sliced(lastOffset, variable.offset - lastOffset)
                        .count('\n'));
        lastOffset = variable.offset;
        input.environment.append({variable.name, variable.value, {source.diskPath, {line, 1}}});
    }
    return input;
}

} // namespace towerkey::startup
