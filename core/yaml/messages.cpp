// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/yaml/document.h"

#include <QCoreApplication>

namespace towerkey::yaml {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::yaml::Messages)

public:
    static QString reading(const Problem &problem);
    static QString meaning(const Problem &problem);
};

QString Messages::reading(const Problem &problem)
{
    switch (problem.id) {
    case ProblemId::NotUtf8:
        return tr("This is not UTF-8 text. Save the file as UTF-8.");
    case ProblemId::ControlCharacter:
        return tr("YAML does not allow this control character. Remove it, or write it as an escape "
                  "in double quotes.");
    case ProblemId::TabIndentation:
        return tr("A tab cannot indent YAML. Use blanks.");
    case ProblemId::Syntax:
        return tr("This is no valid YAML: %1.").arg(problem.argument);
    case ProblemId::TooDeep:
        return tr("The text is nested deeper than %1 levels.").arg(problem.argument);
    case ProblemId::TooLarge:
        return tr("The text is too large to be read.");
    default:
        return {};
    }
}

QString Messages::meaning(const Problem &problem)
{
    switch (problem.id) {
    case ProblemId::DuplicateKey:
        return tr("The key “%1” is here a second time, which Docker Compose refuses. Remove one.")
            .arg(problem.argument);
    case ProblemId::UnknownAlias:
        return tr("*%1 names nothing: no anchor &%1 stands before it.").arg(problem.argument);
    case ProblemId::CyclicAlias:
        return tr("*%1 stands inside of what it names.").arg(problem.argument);
    case ProblemId::InvalidMerge:
        return tr("Only tables can be merged by <<: name one with *, or a list of them.");
    default:
        return {};
    }
}

} // namespace

QString message(const Problem &problem)
{
    const QString sentence = Messages::reading(problem);
    return sentence.isEmpty() ? Messages::meaning(problem) : sentence;
}

} // namespace towerkey::yaml
