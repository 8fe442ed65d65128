// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/registry.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/jsondialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;

namespace {

/// Whether somebody can do something with a widget. Parts of Qt's own controls speak for those.
bool isInteractive(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    const bool isPart = widget.objectName().startsWith("qt_"_L1)
        || widget.objectName().startsWith("ScrollLeft"_L1)
        || widget.objectName().startsWith("ScrollRight"_L1)
        || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent);
    if (isPart)
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// What a screen reader would have no word for.
QStringList nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || !widget->isVisibleTo(&window))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                         + widget->objectName());
    }
    return found;
}

QStringList actionsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        texts.append(action->text());
        if (action->menu())
            texts += actionsOf(action->menu()->actions());
    }
    return texts;
}

} // namespace

/// What is needed to use the window without eyes or without a mouse.
class TestAccessibility : public test::WindowTest
{
    Q_OBJECT

private slots:
    void everyControlIsNamed_data();
    void everyControlIsNamed();
    void editorsAreNamed();
    void jsonDialogIsNamed();
    void tabGoesFromTopToBottom();
    void everyControlIsReachedByTab();
    void shortcutsAreUnique();
    void commandsHaveTexts();

private:
    QWidgetList reachedByTab() const;
};

void TestAccessibility::everyControlIsNamed_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("window") << QString();
    for (const char *action :
         {"new", "compare", "printOverview", "findCommand", "history", "showFirstSteps"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestAccessibility::everyControlIsNamed()
{
    QFETCH(QString, action);
    if (!action.isEmpty())
        find<QAction>(action)->trigger();
    QCOMPARE(nameless(*m_window), QStringList());
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        QCOMPARE(nameless(*dialog), QStringList());
        QVERIFY(!dialog->windowTitle().isEmpty());
        dialog->close();
    }
}

void TestAccessibility::editorsAreNamed()
{
    for (const auto &setting : {u"DicomAet"_s, u"DicomPort"_s, u"DicomCheckCalledAet"_s}) {
        select(setting);
        QTest::keyClick(tree(), Qt::Key_F2);
        QCOMPARE(nameless(*m_window), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
}

void TestAccessibility::jsonDialogIsNamed()
{
    const ui::ValueRule rule;
    ui::JsonDialog dialog(*m_highlighting, {u"Title"_s, json::Value(1.0), json::Value(1.0), rule},
                          m_window.get());
    dialog.show();
    QCOMPARE(nameless(dialog), QStringList());
}

QWidgetList TestAccessibility::reachedByTab() const
{
    QWidgetList reached;
    find<QLineEdit>(u"search"_s)->setFocus();
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (!reached.isEmpty() && reached.first() == focus))
            break;
        reached.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

void TestAccessibility::tabGoesFromTopToBottom()
{
    const QWidgetList reached = reachedByTab();
    const auto at = [&](const QString &name) { return reached.indexOf(find<QWidget>(name)); };
    const QList<qsizetype> order{at(u"search"_s),   at(u"image"_s),         at(u"verdict"_s),
                                 at(u"settings"_s), at(u"variablesText"_s), at(u"detailText"_s)};
    QVERIFY(!order.contains(-1));
    QVERIFY(std::ranges::is_sorted(order));
}

void TestAccessibility::everyControlIsReachedByTab()
{
    const QWidgetList reached = reachedByTab();
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool wants = isInteractive(*widget) && widget->isVisibleTo(m_window.get())
            && widget->isEnabled() && !qobject_cast<QMenuBar *>(widget)
            && (widget->focusPolicy() & Qt::TabFocus);
        // Of radio buttons and the like the checked one is reached, the others by arrows.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (wants && !(button && button->autoExclusive()) && !(button && button->group()))
            QVERIFY2(
                reached.contains(widget),
                qPrintable(widget->parentWidget()->objectName() + u'/' + widget->objectName()));
    }
}

void TestAccessibility::shortcutsAreUnique()
{
    // Keys of the widget that has the focus may mean something else in another one.
    const auto isLocal = [](const QAction *action) {
        return action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    QHash<QString, const QAction *> users;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            const QAction *other = users.value(text);
            QVERIFY2(!other || other->text() == action->text()
                         || (isLocal(other) && isLocal(action)),
                     qPrintable(text + u": "_s + action->text()));
            users.insert(text, action);
        }
    }
    QVERIFY(users.size() > 10);
}

void TestAccessibility::commandsHaveTexts()
{
    const QStringList texts = actionsOf(m_window->menuBar()->actions());
    QVERIFY(texts.size() > 20);
    QVERIFY(!texts.contains(QString()));
}

TOWERKEY_TEST(TestAccessibility)

#include "testaccessibility.moc"
