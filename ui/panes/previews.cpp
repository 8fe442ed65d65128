// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/previews.h"

#include "core/exchange/concealing.h"
#include "ui/models/effectivelines.h"
#include "ui/models/exportedtext.h"
#include "ui/models/linting.h"
#include "ui/models/session.h"
#include "ui/models/sourcetext.h"
#include "ui/panes/previewpane.h"
#include "ui/panes/secretspane.h"
#include "ui/panes/variablespane.h"
#include "ui/theme/symbols.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::Role;

namespace {

/// What describes the container besides its configuration.
const QList<Role> &composeRoles()
{
    static const QList<Role> roles{Role::Compose, Role::Manifests};
    return roles;
}

/// Every text that is neither one of those nor a secret, the configuration first.
const QList<Role> &fileRoles()
{
    static const QList<Role> roles{
        Role::Configuration,   Role::Environment, Role::EnvironmentPairs, Role::Interpolation,
        Role::EnvironmentFile, Role::Dockerfile,  Role::Inspection,       Role::Command};
    return roles;
}

QStringList namesOf(const Session &session, const QList<Role> &roles)
{
    QStringList names;
    for (const qsizetype source : sourcesOf(session, roles))
        names.append(nameOfSource(session.deployment().source(source)));
    return names;
}

PreviewText textOf(const Session &session, const QList<Role> &roles, int choice, bool reveal,
                   exchange::ConcealingMemory &memory)
{
    const QList<qsizetype> sources = sourcesOf(session, roles);
    const qsizetype source = sources.value(choice, sources.value(0, -1));
    return source < 0 ? PreviewText() : sourceText(session, source, reveal, memory);
}

} // namespace

Previews::Previews(Session &session, Highlighting &highlighting, QWidget *parent)
    : QTabWidget(parent), m_session(session),
      m_variables(new VariablesPane(session, highlighting, this)),
      m_secrets(new SecretsPane(session, this))
{
    setObjectName(u"rightTabs"_s);
    setDocumentMode(true);
    addTab(m_variables, tr("Variables"));
    m_compose = composePane(highlighting);
    m_files = filesPane(highlighting);
    addPane(m_compose, u"compose.yaml"_s);
    addPane(m_files, u"orthanc.json"_s);
    addTab(m_secrets, tr("Secrets"));
    addPane(effectivePane(highlighting), tr("Effective"));
    addPane(dockerfilePane(highlighting), u"Dockerfile"_s);
    connect(m_variables, &VariablesPane::settingChosen, this, &Previews::settingChosen);
    connect(m_variables, &VariablesPane::pendingChanged, this,
            [this] { markPending(m_variables, m_variables->pending()); });
    connect(m_secrets, &SecretsPane::settingChosen, this, &Previews::settingChosen);
    connect(&session, &Session::opened, this, &Previews::nameTabs);
    connect(&session, &Session::changed, this, &Previews::nameTabs);
    connect(&session, &Session::saved, this, &Previews::nameTabs);
    nameTabs();
}

void Previews::addPane(PreviewPane *pane, const QString &title)
{
    addTab(pane, title);
    m_panes.append(pane);
    connect(pane, &PreviewPane::settingChosen, this, &Previews::settingChosen);
    connect(pane, &PreviewPane::pendingChanged, this,
            [this, pane] { markPending(pane, pane->pending()); });
}

PreviewPane *Previews::composePane(Highlighting &highlighting)
{
    const auto memory = std::make_shared<exchange::ConcealingMemory>(); // Functions can be copied.
    const auto make = [memory](const Session &session, int choice, bool reveal) {
        return sourcesOf(session, composeRoles()).isEmpty()
            ? exportedCompose(session)
            : textOf(session, composeRoles(), choice, reveal, *memory);
    };
    return new PreviewPane(
        m_session, highlighting,
        {.objectName = u"compose"_s,
         .accessibleName = tr("Compose file"),
         .emptyText = tr("There is no compose file to show."),
         .make = make,
         .choices = [](const Session &session) { return namesOf(session, composeRoles()); },
         .takesLong =
             [](const Session &session) {
                 return sourcesOf(session, composeRoles()).isEmpty()
                     && Linting::isLarge(session.deployment());
             }},
        this);
}

PreviewPane *Previews::filesPane(Highlighting &highlighting)
{
    const auto memory = std::make_shared<exchange::ConcealingMemory>(); // Functions can be copied.
    const auto make = [memory](const Session &session, int choice, bool reveal) {
        return textOf(session, fileRoles(), choice, reveal, *memory);
    };
    return new PreviewPane(
        m_session, highlighting,
        {.objectName = u"files"_s,
         .accessibleName = tr("Text of the file"),
         .emptyText = tr("There is no configuration file. A setting that is delivered by file "
                         "makes one."),
         .make = make,
         .choices = [](const Session &session) { return namesOf(session, fileRoles()); }},
        this);
}

PreviewPane *Previews::effectivePane(Highlighting &highlighting)
{
    const auto writer = std::make_shared<EffectiveWriter>(); // Functions can be copied.
    const auto make = [writer](const Session &session, int, bool reveal) {
        return PreviewText{.lines = writer->lines(session, reveal),
                           .language = Language::Json,
                           .tablesCarryParts = false};
    };
    return new PreviewPane(m_session, highlighting,
                           {.objectName = u"effective"_s,
                            .accessibleName = tr("Effective configuration"),
                            .emptyText = tr("The image generates nothing."),
                            .make = make,
                            .showsOrigins = true},
                           this);
}

PreviewPane *Previews::dockerfilePane(Highlighting &highlighting)
{
    const auto make = [](const Session &session, int, bool) { return exportedDockerfile(session); };
    return new PreviewPane(
        m_session, highlighting,
        {.objectName = u"dockerfile"_s,
         .accessibleName = tr("Dockerfile"),
         .emptyText = tr("There is nothing to build."),
         .make = make,
         .takesLong =
             [](const Session &session) { return Linting::isLarge(session.deployment()); }},
        this);
}

void Previews::setCurrentSetting(const SettingPath &path)
{
    m_variables->setCurrentSetting(path);
    m_secrets->setCurrentSetting(path);
    for (PreviewPane *pane : std::as_const(m_panes))
        pane->setCurrentSetting(path);
}

/// A tab of one text has its name.
void Previews::nameTabs()
{
    const auto title = [this](const QList<Role> &roles, const QString &usual,
                              const QString &several) {
        const QStringList names = namesOf(m_session, roles);
        // One tab is called Dockerfile already.
        const bool isTaken = names.size() > 1 || names.value(0) == "Dockerfile"_L1;
        QString name = names.isEmpty() ? usual : isTaken ? several : names.first();
        return name.replace(u'&', u"&&"_s);
    };
    const bool areManifests = m_session.deployment().firstOf(Role::Manifests) >= 0;
    setTabText(indexOf(m_compose),
               title(composeRoles(), u"compose.yaml"_s,
                     areManifests ? tr("Manifests") : tr("Compose files")));
    setTabText(indexOf(m_files), title(fileRoles(), u"orthanc.json"_s, tr("Files")));
}

void Previews::showLine(qsizetype source, int line)
{
    if (m_session.deployment().source(source).role == Role::Secret) {
        setCurrentWidget(m_secrets);
        m_secrets->showSource(source);
        return;
    }
    const bool isCompose = composeRoles().contains(m_session.deployment().source(source).role);
    PreviewPane *pane = isCompose ? m_compose : m_files;
    const auto sources = sourcesOf(m_session, isCompose ? composeRoles() : fileRoles());
    setCurrentWidget(pane);
    pane->choose(int(qMax<qsizetype>(0, sources.indexOf(source))));
    pane->showLine(qMax(0, line));
}

QStringList Previews::unapplied()
{
    QStringList reasons;
    const auto add = [&](QWidget *tab, const QString &reason) {
        if (reasons.isEmpty() && !reason.isEmpty())
            setCurrentWidget(tab);
        if (!reason.isEmpty())
            reasons.append(reason);
    };
    add(m_variables, m_variables->unapplied());
    for (PreviewPane *pane : std::as_const(m_panes))
        add(pane, pane->unapplied());
    return reasons;
}

/// So that one sees it in another tab, too.
void Previews::markPending(QWidget *tab, const QString &pending)
{
    const int index = indexOf(tab);
    setTabIcon(index, pending.isEmpty() ? QIcon() : icon(Symbol::Error, Tone::Error));
    setTabToolTip(index, pending);
}

void Previews::showOffset(qsizetype source, qsizetype offset)
{
    if (source < 0 || source >= m_session.deployment().sources().size())
        return;
    const QByteArray &text = m_session.deployment().source(source).text;
    showLine(source, positionAt(text, qBound<qsizetype>(0, offset, text.size())).line - 1);
}

bool Previews::showPlace(const Place &place)
{
    const auto &deployment = m_session.deployment();
    const qsizetype source = deployment.sourceAt(place.source);
    if (source >= 0 && !place.source.isEmpty()) {
        showLine(source, place.position.line - 1);
        return true;
    }
    if (const auto *variable = deployment.variable(place.source.toUtf8())) {
        showOffset(variable->source, variable->offset);
        return true;
    }
    for (const auto &file : deployment.files()) {
        if (file.source >= 0 && (file.path == place.source || file.name() == place.source)) {
            showOffset(file.source, file.sourceOffset(0));
            return true;
        }
    }
    return false;
}

} // namespace towerkey::ui
