// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/structure/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace towerkey::structure {

namespace {

/// Every folder may include from itself and from those above it in this list.
constexpr std::array order{
    "core/base"_L1,       "core/json"_L1,    "core/yaml"_L1, "core/catalogue"_L1, "core/image"_L1,
    "core/deployment"_L1, "core/startup"_L1, "core/lint"_L1, "core/exchange"_L1,  "ui/theme"_L1,
    "ui/highlight"_L1,    "ui/undo"_L1,      "ui/models"_L1, "ui/editors"_L1,     "ui/panes"_L1,
    "ui/dialogs"_L1,      "ui"_L1,           "app/gui"_L1,
};

/// What the order alone would allow: two parts of the core that do without each other.
constexpr std::array apart{
    std::pair{"core/catalogue"_L1, "core/yaml"_L1},
    std::pair{"core/image"_L1, "core/yaml"_L1},
    std::pair{"core/image"_L1, "core/catalogue"_L1},
};

QString topFolder(const QString &path) { return path.section(u'/', 0, 0); }

/// The folder that the rules speak of: core/json for core/json/document.h, ui for ui/window.h.
QString folderOf(const QString &path)
{
    return path.count(u'/') > 1 ? path.section(u'/', 0, 1) : topFolder(path);
}

std::optional<qsizetype> rank(const QString &folder)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (folder == order[i])
            return static_cast<qsizetype>(i);
    }
    return {};
}

bool mayKnow(const QString &folder, const QString &other)
{
    if (folder == other || topFolder(folder) == "tests"_L1)
        return true;
    if (topFolder(other) == "app"_L1 || topFolder(other) == "tests"_L1)
        return false;
    if (folder == "app/cli"_L1)
        return topFolder(other) == "core"_L1;
    for (const auto &[one, another] : apart) {
        if (folder == one && other == another)
            return false;
    }
    const auto own = rank(folder);
    const auto wanted = rank(other);
    return own && wanted && *wanted <= *own;
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return QStringView(text).first(offset).count(u'\n') + 1;
}

/// The text with comments and the insides of literals blanked; lines stay where they are.
QString codeOf(QString text)
{
    static const QRegularExpression pattern(
        uR"re(R"([^(\s"]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*.*?\*/)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = pattern.globalMatch(QString(text)); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text[i] != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

void checkIncludes(const QString &path, const QString &text, QList<Violation> &violations)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    static const QSet<QString> tops{u"app"_s, u"core"_s, u"tests"_s, u"ui"_s};
    const QString folder = folderOf(path);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString included = match.captured(1);
        const qsizetype line = lineAt(text, match.capturedStart());
        if (included.startsWith("../"_L1))
            violations.append(
                {line, u"includes start at the project's folder: %1"_s.arg(included)});
        else if (tops.contains(topFolder(included)) && !mayKnow(folder, folderOf(included)))
            violations.append({line, u"%1 must not know %2"_s.arg(folder, folderOf(included))});
    }
}

/// Reports every place of the pattern.
void forbid(const QRegularExpression &pattern, const QString &code, const QString &message,
            QList<Violation> &violations)
{
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        violations.append({lineAt(code, match.capturedStart()),
                           message.arg(match.captured(match.lastCapturedIndex()))});
    }
}

void checkCore(const QString &path, const QString &code, QList<Violation> &violations)
{
    static const QRegularExpression graphical(
        uR"(#[ \t]*include[ \t]*<(Qt(?:Gui|Widgets|Svg)\b|KSyntaxHighlighting|Q(?:Abstract)?(?:)"_s
        u"Action|(?:Gui)?Application|Button|Clipboard|Color|ComboBox|Font|Icon|Image|ItemDelegate|"_s
        u"ItemView|Label|Layout|LineEdit|ListView|Menu|MessageBox|Painter|Palette|Pixmap|"_s
        u"StandardItem|StyledItem|SyntaxHighlighter|Table|TextDocument|TextEdit|Tree|Undo|Widget|"_s
        u"Window|[A-Za-z]*Dialog)[A-Za-z]*)"_s);
    static const QRegularExpression translated(uR"(\b(tr|translate|QT_TR\w*_NOOP)[ \t]*\()"_s);
    static const QRegularExpression messages(uR"(/messages[^/]*\.(?:h|cpp)$)"_s);
    forbid(graphical, code, u"core is without a window: %1"_s, violations);
    if (!messages.match(path).hasMatch())
        forbid(translated, code, u"core has its texts in messages*.cpp: %1()"_s, violations);
}

void checkDialogs(const QString &path, const QString &code, QList<Violation> &violations)
{
    static const QStringList allowed{u"app/gui"_s, u"tests"_s, u"ui/dialogs"_s, u"ui/panes"_s};
    static const QRegularExpression dialog(uR"(\b(QMessageBox|QFileDialog)\b)"_s);
    if (!allowed.contains(folderOf(path)) && topFolder(path) != "tests"_L1)
        forbid(dialog, code, u"only panes and dialogs ask the user: %1"_s, violations);
}

/// What clang-tidy cannot tell where it reads many sources at once.
void checkUsings(const QString &path, const QString &code, QList<Violation> &violations)
{
    static const QRegularExpression unused(
        uR"(\busing[ \t]+(?!(?:\w+::)*(\w+)::\1;)(?:\w+::)+(\w+);(?!.*\b\2\b))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (path.endsWith(".cpp"_L1))
        forbid(unused, code, u"%1 is not used: using"_s, violations);
}

void checkPlace(const QString &path, const QString &text, QList<Violation> &violations)
{
    const QString folder = folderOf(path);
    if (topFolder(path) != "tests"_L1 && folder != "app/cli"_L1 && !rank(folder))
        violations.append({1, u"%1 has no place in the order of folders"_s.arg(folder)});
    const qsizetype lines = text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    if (lines > maximumLines)
        violations.append(
            {lines, u"%1 lines; split the file at %2"_s.arg(lines).arg(maximumLines)});
}

} // namespace

QList<Violation> check(const QString &path, const QString &text)
{
    QList<Violation> violations;
    const QString code = codeOf(text);
    checkPlace(path, text, violations);
    checkIncludes(path, text, violations);
    checkDialogs(path, code, violations);
    checkUsings(path, code, violations);
    if (topFolder(path) == "core"_L1)
        checkCore(path, code, violations);
    return violations;
}

} // namespace towerkey::structure
