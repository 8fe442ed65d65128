// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/stackprogram.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::test {

Answer<json::Value> StackProgram::config(const QString &file) const
{
    const auto yaml =
        m_program.run({u"stack"_s, u"config"_s, u"--compose-file"_s, file}, QFileInfo(file).path());
    return yaml ? parsed(runScript(u"yamltojson.py"_s, *yaml)) : std::unexpected(yaml.error());
}

} // namespace towerkey::test
