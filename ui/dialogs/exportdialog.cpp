// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/exportdialog.h"

#include "core/base/secrettext.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/exporttexts.h"
#include "ui/highlight/diffhighlighter.h"
#include "ui/highlight/highlighting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/screen.h"
#include "ui/theme/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using exchange::ExportedFile;
using exchange::Policy;
using exchange::Target;

namespace {

enum View { JsonView, YamlView, PlainView, ChangeView };

View viewFor(const ExportedFile &file)
{
    if (file.path.endsWith(u".json"))
        return JsonView;
    return file.path.endsWith(u".yaml") ? YamlView : PlainView;
}

void setTone(QLabel &label, Tone tone)
{
    QPalette colors = label.parentWidget()->palette();
    colors.setColor(QPalette::WindowText, color(tone, colors));
    label.setPalette(colors);
}

QLabel *makeMessage(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Session &session, Highlighting &highlighting, Dialogs &dialogs,
                           QWidget *parent)
    : QDialog(parent), m_draft(session), m_dialogs(dialogs), m_target(new QComboBox(this)),
      m_policy(new QComboBox(this)),
      m_companion(new QCheckBox(tr("With a &database server where a plugin needs one"), this)),
      m_externalSecrets(
          new QCheckBox(tr("S&ecrets are made beforehand with docker secret create"), this)),
      m_folder(new QLineEdit(this)), m_folderMessage(makeMessage(u"folderMessage"_s, this)),
      m_replace(new QCheckBox(tr("&Replace the files that are there with another content"), this)),
      m_files(new QTreeWidget(this)), m_change(new QCheckBox(tr("Show only what &changes"), this)),
      m_views(new QStackedWidget(this)), m_proof(makeMessage(u"exportProof"_s, this)),
      m_notes(makeMessage(u"exportNotes"_s, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    build(highlighting);
    connectAll();
    showAll();
    m_folder->setFocus();
}

void ExportDialog::build(Highlighting &highlighting)
{
    auto *form = new QFormLayout;
    buildChoices(*form);
    buildFiles(highlighting);
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_files);
    columns->addWidget(buildContent());
    columns->setStretchFactor(1, 1);
    columns->setSizes(
        {fontMetrics().averageCharWidth() * 48, fontMetrics().averageCharWidth() * 80});
    QPushButton *accept = m_buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"exportButton"_s);
    accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_folderMessage);
    layout->addWidget(m_replace);
    layout->addWidget(columns, 1);
    layout->addWidget(m_proof);
    layout->addWidget(m_notes);
    layout->addWidget(m_buttons);
    resizeOnScreen(*this,
                   {fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40});
}

void ExportDialog::buildChoices(QFormLayout &form)
{
    m_target->setObjectName(u"exportTarget"_s);
    for (const auto &[target, text] : exportTargets())
        m_target->addItem(text, int(target));
    m_policy->setObjectName(u"exportPolicy"_s);
    for (const auto &[policy, text] : exportPolicies())
        m_policy->addItem(text, int(policy));
    m_companion->setObjectName(u"exportCompanion"_s);
    m_companion->setChecked(true);
    m_externalSecrets->setObjectName(u"exportExternalSecrets"_s);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->setClearButtonEnabled(true);
    m_replace->setObjectName(u"exportReplace"_s);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(u"exportBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    form.addRow(tr("&Form:"), m_target);
    form.addRow(tr("&Settings:"), m_policy);
    form.addRow(QString(), m_companion);
    form.addRow(QString(), m_externalSecrets);
    form.addRow(tr("F&older:"), folder);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(folder)))
        label->setBuddy(m_folder);
}

void ExportDialog::buildFiles(Highlighting &highlighting)
{
    m_files->setObjectName(u"exportFiles"_s);
    m_files->setAccessibleName(tr("Files of the export"));
    m_files->setHeaderLabels({tr("File"), tr("State")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    highlighting.attach(addView(u"exportJson"_s)->document(), Language::Json);
    highlighting.attach(addView(u"exportYaml"_s)->document(), Language::Yaml);
    addView(u"exportText"_s);
    new DiffHighlighter(addView(u"exportChange"_s)->document());
}

QWidget *ExportDialog::buildContent()
{
    m_change->setObjectName(u"exportShowChange"_s);
    m_change->setChecked(true);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_change);
    layout->addWidget(m_views, 1);
    return content;
}

QPlainTextEdit *ExportDialog::addView(const QString &name)
{
    auto *view = new QPlainTextEdit(m_views);
    view->setObjectName(name);
    view->setAccessibleName(tr("Content of the file"));
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    useFixedFont(*view);
    m_views->addWidget(view);
    return view;
}

void ExportDialog::connectAll()
{
    connect(m_target, &QComboBox::currentIndexChanged, this, &ExportDialog::takeOptions);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &ExportDialog::takeOptions);
    connect(m_companion, &QCheckBox::toggled, this, &ExportDialog::takeOptions);
    connect(m_externalSecrets, &QCheckBox::toggled, this, &ExportDialog::takeOptions);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::takeFolder);
    connect(m_replace, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_draft.setReplacing(isChecked);
        showFolder();
    });
    connect(m_files, &QTreeWidget::currentItemChanged, this, &ExportDialog::showContent);
    connect(m_change, &QCheckBox::toggled, this, &ExportDialog::showContent);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::exportFiles);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::chooseFolder()
{
    const QString folder =
        m_dialogs.chooseFolder(this, tr("Choose the folder to export to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::takeOptions()
{
    exchange::ExportOptions options;
    options.target = Target(m_target->currentData().toInt());
    options.policy = Policy(m_policy->currentData().toInt());
    options.hasCompanion = m_companion->isChecked();
    options.hasExternalSecrets = m_externalSecrets->isChecked();
    m_draft.setOptions(options);
    showAll();
}

void ExportDialog::takeFolder()
{
    m_draft.setFolder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    showFiles();
    showFolder();
}

void ExportDialog::showAll()
{
    const Target target = m_draft.options().target;
    m_policy->setEnabled(target != Target::Json && target != Target::Variables);
    m_externalSecrets->setVisible(target == Target::Stack);
    showFiles();
    showProof();
    showFolder();
}

void ExportDialog::showFiles()
{
    const int row = qMax(0, m_files->indexOfTopLevelItem(m_files->currentItem()));
    m_files->clear();
    for (const auto &[file, state, present] : m_draft.comparison().files) {
        auto *item =
            new QTreeWidgetItem(m_files, {file.path, exportStateText(state, m_draft.folder())});
        item->setToolTip(0, file.path);
    }
    for (int i = 0; i < m_views->count(); ++i)
        qobject_cast<QPlainTextEdit *>(m_views->widget(i))->clear();
    if (QTreeWidgetItem *item = m_files->topLevelItem(qMin(row, m_files->topLevelItemCount() - 1)))
        m_files->setCurrentItem(item);
}

void ExportDialog::showContent()
{
    const int row = m_files->indexOfTopLevelItem(m_files->currentItem());
    m_change->setVisible(false);
    if (row < 0)
        return;
    const exchange::ComparedFile &compared = m_draft.comparison().files.at(row);
    const ExportedFile &file = compared.file;
    const bool canCompare = compared.state == exchange::FileState::Changed && !file.isSecret;
    m_change->setVisible(canCompare);
    const View view = canCompare && m_change->isChecked() ? ChangeView : viewFor(file);
    m_views->setCurrentIndex(view);
    auto *text = qobject_cast<QPlainTextEdit *>(m_views->widget(view));
    if (view == ChangeView)
        text->setPlainText(m_draft.changeOf(compared));
    else
        text->setPlainText(file.isSecret ? dots() : QString::fromUtf8(file.content));
}

void ExportDialog::showProof()
{
    const exchange::ProvenExport *result = m_draft.result();
    m_proof->setText(result ? proofText(result->proof) : message(*m_draft.error()));
    setTone(*m_proof, m_draft.isProven() ? Tone::Good : Tone::Error);
    QStringList notes;
    if (result) {
        for (const exchange::PlanNote &note : result->plan.notes)
            notes.append(u"• "_s + exchange::message(note));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ExportDialog::showFolder()
{
    const auto &error = m_draft.folderError();
    QStringList lines{error ? message(*error) : missingText(m_draft),
                      othersText(m_draft.comparison().others)};
    lines.removeAll(QString());
    m_folderMessage->setText(lines.join(u'\n'));
    m_folderMessage->setVisible(!lines.isEmpty());
    setTone(*m_folderMessage, error ? Tone::Error : Tone::Muted);
    m_replace->setVisible(m_draft.comparison().hasChanges());
    findChild<QPushButton *>(u"exportButton"_s)->setEnabled(m_draft.canExport());
}

void ExportDialog::exportFiles()
{
    // What is in the folder may have changed since it was looked at.
    if (const auto written = m_draft.write(); !written) {
        takeFolder();
        m_folderMessage->setText(message(written.error()));
        m_folderMessage->setVisible(true);
        setTone(*m_folderMessage, Tone::Error);
        return;
    }
    accept();
}

} // namespace towerkey::ui
