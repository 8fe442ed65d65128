// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/pieces.h"
#include "core/exchange/bundle/writers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

/// The file for the operator, section by section.
class Readme
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::exchange::Readme)

public:
    Readme(const ExportPlan &plan, const ExportOptions &options) : m_plan(plan), m_options(options)
    {
    }

    QString run()
    {
        line(u"# "_s + tr("Orthanc, configured with Towerkey"));
        line(tr("Image: %1").arg(code(m_plan.imageReference)));
        section(tr("Start"));
        addStart();
        addPorts();
        addData();
        addSecrets();
        addNotes();
        return m_text;
    }

private:
    static QString code(const QString &text) { return u'`' + text + u'`'; }
    void line(const QString &text) { m_text += text + u"\n\n"_s; }
    void section(const QString &title) { line(u"## "_s + title); }
    void item(const QString &text) { m_text += u"- "_s + text + u'\n'; }
    void shell(const QStringList &commands)
    {
        line(u"```sh\n"_s + commands.join(u'\n') + u"\n```"_s);
    }

    void addStart()
    {
        switch (m_options.target) {
        case Target::Bundle:
            return shell({u"docker compose up -d"_s});
        case Target::Stack:
            return addStack();
        case Target::Kubernetes:
            return shell({u"kubectl apply -f ."_s});
        case Target::Kustomize:
            return shell({u"kubectl apply -k ."_s});
        case Target::DockerRun:
            line(tr("With Docker 23 or newer, in this folder:"));
            return shell({u"sh docker-run.sh"_s});
        case Target::Json:
        case Target::Variables:
            return addPlain();
        }
    }

    void addStack()
    {
        QStringList commands;
        if (m_options.hasExternalSecrets) {
            for (const PlannedSecret &secret : m_plan.secrets) {
                commands.append(u"docker secret create %1 secrets/%2"_s.arg(stackSecretName(secret),
                                                                            secret.name));
            }
        }
        // Swarm does not read .env by itself.
        if (!secretVariables(m_plan).isEmpty() || !m_plan.ports.isEmpty())
            commands.append(u"set -a; if [ -f .env ]; then . ./.env; fi; set +a"_s);
        commands.append(u"docker stack deploy -c stack.yaml "_s + m_plan.name);
        shell(commands);
        line(tr("Volumes stay on the node where they were made. With several nodes, place the "
                "service on one of them."));
    }

    void addPlain()
    {
        line(tr("Give the container what is here:"));
        if (!m_plan.configuration.isEmpty())
            item(tr("%1 as %2").arg(code(u"orthanc.json"_s), code(u"/etc/orthanc/orthanc.json"_s)));
        if (!m_plan.variables.isEmpty())
            item(tr("the variables of %1, such as with %2")
                     .arg(code(u"*.env"_s), code(u"docker run --env-file"_s)));
        if (!ownSecrets(m_plan).isEmpty())
            item(tr("the files of %1 in %2").arg(code(u"secrets"_s), code(u"/run/secrets"_s)));
        m_text += u'\n';
    }

    void addPorts()
    {
        if (m_plan.ports.isEmpty())
            return;
        section(tr("Ports"));
        const bool isCompose =
            m_options.target == Target::Bundle || m_options.target == Target::Stack;
        for (const PlannedPort &port : m_plan.ports) {
            QString text = u"%1: %2"_s.arg(port.name).arg(port.number);
            if (isCompose) {
                text = tr("%1: %2 of the host (to change it, set %3 in %4)")
                           .arg(port.name, port.published, code(publishedVariable(port)),
                                code(u".env"_s));
            }
            item(text);
        }
        m_text += u'\n';
    }

    void addData()
    {
        section(tr("Data"));
        for (const PlannedVolume &volume : m_plan.volumes) {
            const bool isHost = !volume.hostFolder.isEmpty();
            item(tr("%1 is in %2")
                     .arg(code(volume.target), code(isHost ? volume.hostFolder : volume.name)));
        }
        if (m_plan.companion) {
            item(tr("the database is in %1").arg(code(m_plan.companion->host + u"-data"_s)));
        }
        m_text += u'\n';
    }

    void addSecrets()
    {
        if (m_plan.secrets.isEmpty() && secretVariables(m_plan).isEmpty())
            return;
        section(tr("Secrets"));
        line(tr("Passwords and the like are only in the files that %1 names. Their owner alone "
                "may read them. Keep them out of repositories and e-mails.")
                 .arg(code(u".gitignore"_s)));
        if (m_plan.companion) {
            line(tr("The password of the database counts when it is first started. To change it "
                    "later, change it in the database, too."));
        }
    }

    void addNotes()
    {
        if (m_plan.notes.isEmpty())
            return;
        section(tr("Worth knowing"));
        for (const PlanNote &note : m_plan.notes)
            item(message(note));
        m_text += u'\n';
    }

    const ExportPlan &m_plan;
    const ExportOptions &m_options;
    QString m_text;
};

} // namespace

QByteArray readmeText(const ExportPlan &plan, const ExportOptions &options)
{
    return Readme(plan, options).run().trimmed().toUtf8() + '\n';
}

} // namespace towerkey::exchange
