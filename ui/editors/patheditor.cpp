// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/patheditor.h"

#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

PathEditor::PathEditor(ValueRule rule, QWidget *parent) : LineEditor(std::move(rule), parent)
{
    const bool isFolder = this->rule().holds == catalogue::Holds::Folder;
    line()->setPlaceholderText(isFolder ? tr("Folder in the container")
                                        : tr("File in the container"));
    auto *completer = new QCompleter(this->rule().suggestions, line());
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    line()->setCompleter(completer);
}

/// Orthanc looks up relative paths from the folder of its configuration, which the image writes
/// into /tmp.
QString PathEditor::hint() const
{
    const QString path = line()->text();
    if (path.isEmpty())
        return {};
    if (path.contains(u'\\') || (path.size() > 1 && path[1] == u':'))
        return tr("This looks like a path of Windows; the container runs Linux.");
    return path.startsWith(u'/')
        ? QString()
        : tr("A relative path: in the container this is /tmp/%1.").arg(path);
}

} // namespace towerkey::ui
