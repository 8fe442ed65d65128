// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/problemspane.h"

#include "ui/models/problemsmodel.h"
#include "ui/models/session.h"
#include "ui/models/settingsmodel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

ProblemsPane::ProblemsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_model(new ProblemsModel(session, this)), m_list(new QListView(this)),
      m_title(new QLabel(this))
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
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &ProblemsPane::choose);
    connect(m_list, &QListView::activated, this, &ProblemsPane::choose);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsPane::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsPane::follow);
    follow();
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
}

void ProblemsPane::choose(const QModelIndex &index)
{
    const auto path = index.data(ProblemsModel::PathRole).value<SettingPath>();
    if (!path.isEmpty())
        emit settingChosen(path);
}

} // namespace towerkey::ui
