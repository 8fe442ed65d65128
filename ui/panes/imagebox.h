// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class QFrame;
class QLabel;
class QLineEdit;
class QTreeView;

namespace towerkey::ui {

class ImagesFilter;
class ImagesModel;
class Session;

/// Shows the image and chooses another one: from a list of all, the newest first, that a part of
/// the tag, a version of Orthanc or a year searches. What the choice would change is said before.
class ImageBox final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImageBox)

public:
    explicit ImageBox(Session &session, QWidget *parent = nullptr);

    /// Opens the list with the present image selected.
    void open();

signals:
    /// Another image was chosen; what that changed, in a line.
    void chosen(const QString &summary);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPopup();
    void follow();
    void search(const QString &text);
    void describe();
    void choose();

    Session &m_session;
    ImagesModel *m_model;
    ImagesFilter *m_filter;
    QFrame *m_popup;
    QLineEdit *m_search = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_change = nullptr;
};

} // namespace towerkey::ui
