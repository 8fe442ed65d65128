// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/sourcespane.h"

#include "core/deployment/sourceedits.h"
#include "core/image/names.h"
#include "core/image/values.h"
#include "ui/models/namesuggestion.h"
#include "ui/models/session.h"
#include "ui/models/sourcesmodel.h"
#include "ui/models/valuerule.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::ContainerFile;
using deployment::Delivery;
using Kind = SourceRow::Kind;

SourcesPane::SourcesPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new SourcesModel(session, this)),
      m_tree(new QTreeView(this)), m_empty(new QLabel(this))
{
    setObjectName(u"sourcesPane"_s);
    setUpTree();
    auto *order = new QLabel(
        tr("Applied from top to bottom: of two that give the same setting, the lower one counts. "
           "Files apply in the order of their names (rename one to move it), variables in the "
           "order in which bash hands them on, secrets last."),
        this);
    order->setObjectName(u"sourcesOrder"_s);
    order->setWordWrap(true);
    order->setContentsMargins(8, 6, 8, 6);
    m_empty->setText(tr("There is no file, variable or secret yet. Add one below."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(order);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buildButtons());
    layout->addWidget(buildForm());
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SourcesPane::noticeEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SourcesPane::noticeEmpty);
    connect(m_model, &SourcesModel::nameRefused, this,
            [this](const QString &reason) { m_hint->setText(reason); });
    connect(&session, &Session::changed, this, &SourcesPane::followCurrent);
    connect(&session, &Session::changed, this, &SourcesPane::followForm);
    noticeEmpty();
    followForm();
}

void SourcesPane::setUpTree()
{
    m_tree->setObjectName(u"sources"_s);
    m_tree->setAccessibleName(tr("Sources in the order in which they apply"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setEditTriggers(QTreeView::EditKeyPressed);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(SourcesModel::NameColumn, character * 50);
    m_tree->header()->resizeSection(SourcesModel::ValueColumn, character * 16);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SourcesPane::showMenu);
    connect(m_tree, &QTreeView::activated, this, &SourcesPane::showPlace);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcesPane::followCurrent);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto path = index.data(SourcesModel::PathRole).value<SettingPath>();
        if (index.parent().isValid() && !path.isEmpty())
            emit settingChosen(path);
    });
    auto *removal = new QAction(tr("Remove"), m_tree);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, this, &SourcesPane::remove);
    m_tree->addAction(removal);
}

QWidget *SourcesPane::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    const auto add = [&](const QString &objectName, const QString &text, const QString &name) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        layout->addWidget(button);
        return button;
    };
    m_rename = add(u"renameSource"_s, tr("Rename"), tr("Rename the source (F2)"));
    m_remove = add(u"removeSource"_s, tr("Remove"), tr("Remove the source (Del)"));
    m_deliver = add(u"deliverSetting"_s, tr("Deliver by"),
                    tr("Give the setting by another kind of source"));
    m_show = add(u"showSource"_s, tr("Show"), tr("Show where it is written (Enter)"));
    layout->addStretch();
    auto *menu = new QMenu(m_deliver);
    menu->setObjectName(u"deliveryMenu"_s);
    buildDeliveryMenu(*menu);
    m_deliver->setMenu(menu);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const QModelIndex index = m_tree->currentIndex();
        m_tree->edit(index.siblingAtColumn(SourcesModel::NameColumn));
    });
    connect(m_remove, &QPushButton::clicked, this, &SourcesPane::remove);
    connect(m_show, &QPushButton::clicked, this, &SourcesPane::showPlace);
    return bar;
}

void SourcesPane::buildDeliveryMenu(QMenu &menu)
{
    menu.addAction(tr("File"), this, [this] { deliver(Delivery::File); });
    menu.addAction(tr("Variable"), this, [this] { deliver(Delivery::Variable); });
    menu.addAction(tr("Secret"), this, [this] { deliver(Delivery::Secret); });
}

QWidget *SourcesPane::buildForm()
{
    auto *form = new QWidget(this);
    m_kind = new QComboBox(form);
    m_kind->setObjectName(u"newSourceKind"_s);
    m_kind->setAccessibleName(tr("Kind of the new source"));
    m_kind->addItems({tr("Variable"), tr("Secret"), tr("File")});
    m_name = new QLineEdit(form);
    m_name->setObjectName(u"newSourceName"_s);
    m_name->setAccessibleName(tr("Name of the new source"));
    m_value = new QLineEdit(form);
    m_value->setObjectName(u"newSourceValue"_s);
    m_value->setAccessibleName(tr("Value of the new source"));
    m_add = new QPushButton(tr("Add"), form);
    m_add->setObjectName(u"addSource"_s);
    m_add->setAccessibleName(tr("Add the new source"));
    m_hint = new QLabel(form);
    m_hint->setObjectName(u"newSourceHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing());
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_kind);
    fields->addWidget(m_name, 3);
    fields->addWidget(m_value, 2);
    fields->addWidget(m_add);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addLayout(fields);
    layout->addWidget(m_hint);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourcesPane::followForm);
    connect(m_name, &QLineEdit::textChanged, this, &SourcesPane::followForm);
    connect(m_value, &QLineEdit::textChanged, this, &SourcesPane::followForm);
    connect(m_name, &QLineEdit::returnPressed, this, &SourcesPane::add);
    connect(m_value, &QLineEdit::returnPressed, this, &SourcesPane::add);
    connect(m_add, &QPushButton::clicked, this, &SourcesPane::add);
    return form;
}

/// Says beforehand what a name would do.
void SourcesPane::followForm()
{
    const QString name = m_name->text().trimmed();
    const int kind = m_kind->currentIndex();
    m_name->setPlaceholderText(kind == 2 ? u"orthanc.json"_s : u"ORTHANC__NAME"_s);
    m_value->setVisible(kind != 2);
    m_value->setPlaceholderText(tr("value"));
    m_value->setEchoMode(kind == 1 ? QLineEdit::Password : QLineEdit::Normal);
    const Kind kinds[] = {Kind::Variable, Kind::Secret, Kind::File};
    const QString problem = problemOfSourceName(kinds[kind], name);
    const QString wrongValue = problem.isEmpty() && kind == 0 ? problemOfValue() : QString();
    m_add->setEnabled(problem.isEmpty() && wrongValue.isEmpty());
    QString hint = tr("A new file is empty; settings that are delivered by file go there.");
    if (kind != 2) {
        const auto &profile = *m_session.image().profile;
        const auto meaning = kind == 0 ? image::meaningOfVariable(profile, name)
                                       : image::meaningOfSecret(profile, name);
        const QString meant = suggestedName(m_session.image(), m_session.catalogue(), name);
        hint = meaning.crashes        ? tr("The image stops at this name: a word in it is empty.")
            : !meaning.path.isEmpty() ? tr("Gives %1.").arg(meaning.path.toString())
            : meaning.kind != image::NameKind::Ignored ? tr("The image knows this name.")
            : meant.isEmpty() ? tr("The image ignores this name; other programs may read it.")
                              : tr("The image ignores this name. Did you mean %1?").arg(meant);
    }
    m_hint->setText(name.isEmpty()              ? QString()
                        : !problem.isEmpty()    ? problem
                        : !wrongValue.isEmpty() ? wrongValue
                                                : hint);
}

void SourcesPane::add()
{
    const QString name = m_name->text().trimmed();
    if (!m_add->isEnabled())
        return;
    const auto &deployment = m_session.deployment();
    const auto &image = m_session.image();
    const QByteArray value = image::bytesOfText(m_value->text());
    const int kind = m_kind->currentIndex();
    const auto edit = kind == 0
        ? deployment::addVariable(deployment, image, name, value)
        : deployment::addFile(deployment, image,
                              kind == 1 ? ContainerFile::Role::Secret
                                        : ContainerFile::Role::Configuration,
                              name, kind == 1 ? value : QByteArray("{\n}\n"));
    if (!m_session.apply(edit, tr("add %1").arg(name)))
        return;
    selectSource(name);
    m_name->clear();
    m_value->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

/// What a field for the setting would refuse is refused here, too.
QString SourcesPane::problemOfValue() const
{
    const image::Image &image = m_session.image();
    const auto meaning = image::meaningOfVariable(*image.profile, m_name->text().trimmed());
    if (meaning.path.isEmpty() || meaning.crashes || m_value->text().isEmpty())
        return {};
    const auto value = image::valueOfText(m_value->text(), image.maximumDepth);
    if (!value)
        return tr("This is nested too deeply for the image to read.");
    const ValueRule rule = ruleFor(m_session.catalogue(), meaning.path, *value);
    return rule.isKnown ? problemOf(rule, *value).value_or(QString()) : QString();
}

/// A name of a file may stand behind its folder.
void SourcesPane::selectSource(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString present = index.data(SourcesModel::NameRole).toString();
        if (present == name || present.endsWith(u'/' + name)) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
            return;
        }
    }
}

/// A variable is removed wherever it is given, so not by a place of it that does not count.
bool SourcesPane::canRemove(const QModelIndex &index) const
{
    const QVariant kind = index.data(SourcesModel::KindRole);
    if (!kind.isValid() || Kind(kind.toInt()) != Kind::Variable)
        return kind.isValid();
    const QString name = index.data(SourcesModel::NameRole).toString();
    const auto *counts = m_session.deployment().variable(image::bytesOfText(name));
    return !counts
        || (counts->source == index.data(SourcesModel::SourceRole).toLongLong()
            && counts->offset == index.data(SourcesModel::OffsetRole).toLongLong());
}

void SourcesPane::remove()
{
    const QModelIndex index = m_tree->currentIndex();
    const QVariant kind = index.data(SourcesModel::KindRole);
    if (!canRemove(index))
        return;
    const QString name = index.data(SourcesModel::NameRole).toString();
    const auto &deployment = m_session.deployment();
    if (Kind(kind.toInt()) == Kind::Variable) {
        m_session.apply(
            deployment::unsetVariable(deployment, m_session.image(), image::bytesOfText(name)),
            tr("remove %1").arg(name));
        return;
    }
    const qsizetype file = deployment::fileAt(deployment, name);
    if (file >= 0) {
        m_session.apply(deployment::removeFile(deployment, m_session.image(), file),
                        tr("remove %1").arg(name.section(u'/', -1)));
    }
}

void SourcesPane::deliver(Delivery delivery)
{
    const auto path = m_tree->currentIndex().data(SourcesModel::PathRole).value<SettingPath>();
    if (path.isEmpty())
        return;
    m_session.apply(
        deployment::deliverSetting(m_session.deployment(), m_session.image(), path, delivery),
        tr("deliver %1 otherwise").arg(path.toString()));
}

void SourcesPane::showPlace()
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    const auto path = index.data(SourcesModel::PathRole).value<SettingPath>();
    if (index.parent().isValid() && !path.isEmpty())
        emit settingChosen(path);
    const qsizetype source = index.data(SourcesModel::SourceRole).toLongLong();
    if (source >= 0)
        emit placeRequested(source, index.data(SourcesModel::OffsetRole).toLongLong());
}

void SourcesPane::showMenu(const QPoint &position)
{
    if (!m_tree->indexAt(position).isValid())
        return;
    QMenu menu(this);
    const auto add = [&menu](QPushButton *button, const QString &text) {
        QAction *action = menu.addAction(text, button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    };
    add(m_show, tr("Show where it is written"));
    add(m_rename, tr("Rename"));
    add(m_remove, tr("Remove"));
    if (m_deliver->isEnabled())
        buildDeliveryMenu(*menu.addMenu(tr("Deliver by")));
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void SourcesPane::followCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const QVariant kind = index.data(SourcesModel::KindRole);
    const auto path = index.data(SourcesModel::PathRole).value<SettingPath>();
    m_rename->setEnabled(kind.isValid());
    m_remove->setEnabled(canRemove(index));
    m_deliver->setEnabled(!path.isEmpty());
    m_show->setEnabled(index.isValid() && index.data(SourcesModel::SourceRole).toLongLong() >= 0);
}

void SourcesPane::noticeEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    followCurrent();
}

void SourcesPane::setCurrentSetting(const SettingPath &path)
{
    if (path.isEmpty() || m_tree->hasFocus())
        return;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex parent = m_model->index(row, 0);
        for (int i = 0; i < m_model->rowCount(parent); ++i) {
            const QModelIndex index = m_model->index(i, 0, parent);
            const auto given = index.data(SourcesModel::PathRole).value<SettingPath>();
            if (given == path && !index.data(SourcesModel::IsLostRole).toBool()) {
                m_tree->setCurrentIndex(index);
                return;
            }
        }
    }
}

} // namespace towerkey::ui
