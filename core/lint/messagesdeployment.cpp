// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

static constexpr std::array deploymentTexts{
    Sentence{"deployment-port"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Port %1 of the container is published, but Orthanc does not "
                               "listen there: HTTP is on %2, DICOM on %3 (0 is off).")},
    Sentence{"deployment-no-volume"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "No volume is mounted at %1 or above: index and files go with "
                               "the container when it is made anew.")},
    Sentence{"deployment-no-volume/files"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "No volume is mounted at %1 or above: the index is kept, but the "
                               "files that it tells of go with the container.")},
    Sentence{"deployment-no-volume/index"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "No volume is mounted at %1 or above: the files are kept, but "
                               "the index, without which they cannot be found, goes with the "
                               "container.")},
    Sentence{"deployment-file-missing"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 does not exist: Docker makes a folder of that name, and the "
                               "container finds a folder at %2.")},
    Sentence{"deployment-file-missing/note"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1")},
    Sentence{"deployment-start-bypassed"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 What Towerkey shows is what the image would make of it by "
                               "its own start.")},
    Sentence{"deployment-health-check"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The health check asks without a password, so that Orthanc "
                               "refuses and the container counts as ill. The image has a "
                               "program for it: %1")},
    Sentence{"deployment-health-check/old"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The health check asks without a password, so that Orthanc "
                               "refuses and the container counts as ill.")},
    Sentence{"deployment-service-links"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Beside a service called %1, Kubernetes sets the variable %2, "
                               "which the image takes for a setting of before 2020. Set "
                               "enableServiceLinks to false in the pod.")},
    Sentence{"fix/turn-off-service-links"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "Set enableServiceLinks to false")},
    Sentence{"deployment-user"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The user %1 may not write /etc/hostid, which the entry point "
                               "makes at each start. Set GENERATE_HOST_ID_IF_MISSING to "
                               "false.")},
    Sentence{"deployment-moving-tag"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 is another image as soon as one is released, with other "
                               "rules. It is taken as %2 here; name that release.")},
    Sentence{"deployment-unknown-image"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "There is no image %1 that Towerkey knows. It is taken as %2.")},
    Sentence{"deployment-unknown-image/older"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image %1 is older than %3, the first one whose start-up "
                               "Towerkey knows, and was configured in another way. It is taken "
                               "as %2.")},
    Sentence{"deployment-unknown-image/own"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "What the image %1 is made of is not known. It is taken as %2, "
                               "without what it may add.")},
    Sentence{"deployment-start-bypassed/family"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image %1 does not make its configuration of variables and "
                               "secrets: it reads /etc/orthanc/orthanc.json as it is. What "
                               "Towerkey shows is what orthancteam/orthanc would make of it.")},
    Sentence{"deployment-secret-grant/undefined"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "%1")},
    Sentence{"deployment-secret-grant/pointer"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 points to the secret %1, which is defined, but which the "
                               "service does not use: it finds no file of that name.")},
    Sentence{"deployment-secret-grant/name"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The secret %1 is defined, but the service does not use it: the "
                               "setting keeps its default.")},
    Sentence{"deployment-secret-grant/unused"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image reads nothing of the secret %1: it is no setting by "
                               "its name, no *.json, and no pointer names it.")},
    Sentence{"deployment-secret-grant/variable"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The image reads nothing of the secret %1: it takes %1 from a "
                               "variable of that name only.")},
    Sentence{"deployment-not-read"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The start-up script does not read %1: of /etc/orthanc it takes "
                               "the files whose names end in .json and begin with no dot, and no "
                               "folders.")},
    Sentence{"deployment-pointer"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 points to a secret that is not there, so %2 is not set. The "
                               "value is the name of a file in /run/secrets, not the secret.")},
    Sentence{"deployment-pointer/empty"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "%1 names no secret, so %2 is not set.")},
    Sentence{"deployment-secret-mode"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "With mode %2 only its owner may read the secret %1, and the "
                               "container runs as user %3: the start-up script stops.")},
    Sentence{"deployment-secret-mode/ignored"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Compose mounts the file of the secret %1 as it is on the host: "
                               "the mode that is written here has no effect.")},
    Sentence{"deployment-secret-mode/host"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Compose mounts the file of the secret %1 with its owner and "
                               "mode on the host. The user %2 must be able to read it there.")},
};

std::span<const Sentence> deploymentSentences() { return deploymentTexts; }

} // namespace towerkey::lint
