// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/lint/services.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestNameRules : public QObject
{
    Q_OBJECT

private slots:
    void oneUnderscore_data();
    void oneUnderscore() { checkRow("name-one-underscore"_L1); }
    void nameCase_data();
    void nameCase() { checkRow("name-case"_L1); }
    void misspelt_data();
    void misspelt() { checkRow("name-misspelt"_L1); }
    void equalsSign_data();
    void equalsSign() { checkRow("name-equals-sign"_L1); }
    void innerVariable_data();
    void innerVariable() { checkRow("name-inner-variable"_L1); }
    void prefixedSwitch_data();
    void prefixedSwitch() { checkRow("name-prefixed-switch"_L1); }
    void jsonUnderscores_data();
    void jsonUnderscores() { checkRow("name-json-underscores"_L1); }
    void emptyWord_data();
    void emptyWord() { checkRow("name-empty-word"_L1); }
};

static Scene env(const QByteArray &lines) { return Scene().env(lines); }

void TestNameRules::oneUnderscore_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("a setting", env("ORTHANC_NAME=x\n"), rename);
    finds("users", env("ORTHANC_REGISTERED_USERS={\"a\":\"b\"}\n"), rename);
    finds("a user", env("ORTHANC_REGISTERED_USERS__ALICE=b\n"), rename);
    finds("words split wrongly, too", env("ORTHANC_DICOMWEB__ROOT=/x/\n"), rename);
    finds("a slip, too", env("ORTHANC_DICOM_PROT=104\n"), rename);
    finds("the right one is set", env("ORTHANC_NAME=x\nORTHANC__NAME=y\n"), {u"pacs.env:1:1"_s});
    finds("on its line", env("A=b\n\nORTHANC_NAME=x\n"), {u"pacs.env:3:1 rename-variable"_s});
    quiet("two underscores", env("ORTHANC__NAME=x\n"));
    quiet("something of one's own", env("ORTHANC_SITE_LOGIN=x\n"));
    quiet("ORTHANC_JSON", env("ORTHANC_JSON={}\n"));
    quiet("ORTHANC_PASSWORD", env("ORTHANC_PASSWORD=x\n"));
    quiet("a toggle", env("ORTHANC_EXPLORER_2_ENABLED=false\n"));
    quiet("a file takes it up",
          env("ORTHANC_NAME=x\n").file(u"a.json"_s, R"({"Name": "${ORTHANC_NAME}"})"));
    quiet("Orthanc takes it up", env("ORTHANC_NAME=x\nORTHANC__DICOM_AET=${ORTHANC_NAME}\n"));
    quiet("a link of Kubernetes", env("ORTHANC_SERVICE_HOST=10.0.0.1\n"));
}

void TestNameRules::nameCase_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("all of it", env("orthanc__name=x\n"), rename);
    finds("a part", env("Orthanc__Name=x\n"), rename);
    finds("a toggle", env("dicom_web_plugin_enabled=true\n"), rename);
    finds("a switch", env("Verbose_Enabled=true\n"), rename);
    finds("ORTHANC_JSON", env("orthanc_json={}\n"), rename);
    finds("both", env("orthanc__name=x\nORTHANC__NAME=y\n"), {u"pacs.env:1:1"_s});
    quiet("right", env("ORTHANC__NAME=x\nDICOM_WEB_PLUGIN_ENABLED=true\n"));
    quiet("others", env("http_proxy=x\npath=y\n"));
    quiet("the words behind the prefix", env("ORTHANC__registered_users={}\n"));
    quiet("a file takes it up",
          env("verbose_enabled=true\n").file(u"a.json"_s, R"({"Name": "$verbose_enabled"})"));
}

void TestNameRules::misspelt_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("a switch", env("VEBOSE_ENABLED=true\n"), rename);
    finds("a toggle", env("PYTHON_PLUGIN_ENABLE=true\n"), rename);
    finds("a word of a toggle", env("DICOMWEB_PLUGIN_ENABLED=true\n"), rename);
    finds("the prefix", env("ORTAHNC__DICOM_AET=PACS\n"), rename);
    finds("no prefix", env("AUTHENTICATION_ENABLED=false\n"), rename);
    finds("no prefix, in a section", env("POSTGRESQL__HOST=db\n"), rename);
    finds("no such plugin", env("TELEPATHY_PLUGIN_ENABLED=true\n"), {u"pacs.env:1:1"_s});
    finds("the right one is set", env("VEBOSE_ENABLED=true\nVERBOSE_ENABLED=true\n"),
          {u"pacs.env:1:1"_s});
    quiet("right", env("VERBOSE_ENABLED=true\nPYTHON_PLUGIN_ENABLED=true\n"));
    quiet("words of everybody", env("PATH=/bin\nHOME=/root\nTZ=UTC\nHTTP_PROXY=x\nLANG=C\n"));
    quiet("one word", env("LOCALES=x\nNAMES=y\n"));
    quiet("a toggle of another image", Scene(u"23.6.0"_s).env("EDUCATION_PLUGIN_ENABLED=true\n"));
    quiet("of a script", env("MY_SCRIPT_MODE=x\nPG_DUMP_DIR=y\n"));
}

void TestNameRules::equalsSign_data()
{
    addColumns();
    finds("in a key", service("environment:\n  OHIF_PLUGIN_ENABLED=true: \"true\""),
          {u"/p/compose.yaml:5:7 rename-variable"_s});
    finds("the name is taken",
          service("environment:\n  VERBOSE_ENABLED=1: \"\"\n  VERBOSE_ENABLED: \"true\""),
          {u"/p/compose.yaml:5:7"_s});
    quiet("in a value", service("environment:\n  ORTHANC__NAME: \"a=b\""));
    quiet("in a list", service("environment: [ORTHANC__NAME=a=b]"));
    quiet("in a line", env("ORTHANC__NAME=a=b\n"));
}

void TestNameRules::innerVariable_data()
{
    addColumns();
    const QStringList remove{u"pacs.env:1:1 remove-variable"_s};
    finds("of the messages", env("verbosity=debug\n"), remove);
    finds("of the log", env("logoption=x\n"), remove);
    finds("with another switch", env("verbosity=2\nTRACE_ENABLED=1\n"), remove);
    quiet("capitals", env("VERBOSITY=debug\n"));
    quiet("empty", env("verbosity=\n"));
    quiet("trace is on", env("verbosity=2\nTRACE_ENABLED=true\n"));
    quiet("a log file", env("logoption=x\nLOGFILE=/x\n"));
    quiet("before there were log files", Scene(u"21.6.0"_s).env("logoption=x\n"));
}

void TestNameRules::prefixedSwitch_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("a toggle", env("ORTHANC__WORKLISTS_PLUGIN_ENABLED=true\n"), rename);
    finds("a switch", env("ORTHANC__VERBOSE_ENABLED=true\n"), rename);
    finds("both", env("ORTHANC__VERBOSE_ENABLED=true\nVERBOSE_ENABLED=true\n"),
          {u"pacs.env:1:1"_s});
    quiet("without", env("WORKLISTS_PLUGIN_ENABLED=true\n"));
    quiet("a setting", env("ORTHANC__OVERWRITE_INSTANCES=true\n"));
}

void TestNameRules::jsonUnderscores_data()
{
    addColumns();
    finds("two", env("ORTHANC__JSON={\"Name\":\"x\"}\n"), {u"pacs.env:1:1 rename-variable"_s});
    finds("both", env("ORTHANC__JSON={}\nORTHANC_JSON={}\n"), {u"pacs.env:1:1"_s});
    quiet("one", env("ORTHANC_JSON={\"Name\":\"x\"}\n"));
}

void TestNameRules::emptyWord_data()
{
    addColumns();
    const QStringList rename{u"pacs.env:1:1 rename-variable"_s};
    finds("three underscores", env("ORTHANC___NAME=x\n"), rename);
    finds("one at the end", env("ORTHANC__NAME_=x\n"), rename);
    finds("in the middle", env("ORTHANC__DICOM_WEB___ROOT=/x/\n"), rename);
    finds("nothing behind the prefix", env("ORTHANC__=x\n"), {u"pacs.env:1:1 remove-variable"_s});
    finds("no known setting", env("ORTHANC__FOO_=x\n"), {u"pacs.env:1:1 remove-variable"_s});
    finds("a secret", Scene().secret(u"ORTHANC__FOO_"_s, "x"), {u"secrets/ORTHANC__FOO_"_s});
    finds("a pointer with its file", env("ORTHANC__FOO__SECRET=db\n").secret(u"db"_s, "x"),
          {u"pacs.env:1:1 remove-variable"_s});
    quiet("a pointer without its file", env("ORTHANC__FOO__SECRET=db\n"));
    quiet("right", env("ORTHANC__NAME=x\n"));
}

TOWERKEY_TEST(TestNameRules)

#include "testnamerules.moc"
