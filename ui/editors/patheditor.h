// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editors/lineeditor.h"

namespace towerkey::ui {

/// A line for a folder or file in the container, with the places of the image to choose from.
class PathEditor final : public LineEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathEditor)

public:
    explicit PathEditor(ValueRule rule, QWidget *parent = nullptr);

protected:
    QString hint() const override;
};

} // namespace towerkey::ui
