// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

std::span<const Sentence> legacySentences()
{
    static constexpr std::array sentences{
        Sentence{
            "legacy-name"_L1,
            QT_TRANSLATE_NOOP("towerkey::lint",
                              "%1 is a name of before 2020. It still works in this image; from "
                              "26.7.0 on the container refuses to start. Write %2.")},
        Sentence{"legacy-name/gone"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint",
                                   "%1 is a name of before 2020. From 26.7.0 on the container "
                                   "refuses to start with it. Nothing stands for it any more: "
                                   "remove it.")},
        Sentence{"legacy-name/fatal"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint",
                                   "The container refuses to start (exit status 254): %1 is a name "
                                   "of before 2020. Write %2.")},
        Sentence{"legacy-name/fatal-gone"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint",
                                   "The container refuses to start (exit status 254): %1 is a name "
                                   "of before 2020, and nothing stands for it any more. Remove "
                                   "it.")},
        Sentence{"legacy-name/pointer"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint",
                                   "%1 points to a secret by a name of before 2020. This is not "
                                   "refused, but %2 says the same in today's words.")},
        Sentence{"legacy-repository"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint",
                                   "Nothing new has come to osimis/orthanc since January 2024. The "
                                   "image goes on as %1.")},
        Sentence{"fix/rename-all-legacy"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Rename all old variables")},
        Sentence{"fix/rename-secret"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Rename the secret %1 to %2")},
    };
    return sentences;
}

} // namespace towerkey::lint
