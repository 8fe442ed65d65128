// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/verdictlabel.h"

#include "ui/models/session.h"
#include "ui/models/verdictmodel.h"
#include "ui/theme/symbols.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::Verdict;

VerdictLabel::VerdictLabel(const Session &session, QWidget *parent)
    : QToolButton(parent), m_session(session), m_model(new VerdictModel(session, this)),
      m_popup(new QFrame(this, Qt::Popup))
{
    setObjectName(u"verdict"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    buildPopup();
    connect(this, &QToolButton::clicked, this, &VerdictLabel::open);
    connect(&session, &Session::opened, this, &VerdictLabel::follow);
    connect(&session, &Session::changed, this, &VerdictLabel::follow);
    connect(&session, &Session::problemsChanged, this, &VerdictLabel::follow);
    follow();
}

void VerdictLabel::buildPopup()
{
    m_popup->setObjectName(u"verdictPopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_summary = new QLabel(m_popup);
    m_summary->setObjectName(u"verdictSummary"_s);
    m_summary->setWordWrap(true);
    m_list = new QListView(m_popup);
    m_list->setObjectName(u"reasons"_s);
    m_list->setAccessibleName(tr("Reasons"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    m_popup->setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &VerdictLabel::choose);
    // The return key is told by activated() only; where the style activates by a click, a reason
    // is chosen once, because the list is closed then.
    connect(m_list, &QListView::activated, this, &VerdictLabel::choose);
}

QString VerdictLabel::summary() const
{
    const startup::Outcome &outcome = m_session.outcome();
    const QString image = m_session.image().reference();
    switch (outcome.verdict) {
    case Verdict::Starts:
        return m_model->rowCount() == 0
            ? tr("%1 starts with this configuration. There is nothing to warn of.").arg(image)
            : m_model->errorCount() == 0
            ? tr("%1 starts with this configuration, but:").arg(image)
            : tr("The start-up script of %1 takes this configuration, but Orthanc will not get "
                 "along with it:")
                  .arg(image);
    case Verdict::Refuses:
        return tr("%1 refuses to start (exit status %2):").arg(image).arg(outcome.exitStatus);
    case Verdict::Crashes:
        break;
    }
    return tr("The start-up script of %1 stops with an uncaught error (exit status %2):")
        .arg(image)
        .arg(outcome.exitStatus);
}

/// The verdict in a word, and how much there is to read about it.
QString VerdictLabel::word() const
{
    const Verdict verdict = m_session.outcome().verdict;
    const int errors = m_model->errorCount();
    const int warnings = m_model->rowCount() - errors;
    QStringList words;
    if (verdict != Verdict::Starts)
        words.append(verdict == Verdict::Refuses ? tr("refuses") : tr("crashes"));
    else if (errors > 0) // That the script takes them is no good news.
        words.append(errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    else
        words.append(tr("starts"));
    if (warnings > 0)
        words.append(warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    return words.join(u" · "_s);
}

void VerdictLabel::follow()
{
    const startup::Outcome &outcome = m_session.outcome();
    setText(word());
    setIcon(m_model->rowCount() == 0         ? ui::icon(Symbol::Good, Tone::Good)
                : m_model->errorCount() == 0 ? ui::icon(Symbol::Warning, Tone::Warning)
                                             : ui::icon(Symbol::Error, Tone::Error));
    const QString first =
        outcome.reasons.isEmpty() ? QString() : startup::message(outcome.reasons.first());
    setToolTip(first.isEmpty() ? summary() : summary() + u'\n' + first);
    setAccessibleName(tr("Verdict: %1").arg(text()));
    setAccessibleDescription(toolTip());
    m_summary->setText(summary());
}

void VerdictLabel::open()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    const int line = fontMetrics().lineSpacing();
    m_popup->resize(fontMetrics().averageCharWidth() * 64,
                    rows == 0 ? line * 5 : line * qMin(22, 5 + rows * 4));
    QPoint corner = mapToGlobal(QPoint(width() - m_popup->width(), height()));
    if (const QScreen *screen = this->screen()) {
        const QRect area = screen->availableGeometry();
        corner.setX(qMax(area.left(), qMin(corner.x(), area.right() - m_popup->width())));
    }
    m_popup->move(corner);
    m_popup->show();
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::PopupFocusReason);
}

void VerdictLabel::choose(const QModelIndex &index)
{
    if (!m_popup->isVisible())
        return;
    m_popup->hide();
    emit reasonChosen(index.data(VerdictModel::PathRole).value<SettingPath>(),
                      index.data(VerdictModel::PlaceRole).value<Place>());
}

} // namespace towerkey::ui
