// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/panes/imagebox.h"

#include "ui/models/imagesmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

ImageBox::ImageBox(Session &session, QWidget *parent)
    : QComboBox(parent), m_session(session), m_model(new ImagesModel(session.images(), this))
{
    setObjectName(u"image"_s);
    setAccessibleName(tr("Image"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setModel(m_model);
    setMaxVisibleItems(18);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    auto *completer = new QCompleter(m_model, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(this, &QComboBox::activated, this, &ImageBox::choose);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ImageBox::choose);
    connect(&session, &Session::opened, this, &ImageBox::follow);
    connect(&session, &Session::changed, this, &ImageBox::follow);
    follow();
}

void ImageBox::follow()
{
    setCurrentIndex(m_model->rowOf(m_session.image().tag));
    setEditText(m_session.image().tag);
    setToolTip(m_model->index(currentIndex(), 0).data(Qt::ToolTipRole).toString());
}

void ImageBox::choose()
{
    if (!m_session.setImage(currentText().trimmed()))
        follow();
}

void ImageBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // What was typed and not chosen is no image.
    if (event->reason() != Qt::PopupFocusReason && currentText() != m_session.image().tag)
        follow();
}

void ImageBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling over the box must not change the image unnoticed.
    event->ignore();
}

} // namespace towerkey::ui
