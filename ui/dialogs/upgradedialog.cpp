// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/upgradedialog.h"

#include "core/base/secrettext.h"
#include "core/exchange/masking.h"
#include "core/image/values.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/models/valuetext.h"
#include "ui/theme/screen.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using lint::Finding;
using lint::Fix;
using lint::Upgrade;
using lint::Upgraded;

UpgradeDialog::UpgradeDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_image(new QComboBox(this)),
      m_summary(new QLabel(this)), m_tree(new QTreeWidget(this)),
      m_changeOver(new QPushButton(tr("Change over"), this))
{
    setObjectName(u"upgradeDialog"_s);
    setWindowTitle(tr("Change over to another image"));
    m_image->setObjectName(u"upgradeImage"_s);
    m_image->setAccessibleName(tr("Image to change over to"));
    m_summary->setObjectName(u"upgradeSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tree->setObjectName(u"upgradeTree"_s);
    m_tree->setAccessibleName(tr("What changes, and what can be done"));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_changeOver->setObjectName(u"changeOver"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_changeOver, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    form->addRow(tr("&Image:"), m_image);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {760, 520});
    fillImages();
    connect(m_image, &QComboBox::currentIndexChanged, this, &UpgradeDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_changeOver, &QPushButton::clicked, this, &UpgradeDialog::changeOver);
    follow();
}

/// Newest first; the variant that is used today is offered.
void UpgradeDialog::fillImages()
{
    const bool isFull = m_session.image().full;
    for (const image::Image &image : m_session.images().all() | std::views::reverse) {
        if (image.full == isFull && image.tag != m_session.image().tag)
            m_image->addItem(tr("%1 (Orthanc %2)").arg(image.tag, image.orthancVersion), image.tag);
    }
}

void UpgradeDialog::follow()
{
    m_tree->clear();
    m_fixes.clear();
    m_told.clear();
    const auto image = m_session.images().find(m_image->currentData().toString());
    m_changeOver->setEnabled(image.has_value());
    if (!image)
        return;
    m_to = *image;
    showUpgrade(lint::upgradeOf(m_session.deployment(), m_session.image(), *image,
                                m_session.images(), m_session.catalogue()));
}

void UpgradeDialog::showUpgrade(const Upgrade &upgrade)
{
    showStart(upgrade);
    showList(upgrade, tr("Settings"), upgrade.settings);
    showList(upgrade, tr("Plugins"), upgrade.plugins);
    showList(upgrade, tr("Variables"), upgrade.variables);
    showList(upgrade, tr("Names"), upgrade.names);
    showList(upgrade, tr("Problems"), upgrade.problems);
    if (!upgrade.solved.isEmpty()) {
        QTreeWidgetItem *solved = heading(tr("No longer a problem"));
        for (const Finding &finding : upgrade.solved)
            new QTreeWidgetItem(solved, {words(finding)});
    }
    showChanges(upgrade);
    m_tree->expandAll();
}

static QString verdictText(const startup::Outcome &outcome)
{
    switch (outcome.verdict) {
    case startup::Verdict::Starts:
        return UpgradeDialog::tr("it starts");
    case startup::Verdict::Refuses:
        return UpgradeDialog::tr("it refuses to start (exit status %1)").arg(outcome.exitStatus);
    case startup::Verdict::Crashes:
        break;
    }
    return UpgradeDialog::tr("it crashes at the start");
}

void UpgradeDialog::showStart(const Upgrade &upgrade)
{
    const QString after = verdictText(upgrade.after);
    if (upgrade.isWithoutEffect())
        return m_summary->setText(tr("Nothing changes for this deployment: %1.").arg(after));
    if (!upgrade.verdictDiffers)
        return m_summary->setText(tr("As before, %1.").arg(after));
    m_summary->setText(tr("Before, %1; then %2.").arg(verdictText(upgrade.before), after));
    QTreeWidgetItem *start = heading(tr("Start"));
    for (const startup::Reason &reason : upgrade.after.reasons)
        new QTreeWidgetItem(start, {startup::message(reason)});
    addReason(*start, upgrade, upgrade.verdictChange);
}

template <typename Difference>
void UpgradeDialog::showList(const Upgrade &upgrade, const QString &title,
                             const QList<Upgraded<Difference>> &list)
{
    if (list.isEmpty())
        return;
    QTreeWidgetItem *top = heading(title);
    for (const Upgraded<Difference> &item : list) {
        auto *row = new QTreeWidgetItem(top, {words(item.what)});
        addReason(*row, upgrade, item.change);
        addFixes(*row, item.fixes);
    }
}

/// What has a reason above is not told again.
void UpgradeDialog::showChanges(const Upgrade &upgrade)
{
    QList<qsizetype> untold = upgrade.concerning;
    untold.removeIf([this](qsizetype change) { return m_told.contains(change); });
    if (untold.isEmpty())
        return;
    QTreeWidgetItem *top = heading(tr("Other changes of the image that concern it"));
    for (const qsizetype change : std::as_const(untold))
        addReason(*top, upgrade, change);
}

QTreeWidgetItem *UpgradeDialog::heading(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

void UpgradeDialog::addReason(QTreeWidgetItem &item, const Upgrade &upgrade, qsizetype change)
{
    if (change < 0)
        return;
    m_told.insert(change);
    const lint::ReleaseChange &reason = upgrade.changes[change];
    auto *row = new QTreeWidgetItem(&item, {reason.release + u": "_s + reason.summary});
    if (!reason.advice.isEmpty())
        new QTreeWidgetItem(row, {reason.advice});
}

void UpgradeDialog::addFixes(QTreeWidgetItem &item, const QList<Fix> &fixes)
{
    for (const Fix &fix : fixes) {
        auto *row = new QTreeWidgetItem(&item, {lint::title(fix)});
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        const bool isFirst = &fix == &fixes.first();
        row->setCheckState(0, fix.isSafe && isFirst ? Qt::Checked : Qt::Unchecked);
        m_fixes.append({row, fix});
    }
}

QString UpgradeDialog::words(const startup::SettingDifference &difference) const
{
    const auto text = [&](const std::optional<startup::GivenValue> &given) {
        if (!given)
            return tr("not given");
        return valueText(exchange::masked(m_session.catalogue(), difference.path, given->value));
    };
    return u"%1: %2 → %3"_s.arg(difference.path.toString(), text(difference.before),
                                text(difference.after));
}

QString UpgradeDialog::words(const startup::PluginDifference &difference)
{
    return (difference.isOnAfter() ? tr("%1: off → on") : tr("%1: on → off")).arg(difference.name);
}

QString UpgradeDialog::words(const startup::VariableDifference &difference) const
{
    const bool isSecret = m_session.catalogue().isSensitive(SettingPath({difference.name}));
    const auto text = [isSecret](const std::optional<QByteArray> &value) {
        if (!value)
            return tr("not set");
        return isSecret ? dots() : image::textOfBytes(*value);
    };
    return u"%1: %2 → %3"_s.arg(difference.name, text(difference.before), text(difference.after));
}

QString UpgradeDialog::words(const lint::NameChange &change)
{
    const auto text = [](const image::NameMeaning &meaning) {
        return meaning.path.isEmpty() ? tr("something else") : meaning.path.toString();
    };
    return u"%1: %2 → %3"_s.arg(change.name, text(change.before), text(change.after));
}

QString UpgradeDialog::words(const Finding &finding)
{
    const QString place = placeText(finding.place);
    return place.isEmpty() ? lint::message(finding) : place + u": "_s + lint::message(finding);
}

QList<Fix> UpgradeDialog::chosenFixes() const
{
    QList<Fix> fixes;
    for (const auto &[item, fix] : m_fixes) {
        if (item->checkState(0) == Qt::Checked && !fixes.contains(fix))
            fixes.append(fix);
    }
    return fixes;
}

void UpgradeDialog::changeOver()
{
    const auto edit = lint::upgradeEdit(m_session.deployment(), *m_to, chosenFixes());
    if (!edit) {
        m_summary->setText(message(edit.error()));
        return;
    }
    m_session.apply(*edit, tr("change over to image %1").arg(m_to->tag));
    accept();
}

} // namespace towerkey::ui
