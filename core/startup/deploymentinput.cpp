// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/deploymentinput.h"

namespace towerkey::startup {

using deployment::Role;
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
    for (const Source &source : deployment.sources()) {
        const InputFile file{source.containerPath, source.text, kindOf(source.kind),
                             source.diskPath};
        if (source.role == Role::Configuration)
            input.files.append(file);
        else if (source.role == Role::Secret)
            input.secrets.append(file);
    }
    // Variables come line by line from few texts: the lines are counted on, not again each time.
    qsizetype lastSource = -1;
    qsizetype lastOffset = 0;
    int line = 1;
    for (const deployment::Variable &variable : deployment.variables()) {
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
