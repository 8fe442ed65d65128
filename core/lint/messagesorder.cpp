// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr std::array orderTexts{
    Sentence{"order-files"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is given by %2 and by %3, and nobody can tell which one counts: "
                               "the files are read in the order in which the folder lists them.")},
    Sentence{"order-variables"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is given by %2 and by %3. %2 counts, in whatever order they are "
                               "written: the image reads variables in an order of its own.")},
    Sentence{"order-variables/json"_L1,
             QT_TRANSLATE_NOOP(
                 "towerkey::lint",
                 "%1 is given by ORTHANC_JSON and by %3. ORTHANC_JSON counts, in whatever order "
                 "they are written: the image reads variables in an order of its own.")},
    Sentence{"order-variables/wiped"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 replaces all of %1, with what %3 gives inside of it, in "
                               "whatever order they are written.")},
    Sentence{
        "order-secrets"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint",
                          "%1 is given by the secrets %2 and %3, and nobody can tell which one "
                          "counts: they are read in the order in which the folder lists them.")},
    Sentence{"order-overridden"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is given by %3 too, but %2 counts: it is read later.")},
    Sentence{"order-users"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The users of %2 stay: tables of several sources are joined, so "
                               "they can log in besides those of %1.")},
    Sentence{"order-empty-table"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The empty table that %3 gives for %1 takes nothing away: tables of "
                               "several sources are joined, and all of %2 stays.")},
    Sentence{"order-table"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The start-up script stops with an error: %1 is a table in %2, but "
                               "a single value in %3, and the two cannot be joined.")},
    Sentence{"order-table/defaults"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The start-up script stops with an error: %1 is a single value in "
                               "%3, but the image adds settings inside of it.")},
    Sentence{"order-same-name"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is given a second time below, so this value does not count.")},
    Sentence{"order-pointers"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 and %2 both point to the secret %3, but a secret can be the "
                               "value of one of them only: %2 gets it.")},
};

} // namespace

std::span<const Sentence> orderSentences() { return orderTexts; }

} // namespace towerkey::lint
