// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/comparedialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/models/comparisonfilter.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/imagesmodel.h"
#include "ui/models/session.h"
#include "ui/theme/screen.h"
#include "ui/theme/symbols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

CompareDialog::CompareDialog(Session &session, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs),
      m_model(new ComparisonModel(session, this)), m_filter(new ComparisonFilter(this)),
      m_with(new QComboBox(this)), m_images(new QComboBox(this)), m_summary(new QLabel(this)),
      m_search(new QLineEdit(this)),
      m_hidesDefaults(new QCheckBox(tr("&Hide what changes nothing"), this)),
      m_table(new QTreeView(this)), m_take(new QPushButton(tr("&Take over"), this)),
      m_takeAll(new QPushButton(tr("Take over &all"), this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildChoice();
    buildTable();
    build();
    connect(&session, &Session::changed, this, &CompareDialog::follow);
    connect(&session, &Session::saved, this, &CompareDialog::follow);
    connect(&session, &Session::opened, this, [this] {
        fillChoices();
        follow();
    });
    fillChoices();
    compare();
    m_with->setFocus();
}

void CompareDialog::buildChoice()
{
    m_with->setObjectName(u"compareWith"_s);
    m_with->setAccessibleName(tr("Compare what is open with"));
    connect(m_with, &QComboBox::activated, this, &CompareDialog::choose);
    m_images->setObjectName(u"compareImage"_s);
    m_images->setAccessibleName(tr("Image to compare with"));
    m_images->setModel(new ImagesModel(m_session.images(), this));
    m_images->setEditable(true);
    m_images->setInsertPolicy(QComboBox::NoInsert);
    m_images->completer()->setFilterMode(Qt::MatchContains);
    m_images->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_images->setEditText(m_session.images().newest().tag);
    connect(m_images, &QComboBox::activated, this, &CompareDialog::compare);
    m_search->setObjectName(u"compareSearch"_s);
    m_search->setAccessibleName(tr("Search the differences"));
    m_search->setPlaceholderText(tr("Search the differences"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Symbol::Search, Tone::Muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, m_filter, &ComparisonFilter::setSearch);
    m_hidesDefaults->setObjectName(u"hideDefaults"_s);
    connect(m_hidesDefaults, &QCheckBox::toggled, m_filter, &ComparisonFilter::setDefaultsHidden);
}

void CompareDialog::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"differences"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QTreeView::ExtendedSelection);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &[column, width] : {std::pair{0, 36}, {1, 24}, {2, 20}, {3, 24}})
        m_table->header()->resizeSection(column, character * width);
    connect(m_table, &QTreeView::activated, this, &CompareDialog::jump);
    const auto noticeSelection = [this] {
        m_take->setEnabled(m_table->selectionModel()->hasSelection());
        m_takeAll->setEnabled(m_filter->rowCount() > 0);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            noticeSelection);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, noticeSelection);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, noticeSelection);
    noticeSelection();
}

void CompareDialog::build()
{
    auto *label = new QLabel(tr("&Compare what is open with"), this);
    label->setBuddy(m_with);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_with, 1);
    choice->addWidget(m_images);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_search, 1);
    filter->addWidget(m_hidesDefaults);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setWordWrap(true);
    m_take->setObjectName(u"takeOver"_s);
    m_take->setToolTip(tr("Make what is open like the other side, where the rows are selected"));
    m_takeAll->setObjectName(u"takeOverAll"_s);
    m_takeAll->setToolTip(tr("Make what is open like the other side, in every row that is shown"));
    auto *closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(u"closeCompare"_s);
    connect(m_take, &QPushButton::clicked, this,
            [this] { takeOver(m_table->selectionModel()->selectedRows()); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        QModelIndexList rows;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
        takeOver(rows);
    });
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button : {m_take, m_takeAll, closeButton})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_takeAll);
    buttons->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 30});
}

void CompareDialog::addChoice(const QString &text, With with, const QString &argument)
{
    m_with->addItem(text, int(with));
    m_with->setItemData(m_with->count() - 1, argument, Qt::UserRole + 1);
}

void CompareDialog::fillChoices()
{
    m_with->clear();
    addChoice(tr("what is on the disk"), With::Saved);
    addChoice(tr("what another image makes of it"), With::Image);
    for (const QString &service : otherServices(m_session))
        addChoice(tr("service %1").arg(service), With::Service, service);
    addChoice(tr("other files…"), With::Files);
    addChoice(tr("another folder…"), With::Folder);
    m_chosen = 0;
    m_images->hide();
}

void CompareDialog::choose()
{
    const auto with = With(m_with->currentData().toInt());
    if (with == With::Files || with == With::Folder)
        chooseFiles(with);
    m_chosen = m_with->currentIndex();
    m_images->setVisible(With(m_with->currentData().toInt()) == With::Image);
    compare();
}

/// Without files the choice is as it was.
void CompareDialog::chooseFiles(With with)
{
    const QString folder = m_session.folder();
    QStringList paths;
    if (with == With::Files)
        paths = m_dialogs.chooseFiles(this, folder);
    else
        paths = QStringList{m_dialogs.chooseFolder(this, tr("Compare with a folder"), folder)};
    paths.removeAll(QString());
    if (paths.isEmpty()) {
        m_with->setCurrentIndex(m_chosen);
        return;
    }
    m_paths = paths;
    m_with->setItemText(m_with->currentIndex(), QFileInfo(paths.first()).fileName());
}

Result<ComparedSide> CompareDialog::otherSide() const
{
    switch (With(m_with->currentData().toInt())) {
    case With::Saved:
        break;
    case With::Image:
        return imageSide(m_session, m_images->currentText().trimmed());
    case With::Service:
        return serviceSide(m_session, m_with->currentData(Qt::UserRole + 1).toString());
    case With::Files:
    case With::Folder:
        return fileSide(m_session, m_paths);
    }
    return savedSide(m_session);
}

void CompareDialog::compare()
{
    const auto other = otherSide();
    if (other)
        m_model->compare(openSide(m_session), *other);
    else
        m_model->clear();
    m_summary->setText(other ? m_model->summary() : message(other.error()));
}

void CompareDialog::follow()
{
    if (isVisible())
        compare();
}

void CompareDialog::takeOver(const QModelIndexList &rows)
{
    QModelIndexList sources;
    for (const QModelIndex &row : rows)
        sources.append(m_filter->mapToSource(row));
    const auto edit = m_model->takeOver(sources);
    if (!edit)
        return m_dialogs.showError(this, edit.error());
    const int first = rows.value(0).row();
    const QString name = rows.value(0).siblingAtColumn(0).data().toString();
    m_session.apply(*edit,
                    rows.size() == 1 ? tr("take over %1").arg(name)
                                     : tr("take over %1 differences").arg(rows.size()));
    // On to the next difference, which has moved up.
    m_table->setCurrentIndex(m_filter->index(qMin(first, m_filter->rowCount() - 1), 0));
}

void CompareDialog::jump(const QModelIndex &index)
{
    const auto path = index.data(ComparisonModel::PathRole).value<SettingPath>();
    if (!path.isEmpty())
        emit settingChosen(path);
}

} // namespace towerkey::ui
