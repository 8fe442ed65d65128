// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

std::span<const Sentence> fixSentences()
{
    static constexpr std::array sentences{
        Sentence{"fix/rename-variable"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Rename %1 to %2")},
        Sentence{"fix/remove-variable"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Remove %1")},
        Sentence{"fix/set-variable"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Set %1 to %2")},
        Sentence{"fix/rename-key"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Rename “%1” to “%2”")},
        Sentence{"fix/replace-value"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Write %2")},
        Sentence{"fix/remove-value"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Remove %1 from %2")},
        Sentence{"fix/whole-map"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Give “%2” by %1, as JSON")},
        Sentence{"fix/use-pointer"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Write %1 with the value %2")},
        Sentence{"fix/quote"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Write it in quotes, as a text")},
        Sentence{"fix/as-text"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Give %1 as a text, not as a table of YAML")},
        Sentence{"fix/plain-json"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Write %1 as plain JSON")},
        Sentence{"fix/mend-json"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Mend %1")},
        Sentence{"fix/escape-dollar"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Write the dollar sign as \\u0024")},
        Sentence{"fix/trim-secret"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Remove what does not belong to the value")},
        Sentence{"fix/trim-value"_L1,
                 QT_TRANSLATE_NOOP("towerkey::lint", "Remove the blanks around the value")},
        Sentence{"fix/correct-silencing"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Write %1")},
        Sentence{"fix/set-setting"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Set %1 to %2")},
    };
    return sentences;
}

} // namespace towerkey::lint
