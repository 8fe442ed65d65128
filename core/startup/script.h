// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/image/names.h"
#include "core/image/substitution.h"
#include "core/json/document.h"
#include "core/startup/memory.h"
#include "core/startup/merger.h"
#include "core/startup/plugins.h"
#include "core/startup/startup.h"

namespace towerkey::startup {

/// One run of the image's start-up script, step by step in its order. Every step returns false
/// when the script would stop there with an uncaught error.
class Script
{
public:
    Script(const image::Image &image, const Input &input, Memory &memory);

    Outcome run();

private:
    bool readFiles();
    bool readFile(const InputFile &file);
    json::Document documentOf(const InputFile &file, const QByteArray &text) const;
    bool mergeFile(const InputFile &file, const json::Document &document, SourceInfo source);
    bool mergeDocument(const json::Document &document, SourceInfo source);
    bool passUnparsable(const InputFile &file, const SourceInfo &source,
                        const json::Document &document);

    bool readEnvironment();
    QList<qsizetype> orderOfVariables() const;
    bool readVariable(const InputVariable &variable);
    bool readOrthancJson(const InputVariable &variable);
    bool readSetting(const image::NameMeaning &meaning, SourceInfo source, const QString &text);
    void readToggle(const InputVariable &variable, const image::NameMeaning &meaning);

    bool readSecrets();
    bool readSecret(const InputFile &file);

    bool applyDefaults();
    void installLibraries();
    bool checkUsers();
    bool setPassword();
    bool isOn(const QString &setting) const;

    void noteLegacyName(const QString &name, const QString &replacement, const Place &place);
    bool crash(ReasonId id, QStringList arguments, const Place &place = {});
    bool survives(const std::optional<Clash> &clash);
    void readAsOrthanc();
    void refuse(int exitStatus, const QList<Reason> &reasons);
    void finish();

    const image::Image &m_image;
    const image::Profile &m_profile;
    const Input &m_input;
    Memory &m_memory;
    image::EnvironmentMap m_environment;
    Outcome m_outcome;

    struct ParsedFile
    {
        QString name;
        json::Document document;
    };
    std::optional<ParsedFile> m_lastFile;

    struct Pointer
    {
        QString target;
        Place place;
    };
    QHash<QString, Pointer> m_pointers; // By the name of the file they point to.
    Toggles m_toggles;
    QList<Reason> m_legacyNames;
    QList<Reason> m_errors;
};

} // namespace towerkey::startup
