// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/specialpane.h"

#include "ui/models/contentsmodel.h"
#include "ui/models/specialvariablesmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

/// Hides what is typed into the field of a secret.
class SecretDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"specialValue"_s);
        line->setFrame(false);
        const QString name =
            index.siblingAtColumn(SpecialVariablesModel::NameColumn).data().toString();
        line->setAccessibleName(name);
        if (index.data(SpecialVariablesModel::IsSecretRole).toBool())
            line->setEchoMode(QLineEdit::Password);
        return line;
    }
};

QLabel *makeAbout(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * 3);
    return label;
}

QWidget *withAbout(QTreeView *table, QLabel *about, const QList<QPushButton *> &buttons,
                   QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(about, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table, 1);
    layout->addLayout(row);
    return parent;
}

} // namespace

SpecialPane::SpecialPane(Session &session, QWidget *parent)
    : QWidget(parent), m_model(new SpecialVariablesModel(session, this)),
      m_contents(new ContentsModel(session, this))
{
    setObjectName(u"specialPane"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildVariables());
    splitter->addWidget(buildContents());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_contentsTable->setCurrentIndex(m_contents->index(0, 0));
    showVariable();
    showContent();
}

QTreeView *SpecialPane::makeTable(const QString &objectName, const QString &name,
                                  QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setFrameShape(QFrame::NoFrame);
    table->header()->setStretchLastSection(true);
    return table;
}

QWidget *SpecialPane::buildVariables()
{
    auto *part = new QWidget(this);
    m_table = makeTable(u"specialVariables"_s, tr("Special variables"), m_model, part);
    m_table->setItemDelegate(new SecretDelegate(m_table));
    m_table->setEditTriggers(QTreeView::EditKeyPressed | QTreeView::DoubleClicked
                             | QTreeView::AnyKeyPressed);
    m_table->installEventFilter(this);
    const int character = fontMetrics().averageCharWidth();
    m_table->header()->resizeSection(SpecialVariablesModel::NameColumn, character * 42);
    m_table->header()->resizeSection(SpecialVariablesModel::ValueColumn, character * 20);
    m_table->header()->resizeSection(SpecialVariablesModel::SinceColumn, character * 9);
    m_about = makeAbout(u"aboutSpecial"_s, part);
    m_unset = new QPushButton(tr("Remove"), part);
    m_unset->setObjectName(u"unsetSpecial"_s);
    connect(m_unset, &QPushButton::clicked, this,
            [this] { m_model->unset(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpecialPane::showVariable);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SpecialPane::showVariable);
    return withAbout(m_table, m_about, {m_unset}, part);
}

QWidget *SpecialPane::buildContents()
{
    auto *part = new QWidget(this);
    m_contentsTable = makeTable(u"contents"_s, tr("What else the image ships"), m_contents, part);
    const int character = fontMetrics().averageCharWidth();
    m_contentsTable->header()->resizeSection(ContentsModel::PathColumn, character * 40);
    m_contentsTable->header()->resizeSection(ContentsModel::KindColumn, character * 18);
    m_aboutContent = makeAbout(u"aboutContent"_s, part);
    m_use = new QPushButton(part);
    m_use->setObjectName(u"useScript"_s);
    m_copyCommand = new QPushButton(tr("Copy command"), part);
    m_copyCommand->setObjectName(u"copyProbe"_s);
    m_copyCommand->setAccessibleName(tr("Copy the command of the health probe"));
    connect(m_use, &QPushButton::clicked, this, &SpecialPane::useScript);
    connect(m_copyCommand, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_contentsTable->currentIndex().data(ContentsModel::CommandRole).toString());
    });
    connect(m_contentsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SpecialPane::showContent);
    connect(m_contents, &QAbstractItemModel::dataChanged, this, &SpecialPane::showContent);
    return withAbout(m_contentsTable, m_aboutContent, {m_use, m_copyCommand}, part);
}

/// Keys act on the value, whatever column is current.
bool SpecialPane::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex value =
        m_table->currentIndex().siblingAtColumn(SpecialVariablesModel::ValueColumn);
    const bool isSwitch = value.data(SpecialVariablesModel::IsSwitchRole).toBool();
    if (key == Qt::Key_Delete)
        return m_model->unset(value);
    if (isSwitch && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_F2)) {
        const bool isOn = value.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return m_model->setData(value, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    const bool isEditable = value.flags().testFlag(Qt::ItemIsEditable);
    if (isEditable && (key == Qt::Key_Return || key == Qt::Key_F2 || key == Qt::Key_Space)) {
        m_table->edit(value);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void SpecialPane::showVariable()
{
    const QModelIndex index = m_table->currentIndex();
    const QModelIndex name = index.siblingAtColumn(SpecialVariablesModel::NameColumn);
    const QString since =
        index.siblingAtColumn(SpecialVariablesModel::SinceColumn).data().toString();
    QString text = name.data(Qt::ToolTipRole).toString();
    if (!since.isEmpty())
        text += u"\n"_s + tr("Since %1.").arg(since);
    m_about->setText(text);
    m_unset->setEnabled(index.data(SpecialVariablesModel::IsSetRole).toBool());
    m_unset->setAccessibleName(tr("Remove %1").arg(name.data().toString()));
}

void SpecialPane::showContent()
{
    const QModelIndex index = m_contentsTable->currentIndex();
    const auto kind = ContentsModel::Kind(index.data(ContentsModel::KindRole).toInt());
    const bool isUsed = index.data(ContentsModel::IsUsedRole).toBool();
    const QString caution = index.data(ContentsModel::CautionRole).toString();
    QString text = index.siblingAtColumn(ContentsModel::SummaryColumn).data().toString();
    if (!caution.isEmpty())
        text += u'\n' + caution;
    m_aboutContent->setText(text);
    m_use->setText(isUsed ? tr("Take out of LuaScripts") : tr("Add to LuaScripts"));
    m_use->setAccessibleName(m_use->text());
    m_use->setVisible(index.isValid() && kind == ContentsModel::Kind::LuaScript);
    m_copyCommand->setVisible(index.isValid() && kind == ContentsModel::Kind::Probe);
}

void SpecialPane::useScript()
{
    const QModelIndex index = m_contentsTable->currentIndex();
    m_contents->setUsed(index, !index.data(ContentsModel::IsUsedRole).toBool());
}

} // namespace towerkey::ui
