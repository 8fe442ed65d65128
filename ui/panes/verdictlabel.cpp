// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/verdictlabel.h"

#include "ui/models/session.h"
#include "ui/theme/symbols.h"

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Verdict;

VerdictLabel::VerdictLabel(const Session &session, QWidget *parent)
    : QToolButton(parent), m_session(session)
{
    setObjectName(u"verdict"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    connect(&session, &Session::opened, this, &VerdictLabel::follow);
    connect(&session, &Session::changed, this, &VerdictLabel::follow);
    follow();
}

void VerdictLabel::follow()
{
    const startup::Outcome &outcome = m_session.outcome();
    switch (outcome.verdict) {
    case Verdict::Starts:
        setText(tr("starts"));
        setIcon(ui::icon(Symbol::Good, Tone::Good));
        setToolTip(
            tr("The image %1 starts with this configuration.").arg(m_session.image().reference()));
        break;
    case Verdict::Refuses:
        setText(tr("refuses"));
        setIcon(ui::icon(Symbol::Error, Tone::Error));
        setToolTip(tr("The image refuses to start (exit status %1).").arg(outcome.exitStatus));
        break;
    case Verdict::Crashes:
        setText(tr("crashes"));
        setIcon(ui::icon(Symbol::Error, Tone::Error));
        setToolTip(tr("The start-up script stops with an uncaught error (exit status %1).")
                       .arg(outcome.exitStatus));
        break;
    }
    if (outcome.verdict == Verdict::Starts && !outcome.warnings.isEmpty()) {
        setText(tr("starts, with warnings"));
        setIcon(ui::icon(Symbol::Warning, Tone::Warning));
    }
    setAccessibleName(tr("Verdict: %1").arg(text()));
}

} // namespace towerkey::ui
