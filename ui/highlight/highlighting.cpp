// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/highlight/highlighting.h"

#include "ui/theme/tones.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QGuiApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using KSyntaxHighlighting::Repository;
using KSyntaxHighlighting::SyntaxHighlighter;

/// Themes whose colours all stand out from the ground; the default ones have a dark purple on
/// black.
static KSyntaxHighlighting::Theme themeFor(const Repository &repository, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto theme = repository.theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    return theme.isValid()
        ? theme
        : repository.defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
}

void Highlighting::attach(QTextDocument *document, Language language)
{
    auto *highlighter = new SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(m_repository, QGuiApplication::palette()));
    highlighter->setDefinition(
        m_repository.definitionForName(language == Language::Json ? u"JSON"_s : u"YAML"_s));
    m_highlighters.removeAll(nullptr);
    m_highlighters.append(highlighter);
}

void Highlighting::follow(const QPalette &palette)
{
    for (const auto &highlighter : std::as_const(m_highlighters)) {
        if (!highlighter)
            continue;
        highlighter->setTheme(themeFor(m_repository, palette));
        highlighter->rehighlight();
    }
}

} // namespace towerkey::ui
