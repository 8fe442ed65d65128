// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/settingpath.h"

#include <QTabWidget>

namespace towerkey::ui {

class Highlighting;
class PreviewPane;
class SecretsPane;
class Session;
class VariablesPane;

/// Everything the deployment is written as, a tab for each: its variables, its texts, its secrets,
/// what the image makes of it, and what it can be exported as.
class Previews final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Previews)

public:
    Previews(Session &session, Highlighting &highlighting, QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);
    /// Brings a byte of a source into view, in the tab that shows that source.
    void showOffset(qsizetype source, qsizetype offset);
    /// The same for a place that names a file on the disk; false when the deployment has no such
    /// source. A place that names a variable or secret is looked for by that name.
    bool showPlace(const Place &place);
    /// What is typed and cannot be applied, with the reasons. The first tab with such is shown.
    QStringList unapplied();

signals:
    void settingChosen(const towerkey::SettingPath &path);

private:
    void addPane(PreviewPane *pane, const QString &title);
    PreviewPane *composePane(Highlighting &highlighting);
    PreviewPane *filesPane(Highlighting &highlighting);
    PreviewPane *effectivePane(Highlighting &highlighting);
    PreviewPane *dockerfilePane(Highlighting &highlighting);
    void nameTabs();
    void markPending(QWidget *tab, const QString &pending);
    void showLine(qsizetype source, int line);

    Session &m_session;
    VariablesPane *m_variables;
    SecretsPane *m_secrets;
    QList<PreviewPane *> m_panes;
    PreviewPane *m_compose = nullptr;
    PreviewPane *m_files = nullptr;
};

} // namespace towerkey::ui
