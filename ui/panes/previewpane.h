// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/highlight/highlighting.h"
#include "ui/models/previewline.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;

namespace towerkey::ui {

class CodeView;
class Session;

/// A live text made from the deployment. The lines of the chosen setting are marked, and a click
/// on a line chooses its setting.
class PreviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    using Maker = std::function<QList<PreviewLine>(const Session &, bool revealSecrets)>;

    /// What a preview is of.
    struct Kind
    {
        QString objectName;
        QString accessibleName;
        QString emptyText; ///< Shown instead of the text when there is none.
        Language language;
        Maker make;
        bool showsOrigins = false;
    };

    PreviewPane(const Session &session, Highlighting &highlighting, Kind kind,
                QWidget *parent = nullptr);

    void setCurrentSetting(const SettingPath &path);

signals:
    void settingChosen(const towerkey::SettingPath &path);

private:
    void buildHeader();
    void follow();
    void markCurrent();
    void chooseLine(int line);
    void copy();

    const Session &m_session;
    Kind m_kind;
    CodeView *m_view;
    QCheckBox *m_reveal;
    QLabel *m_empty;
    QList<PreviewLine> m_lines;
    SettingPath m_current;
};

} // namespace towerkey::ui
