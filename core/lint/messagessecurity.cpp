// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

static constexpr std::array securityTexts{
    Sentence{"security-no-user"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The container refuses to start (exit status 253): "
                               "authentication and remote access are on, and there is no user. "
                               "Add one to RegisteredUsers.")},
    Sentence{"security-no-user/default"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "There is no user, so Orthanc lets in everybody who knows its "
                               "default: orthanc with the password orthanc. Images from 26.7.0 "
                               "on refuse to start like this.")},
    Sentence{"security-weak-password/same"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The password of %1 is the name of the user: it is the first one "
                               "to be tried.")},
    Sentence{"security-weak-password/weak"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The password of %1 is weak: somebody who tries likely ones "
                               "first finds it soon.")},
    Sentence{"security-weak-password/service"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is weak: whoever reaches that server finds it soon.")},
    Sentence{"security-authentication-off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Authentication is off: whoever reaches the port may read, "
                               "change and delete everything.")},
    Sentence{"security-authentication-off/inside"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Authentication is off. No port is published, so this is open "
                               "to the other containers, and to whatever they forward.")},
    Sentence{"security-remote-access-off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc answers only to its own container, so that nothing "
                               "reaches it, published ports included. It is authentication that "
                               "keeps others out.")},
    Sentence{"security-orthanc-password"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "ORTHANC_PASSWORD replaces the password of the user orthanc that "
                               "is given elsewhere.")},
    Sentence{"security-orthanc-password/ignored"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image %1 does not read ORTHANC_PASSWORD, which came with "
                               "26.7.0: nobody gets this password. Add the user to "
                               "RegisteredUsers.")},
    Sentence{"security-plain-secret/variable"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is given by a variable: whoever may list the container's "
                               "variables, or reads this file, knows the secret.")},
    Sentence{"security-plain-secret/file"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 holds a secret. In a file of /run/secrets it could be kept "
                               "apart from what may be shared.")},
    Sentence{"security-verbose-startup"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "With %1 the start-up script prints the whole configuration, "
                               "passwords included, into the container's log.")},
    Sentence{"security-verbose-startup/harmless"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "With %1 the start-up script prints the whole configuration into "
                               "the container's log. It holds no secret yet.")},
    Sentence{"security-tls-incomplete"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is true, but %2 names no file: Orthanc does not start.")},
    Sentence{"security-tls-incomplete/trusted"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 and %3 are true, but %2 names no file: Orthanc does not "
                               "start.")},
    Sentence{"security-tls-unused"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 has no effect, because %2 is false.")},
    Sentence{"security-tls-unverified"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Orthanc accepts every certificate when it connects to other "
                               "servers: anybody in between can read passwords and images. Add "
                               "a private authority to HttpsCACertificates instead.")},
    Sentence{"security-dangerous-api/lua"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "ExecuteLuaEnabled lets every client run its own code on the "
                               "server. Scripts of LuaScripts do not need it.")},
    Sentence{"security-dangerous-api/files"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "RestApiWriteToFileSystemEnabled lets every client write files "
                               "on the server, and overwrite those that Orthanc may write.")},
    Sentence{"fix/new-password"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "Make a new password for %1")},
    Sentence{"fix/add-user"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Add the user orthanc with a new password, as a secret")},
    Sentence{"fix/deliver-as-secret"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "Give %1 by a secret")},
};

std::span<const Sentence> securitySentences() { return securityTexts; }

} // namespace towerkey::lint
