// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr std::array nameTexts{
    Sentence{"name-one-underscore"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored: settings begin with ORTHANC and two underscores. "
                               "Write %2.")},
    Sentence{"name-case"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored: names are compared with upper and lower case. "
                               "Write %2.")},
    Sentence{"name-misspelt"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored: the image knows no such variable. Did you mean "
                               "%2?")},
    Sentence{"name-misspelt/prefix"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored: settings begin with ORTHANC and two underscores. "
                               "Did you mean %2?")},
    Sentence{
        "name-misspelt/no-prefix"_L1,
        QT_TRANSLATE_NOOP("towerkey::lint", "%1 is ignored: as a setting it would be called %2.")},
    Sentence{"name-misspelt/no-plugin"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored: no plugin of any image is switched by it.")},
    Sentence{"name-equals-sign"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The name of a variable ends at the first equals sign: the "
                               "container gets %1, and all that follows is its value.")},
    Sentence{"name-inner-variable"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The entry point hands the value of %1 to Orthanc as arguments: it "
                               "uses a variable of that name itself, and does not clear it.")},
    Sentence{"name-prefixed-switch"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 gives Orthanc a setting %3 that nothing reads. The switch is "
                               "called %2, without ORTHANC__.")},
    Sentence{"name-json-underscores"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 puts all of this into a setting “%3” that nothing reads. A "
                               "whole configuration is given by %2, with one underscore.")},
    Sentence{"name-words"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 sets %2, which nothing reads: the words are split in another "
                               "way. %3 is set by %4.")},
    Sentence{"name-key-case"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is read by nobody, because keys are compared with upper and "
                               "lower case. Write “%2”.")},
    Sentence{"name-unknown-setting"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect: neither Orthanc nor a plugin known here has "
                               "such a setting.")},
    Sentence{"name-unknown-setting/near"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect: neither Orthanc nor a plugin known here has "
                               "such a setting. Did you mean %2?")},
    Sentence{"name-unknown-setting/own"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is no setting of Orthanc or of a plugin known here. It has an "
                               "effect only if a plugin or script of your own reads it.")},
    Sentence{"name-unknown-setting/file"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image reads %1 as configuration, because its name ends in "
                               ".json, but none of its keys is a setting that is known here. If "
                               "it is for another program, name it otherwise or put it into "
                               "another folder.")},
    Sentence{"name-unknown-setting/cors"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect: Orthanc has no setting for CORS. Have a reverse "
                               "proxy add the headers.")},
    Sentence{"name-section-not-read"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Settings in “%1” have no effect: the plugin %3 reads the section "
                               "“%2”.")},
    Sentence{"name-empty-word"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 stops the start with an error of the script: an underscore too "
                               "many leaves an empty word.")},
    Sentence{"name-empty-word/secret"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The secret %1 stops the start with an error of the script: an "
                               "underscore too many leaves an empty word.")},
    Sentence{"name-entry"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 makes an entry “%2” in %3, not “%4”: of each word only the "
                               "first letter stays as it is. Names with other letters need the "
                               "whole of %3 as JSON.")},
    Sentence{"name-secret-ending"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 does not set %2: every variable that ends in _SECRET is taken "
                               "for the name of a file in /run/secrets. Give the setting in a "
                               "file, or by a secret of that very name.")},
    Sentence{"name-secret-ending/variable"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 gives %2 no value: the image takes %2 from a variable of that "
                               "name only, never from a secret.")},
    Sentence{"name-file-ending/variable"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is ignored, and opens no file: the image takes %2 from a "
                               "variable of that name only.")},
    Sentence{"name-pointer-path"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 finds no secret: it takes the bare name of a file in "
                               "/run/secrets, not a path. Write %2.")},
    Sentence{"name-file-ending"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 sets %2, which nothing reads, and opens no file. A secret is "
                               "named by %3, with the bare name of a file in /run/secrets.")},
};

} // namespace

std::span<const Sentence> nameSentences() { return nameTexts; }

} // namespace towerkey::lint
