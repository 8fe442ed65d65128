// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/problemspane.h"

#include "ui/models/problemsmodel.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

ProblemsPane::ProblemsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ProblemsModel(session, this)),
      m_list(new QListView(this)), m_title(new QLabel(this)), m_fix(new QToolButton(this)),
      m_fixes(new QMenu(this)), m_explain(new QToolButton(this))
{
    setObjectName(u"problemsPane"_s);
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_model);
    m_list->setIconSize({16, 16});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_title->setMargin(6);
    m_title->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &ProblemsPane::choose);
    connect(m_list, &QListView::activated, this, &ProblemsPane::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPane::offer);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsPane::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPane::follow);
    follow();
}

QWidget *ProblemsPane::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addWidget(m_title, 1);
    m_fix->setObjectName(u"fixProblem"_s);
    m_fix->setPopupMode(QToolButton::MenuButtonPopup);
    m_fix->setMenu(m_fixes);
    m_explain->setObjectName(u"explainProblem"_s);
    m_explain->setText(tr("Explain"));
    m_explain->setToolTip(tr("What this is about, and what helps"));
    for (QToolButton *button : {m_fix, m_explain}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_fix, &QToolButton::clicked, this, [this] {
        if (const Problem *problem = current(); problem && !problem->fixes.isEmpty())
            m_session.fix(lint::Fix(problem->fixes.first()));
    });
    connect(m_explain, &QToolButton::clicked, this, [this] {
        if (const Problem *problem = current())
            emit explanationRequested(problem->rule);
    });
    return bar;
}

const Problem *ProblemsPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->problem(index) : nullptr;
}

/// What can be done about the selected problem.
void ProblemsPane::offer(const QModelIndex &index)
{
    const QStringList titles = index.data(ProblemsModel::FixesRole).toStringList();
    m_fix->setEnabled(!titles.isEmpty());
    m_fix->setText(titles.isEmpty() ? tr("No automatic fix") : titles.first());
    m_fix->setAccessibleName(m_fix->text());
    m_explain->setEnabled(!index.data(ProblemsModel::RuleRole).toString().isEmpty());
    m_fixes->clear();
    const Problem *problem = index.isValid() ? &m_model->problem(index) : nullptr;
    for (const lint::Fix &fix : problem ? problem->fixes : QList<lint::Fix>())
        m_fixes->addAction(lint::title(fix), this, [this, fix] { m_session.fix(fix); });
}

void ProblemsPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

QSize ProblemsPane::sizeHint() const
{
    constexpr int LinesInView = 3;
    return {QWidget::sizeHint().width(),
            m_title->sizeHint().height() + (fontMetrics().lineSpacing() + 4) * LinesInView};
}

void ProblemsPane::follow()
{
    m_title->setText(tr("Problems (%1)").arg(m_model->rowCount()));
    setVisible(m_model->rowCount() > 0);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    offer(m_list->currentIndex());
}

void ProblemsPane::choose(const QModelIndex &index)
{
    const auto path = index.data(ProblemsModel::PathRole).value<SettingPath>();
    if (!path.isEmpty())
        emit settingChosen(path);
    else
        emit placeChosen(m_model->problem(index).where);
}

} // namespace towerkey::ui
