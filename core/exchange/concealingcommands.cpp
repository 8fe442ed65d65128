// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealingsearch.h"
#include "core/exchange/docker/inspectionreader.h"
#include "core/exchange/docker/runcommand.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

using json::NodeIndex;

/// Options of docker run, and whatever else of the script assigns something.
void Concealing::addOfCommands()
{
    const auto read = docker::readCommands(m_text, m_deployment.source(m_source).diskPath);
    for (const docker::RunCommand &command : read.commands) {
        for (const docker::RunOption &option : command.options) {
            if (option.name == u"env" && option.valueWord >= 0)
                hideBehindEquals(command.words[option.valueWord], option.valueBegin);
        }
    }
    const auto all =
        readShell(m_text, {.shell = read.shell, .hasComments = true, .hasOperators = true});
    for (const ShellWord &word : all.words())
        hideBehindEquals(word, 0);
}

void Concealing::hideBehindEquals(const ShellWord &word, qsizetype begin)
{
    const qsizetype equals = word.text.indexOf('=', begin);
    if (equals > begin
        && isSecret(word.text.sliced(begin, equals - begin), word.text.sliced(equals + 1)))
        hide(docker::writtenBehind(word, equals + 1));
}

/// The variables of every container, "NAME=value".
void Concealing::addOfInspection(const json::Document &document)
{
    for (qsizetype i = 0; i < docker::inspectedContainers(document); ++i) {
        const SettingPath list =
            docker::inspectedPath(document, i).child(u"Config"_s).child(u"Env"_s);
        const NodeIndex variables = document.find(list);
        if (variables == json::NoNode)
            continue;
        for (auto item = document.firstChild(variables); item != json::NoNode;
             item = document.nextSibling(item))
            hideAssignment(document, item);
    }
}

void Concealing::hideAssignment(const json::Document &document, NodeIndex item)
{
    const json::Value value = document.value(item);
    const auto *text = value.as<QString>();
    const qsizetype equals = text ? text->indexOf(u'=') : -1;
    if (equals <= 0 || !isSecret(text->first(equals), text->sliced(equals + 1)))
        return;
    const json::Node &node = document.node(item);
    const qsizetype written = m_text.indexOf('=', node.begin);
    const bool isInside = written > 0 && written < node.end;
    hide({isInside ? written + 1 : node.begin + 1, node.end - 1});
}

} // namespace towerkey::exchange
