// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;
using towerkey::deployment::Service;

class TestDeploymentRules : public QObject
{
    Q_OBJECT

private slots:
    void port_data();
    void port() { checkRow("deployment-port"_L1); }
    void noVolume_data();
    void noVolume() { checkRow("deployment-no-volume"_L1); }
    void fileMissing_data();
    void fileMissing() { checkRow("deployment-file-missing"_L1); }
    void notRead_data();
    void notRead() { checkRow("deployment-not-read"_L1); }
    void startBypassed_data();
    void startBypassed() { checkRow("deployment-start-bypassed"_L1); }
    void healthCheck_data();
    void healthCheck() { checkRow("deployment-health-check"_L1); }
    void serviceLinks_data();
    void serviceLinks() { checkRow("deployment-service-links"_L1); }
    void user_data();
    void user() { checkRow("deployment-user"_L1); }
    void movingTag_data();
    void movingTag() { checkRow("deployment-moving-tag"_L1); }
    void unknownImage_data();
    void unknownImage() { checkRow("deployment-unknown-image"_L1); }
    void secretGrant_data();
    void secretGrant() { checkRow("deployment-secret-grant"_L1); }
    void pointer_data();
    void pointer() { checkRow("deployment-pointer"_L1); }
    void secretMode_data();
    void secretMode() { checkRow("deployment-secret-mode"_L1); }
};

static QString at(const QString &position) { return u"/p/compose.yaml:"_s + position; }

void TestDeploymentRules::port_data()
{
    addColumns();
    finds("HTTP moved", service("ports: [\"8042:8042\"]\nenvironment: {ORTHANC__HTTP_PORT: 8043}"),
          {at(u"4:13 set-setting"_s)});
    finds("either may have moved",
          service("ports: [\"9000:9000\"]\nenvironment: {ORTHANC__HTTP_PORT: 8043}"),
          {at(u"4:13 set-setting set-setting"_s)});
    finds("nobody there", service("ports:\n  - 80:8042\n  - 4242:4242\n  - 9000:9000"),
          {at(u"7:9"_s)});
    finds(
        "DICOM off",
        service("ports: [\"4242:4242\"]\nenvironment: {ORTHANC__DICOM_SERVER_ENABLED: \"false\"}"),
        {at(u"4:13"_s)});
    quiet("as by default", service("ports: [\"80:8042\", \"104:4242\"]"));
    quiet("range", service("ports: [\"8040-8050:8040-8050\"]"));
    quiet("another DICOM server",
          service("ports: [\"104:11112\"]\nenvironment:\n"
                  "  ORTHANC__MULTITENANT_DICOM: '{\"Servers\":[{\"AET\":\"A\",\"Port\":11112,"
                  "\"Labels\":[]}]}'"));
    quiet("told as no number",
          service("ports: [\"4242:4242\"]\nenvironment: {ORTHANC__DICOM_PORT: '\"4242\"'}"));
    quiet("not TCP", service("ports: [\"514:514/udp\"]"));
    quiet("plain files", Scene().env("ORTHANC__HTTP_PORT=8043\n"));
}

void TestDeploymentRules::noVolume_data()
{
    addColumns();
    finds("none", service("ports: [\"80:8042\"]"), {at(u"3:5"_s)});
    finds("tmpfs", service("tmpfs: [/var/lib/orthanc/db]"), {at(u"3:5"_s)});
    finds("folder moved",
          service("volumes: [\"db:/var/lib/orthanc/db\"]\n"
                  "environment: {ORTHANC__STORAGE_DIRECTORY: /storage}"),
          {at(u"3:5"_s)});
    finds("index apart",
          service("volumes: [\"db:/var/lib/orthanc/db\"]\n"
                  "environment: {ORTHANC__INDEX_DIRECTORY: /index}"),
          {at(u"3:5"_s)});
    finds("only the index is elsewhere", service("environment: {ORTHANC__POSTGRESQL__HOST: db}"),
          {at(u"3:5"_s)});
    quiet("volume", service("volumes: [\"db:/var/lib/orthanc/db\"]"));
    quiet("folder above", service("volumes: [\"./data:/var/lib/orthanc\"]"));
    quiet("index and files elsewhere",
          service("environment: {ORTHANC__POSTGRESQL__HOST: db, AWS_S3_STORAGE_PLUGIN_ENABLED: "
                  "\"true\"}"));
    quiet("plain files", Scene().env("ORTHANC__NAME=x\n"));
}

void TestDeploymentRules::fileMissing_data()
{
    addColumns();
    finds("configuration", service("volumes: [\"./orthanc.json:/etc/orthanc/orthanc.json\"]"),
          {at(u"4:15"_s)});
    finds("script", service("volumes: [\"./a.py:/scripts/a.py\"]"), {at(u"4:15"_s)});
    finds("file of variables", service("env_file: pacs.env"), {at(u"4:15"_s)});
    finds("secret",
          project("services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n"
                  "    secrets: [db]\nsecrets:\n  db:\n    file: ./db.txt\n"),
          {at(u"7:11"_s)});
    quiet("there",
          service("volumes: [\"./orthanc.json:/etc/orthanc/orthanc.json\"]",
                  {{u"/p/orthanc.json"_s, "{}"}}));
    quiet("folder", service("volumes: [\"./data:/var/lib/orthanc/db\"]"));
    quiet("optional", service("env_file:\n  - path: pacs.env\n    required: false"));
}

void TestDeploymentRules::notRead_data()
{
    addColumns();
    const auto mounted = [](const QByteArray &target) {
        return service("volumes: [\"./a.json:/etc/orthanc/" + target + "\"]",
                       {{u"/p/a.json"_s, "{}"}});
    };
    finds("another ending", mounted("orthanc.jsonc"), {at(u"4:15"_s)});
    finds("in capitals", mounted("ORTHANC.JSON"), {at(u"4:15"_s)});
    finds("hidden", mounted(".orthanc.json"), {at(u"4:15"_s)});
    finds("in a folder", mounted("conf.d/a.json"), {at(u"4:15"_s)});
    finds("long form",
          service("volumes:\n  - type: bind\n    source: ./a.json\n    target: /etc/orthanc/a.JSON",
                  {{u"/p/a.json"_s, "{}"}}),
          {at(u"5:9"_s)});
    quiet("renamed", mounted("b.json"));
    quiet("no configuration", mounted("ohif.js"));
    quiet("elsewhere",
          service("volumes: [\"./a.json:/etc/orthanc-x/sub/a.json\"]", {{u"/p/a.json"_s, "{}"}}));
    quiet("a setting names it",
          service("volumes: [\"./a.json:/etc/orthanc/ohif/a.json\"]\n"
                  "environment: {ORTHANC__OHIF__USER_CONFIGURATION: /etc/orthanc/ohif/a.json}",
                  {{u"/p/a.json"_s, "{}"}}));
}

void TestDeploymentRules::startBypassed_data()
{
    addColumns();
    finds("command", service("command: /run/secrets/"), {at(u"4:14"_s)});
    finds("entry point", service("entrypoint: [Orthanc]"), {at(u"4:17"_s)});
    finds("other family", service("ports: []", {}, "jodogne/orthanc-plugins:1.12.4"),
          {at(u"3:12"_s)});
    quiet("the image's own", service("command: /tmp/orthanc.json"));
    quiet("none", service("ports: []"));
}

void TestDeploymentRules::healthCheck_data()
{
    addColumns();
    const QByteArray curl =
        "healthcheck:\n  test: [CMD, curl, -f, \"http://localhost:8042/system\"]\n";
    finds("curl", service(curl + "environment: {ORTHANC_PASSWORD: x}"), {at(u"4:5"_s)});
    finds("wget",
          service("healthcheck:\n  test: wget -q http://localhost:8042/system\n"
                  "environment: {ORTHANC_PASSWORD: x}"),
          {at(u"4:5"_s)});
    quiet("no password needed",
          service(curl + "environment: {ORTHANC__AUTHENTICATION_ENABLED: \"false\"}"));
    quiet("with a password",
          service("healthcheck:\n  test: curl -f -u a:b http://localhost:8042/system\n"));
    quiet("the image's probe", service("healthcheck:\n  test: [CMD, /probes/test-aliveness.py]"));
    quiet("refusal is no failure",
          service("healthcheck:\n  test: curl -s http://localhost:8042/system"));
}

static Scene pod(const QStringList &neighbours, const QByteArray &text, bool hasLinks = true)
{
    using towerkey::deployment::Role;
    Service service{.kind = Service::Kind::Kubernetes, .name = u"orthanc"_s};
    service.neighbours = neighbours;
    service.hasServiceLinks = hasLinks;
    service.source = 0;
    return Scene()
        .source({.role = Role::Manifests, .diskPath = u"pod.yaml"_s, .text = text})
        .layout(std::make_shared<KnownContainer>(service));
}

void TestDeploymentRules::serviceLinks_data()
{
    addColumns();
    finds("a service called http", pod({u"http"_s, u"db"_s}, "kind: Pod\n"), {u"pod.yaml:1:1"_s});
    finds("with a dash", pod({u"dicom-web"_s, u"dicom"_s}, "kind: Pod\n"), {u"pod.yaml:1:1"_s});
    quiet("other names", pod({u"db"_s, u"viewer"_s}, "kind: Pod\n"));
    quiet("no links", pod({u"http"_s}, "kind: Pod\n", false));
    quiet("compose sets none",
          project("services:\n  orthanc: {image: orthancteam/orthanc:26.8.1}\n"
                  "  http: {image: nginx}\n"));
}

void TestDeploymentRules::user_data()
{
    addColumns();
    finds("number", service("user: \"1000:1000\""), {at(u"3:5 set-variable"_s)});
    finds("image of before the user was there",
          service("user: nobody", {}, "osimis/orthanc:23.1.0"), {at(u"3:5 set-variable"_s)});
    quiet("root", service("user: \"0:0\""));
    quiet("nothing to write",
          service("user: \"1000\"\nenvironment: {GENERATE_HOST_ID_IF_MISSING: \"false\"}"));
    quiet("before there was a host id", service("user: \"1000\"", {}, "osimis/orthanc:22.6.1"));
    quiet("not given", service("ports: []"));
}

void TestDeploymentRules::movingTag_data()
{
    addColumns();
    finds("no tag", service("ports: []", {}, "orthancteam/orthanc"), {at(u"3:12 choose-image"_s)});
    finds("latest", service("ports: []", {}, "orthancteam/orthanc:latest"),
          {at(u"3:12 choose-image"_s)});
    finds("from another registry", service("ports: []", {}, "hub:5000/orthancteam/orthanc"),
          {at(u"3:12 choose-image"_s)});
    quiet("of our own", service("ports: []", {}, "registry:5000/my/orthanc"));
    quiet("tag", service("ports: []"));
    quiet("digest", service("ports: []", {}, "orthancteam/orthanc@sha256:0123456789abcdef"));
    quiet("plain files", Scene());
}

void TestDeploymentRules::unknownImage_data()
{
    addColumns();
    finds("tag", service("ports: []", {}, "orthancteam/orthanc:99.1.0"),
          {at(u"3:12 choose-image"_s)});
    finds("of our own", service("ports: []", {}, "my/orthanc:dev"), {at(u"3:12"_s)});
    finds("of our own, without a tag", service("ports: []", {}, "registry:5000/my/orthanc"),
          {at(u"3:12"_s)});
    finds("a slip in the name",
          project("services:\n  orthanc:\n    build: .\n"
                  "    environment: {ORTHANC__NAME: x}\n",
                  {{u"/p/Dockerfile"_s, "FROM osimis/23.1.0-bookworm\n"}}),
          {u"/p/Dockerfile:1:6"_s});
    finds("older than all", service("ports: []", {}, "osimis/orthanc:19.6.3"),
          {at(u"3:12 choose-image"_s)});
    quiet("the newest", service("ports: []", {}, "orthancteam/orthanc:latest"));
    quiet("other family", service("ports: []", {}, "jodogne/orthanc:1.12.4"));
    quiet("plain files", Scene());
    quiet("known", service("ports: []"));
}

void TestDeploymentRules::secretGrant_data()
{
    addColumns();
    const QByteArray head = "services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n";
    const QByteArray defined = "secrets:\n  db: {file: ./db}\n";
    const QMap<QString, QByteArray> files{{u"/p/db"_s, "x"}};
    finds("pointer to what is not granted",
          project(head + "    environment:\n      ORTHANC__MYSQL__PASSWORD_SECRET: db\n" + defined,
                  files),
          {at(u"5:7"_s)});
    finds("setting that is not granted",
          project(head + "secrets:\n  ORTHANC__NAME: {file: ./db}\n", files), {at(u"3:5"_s)});
    finds("granted and not defined", project(head + "    secrets: [db]\n"), {at(u"4:15"_s)});
    finds("read by nobody", project(head + "    secrets: [db]\n" + defined, files),
          {at(u"4:15"_s)});
    finds("a variable that is none as a secret",
          project(head
                      + "    secrets: [ORTHANC_PASSWORD, OHIF_PLUGIN_ENABLED]\nsecrets:\n"
                        "  ORTHANC_PASSWORD: {file: ./db}\n  OHIF_PLUGIN_ENABLED: {file: ./db}\n",
                  files),
          {at(u"4:15"_s), at(u"4:33"_s)});
    finds("a variable in a folder of secrets",
          Scene().secret(u"ORTHANC_PASSWORD"_s, "x").secret(u"OHIF_PLUGIN_ENABLED"_s, "true"),
          {u"secrets/ORTHANC_PASSWORD"_s, u"secrets/OHIF_PLUGIN_ENABLED"_s});
    quiet("a setting in a folder of secrets", Scene().secret(u"ORTHANC__NAME"_s, "x"));
    quiet("pointer",
          project(head
                      + "    environment:\n      ORTHANC__MYSQL__PASSWORD_SECRET: db\n"
                        "    secrets: [db]\n"
                      + defined,
                  files));
    quiet("of another service",
          project(head + "  db:\n    image: postgres\n    secrets: [db]\n" + defined, files));
    quiet("a file that a setting names",
          project(head
                      + "    environment: {ORTHANC__SSL_CERTIFICATE: /run/secrets/db}\n"
                        "    secrets: [db]\n"
                      + defined,
                  files));
    quiet("a script may read it",
          project(head + "    environment: {ORTHANC__PYTHON_SCRIPT: /a.py}\n    secrets: [db]\n"
                      + defined,
                  files));
}

void TestDeploymentRules::pointer_data()
{
    addColumns();
    finds("variables alone", Scene().env("ORTHANC__NAME_SECRET=name\n"), {u"pacs.env:1:1"_s});
    finds("another file", Scene().env("ORTHANC__NAME_SECRET=name\n").secret(u"nam"_s, "x"),
          {u"pacs.env:1:1"_s});
    finds("empty", Scene().env("ORTHANC__NAME_SECRET=\n"), {u"pacs.env:1:1"_s});
    finds("compose", service("environment: {ORTHANC__NAME_SECRET: name}"), {at(u"4:19"_s)});
    quiet("there", Scene().env("ORTHANC__NAME_SECRET=name\n").secret(u"name"_s, "x"));
    quiet("no setting", Scene().env("OAUTH_CLIENT_SECRET=name\n"));
}

void TestDeploymentRules::secretMode_data()
{
    addColumns();
    const auto scene = [](const QByteArray &user, const QByteArray &grant) {
        return project("services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n" + user
                           + "    secrets: " + grant + "\nsecrets:\n  ORTHANC__NAME: {file: ./n}\n",
                       {{u"/p/n"_s, "x"}});
    };
    finds("only the owner", scene("    user: \"1000\"\n", "[{source: ORTHANC__NAME, mode: 0400}]"),
          {at(u"5:15"_s)});
    finds("mode without effect", scene("", "[{source: ORTHANC__NAME, mode: 0440}]"),
          {at(u"4:15"_s)});
    finds("mode of the host", scene("    user: \"1000\"\n", "[ORTHANC__NAME]"), {at(u"5:15"_s)});
    const auto inSwarm = [](const QByteArray &mode) {
        const QByteArray grant = "[{source: other, target: ORTHANC__NAME, mode: " + mode + "}]";
        return project("services:\n  orthanc:\n    image: orthancteam/orthanc:26.8.1\n"
                       "    user: \"1000\"\n    secrets: "
                       + grant + "\nsecrets: {other: {external: true}}\n");
    };
    finds("only the owner, in a swarm", inSwarm("0400"), {at(u"5:15"_s)});
    finds("only the owner, as YAML 1.2 spells it", inSwarm("0o400"), {at(u"5:15"_s)});
    finds("only the owner, in quotes", inSwarm("\"0400\""), {at(u"5:15"_s)});
    quiet("all may read, in a swarm", inSwarm("0444"));
    quiet("root, no mode", scene("", "[ORTHANC__NAME]"));
}

TOWERKEY_TEST(TestDeploymentRules)

#include "testdeploymentrules.moc"
