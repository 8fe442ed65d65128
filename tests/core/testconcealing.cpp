// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "core/exchange/concealing.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Role;

/// Texts with dots for what is secret in them.
class TestConcealing : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void comments_data();
    void comments() { texts(); }
    void unreadableIsAllDots();

private:
    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

static void row(const char *title, Role role, const char *text, const char *expected)
{
    QTest::newRow(title) << int(role) << QByteArray(text) << QByteArray(expected);
}

static void addColumns()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // With # for the dots.
}

void TestConcealing::texts_data()
{
    addColumns();
    row("nothing secret", Role::Configuration, R"({"Name": "a"})", R"({"Name": "a"})");
    row("secret setting", Role::Configuration, R"({"PostgreSQL": {"Password": "p", "Host": "h"}})",
        R"({"PostgreSQL": {"Password": "#", "Host": "h"}})");
    row("number", Role::Configuration, R"({"PostgreSQL": {"Password": 12}})",
        R"({"PostgreSQL": {"Password": #}})");
    row("users", Role::Configuration,
        "{\"RegisteredUsers\": {\n  \"a\": \"p\", // c\n  \"b\": \"\"}}",
        "{\"RegisteredUsers\": {\n  \"a\": \"#\", // c\n  \"b\": \"\"}}");
    row("peer in a list", Role::Configuration, R"({"OrthancPeers": {"x": ["http://h", "u", "p"]}})",
        R"({"OrthancPeers": {"x": ["http://h", "u", "#"]}})");
    row("unparsable", Role::Configuration, R"({"PostgreSQL": {"Password": "p")",
        R"({"PostgreSQL": {"Password": "#")");
    row("the same key again", Role::Configuration,
        R"({"RegisteredUsers": {"a": "p"}, "RegisteredUsers": {"b": "q"}, "PostgreSQL": {"Password": "p"}, "PostgreSQL": {"Password": "", "Host": "h"}})",
        R"({"RegisteredUsers": {"a": "#"}, "RegisteredUsers": {"b": "#"}, "PostgreSQL": {"Password": "#"}, "PostgreSQL": {"Password": "", "Host": "h"}})");
    row("the same key again as a table", Role::Configuration,
        R"({"RegisteredUsers": "p", "RegisteredUsers": {"b": "q"}, "Foo": [{"A": {"Token": "p"}, "A": 1}]})",
        R"({"RegisteredUsers": "#", "RegisteredUsers": {"b": "#"}, "Foo": [{"A": {"Token": "#"}, "A": 1}]})");
    row("JSON that is none", Role::Environment,
        "ORTHANC_JSON={\"Password\": p}\nORTHANC__DICOM_WEB={\"Servers\": {\"a\": [\"h\", \"u\", "
        "p]}}\n"
        "ORTHANC__NAME={a\nORTHANC_JSON_X=1\n",
        "ORTHANC_JSON=#\nORTHANC__DICOM_WEB=#\nORTHANC__NAME=#\nORTHANC_JSON_X=1\n");
    row("JSON without secrets", Role::Environment, "ORTHANC_JSON={\"Name\": \"a\"}\n",
        "ORTHANC_JSON={\"Name\": \"a\"}\n");
    row("lines", Role::Environment,
        "ORTHANC__NAME=a\nORTHANC__POSTGRESQL__PASSWORD=p q\r\nMY_PASSWORD=x\n",
        "ORTHANC__NAME=a\nORTHANC__POSTGRESQL__PASSWORD=#\r\nMY_PASSWORD=#\n");
    row("special variable", Role::Environment, "ORTHANC_PASSWORD=p\n", "ORTHANC_PASSWORD=#\n");
    row("JSON in a line", Role::Environment, "ORTHANC__REGISTERED_USERS={\"a\":\"p\"}\n",
        "ORTHANC__REGISTERED_USERS=#\n");
    row("pairs", Role::EnvironmentPairs, R"([["ORTHANC_PASSWORD", "p"], ["A", "b"]])",
        R"([["ORTHANC_PASSWORD", "#"], ["A", "b"]])");
    row("secret file", Role::Secret, "p\nq\n", "#\n#\n");
    row("compose map", Role::Compose,
        "services:\n  o:\n    environment:\n      ORTHANC_PASSWORD: \"p\"\n      A: b\n"
        "      ORTHANC__REGISTERED_USERS: |\n        {\n          \"a\": \"p\"}\n      C: d\n",
        "services:\n  o:\n    environment:\n      ORTHANC_PASSWORD: \"#\"\n      A: b\n"
        "      ORTHANC__REGISTERED_USERS: |\n        #\n          #\n      C: d\n");
    row("compose list", Role::Compose,
        "services:\n  o:\n    environment:\n      - 'POSTGRES_PASSWORD=p'\n      - A=b\n",
        "services:\n  o:\n    environment:\n      - 'POSTGRES_PASSWORD=#'\n      - A=b\n");
    row("Secret of Kubernetes", Role::Manifests,
        "kind: Secret\nmetadata:\n  name: s\n  annotations: {copy: '{\"k\": \"hidden\"}'}\n"
        "data:\n  a: aGlkZGVu\nstringData:\n  b: |\n    hidden\n    lines\n---\nkind: ConfigMap\n"
        "data: {a: shown}\n",
        "kind: Secret\nmetadata:\n  name: s\n  annotations: {copy: '#'}\n"
        "data:\n  a: #\nstringData:\n  b: |\n    #\n    #\n---\nkind: ConfigMap\n"
        "data: {a: shown}\n");
    row("secretGenerator", Role::Manifests,
        "secretGenerator:\n- name: s\n  literals: [k=hidden, \"l=hidden\"]\n  files: [a]\n",
        "secretGenerator:\n- name: s\n  literals: [k=#, \"l=#\"]\n  files: [a]\n");
    row("command", Role::Command,
        "PW=p\nexport MY_TOKEN='q'\ndocker run -e ORTHANC_PASSWORD=\"p q\" \\\n"
        "  -deMY_TOKEN=p -e A=b --env='ORTHANC__REGISTERED_USERS={\n\"a\": \"p\"}' i\n",
        "PW=p\nexport MY_TOKEN=#\ndocker run -e ORTHANC_PASSWORD=# \\\n"
        "  -deMY_TOKEN=# -e A=b --env='ORTHANC__REGISTERED_USERS=#\n#' i\n");
    row("inspection", Role::Inspection,
        R"([{"Config": {"Env": ["A=b", "ORTHANC_PASSWORD=p", "POSTGRES_PASSWORD=q=r"]}}])",
        R"([{"Config": {"Env": ["A=b", "ORTHANC_PASSWORD=#", "POSTGRES_PASSWORD=#"]}}])");
    row("manifest", Role::Manifests, "env:\n  - name: ORTHANC_PASSWORD\n    value: p\n",
        "env:\n  - name: ORTHANC_PASSWORD\n    value: #\n");
}

void TestConcealing::texts()
{
    QFETCH(int, role);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const deployment::Deployment deployment(u"26.8.1"_s, {{.role = Role(role), .text = text}});
    const auto splices = exchange::concealingSplices(deployment, m_images.newest(), m_catalogue, 0);
    QByteArray shown = text;
    applySplices(shown, splices);
    QCOMPARE(shown.replace(dots().toUtf8(), "#"), expected);
}

void TestConcealing::comments_data()
{
    addColumns();
    row("JSON", Role::Configuration,
        "{\n  // \"HttpPort\": 80, \"Password\": \"p\", x\n  \"Name\": \"a\" // the old password: "
        "p q\r\n}",
        "{\n  // \"HttpPort\": 80, \"Password\": #\n  \"Name\": \"a\" // the old password: #\r\n}");
    row("names of users", Role::Configuration,
        "{\n  /* \"alice\": \"p\" */ \"RegisteredUsers\": { // \"bob\": \"p\"\n    \"a\": "
        "\"p\"}\n}",
        "{\n  /* \"alice\": #*/ \"RegisteredUsers\": { // \"bob\": #\n    \"a\": \"#\"}\n}");
    row("entries", Role::Configuration,
        "{\n  // \"ct2\": [\"CT2\", \"10.0.0.2\", 104], \"x\": {\"bob\": \"p\"}\n"
        "  // \"peer\": [\"http://h/\", \"u\", \"p\"]\n  \"Name\": \"a\"}",
        "{\n  // \"ct2\": [\"CT2\", \"10.0.0.2\", 104], \"x\": {\"bob\": #\n"
        "  // \"peer\": #\n  \"Name\": \"a\"}");
    row("several lines", Role::Configuration,
        "{/* \"RegisteredUsers\":\n  {\"alice\":\n   \"x\", \"carl\" : \"p\" }\n*/ \"Name\": "
        "\"http://p:8\"}",
        "{/* \"RegisteredUsers\":\n  {\"alice\":\n   \"x\", \"carl\" : #\n*/ \"Name\": "
        "\"http://p:8\"}");
    row("what is not read", Role::Configuration, "{\"Name\": \"a\"} } \"Password\": \"p\"",
        "{\"Name\": \"a\"} } \"Password\": #");
    row("lines", Role::Environment,
        "# ORTHANC_PASSWORD=p\n#ORTHANC__NAME=a\nA=b#c\n# "
        "ORTHANC__REGISTERED_USERS={\"a\":\"p\"}\n",
        "# ORTHANC_PASSWORD=#\n#ORTHANC__NAME=a\nA=b#c\n# ORTHANC__REGISTERED_USERS=#\n");
    row("compose", Role::Compose,
        "services:\n  o:\n    environment:\n      # ORTHANC_PASSWORD: p # q\n"
        "      A: b # token=p\n      # - MY_PASSWORD=p\n      # ORTHANC__NAME: a\n",
        "services:\n  o:\n    environment:\n      # ORTHANC_PASSWORD: #\n"
        "      A: b # token=#\n      # - MY_PASSWORD=#\n      # ORTHANC__NAME: a\n");
    row("behind a secret", Role::Compose,
        "services:\n  o:\n    environment:\n      ORTHANC_PASSWORD: \"a # token: b\n        c\"\n",
        "services:\n  o:\n    environment:\n      ORTHANC_PASSWORD: \"#\n        #\"\n");
    row("that looks like one", Role::Compose,
        "services:\n  o:\n    environment:\n      - \"A=x # token: y\n        z\"\n",
        "services:\n  o:\n    environment:\n      - \"A=x # token: #\n        z\"\n");
    row("lines of a block", Role::Compose,
        "a:\n  # environment:\n  #   ORTHANC_PASSWORD: |\n  #     p\n  #\n  #      q\n  #   A: b\n",
        "a:\n  # environment:\n  #   ORTHANC_PASSWORD: #\n  #     #\n  #\n  #      #\n  #   A: "
        "b\n");
    row("a sign in it", Role::Configuration,
        "{\n  // \"Password\": \"p*/q\"\n  /* \"Password\": \"p\" // q */ \"Name\": \"a\"}",
        "{\n  // \"Password\": #\n  /* \"Password\": #*/ \"Name\": \"a\"}");
    row("addresses", Role::Compose,
        "# URL: http://u:p@h\nservices:\n  o:\n    environment:\n      DB_URL: postgres://u:p@h/d\n"
        "      A: http://h:80/x@y\n      B: http://u:${P}@h\n",
        "# URL: #\nservices:\n  o:\n    environment:\n      DB_URL: #\n"
        "      A: http://h:80/x@y\n      B: http://u:${P}@h\n");
    row("address in a file", Role::Configuration,
        R"({"Foo": {"Url": "http://u:p@h"}, "HttpTimeout": "http://h:8/"})",
        R"({"Foo": {"Url": "#"}, "HttpTimeout": "http://h:8/"})");
    row("command", Role::Command, "# docker run -e ORTHANC_PASSWORD=p i\ndocker run -e A=b i\n",
        "# docker run -e ORTHANC_PASSWORD=#\ndocker run -e A=b i\n");
    row("Dockerfile", Role::Dockerfile, "FROM x\n# ENV DB_PASSWORD=p\n",
        "FROM x\n# ENV DB_PASSWORD=#\n");
}

void TestConcealing::unreadableIsAllDots()
{
    const QByteArray text = "{\n  \"Name\": \"a\n}\n\n";
    const deployment::Deployment deployment(u"26.8.1"_s,
                                            {{.role = Role::Configuration, .text = text}});
    QByteArray shown = exchange::concealedText(deployment, m_images.newest(), m_catalogue, 0);
    QCOMPARE(shown.replace(dots().toUtf8(), "#"), "#\n#\n#\n\n");
}

TOWERKEY_TEST(TestConcealing)

#include "testconcealing.moc"
