// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/previewpane.h"

#include "ui/highlight/codeview.h"
#include "ui/models/session.h"
#include "ui/theme/symbols.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PreviewPane::PreviewPane(const Session &session, Highlighting &highlighting, Kind kind,
                         QWidget *parent)
    : QWidget(parent), m_session(session), m_kind(std::move(kind)),
      m_view(new CodeView(highlighting, m_kind.language, this)),
      m_reveal(new QCheckBox(tr("Reveal secrets"), this)), m_empty(new QLabel(this))
{
    setObjectName(m_kind.objectName);
    m_view->setObjectName(m_kind.objectName + u"Text"_s);
    m_view->setAccessibleName(m_kind.accessibleName);
    m_view->setNotesVisible(m_kind.showsOrigins);
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty->setText(m_kind.emptyText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    buildHeader();
    connect(m_reveal, &QCheckBox::toggled, this, &PreviewPane::follow);
    connect(m_view, &CodeView::lineChosen, this, &PreviewPane::chooseLine);
    connect(&session, &Session::changed, this, &PreviewPane::follow);
    connect(&session, &Session::saved, this, &PreviewPane::follow);
    connect(&session, &Session::opened, this, [this] {
        // Another deployment's secrets were not asked for.
        m_reveal->setChecked(false);
        follow();
    });
    follow();
}

void PreviewPane::buildHeader()
{
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setAccessibleName(m_reveal->text());
    auto *copyButton = new QToolButton(this);
    copyButton->setObjectName(u"copy"_s);
    copyButton->setText(tr("Copy"));
    copyButton->setAccessibleName(tr("Copy the text"));
    copyButton->setToolTip(tr("Copy the text as it is shown"));
    copyButton->setIcon(icon(Symbol::Copy));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copyButton->setAutoRaise(true);
    connect(copyButton, &QToolButton::clicked, this, &PreviewPane::copy);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 4, 4, 4);
    header->addWidget(m_reveal);
    header->addStretch();
    header->addWidget(copyButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
}

void PreviewPane::setCurrentSetting(const SettingPath &path)
{
    m_current = path;
    markCurrent();
}

void PreviewPane::follow()
{
    m_lines = m_kind.make(m_session, m_reveal->isChecked());
    QList<CodeLine> lines;
    for (const PreviewLine &line : std::as_const(m_lines))
        lines.append({line.text, line.origin});
    m_view->setLines(lines);
    m_view->setVisible(!m_lines.isEmpty());
    m_empty->setVisible(m_lines.isEmpty());
    markCurrent();
}

/// Marks the lines of the setting and of what is inside of it; else those of the nearest table
/// around it that has lines of its own, since that carries the setting.
void PreviewPane::markCurrent()
{
    QList<int> marked;
    for (SettingPath path = m_current; !path.isEmpty() && marked.isEmpty(); path = path.parent()) {
        const bool isItself = path == m_current;
        for (int i = 0; i < int(m_lines.size()); ++i) {
            const SettingPath &about = m_lines[i].path;
            if (isItself ? about.startsWith(path) : about == path)
                marked.append(i);
        }
        if (m_kind.showsOrigins)
            break;
    }
    m_view->markLines(marked);
}

void PreviewPane::chooseLine(int line)
{
    const SettingPath path = m_lines.value(line).path;
    if (!path.isEmpty())
        emit settingChosen(path);
}

void PreviewPane::copy() { QGuiApplication::clipboard()->setText(m_view->toPlainText()); }

} // namespace towerkey::ui
