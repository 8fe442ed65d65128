// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr std::array valueTexts{
    Sentence{"value-toggle"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%1 is “%2”, and the plugin is on: only the exact text false switches it off.")},
    Sentence{"value-toggle/odd"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is “%2” and switches the plugin on, as everything but the text "
                               "false does. Write true.")},
    Sentence{"value-toggle/empty"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%1 is empty and switches the plugin on, as everything but the text false does.")},
    Sentence{"value-switch"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect with “%2”: only the exact text true counts.")},
    Sentence{"value-switch/toggle"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is “%2”: the plugin is on, but the Java machine that it needs "
                               "is loaded for the exact text true only.")},
    Sentence{"value-log"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The entry point does not quote %1: with a blank it becomes several "
                               "arguments, and Orthanc, which takes one configuration, stops.")},
    Sentence{
        "value-log/both"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "LOGFILE has no effect beside LOGDIR: Orthanc is told one of them.")},
    Sentence{"value-not-text"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is %3 to Orthanc, because the image reads the value of %2 as "
                               "JSON. Orthanc expects a text there and, as a rule, does not start "
                               "with anything else. In double quotes it stays a text.")},
    Sentence{"value-broken-json"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 becomes a single text: the value of %2 is meant as JSON, but "
                               "has a slip, and the image keeps what it cannot read as a text.")},
    Sentence{"value-broken-json/comment"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 becomes a single text: the value of %2 is JSON with comments, "
                               "which the image takes out of files and of ORTHANC_JSON only.")},
    Sentence{
        "value-type"_L1,
        QT_TRANSLATE_NOOP(
            "towerkey::lint",
            "%1 is %3, but Orthanc expects %2 and, as a rule, does not start with anything else.")},
    Sentence{"value-range/small"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 is %3, but must be at least %2.")},
    Sentence{"value-range/large"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 is %3, but must be at most %2.")},
    Sentence{
        "value-range/long"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint", "%1 is too long: at most %2 characters are allowed.")},
    Sentence{"value-choice"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 has no choice %2. There are: %3.")},
    Sentence{"value-choice/case"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%2 is documented as “%3” for %1.")},
    Sentence{"value-entry/key"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "The name of %1 is not allowed. It must be: %2.")},
    Sentence{
        "value-entry/form"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint", "%1 has no form that Orthanc reads. It reads: %2.")},
    Sentence{"value-entry/length"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 has %2 items, but %3 are expected: %4.")},
    Sentence{"value-entry/missing"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1 lacks %2.")},
    Sentence{"value-entry/type"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%2 in %1 must be %3.")},
    Sentence{"value-entry/small"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%2 in %1 must be at least %3.")},
    Sentence{"value-entry/large"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%2 in %1 must be at most %3.")},
    Sentence{"value-entry/long"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 in %1 is too long: DICOM allows at most %3 characters.")},
    Sentence{"value-entry/field-choice"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%2 in %1 has no choice “%3”. There are: %4.")},
    Sentence{"value-entry/old-choice"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%2 in %1: “%3” is an old choice. Write “%4”.")},
    Sentence{"value-entry/new-choice"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%2 in %1: “%3” came with Orthanc %4, which this image does not have yet.")},
    Sentence{"value-entry/field"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 has no field “%2”. There are: %3.")},
    Sentence{"value-placeholder"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is still the placeholder “%2” that the image puts there when "
                               "the plugin %3 is on. Nothing else checks it.")},
    Sentence{"value-combination/checksum"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: StoreMD5ForAttachments must stay on while "
                               "CheckRevisions is on or OverwriteInstances is IfChanged.")},
    Sentence{
        "value-combination/recycling"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "Orthanc does not start: without PatientLevelEnabled it recycles no "
                          "patients, so MaximumPatientCount and MaximumStorageSize must be 0.")},
    Sentence{"value-combination/extensions"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: of ParsedExtensions and SkippedExtensions "
                               "in AdvancedStorage.Indexer only one may be given.")},
    Sentence{"value-combination/storage"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: %1 must be one of "
                               "AdvancedStorage.MultipleStorages.Storages.")},
    Sentence{"value-combination/levels"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: CheckedLevel and UncheckedLevels of "
                               "Authorization exclude each other.")},
    Sentence{"value-combination/root"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: %1 must begin and end with a slash.")},
    Sentence{
        "value-combination/education"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "Orthanc does not start: with the Education plugin, %1 must be false.")},
    Sentence{"value-combination/lti"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "Orthanc does not start: Education.LTI needs OrthancUrl and PlatformUrl.")},
    Sentence{"value-combination/email"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: %1 needs OrthancExplorer2.Emails.Server.")},
    Sentence{"value-combination/worklists"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: worklists are kept either in the database "
                               "or in a folder. Remove %1 or the folder.")},
    Sentence{"value-combination/python"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: %1 must name a file that ends in .py.")},
    Sentence{"value-combination/root-path"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc does not start: %1 must not begin with a slash.")},
    Sentence{"value-too-new"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%1 has no effect: it came with Orthanc %2, and the image %3 has Orthanc %4.")},
    Sentence{"value-deprecated/removed"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect any more: this release does not read it.")},
    Sentence{"value-deprecated/removed-replaced"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect any more: this release reads %2 instead.")},
    Sentence{"value-deprecated/old"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1 is out of date.")},
    Sentence{"value-deprecated/old-replaced"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 is out of date. Use %2.")},
    Sentence{"value-users"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The start-up script stops with an error: RegisteredUsers must be a "
                               "table of names and passwords, {\"name\": \"password\"}.")},
    Sentence{"value-too-deep"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "The start-up script stops with an error: the value of %1 is nested too deeply.")},
    Sentence{
        "value-too-deep/whole"_L1,
        QT_TRANSLATE_NOOP(
            "towerkey::lint",
            "The start-up script stops with an error: the configuration has more than %1 levels.")},
    Sentence{"value-default"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1 is %2 by default.")},
};

// Words that arguments hold; message() translates them.
[[maybe_unused]] constexpr std::array words{
    QT_TRANSLATE_NOOP("towerkey::lint::words", "true or false"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a whole number"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a number"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a text"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a list of texts"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a list"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a list of tables"),
    QT_TRANSLATE_NOOP("towerkey::lint::words", "a table"),
};

} // namespace

std::span<const Sentence> valueSentences() { return valueTexts; }

} // namespace towerkey::lint
