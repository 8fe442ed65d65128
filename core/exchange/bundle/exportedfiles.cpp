// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/writers.h"
#include "core/exchange/escaping.h"

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

/// Puts the files of one export together.
class Collection
{
public:
    Collection(const ExportPlan &plan, const ExportOptions &options)
        : m_plan(plan), m_options(options)
    {
    }

    QList<ExportedFile> run()
    {
        switch (m_options.target) {
        case Target::Bundle:
            add(u"compose.yaml"_s, composeText(m_plan));
            addComposeFiles();
            break;
        case Target::Stack:
            add(u"stack.yaml"_s, stackText(m_plan, m_options.hasExternalSecrets));
            addComposeFiles();
            break;
        case Target::Kubernetes:
            add(u"orthanc.yaml"_s, kubernetesWorkload(m_plan) + kubernetesConfiguration(m_plan));
            addSecret(u"secret.yaml"_s, kubernetesSecret(m_plan));
            addIgnored({u"/secret.yaml"_s});
            break;
        case Target::Kustomize:
            add(u"kustomization.yaml"_s, kustomization(m_plan));
            add(u"workload.yaml"_s, kubernetesWorkload(m_plan));
            addConfiguration();
            addSecrets(m_plan.secrets);
            for (const PlannedVariable &variable : secretVariables(m_plan))
                addSecret(u"secrets/"_s + variable.name, variable.value.toUtf8());
            addIgnored({u"/secrets/"_s});
            break;
        case Target::DockerRun:
            add(u"docker-run.sh"_s, dockerRunText(m_plan));
            addConfiguration();
            addSecrets(ownSecrets(m_plan));
            addSecret(u"secret.env"_s, environmentLines(true));
            addIgnored({u"/secrets/"_s, u"/secret.env"_s});
            break;
        case Target::Json:
        case Target::Variables:
            addPlainFiles();
            break;
        }
        add(u"README.md"_s, readmeText(m_plan, m_options));
        return std::move(m_files);
    }

private:
    void add(const QString &path, const QByteArray &content)
    {
        if (!content.isEmpty())
            m_files.append({path, content});
    }

    /// In a folder that only its owner enters a secret may be readable, and has to be for a user
    /// of the container who is not root.
    void addSecret(const QString &path, const QByteArray &content)
    {
        const bool isInFolder = path.startsWith("secrets/"_L1);
        const auto mode =
            isInFolder && m_plan.runsAsUser() ? FileMode::PublicReadOnly : FileMode::OwnerOnly;
        // An empty password is a file, too.
        if (!content.isEmpty() || isInFolder)
            m_files.append({path, content, mode, true});
    }

    void addConfiguration() { add(u"orthanc.json"_s, m_plan.configuration); }

    void addSecrets(const QList<PlannedSecret> &secrets)
    {
        for (const PlannedSecret &secret : secrets)
            addSecret(u"secrets/"_s + secret.name, secret.content);
    }

    void addIgnored(const QStringList &paths)
    {
        add(u".gitignore"_s,
            "# Passwords and the like stay out of the repository.\n" + paths.join(u'\n').toUtf8()
                + '\n');
    }

    void addComposeFiles()
    {
        addConfiguration();
        addSecrets(m_plan.secrets);
        QByteArray given;
        QByteArray example;
        for (const PlannedPort &port : m_plan.ports) {
            example += "# The port of the host for " + port.name.toUtf8() + ".\n#"
                + publishedVariable(port).toUtf8() + '=' + port.published.toUtf8() + '\n';
        }
        for (const PlannedVariable &variable : secretVariables(m_plan)) {
            const QByteArray name = variable.name.toUtf8() + '=';
            example += "# Needed, and secret.\n" + name + '\n';
            given += name + quotedInEnv(variable.value) + '\n';
        }
        add(u".env.example"_s,
            example.isEmpty() ? example
                              : "# Copy what you need to .env, beside this file.\n" + example);
        addSecret(u".env"_s, given);
        addIgnored({u"/secrets/"_s, u"/.env"_s});
    }

    /// Compose reads .env by rules of its own; for Swarm, a shell has to.
    QByteArray quotedInEnv(const QString &value) const
    {
        return m_options.target == Target::Stack ? shellQuoted(value.toUtf8())
                                                 : dotenvQuoted(value);
    }

    /// These lines have no quotes; but to the image a JSON string is the same.
    static QByteArray lineOf(const QString &value)
    {
        const bool isOneLine = !value.contains(u'\n') && !value.contains(u'\r');
        return isOneLine ? value.toUtf8() : json::quoted(value);
    }

    QByteArray environmentLines(bool areSecret) const
    {
        QByteArray lines;
        for (const PlannedVariable &variable : m_plan.variables) {
            if (variable.isSecret == areSecret)
                lines += variable.name.toUtf8() + '=' + lineOf(variable.value) + '\n';
        }
        return lines;
    }

    void addPlainFiles()
    {
        addConfiguration();
        add(u"orthanc.env"_s, environmentLines(false));
        addSecret(u"secret.env"_s, environmentLines(true));
        addSecrets(ownSecrets(m_plan));
        addIgnored({u"/secrets/"_s, u"/secret.env"_s});
    }

    const ExportPlan &m_plan;
    const ExportOptions &m_options;
    QList<ExportedFile> m_files;
};

} // namespace

QList<ExportedFile> writeExport(const ExportPlan &plan, const ExportOptions &options)
{
    return Collection(plan, options).run();
}

} // namespace towerkey::exchange
