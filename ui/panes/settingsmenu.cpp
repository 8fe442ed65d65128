// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/settingsmenu.h"

#include "ui/editors/secretclipboard.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/models/settingtexts.h"
#include "ui/theme/symbols.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::SettingsMenu)

public:
    static QString rename(const QString &path) { return tr("Re&name to %1").arg(path); }
    static QString copyPath() { return tr("Copy &path"); }
    static QString copyName() { return tr("Copy variable &name"); }
    static QString copyVariable(bool isSecret)
    {
        return isSecret ? tr("Copy as &variable, with the secret") : tr("Copy as &variable");
    }
};

QAction *addCopy(QMenu &menu, const QString &name, const QString &text, const QString &content,
                 bool isSecret = false)
{
    QAction *action = menu.addAction(icon(Symbol::Copy), text, &menu, [content, isSecret] {
        if (isSecret)
            copySecret(content);
        else
            QGuiApplication::clipboard()->setText(content);
    });
    action->setObjectName(name);
    action->setEnabled(!content.isEmpty());
    return action;
}

/// For a setting that nobody knows, when there is a known one that looks like it.
void addRename(QMenu &menu, Session &session, const SettingPath &path)
{
    const SettingPath nearest = nearestKnown(session, path);
    if (nearest.isEmpty())
        return;
    QAction *rename =
        menu.addAction(Texts::rename(nearest.toString()), &session,
                       [&session, path, nearest] { session.renameSetting(path, nearest); });
    rename->setObjectName(u"renameToKnown"_s);
}

} // namespace

void addSettingActions(QMenu &menu, Session &session, const SettingPath &path)
{
    const SettingState state = stateOf(session, path);
    if (state.isSet) {
        // A value may hold an ampersand, which would be a mnemonic.
        const QString text = u'&' + resetTextOf(session, path).replace(u'&', u"&&"_s);
        QAction *reset = menu.addAction(icon(Symbol::Reset), text, &session,
                                        [&session, path] { session.resetSetting(path); });
        reset->setObjectName(u"reset"_s);
        reset->setShortcut(QKeySequence::Delete);
    }
    addRename(menu, session, path);
    menu.addSeparator();
    addCopy(menu, u"copyPath"_s, Texts::copyPath(), path.toString());
    addCopy(menu, u"copyName"_s, Texts::copyName(), variableNameOf(session, path));
    const bool isSecret = state.hasValue && state.shown != state.value;
    addCopy(menu, u"copyVariable"_s, Texts::copyVariable(isSecret), assignmentOf(session, path),
            isSecret);
}

} // namespace towerkey::ui
