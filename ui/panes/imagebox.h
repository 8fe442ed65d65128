// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>

namespace towerkey::ui {

class ImagesModel;
class Session;

/// Chooses the image: a list of all, the newest first, that a typed part of a tag searches.
class ImageBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageBox)

public:
    explicit ImageBox(Session &session, QWidget *parent = nullptr);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void choose();

    Session &m_session;
    ImagesModel *m_model;
};

} // namespace towerkey::ui
