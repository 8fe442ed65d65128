// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/editors/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

static void takeOff(const QString &secret)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == secret)
        clipboard->clear();
}

void copySecret(const QString &secret, std::chrono::milliseconds time)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    auto *timer = new QTimer(qApp);
    timer->setSingleShot(true);
    const auto end = [timer, secret] {
        takeOff(secret);
        timer->deleteLater();
    };
    QObject::connect(timer, &QTimer::timeout, timer, end);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, end);
    timer->start(time);
}

} // namespace towerkey::ui
