// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/kubernetescheck.h"

#include "core/json/data.h"

using namespace Qt::StringLiterals;

namespace towerkey::test {

bool KubernetesCheck::isMissing() const
{
    const Program python(u"python3"_s);
    return m_kubectl.isMissing() || python.isMissing()
        || !python.run(
            {u"-c"_s, u"import importlib.util as u; exit(not u.find_spec('kubernetes'))"_s});
}

QStringList KubernetesCheck::violations(const QByteArray &manifests) const
{
    return violations(QList{manifests}).constFirst();
}

QList<QStringList> KubernetesCheck::violations(const QList<QByteArray> &texts) const
{
    json::List input;
    for (const QByteArray &text : texts)
        input.append(json::Value(QString::fromUtf8(text)));
    const auto answer =
        parsed(runScript(u"kubernetescheck.py"_s, json::toJson(json::Value(std::move(input)))));
    QList<QStringList> result;
    if (!answer)
        return QList<QStringList>(texts.size(), {answer.error()});
    for (const json::Value &list : json::listOf(&*answer)) {
        QStringList &lines = result.emplaceBack();
        for (const json::Value &line : json::listOf(&list))
            lines += *line.as<QString>();
    }
    return result;
}

Answer<QByteArray> KubernetesCheck::kustomize(const QString &folder) const
{
    return m_kubectl.run({u"kustomize"_s, folder}, folder);
}

} // namespace towerkey::test
