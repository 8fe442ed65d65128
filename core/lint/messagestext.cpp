// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr std::array textTexts{
    Sentence{
        "text-unparsable"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint", "The start-up script cannot read %1 and stops: %2")},
    Sentence{
        "text-unparsable/orthanc"_L1,
        QT_TRANSLATE_NOOP(
            "towerkey::lint",
            "Orthanc would read %1, but the start-up script of the image cannot, and stops: %2")},
    Sentence{"text-unparsable/skipped"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The start-up script cannot read %1 and, depending on the order of "
                               "the folder, stops or goes on without it: %2")},
    Sentence{"text-orthanc-json"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "ORTHANC_JSON is no valid JSON, so the image refuses to start: %1")},
    Sentence{"text-orthanc-json/path"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "ORTHANC_JSON holds the configuration itself, not the path of a file, so the "
                 "image refuses to start. Mount the file in /etc/orthanc; it is read by itself.")},
    Sentence{"text-orthanc-json/empty"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "ORTHANC_JSON is empty, so the image refuses to start. Remove it.")},
    Sentence{"text-top-level"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is valid JSON, but no table, and the start-up script stops at "
                               "it: a configuration is { … }.")},
    Sentence{"text-not-utf8"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is not UTF-8 text. The start-up script reads every file of this "
                               "folder as text and stops at it, whatever its name.")},
    Sentence{"text-no-file"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%1 is a folder, and the start-up script, which reads it as a file, stops at it. "
                 "Docker makes such a folder when a mounted file does not exist.")},
    Sentence{
        "text-no-file/link"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "%1 is a link that leads nowhere, and the start-up script stops at it.")},
    Sentence{"text-duplicate-key"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "“%1” stands here a second time. The last one counts, whole; "
                               "nothing of the first one is left.")},
    Sentence{"text-dollar"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "The image replaces $%1 by the value of a variable, and none of that name is set: "
                 "nothing is left in its place. A dollar sign itself is written \\u0024.")},
    Sentence{"text-dollar/file"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "The image replaces $%1 by the value of a variable, and none of that name is set: "
                 "nothing is left in its place, and the file is no valid JSON then.")},
    Sentence{"text-dollar/nested"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "Braces do not nest: the default of %1 ends at the first closing one. Where %1 is "
                 "set, the second one is left behind its value.")},
    Sentence{"text-pasted"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "The image pastes the value of %1 between the quotes as it is. The quotes, "
                 "backslashes or line breaks in it count as JSON there, not as themselves.")},
    Sentence{"text-second-replacement"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "In %1, Orthanc itself replaces ${%2} by nothing, because no variable of that "
                 "name is set. Nothing can escape it there: choose a value without ${.")},
    Sentence{"text-second-replacement/set"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "In %1, Orthanc itself replaces ${%2} by the value of that variable. Nothing can "
                 "escape it there: if the value is meant as it stands, choose one without ${.")},
    Sentence{"text-second-replacement/stops"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc itself stops at the ${} in %1. Nothing can escape it "
                               "there: choose a value without ${.")},
    Sentence{"text-second-replacement/broken"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "After Orthanc has replaced its ${…}, the configuration is no valid "
                               "JSON any more, and Orthanc does not start.")},
    Sentence{"text-secret-blanks"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The secret %1 begins or ends with blanks, which become part of the "
                               "value: the image removes nothing but line ends behind it.")},
    Sentence{"text-secret-blanks/mark"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "The secret %1 begins with a byte order mark, which becomes part of the value.")},
    Sentence{"text-secret-blanks/lines"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The secret %1 has several lines, and the line breaks between them "
                               "become part of the value.")},
    Sentence{"text-secret-blanks/end"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The secret %1 ends with a line break, which becomes part of the "
                               "value in images before 20.10.1.")},
    Sentence{
        "text-value-blanks"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "The value of %1 begins or ends with blanks, which become part of it.")},
    Sentence{"text-line-ignored"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "This line gives no variable a value, and is ignored.")},
    Sentence{"text-compose"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1")},
    Sentence{"text-manifest"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1")},
    Sentence{"text-unknown-silencing"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "There is no rule “%1” to ignore.")},
    Sentence{
        "text-unknown-silencing/near"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint", "There is no rule “%1” to ignore. Did you mean %2?")},
};

} // namespace

std::span<const Sentence> textSentences() { return textTexts; }

} // namespace towerkey::lint
