// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KSyntaxHighlighting/Repository>
#include <QList>
#include <QPalette>
#include <QPointer>

class QTextDocument;

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace towerkey::ui {

enum class Language { Json, JsonWithComments, Yaml, Assignments, Shell, Dockerfile, Plain };

/// Colours texts by their language. One for the whole window, because loading the languages takes
/// time.
class Highlighting final
{
public:
    Highlighting() = default;
    Q_DISABLE_COPY_MOVE(Highlighting)

    /// Colours a document for as long as it lives, or by another language from now on.
    void attach(QTextDocument *document, Language language);
    /// Changes to colours that can be read on the palette's ground.
    void follow(const QPalette &palette);

private:
    KSyntaxHighlighting::Repository m_repository;
    QList<QPointer<KSyntaxHighlighting::SyntaxHighlighter>> m_highlighters;
};

} // namespace towerkey::ui
