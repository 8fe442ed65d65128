// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

#include <span>

namespace towerkey::lint {

/// A text for a person, in English; message() translates it. %1, %2, … stand for arguments.
struct Sentence
{
    /// "RULE", "RULE/VARIANT", or "fix/ID".
    QLatin1StringView key;
    const char *text; ///< UTF-8, marked by QT_TRANSLATE_NOOP("towerkey::lint", …).
};

// Each in its messages*.cpp.
std::span<const Sentence> fixSentences();
std::span<const Sentence> nameSentences();
std::span<const Sentence> valueSentences();
std::span<const Sentence> textSentences();
std::span<const Sentence> orderSentences();
std::span<const Sentence> pluginSentences();
std::span<const Sentence> securitySentences();
std::span<const Sentence> deploymentSentences();
std::span<const Sentence> legacySentences();

} // namespace towerkey::lint
