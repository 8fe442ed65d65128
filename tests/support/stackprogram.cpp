// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/stackprogram.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::test {

static Answer<json::List> documentsIn(const QByteArray &yaml)
{
    const auto documents = parsed(runScript(u"yamltojson.py"_s, yaml));
    if (!documents)
        return std::unexpected(documents.error());
    const auto *list = documents->as<json::List>();
    return list ? *list : json::List();
}

Answer<json::Value> StackProgram::config(const QString &file) const
{
    const auto yaml =
        m_program.run({u"stack"_s, u"config"_s, u"--compose-file"_s, file}, QFileInfo(file).path());
    if (!yaml)
        return std::unexpected(yaml.error());
    const auto documents = documentsIn(*yaml);
    return documents ? Answer<json::Value>(documents->value(0))
                     : std::unexpected(documents.error());
}

Answer<json::List> StackProgram::configsOfFolders(const QStringList &folders) const
{
    // The converter takes longer to begin than to convert.
    QByteArray all;
    for (const QString &folder : folders) {
        const auto yaml = m_shell.run(
            {u"-c"_s,
             u"set -a; if [ -f .env ]; then . ./.env; fi; set +a; docker stack config -c stack.yaml"_s},
            folder);
        if (!yaml)
            return std::unexpected(folder + u": "_s + yaml.error());
        all += "---\n" + *yaml;
    }
    return documentsIn(all);
}

} // namespace towerkey::test
