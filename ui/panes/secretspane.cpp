// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/secretspane.h"

#include "ui/editors/secretclipboard.h"
#include "ui/models/secretsmodel.h"
#include "ui/models/session.h"
#include "ui/theme/symbols.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

SecretsPane::SecretsPane(Session &session, QWidget *parent)
    : QWidget(parent), m_model(new SecretsModel(session, this)), m_table(new QTreeView(this)),
      m_empty(new QLabel(this))
{
    setObjectName(u"secrets"_s);
    setUpTable();
    m_empty->setText(tr("No value is kept as a secret. Select a setting, such as a password, and "
                        "deliver it by secret."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SecretsPane::showCurrent);
    // Not when the current row changes: that happens also when the table gets the keyboard.
    connect(m_table, &QTreeView::clicked, this, &SecretsPane::choose);
    connect(m_table, &QTreeView::activated, this, &SecretsPane::choose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SecretsPane::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SecretsPane::noticeEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SecretsPane::noticeEmpty);
    noticeEmpty();
}

void SecretsPane::setUpTable()
{
    m_table->setObjectName(u"secretsTable"_s);
    m_table->setAccessibleName(tr("Secrets"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    const int character = fontMetrics().averageCharWidth();
    m_table->header()->setStretchLastSection(false);
    m_table->header()->resizeSection(SecretsModel::NameColumn, character * 36);
    m_table->header()->setSectionResizeMode(SecretsModel::ValueColumn, QHeaderView::Stretch);
    m_table->header()->resizeSection(SecretsModel::SettingColumn, character * 22);
    m_table->installEventFilter(this);
    connect(m_table, &QTreeView::doubleClicked, this, &SecretsPane::toggleCurrent);
}

QWidget *SecretsPane::buildButtons()
{
    auto *bar = new QWidget(this);
    m_reveal = new QToolButton(bar);
    m_reveal->setObjectName(u"revealSecret"_s);
    m_reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_copy = new QToolButton(bar);
    m_copy->setObjectName(u"copySecret"_s);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what the secret holds"));
    m_copy->setToolTip(tr("Copy what the secret holds; the clipboard is emptied after %1 seconds")
                           .arg(ClipboardTime.count()));
    m_copy->setIcon(icon(Symbol::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_reveal, &QToolButton::clicked, this, &SecretsPane::toggleCurrent);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        ui::copySecret(m_table->currentIndex().data(SecretsModel::SecretRole).toString());
    });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_reveal);
    layout->addStretch();
    layout->addWidget(m_copy);
    return bar;
}

void SecretsPane::setCurrentSetting(const SettingPath &path)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto given = m_model->index(row, 0).data(SecretsModel::PathRole).value<SettingPath>();
        if (!path.isEmpty() && !given.isEmpty() && path.startsWith(given)) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    m_table->clearSelection();
}

bool SecretsPane::showSource(qsizetype source)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(SecretsModel::SourceRole).toLongLong() == source) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool SecretsPane::eventFilter(QObject *object, QEvent *event)
{
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace)
        return QWidget::eventFilter(object, event);
    toggleCurrent();
    return true;
}

void SecretsPane::toggleCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_model->setRevealed(index, !index.data(SecretsModel::IsRevealedRole).toBool());
}

void SecretsPane::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const bool isRevealed = index.data(SecretsModel::IsRevealedRole).toBool();
    m_reveal->setEnabled(index.isValid());
    m_copy->setEnabled(index.isValid());
    m_reveal->setIcon(icon(isRevealed ? Symbol::Conceal : Symbol::Reveal));
    m_reveal->setText(isRevealed ? tr("Hide") : tr("Reveal"));
    const QString name = index.siblingAtColumn(SecretsModel::NameColumn).data().toString();
    m_reveal->setAccessibleName(isRevealed ? tr("Hide %1").arg(name) : tr("Reveal %1").arg(name));
    m_reveal->setToolTip(m_reveal->accessibleName());
}

void SecretsPane::noticeEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showCurrent();
}

void SecretsPane::choose()
{
    const auto path = m_table->currentIndex().data(SecretsModel::PathRole).value<SettingPath>();
    if (!path.isEmpty())
        emit settingChosen(path);
}

} // namespace towerkey::ui
