// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/previewpane.h"

#include "ui/editors/secretclipboard.h"
#include "ui/highlight/codeview.h"
#include "ui/models/session.h"
#include "ui/models/sourcetext.h"
#include "ui/panes/previewbar.h"
#include "ui/panes/sourceinput.h"
#include "ui/panes/typingbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

/// Longer than between two keys.
constexpr std::chrono::milliseconds PauseOfChanges{250};

} // namespace

PreviewPane::PreviewPane(Session &session, Highlighting &highlighting, Kind kind, QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(std::move(kind)), m_bar(new PreviewBar(this)),
      m_view(new CodeView(highlighting, Language::Plain, this)), m_note(new QLabel(this)),
      m_empty(new QLabel(this)), m_typing(new TypingBar(m_kind.objectName, this)),
      m_input(new SourceInput(session, *m_view, *m_typing, this))
{
    setObjectName(m_kind.objectName);
    m_view->setObjectName(m_kind.objectName + u"Text"_s);
    m_view->setAccessibleName(m_kind.accessibleName);
    m_view->setNotesVisible(m_kind.showsOrigins);
    m_view->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(m_kind.objectName + u"Note"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 8, 6);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setText(m_kind.emptyText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    if (m_kind.choices) {
        m_choice = m_bar->addChoice(m_kind.objectName + u"Choice"_s, tr("Which text"));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_typing);
    connectParts();
    follow();
}

void PreviewPane::connectParts()
{
    if (m_choice)
        connect(m_choice, &QComboBox::activated, this, &PreviewPane::changeText);
    connect(m_bar, &PreviewBar::revealChanged, this, &PreviewPane::changeRevealing);
    connect(m_bar, &PreviewBar::copyRequested, this, [this] { copy(m_bar->reveals()); });
    connect(m_bar->copyMenu(), &QMenu::aboutToShow, this, &PreviewPane::fillCopyMenu);
    connect(m_view, &CodeView::lineChosen, this, &PreviewPane::chooseLine);
    connect(m_input, &SourceInput::settled, this, &PreviewPane::update);
    connect(m_typing, &TypingBar::told, this, &PreviewPane::pendingChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseOfChanges);
    connect(&m_pause, &QTimer::timeout, this, &PreviewPane::follow);
    connect(&m_session, &Session::changed, this, &PreviewPane::followChange);
    connect(&m_session, &Session::saved, this, &PreviewPane::follow);
    connect(&m_session, &Session::discarded, this, [this] { m_input->setShown({}); });
    connect(&m_session, &Session::opened, this, [this] {
        m_input->setShown({}); // What was typed belonged to the other deployment.
        // Another deployment's secrets were not asked for.
        m_bar->conceal();
        follow();
    });
}

void PreviewPane::setCurrentSetting(const SettingPath &path)
{
    m_current = path;
    if (isVisible())
        markCurrent();
    else
        m_isStale = true;
}

void PreviewPane::choose(int choice)
{
    followChoices();
    if (m_choice && m_choice->currentIndex() != choice) {
        m_choice->setCurrentIndex(choice);
        follow();
    }
}

void PreviewPane::showLine(int line)
{
    if (!m_input->isPending())
        update();
    m_view->showLine(line);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::follow()
{
    followChoices();
    // What was typed and is not an edit yet must not be lost because something else changes.
    if (m_input->isPending())
        m_input->commitSoon();
    else if (isVisible())
        update();
    else
        m_isStale = true;
}

void PreviewPane::followChange()
{
    if (isVisible() && m_kind.takesLong && m_kind.takesLong(m_session))
        m_pause.start();
    else
        follow();
}

QString PreviewPane::unapplied()
{
    m_input->commit();
    return pending();
}

QString PreviewPane::pending() const
{
    if (m_typing->reason().isEmpty())
        return {};
    const qsizetype source = m_input->shown().source;
    return u"%1. %2"_s.arg(nameOfSource(m_session.deployment().source(source)), m_typing->reason());
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_input->isPending())
        update();
}

/// What is typed must be applied before another text takes its place.
void PreviewPane::changeText()
{
    if (m_input->commit())
        follow();
    else
        m_choice->setCurrentIndex(m_shownChoice);
    if (!m_typing->reason().isEmpty())
        emit m_typing->showRequested();
}

/// The same when secrets appear or disappear.
void PreviewPane::changeRevealing(bool reveals)
{
    if (m_input->commit())
        return follow();
    m_bar->setReveals(!reveals);
    emit m_typing->showRequested();
}

void PreviewPane::followChoices()
{
    if (!m_choice)
        return;
    const QStringList names = m_kind.choices(m_session);
    QStringList present;
    for (int i = 0; i < m_choice->count(); ++i)
        present.append(m_choice->itemText(i));
    if (names != present) {
        const QSignalBlocker blocker(m_choice);
        const QString chosen = m_choice->currentText();
        m_choice->clear();
        m_choice->addItems(names);
        m_choice->setCurrentIndex(int(qMax<qsizetype>(0, names.indexOf(chosen))));
    }
    m_choice->setVisible(names.size() > 1);
}

void PreviewPane::update()
{
    m_isStale = false;
    m_pause.stop();
    const Language before = m_text.language;
    const bool isFirst = m_text.lines.isEmpty();
    m_shownChoice = m_choice ? m_choice->currentIndex() : 0;
    m_text = m_kind.make(m_session, m_shownChoice, m_bar->reveals());
    if (before != m_text.language || isFirst)
        m_view->setLanguage(m_text.language);
    QList<CodeLine> lines;
    lines.reserve(m_text.lines.size());
    for (const PreviewLine &line : std::as_const(m_text.lines))
        lines.append({line.text, line.origin});
    m_view->setLines(lines);
    m_input->setShown(m_text.shown);
    m_view->setVisible(!m_text.lines.isEmpty());
    m_empty->setVisible(m_text.lines.isEmpty());
    m_note->setText(m_text.note);
    m_note->setVisible(!m_text.note.isEmpty());
    markCurrent();
}

void PreviewPane::markCurrent() { m_view->markLines(linesOfSetting(m_text, m_current)); }

void PreviewPane::chooseLine(int line)
{
    const SettingPath path = m_text.pathOf(line);
    if (!path.isEmpty())
        emit settingChosen(path);
}

void PreviewPane::fillCopyMenu()
{
    QMenu *menu = m_bar->copyMenu();
    menu->clear();
    menu->addAction(tr("Copy with dots for secrets"), this, [this] { copy(false); });
    menu->addAction(tr("Copy with secrets"), this, [this] { copy(true); });
}

void PreviewPane::copy(bool revealSecrets) const
{
    const PreviewText text =
        m_kind.make(m_session, m_choice ? m_choice->currentIndex() : 0, revealSecrets);
    QString copied;
    for (const PreviewLine &line : text.lines)
        copied += line.text + u'\n';
    if (revealSecrets)
        copySecret(copied);
    else
        QGuiApplication::clipboard()->setText(copied);
}

} // namespace towerkey::ui
