// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/json/document.h"

#include <QCoreApplication>

namespace towerkey::json {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::json::Messages)

public:
    static QString character(const Problem &problem);
    static QString token(const Problem &problem);
    static QString structure(const Problem &problem);
};

QString Messages::character(const Problem &problem)
{
    switch (problem.id) {
    case ProblemId::ByteOrderMark:
        return tr("The file begins with a byte order mark. The start-up script cannot read it: "
                  "save it as UTF-8 without one.");
    case ProblemId::InvalidUtf8:
        return tr("This is not UTF-8 text. Save the file as UTF-8.");
    case ProblemId::UnexpectedCharacter:
        return tr("“%1” has no place here.").arg(problem.argument);
    case ProblemId::HashComment:
        return tr("# begins no comment in JSON: write // instead.");
    case ProblemId::SingleQuotes:
        return tr("Text needs double quotes: \"…\", not '…'.");
    case ProblemId::ControlCharacter:
        return tr("A line break or control character stands inside of a text: write \\n for a line "
                  "break, or close the quotes.");
    case ProblemId::UnclosedString:
        return tr("The text that begins here has no closing quote.");
    case ProblemId::UnclosedComment:
        return tr("The comment that begins here has no closing */.");
    case ProblemId::MisplacedComment:
        return tr("Orthanc itself reads no comment here; the start-up script does.");
    default:
        return {};
    }
}

QString Messages::token(const Problem &problem)
{
    switch (problem.id) {
    case ProblemId::InvalidEscape:
        return tr("“%1” is no escape of JSON: a backslash is written \\\\.").arg(problem.argument);
    case ProblemId::LoneSurrogate:
        return tr("This \\u escape is half of a character.");
    case ProblemId::InvalidNumber:
        return tr("“%1” is no number: JSON has no plus sign, no leading zeros and no bare point.")
            .arg(problem.argument);
    case ProblemId::NumberTooLong:
        return tr("The number has more than 4300 digits, which the start-up script cannot read.");
    case ProblemId::InvalidLiteral:
        return tr("“%1” is no value: write true, false, null, a number, or text in quotes.")
            .arg(problem.argument);
    case ProblemId::SpecialNumber:
        return tr("Orthanc itself does not read this number.");
    default:
        return {};
    }
}

QString Messages::structure(const Problem &problem)
{
    switch (problem.id) {
    case ProblemId::UnexpectedEnd:
        return tr("The text ends in the middle: a bracket is not closed.");
    case ProblemId::TrailingComma:
        return tr("Remove the comma before the bracket: Orthanc would read it, the start-up script "
                  "does not.");
    case ProblemId::MissingComma:
        return tr("A comma is missing before this.");
    case ProblemId::MissingColon:
        return tr("A colon is missing between key and value.");
    case ProblemId::MissingValue:
        return tr("A value is missing here.");
    case ProblemId::KeyIsNoString:
        return tr("A key needs double quotes: \"…\".");
    case ProblemId::DuplicateKey:
        return tr("The key “%1” is here a second time; the last one counts, whole.")
            .arg(problem.argument);
    case ProblemId::TooDeep:
        return tr("The text is nested deeper than %1 levels.").arg(problem.argument);
    case ProblemId::TextAfterEnd:
        return tr("Something follows the end of the configuration.");
    case ProblemId::TopLevelIsNoTable:
        return tr("A configuration is a table: { … }.");
    case ProblemId::Empty:
        return tr("There is nothing in it; an empty configuration is {}.");
    default:
        return {};
    }
}

} // namespace

QString message(const Problem &problem)
{
    QString sentence = Messages::character(problem);
    if (sentence.isEmpty())
        sentence = Messages::token(problem);
    return sentence.isEmpty() ? Messages::structure(problem) : sentence;
}

} // namespace towerkey::json
