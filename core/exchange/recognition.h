// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/json/document.h"

#include <QByteArray>
#include <QString>

namespace towerkey::exchange {

/// What a text describes a deployment with.
enum class Form {
    Configuration, ///< A JSON file of /etc/orthanc.
    Environment, ///< NAME=value lines.
    Compose,
    Manifests, ///< Of Kubernetes.
    Inspection, ///< What docker inspect prints.
    Command, ///< A docker run line.
};

/// Tells the form of a text by what is in it; the name decides only where that leaves a doubt, and
/// for names in .env, which are always lines. See opening.h for the rules. What is nothing else is
/// a configuration.
Form formOf(const QString &path, const QByteArray &text);

/// What a form is called, such as "a docker run line". Translated.
QString nameOf(Form form);

/// What a text was recognised as, with the containers that run Orthanc and the number of variables,
/// in a sentence. Translated.
QString sentenceOf(Form form, const QStringList &containers, qsizetype variables);

/// Why the image cannot read a text, and in which line. Translated.
QString unreadableSentence(const json::Problem &problem, TextPosition position);

} // namespace towerkey::exchange
