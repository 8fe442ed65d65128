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

static QString definitionOf(Language language)
{
    switch (language) {
    case Language::Json:
        return u"JSON"_s;
    case Language::JsonWithComments:
        // The definition of JSON calls every comment wrong.
        return u"Jsonnet"_s;
    case Language::Yaml:
        return u"YAML"_s;
    case Language::Assignments:
        return u"INI Files"_s;
    case Language::Shell:
        return u"Bash"_s;
    case Language::Dockerfile:
        return u"Dockerfile"_s;
    case Language::Plain:
        break;
    }
    return {};
}

void Highlighting::attach(QTextDocument *document, Language language)
{
    const auto definition = m_repository.definitionForName(definitionOf(language));
    if (auto *present = document->findChild<SyntaxHighlighter *>()) {
        present->setDefinition(definition);
        return;
    }
    auto *highlighter = new SyntaxHighlighter(document);
    highlighter->setTheme(themeFor(m_repository, QGuiApplication::palette()));
    highlighter->setDefinition(definition);
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
