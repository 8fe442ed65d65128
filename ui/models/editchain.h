// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/deployment/deployment.h"
#include "core/deployment/edit.h"
#include "core/image/image.h"

namespace towerkey::ui {

/// Edits that are made one after the other, as one step of undo. Each is built for what the ones
/// before it have made; after the first that fails the rest does nothing.
class EditChain
{
public:
    EditChain(deployment::Deployment deployment, const image::Image &image)
        : m_deployment(std::move(deployment)), m_image(image)
    {
    }

    /// What the next edit is to be built for.
    const deployment::Deployment &deployment() const { return m_deployment; }
    const image::Image &image() const { return m_image; }

    void add(const Result<deployment::Edit> &edit)
    {
        if (!m_result)
            return;
        if (!edit) {
            m_result = edit;
            return;
        }
        m_deployment.apply(*edit);
        m_result->changes += edit->changes;
    }

    Result<deployment::Edit> finish() const { return m_result; }

private:
    deployment::Deployment m_deployment;
    const image::Image &m_image;
    Result<deployment::Edit> m_result;
};

} // namespace towerkey::ui
