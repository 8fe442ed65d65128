// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/folder.h"
#include "tests/support/kubernetescheck.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;

/// The check of manifests itself: it takes good ones, and refuses what Kubernetes would refuse.
class TestKubernetes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goodManifests();
    void badManifests_data();
    void badManifests();
    void goodBase();
    void badBase_data();
    void badBase();

private:
    const test::KubernetesCheck m_check;
};

namespace {

const QByteArray Manifests = R"(apiVersion: v1
kind: ConfigMap
metadata:
  name: orthanc
  labels: {app.kubernetes.io/name: orthanc}
data:
  orthanc.json: |
    {"Name": "PACS"}
---
apiVersion: v1
kind: Secret
metadata: {name: password}
type: Opaque
data: {a: czNjcmV0}
stringData: {ORTHANC__NAME: "1234"}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: storage}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 10Gi}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: orthanc}
spec:
  replicas: 1
  selector: {matchLabels: {app: orthanc}}
  template:
    metadata: {labels: {app: orthanc}}
    spec:
      securityContext: {fsGroup: 999, runAsNonRoot: true}
      containers:
        - name: orthanc
          image: orthancteam/orthanc:26.8.1
          env:
            - {name: ORTHANC__NAME, value: "yes"}
            - name: ORTHANC__PASSWORD
              valueFrom: {secretKeyRef: {name: password, key: a}}
          ports: [{containerPort: 8042, name: http}]
          readinessProbe: {httpGet: {path: /app, port: http}}
          volumeMounts:
            - {name: secrets, mountPath: /run/secrets, readOnly: true}
      volumes:
        - name: secrets
          secret: {secretName: password, defaultMode: 0400}
---
apiVersion: v1
kind: Service
metadata: {name: orthanc}
spec:
  selector: {app: orthanc}
  ports: [{port: 8042, targetPort: http}, {name: dicom, port: 4242, targetPort: 4242}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: orthanc}
spec:
  defaultBackend: {service: {name: orthanc, port: {number: 8042}}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: orthanc}
spec:
  maxReplicas: 2
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: orthanc}
)";

} // namespace

void TestKubernetes::init() { TOWERKEY_NEEDS(m_check, "kubectl or python3-kubernetes"); }

void TestKubernetes::goodManifests() { QCOMPARE(m_check.violations(Manifests), QStringList()); }

void TestKubernetes::badManifests_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("violation");

    QList<QByteArray> titles;
    QList<QByteArray> texts;
    QStringList expected;
    const auto row = [&](const char *title, const QByteArray &before, const QByteArray &after,
                         const QString &violation) {
        QVERIFY2(Manifests.contains(before), title);
        titles += title;
        texts += QByteArray(Manifests).replace(Manifests.indexOf(before), before.size(), after);
        expected += violation;
    };
    row("unknown version", "apps/v1\nkind: Dep", "apps/v7\nkind: Dep",
        u"document 4: unknown kind 'Deployment' of 'apps/v7'"_s);
    row("old group", "networking.k8s.io/v1", "extensions/v1beta1",
        u"document 6: unknown kind 'Ingress' of 'extensions/v1beta1'"_s);
    row("group by half", "networking.k8s.io/v1", "networking/v1",
        u"document 6: unknown kind 'Ingress' of 'networking/v1'"_s);
    row("kind of another group", "kind: Service", "kind: Deployment",
        u"document 5: unknown kind 'Deployment' of 'v1'"_s);
    row("no kind", "kind: Secret\n", "", u"document 2: unknown kind None of 'v1'"_s);
    row("no version", "apiVersion: v1\nkind: Secret\n", "kind: Secret\n",
        u"document 2: unknown kind 'Secret' of None"_s);
    row("unknown field", "replicas: 1", "replica: 1",
        u"document 4: spec: unknown field 'replica'"_s);
    row("unknown field in a list", "containerPort: 8042", "containerPort: 8042, hostport: 1",
        u"document 4: spec.template.spec.containers[0].ports[0]: unknown field 'hostport'"_s);
    row("required field", "key: a}", "optional: true}",
        u"document 4: spec.template.spec.containers[0].env[1].valueFrom.secretKeyRef: 'key' is missing"_s);
    row("required field that is null", "maxReplicas: 2",
        "maxReplicas:", u"document 7: spec: 'maxReplicas' is missing"_s);
    row("text for a number", "replicas: 1", "replicas: \"1\"",
        u"document 4: spec.replicas: '1' is no int"_s);
    row("boolean for a number", "fsGroup: 999", "fsGroup: true",
        u"document 4: spec.template.spec.securityContext.fsGroup: True is no int"_s);
    const QString value =
        u"document 4: spec.template.spec.containers[0].env[0].value: %1 is no str"_s;
    row("number for a text", "value: \"yes\"", "value: 12", value.arg(u"12"_s));
    row("boolean of YAML 1.1", "value: \"yes\"", "value: yes", value.arg(u"True"_s));
    row("letter that is a boolean", "value: \"yes\"", "value: n", value.arg(u"False"_s));
    row("number with an exponent", "value: \"yes\"", "value: 1e3", value.arg(u"1000.0"_s));
    row("octal number of YAML 1.2", "value: \"yes\"", "value: 0o17", value.arg(u"15"_s));
    row("table for a text", "value: \"yes\"", "value: {a: b}", value.arg(u"{'a': 'b'}"_s));
    row("number in a map of texts", "orthanc.json: |\n    {\"Name\": \"PACS\"}", "a: 1",
        u"document 1: data.a: 1 is no str"_s);
    row("key of a map", "matchLabels: {app: orthanc}", "matchLabels: {1: orthanc}",
        u"document 4: spec.selector.matchLabels: key: 1 is no str"_s);
    row("table for a list", "env:\n            - {name: ORTHANC__NAME, value: \"yes\"}",
        "args: {}\n          env:",
        u"document 4: spec.template.spec.containers[0].args: no list"_s);
    row("text for a map", "resources: {requests: {storage: 10Gi}}", "resources: 10Gi",
        u"document 3: spec.resources: no map"_s);
    row("key twice", "replicas: 1", "replicas: 1\n  replicas: 2",
        u"YAML: line 28: 'replicas' comes twice"_s);
    row("no YAML", "replicas: 1", "replicas: [", u"YAML: while parsing"_s);
    row("capital in a name", "{name: storage}", "{name: Storage}",
        u"document 3: metadata.name: 'Storage' is no name"_s);
    row("no name", "metadata: {name: storage}\n", "", u"document 3: metadata.name: None"_s);
    row("key with a slash", "orthanc.json: |", "a/b: |", u"document 1: data: 'a/b' is no key"_s);
    row("label with a blank", "name: orthanc}", "name: a b}",
        u"document 1: metadata.labels.app.kubernetes.io/name: 'a b' is no label"_s);
    row("secret that is not encoded", "czNjcmV0", "s3cr$", u"document 2: data.a: no base64"_s);
    row("list as a document", "apiVersion: v1\nkind: Service\n", "- a\n---\nkind: Service\n",
        u"document 5: no map"_s);

    const QList<QStringList> found = m_check.violations(texts);
    QCOMPARE(found.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::newRow(titles[i].constData()) << found[i] << expected[i];
}

void TestKubernetes::badManifests()
{
    QFETCH(const QStringList, found);
    QFETCH(const QString, violation);
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().startsWith(violation), qPrintable(found.join(u'\n')));
}

void TestKubernetes::goodBase()
{
    const test::Folder folder;
    folder.write(u"kustomization.yaml"_s,
                 "apiVersion: kustomize.config.k8s.io/v1beta1\n"
                 "kind: Kustomization\n"
                 "resources: [all.yaml]\n"
                 "configMapGenerator:\n"
                 "  - {name: more, files: [orthanc.json]}\n");
    folder.write(u"all.yaml"_s, Manifests);
    folder.write(u"orthanc.json"_s, "{}");
    const auto built = m_check.kustomize(folder.path());
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    QVERIFY(built->contains("name: more-"));
    QCOMPARE(m_check.violations(*built), QStringList());
}

void TestKubernetes::badBase_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown field") << "resource: [all.yaml]"_ba << u"unknown field"_s;
    QTest::newRow("missing file") << "resources: [other.yaml]"_ba << u"other.yaml"_s;
    QTest::newRow("two of one name") << "resources: [all.yaml, again.yaml]"_ba << u"already"_s;
}

void TestKubernetes::badBase()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const test::Folder folder;
    folder.write(u"kustomization.yaml"_s, text);
    folder.write(u"all.yaml"_s, Manifests);
    folder.write(u"again.yaml"_s, Manifests);
    const auto built = m_check.kustomize(folder.path());
    QVERIFY(!built);
    QVERIFY2(built.error().contains(message), qPrintable(built.error()));
}

TOWERKEY_TEST(TestKubernetes)

#include "testkubernetes.moc"
