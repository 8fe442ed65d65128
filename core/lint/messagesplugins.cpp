// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/sentences.h"

#include <QtTranslation>

#include <array>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

static constexpr std::array pluginTexts{
    Sentence{"plugin-needs-toggle"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The section %1 does nothing: its plugin is off, because the "
                               "section alone does not switch it on. Set %2 to true.")},
    Sentence{"plugin-needs-toggle/several"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The section %1 does nothing: the plugins that read it are off, "
                               "because the section alone does not switch them on. Set one of "
                               "these to true: %2.")},
    Sentence{"plugin-switched-off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The section %1 has no effect, because %2 switches its plugin "
                               "off.")},
    Sentence{"plugin-enable-against-toggle/off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 loads the plugin, but %2 is false: the plugin does "
                               "nothing.")},
    Sentence{"plugin-enable-against-toggle/on"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 is true, but %1 is false: the image does not load the "
                               "plugin at all.")},
    Sentence{"plugin-enable-against-toggle/default"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 loads the plugin, but this image sets %2 to false: the "
                               "plugin does nothing. Set it to true.")},
    Sentence{"plugin-enable-against-toggle/education"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The education plugin is loaded, but does nothing until "
                               "Education.Enabled is true. It does not read the Enable that "
                               "the image adds.")},
    Sentence{"plugin-oe2-enabled"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "OE2_ENABLED makes Orthanc Explorer 2 the user interface at /. "
                               "Its plugin is switched on and off by %1.")},
    Sentence{"plugin-oe2-enabled/off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "OE2_ENABLED does not switch Orthanc Explorer 2 off: it only "
                               "keeps it from being the user interface at /, and as a setting "
                               "of its section it even switches it on. Set %1 to false.")},
    Sentence{"plugin-unwanted"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 alone switches on the plugin %1, and everything else that "
                               "it needs is still a placeholder. Give its other settings, or "
                               "switch it off.")},
    Sentence{"plugin-unwanted/conflict"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%2 alone switches on the plugin %1, which cannot work beside %3, "
                               "and everything else that it needs is still a placeholder. Switch "
                               "it off.")},
    Sentence{"plugin-setting-missing"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The plugin %1 is on, but %2 is missing: it cannot work without "
                               "it.")},
    Sentence{"plugin-setting-missing/python"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The Python plugin is on, but neither PythonScript nor "
                               "Python.Path names a script: nothing runs.")},
    Sentence{"plugin-setting-missing/authorization"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The authorization plugin is on, but no web service is given "
                               "that it could ask, such as Authorization.WebServiceRootUrl.")},
    Sentence{"plugin-requirement-missing"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The plugin %1 needs the plugin %2, which is not working here. "
                               "Set %3 to true.")},
    Sentence{"plugin-conflict/index"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The plugins %1 and %2 both want to keep the index: Orthanc can "
                               "have one. Switch one of them off, or its EnableIndex.")},
    Sentence{"plugin-conflict/files"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The plugins %1 and %2 both want to keep the files: Orthanc can "
                               "have one storage. Switch one of them off.")},
    Sentence{"plugin-conflict/other"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The plugins %1 and %2 cannot work together. Switch one of them "
                               "off.")},
    Sentence{"plugin-library-missing/full"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The container refuses to start: only the -full image has the "
                               "plugin %1, and %2 has not.")},
    Sentence{"plugin-library-missing/none"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "The container refuses to start: the image %2 lists the plugin "
                               "%1, but lacks its library. Choose a newer image.")},
    Sentence{"plugin-not-in-image/later"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect: the image %3 does not have the plugin %2. It "
                               "came with %4.")},
    Sentence{"plugin-not-in-image/earlier"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "%1 has no effect: the image %3 no longer has the plugin %2. "
                               "The last one to have it is %4.")},
    Sentence{"plugin-folders-lost"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint",
                               "Plugins replaces the image's own list of folders, so that none "
                               "of the enabled plugins is loaded. Add "
                               "/usr/share/orthanc/plugins.")},
    Sentence{"plugin-deprecated"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "The plugin %1 is no longer developed.")},
    Sentence{"fix/switch-plugin-on"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Switch on %2 by %1")},
    Sentence{"fix/switch-plugin-off"_L1,
             QT_TRANSLATE_NOOP("towerkey::lint", "Switch off %2 by %1")},
    Sentence{"fix/choose-image"_L1, QT_TRANSLATE_NOOP("towerkey::lint", "Use the image %1")},
};

std::span<const Sentence> pluginSentences() { return pluginTexts; }

} // namespace towerkey::lint
