// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

namespace towerkey::test {

/// Holds manifests against what Kubernetes knows, by the models of its Python client; and builds
/// Kustomize folders with kubectl. Neither needs a cluster.
class KubernetesCheck
{
public:
    KubernetesCheck() : m_kubectl(QStringLiteral("kubectl")) { }

    /// Whether kubectl, Python or its kubernetes package is missing.
    bool isMissing() const;

    /// What an API server with strict field validation would refuse, one line for each, such as
    /// "document 2: spec.template: unknown field 'specs'"; empty for good manifests. Read as
    /// Kubernetes' own tools read YAML.
    QStringList violations(const QByteArray &manifests) const;
    /// The same for many texts, which takes hardly longer than for one.
    QList<QStringList> violations(const QList<QByteArray> &texts) const;

    /// What "kubectl kustomize" makes of a folder. Fails with its message.
    Answer<QByteArray> kustomize(const QString &folder) const;

private:
    Program m_kubectl;
};

} // namespace towerkey::test
