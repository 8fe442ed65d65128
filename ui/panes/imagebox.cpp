// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/imagebox.h"

#include "ui/models/imagechange.h"
#include "ui/models/imagesmodel.h"
#include "ui/models/session.h"
#include "ui/theme/symbols.h"

#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

ImageBox::ImageBox(Session &session, QWidget *parent)
    : QToolButton(parent), m_session(session), m_model(new ImagesModel(session.images(), this)),
      m_filter(new ImagesFilter(this)), m_popup(new QFrame(this, Qt::Popup))
{
    setObjectName(u"image"_s);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setArrowType(Qt::NoArrow);
    m_filter->setSourceModel(m_model);
    buildPopup();
    connect(this, &QToolButton::clicked, this, &ImageBox::open);
    connect(&session, &Session::opened, this, &ImageBox::follow);
    connect(&session, &Session::changed, this, &ImageBox::follow);
    follow();
}

void ImageBox::buildPopup()
{
    m_popup->setObjectName(u"imagePopup"_s);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_search = new QLineEdit(m_popup);
    m_search->setObjectName(u"imageSearch"_s);
    m_search->setAccessibleName(tr("Search images"));
    m_search->setPlaceholderText(tr("Part of a tag, Orthanc version, year, “full”"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(ui::icon(Symbol::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list = new QTreeView(m_popup);
    m_list->setObjectName(u"imageList"_s);
    m_list->setAccessibleName(tr("Images, the newest first"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    const int character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(ImagesModel::TagColumn, character * 18);
    m_list->header()->resizeSection(ImagesModel::OrthancColumn, character * 12);
    m_list->header()->resizeSection(ImagesModel::DateColumn, character * 14);
    m_change = new QLabel(m_popup);
    m_change->setObjectName(u"imageChange"_s);
    m_change->setWordWrap(true);
    m_change->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_change->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_change);
    m_popup->setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ImageBox::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ImageBox::choose);
    connect(m_list, &QTreeView::clicked, this, &ImageBox::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImageBox::describe);
}

void ImageBox::follow()
{
    const image::Image &image = m_session.image();
    // The usual repository goes without saying; the former one is easily overlooked.
    const bool isUsual = image.repository == m_session.images().newest().repository;
    setText(u"%1  \u25be"_s.arg(isUsual ? image.tag : image.reference()));
    setToolTip(m_model->index(m_model->rowOf(image.tag), 0).data(Qt::ToolTipRole).toString() + u'\n'
               + tr("Choose another image"));
    setAccessibleName(tr("Image: %1, Orthanc %2").arg(image.reference(), image.orthancVersion));
}

void ImageBox::open()
{
    m_search->clear();
    const int character = fontMetrics().averageCharWidth();
    m_popup->resize(character * 78, fontMetrics().lineSpacing() * 22);
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (const QScreen *screen = this->screen()) {
        const QRect area = screen->availableGeometry();
        corner.setX(qMax(area.left(), qMin(corner.x(), area.right() - m_popup->width())));
        corner.setY(qMax(area.top(), qMin(corner.y(), area.bottom() - m_popup->height())));
    }
    m_popup->move(corner);
    m_popup->show();
    const int row = m_model->rowOf(m_session.image().tag);
    const QModelIndex present = m_filter->mapFromSource(m_model->index(row, 0));
    m_list->setCurrentIndex(present);
    m_list->scrollTo(present, QTreeView::PositionAtCenter);
    describe();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ImageBox::search(const QString &text)
{
    m_filter->setSearch(text);
    if (m_filter->rowCount() > 0 && !text.isEmpty())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    describe();
}

void ImageBox::describe()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (m_filter->rowCount() == 0) {
        m_change->setText(tr("No image matches."));
        return;
    }
    if (!index.isValid() || !m_popup->isVisible())
        return;
    const image::Image &image = m_model->imageAt(index.row());
    m_change->setText(image.tag == m_session.image().tag
                          ? tr("%1 is the present image.").arg(image.reference())
                          : image.reference() + u": "_s + toText(changeTo(m_session, image)));
    m_change->setAccessibleName(m_change->text());
}

void ImageBox::choose()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    if (!index.isValid() || m_filter->rowCount() == 0)
        return;
    const image::Image image = m_model->imageAt(index.row());
    m_popup->hide();
    setFocus(Qt::OtherFocusReason);
    if (image.tag == m_session.image().tag)
        return;
    const startup::Outcome before = m_session.outcome();
    if (!m_session.setImage(image.tag))
        return;
    emit chosen(image.reference() + u": "_s
                + toText(changeBetween(m_session, before, m_session.outcome(), image)));
}

/// The arrows move through the list while one types.
bool ImageBox::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QToolButton::eventFilter(object, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QToolButton::eventFilter(object, event);
    }
}

void ImageBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (opens)
        open();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace towerkey::ui
