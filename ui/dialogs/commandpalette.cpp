// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/palettedelegate.h"
#include "ui/theme/screen.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

CommandPalette::CommandPalette(QList<PaletteItem> items, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_model(new PaletteModel(std::move(items), this)), m_line(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find a command or setting"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setObjectName(u"paletteSearch"_s);
    m_line->setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Type a few letters of a command, setting or variable"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    search({});
    place();
    m_line->setFocus();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(fontMetrics().averageCharWidth() * 90, window->width() * 9 / 10);
    const int height = qMin(fontMetrics().lineSpacing() * 26, window->height() * 7 / 10);
    resizeOnScreen(*this, {width, height});
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 10)));
}

void CommandPalette::search(const QString &text)
{
    m_model->setQuery(text);
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteItem item = m_model->itemAt(index);
    accept();
    parentWidget()->activateWindow();
    if (item.action)
        item.action->trigger();
    else
        emit settingChosen(item.setting);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown;
        if (moves) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

} // namespace towerkey::ui
