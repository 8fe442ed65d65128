// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/workspace.h"
#include "core/startup/comparison.h"

/// Differences between two deployments, or two images, in words and for programs.
namespace towerkey::cli {

/// What says the differences: the call and the deployment it is about, for masking.
struct DifferenceContext
{
    const Call &call;
    const Workspace &workspace;
};

/// "starts", "refuses to start, exit status 253"
QString verdictInWords(const startup::Outcome &outcome);

/// "Name: "a" (file:/etc/orthanc/a.json, a.json:2:11) → not given"
QString inWords(const DifferenceContext &context, const startup::SettingDifference &difference);
/// "DICOMweb: off → on: section DicomWeb present"
QString inWords(const DifferenceContext &context, const startup::PluginDifference &difference);
/// "VERBOSE_ENABLED: true → not set"
QString inWords(const DifferenceContext &context, const startup::VariableDifference &difference);

json::Value asJson(const DifferenceContext &context, const startup::SettingDifference &difference);
json::Value asJson(const DifferenceContext &context, const startup::PluginDifference &difference);
json::Value asJson(const DifferenceContext &context, const startup::VariableDifference &difference);

/// Image, verdict, exit status and reasons of one side.
json::Value sideAsJson(const image::Image &image, const startup::Outcome &outcome,
                       const Call &call);

} // namespace towerkey::cli
