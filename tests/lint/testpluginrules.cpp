// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/lint/rows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey::test;

class TestPluginRules : public QObject
{
    Q_OBJECT

private slots:
    void needsToggle_data();
    void needsToggle() { checkRow("plugin-needs-toggle"_L1); }
    void switchedOff_data();
    void switchedOff() { checkRow("plugin-switched-off"_L1); }
    void enableAgainstToggle_data();
    void enableAgainstToggle() { checkRow("plugin-enable-against-toggle"_L1); }
    void oe2Enabled_data();
    void oe2Enabled() { checkRow("plugin-oe2-enabled"_L1); }
    void unwanted_data();
    void unwanted() { checkRow("plugin-unwanted"_L1); }
    void settingMissing_data();
    void settingMissing() { checkRow("plugin-setting-missing"_L1); }
    void requirement_data();
    void requirement() { checkRow("plugin-requirement-missing"_L1); }
    void conflict_data();
    void conflict() { checkRow("plugin-conflict"_L1); }
    void library_data();
    void library() { checkRow("plugin-library-missing"_L1); }
    void notInImage_data();
    void notInImage() { checkRow("plugin-not-in-image"_L1); }
    void folders_data();
    void folders() { checkRow("plugin-folders-lost"_L1); }
    void deprecated_data();
    void deprecated() { checkRow("plugin-deprecated"_L1); }
};

void TestPluginRules::needsToggle_data()
{
    addColumns();
    finds("viewer", Scene().file(u"a.json"_s, R"({"StoneWebViewer": {"DateFormat": "YYYY"}})"),
          {u"a.json:1:2 switch-plugin-on"_s});
    finds("one of three viewers", Scene().file(u"a.json"_s, R"({"WebViewer": {"CacheSize": 1}})"),
          {u"a.json:1:2 switch-plugin-on switch-plugin-on switch-plugin-on"_s});
    finds("OHIF by variables", Scene().env("ORTHANC__OHIF__PRELOAD=true\nORTHANC__OHIF__X=1\n"),
          {u"pacs.env:1:1 switch-plugin-on"_s});
    finds("whole-slide imaging",
          Scene().file(u"a.json"_s, R"({"WholeSlideImaging": {"EnableIIIF": true}})"),
          {u"a.json:1:2 switch-plugin-on"_s});
    quiet("with its toggle",
          Scene()
              .file(u"a.json"_s, R"({"StoneWebViewer": {"DateFormat": "YYYY"}})")
              .env("STONE_WEB_VIEWER_PLUGIN_ENABLED=true\n"));
    quiet("another viewer of the same section",
          Scene()
              .file(u"a.json"_s, R"({"WebViewer": {"CacheSize": 1}})")
              .env("OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED=true\n"));
    quiet("switched off on purpose",
          Scene()
              .file(u"a.json"_s, R"({"OHIF": {"Preload": true}})")
              .env("OHIF_PLUGIN_ENABLED=false\n"));
    quiet("a section that is enough", Scene().file(u"a.json"_s, R"({"DicomWeb": {"Root": "/"}})"));
}

void TestPluginRules::switchedOff_data()
{
    addColumns();
    finds("section",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Root": "/"}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=false\n"),
          {u"a.json:1:2 switch-plugin-on"_s});
    finds("OHIF", Scene().env("ORTHANC__OHIF__PRELOAD=true\nOHIF_PLUGIN_ENABLED=false\n"),
          {u"pacs.env:1:1 switch-plugin-on"_s});
    quiet("False is not false",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Root": "/"}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=False\n"));
    quiet("no section", Scene().env("DICOM_WEB_PLUGIN_ENABLED=false\n"));
    quiet("the section of another viewer",
          Scene()
              .file(u"a.json"_s, R"({"WebViewer": {"A": 1}})")
              .env("ORTHANC_WEB_VIEWER_PLUGIN_ENABLED=false\n"
                   "OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED=true\n"));
}

void TestPluginRules::enableAgainstToggle_data()
{
    addColumns();
    finds("off inside",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Enable": false}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=true\n"),
          {u"a.json:1:25 set-setting switch-plugin-off"_s});
    finds("off by the toggle",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Enable": true}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=false\n"),
          {u"a.json:1:25 switch-plugin-on set-setting"_s});
    finds("off by the image's default", Scene(u"22.5.1"_s).env("HOUSEKEEPER_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 set-setting"_s});
    finds("education", Scene().env("EDUCATION_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 set-setting"_s});
    quiet("education that is on",
          Scene().env("EDUCATION_PLUGIN_ENABLED=true\nORTHANC__EDUCATION__ENABLED=true\n"));
    quiet("both on",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Enable": true}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=true\n"));
    quiet("off without a toggle", Scene().file(u"a.json"_s, R"({"DicomWeb": {"Enable": false}})"));
    quiet("off twice",
          Scene()
              .file(u"a.json"_s, R"({"DicomWeb": {"Enable": false}})")
              .env("DICOM_WEB_PLUGIN_ENABLED=false\n"));
}

void TestPluginRules::oe2Enabled_data()
{
    addColumns();
    finds("off", Scene().env("OE2_ENABLED=false\n"),
          {u"pacs.env:1:1 rename-variable rename-variable"_s});
    finds("on", Scene(u"22.4.0"_s).env("OE2_ENABLED=true\n"),
          {u"pacs.env:1:1 rename-variable rename-variable"_s});
    finds("beside the toggle", Scene().env("OE2_ENABLED=true\nORTHANC_EXPLORER_2_ENABLED=true\n"),
          {u"pacs.env:1:1 rename-variable"_s});
    quiet("the toggle", Scene().env("ORTHANC_EXPLORER_2_ENABLED=false\n"));
    quiet("before it was known", Scene(u"22.2.0"_s).env("OE2_ENABLED=false\n"));
}

void TestPluginRules::unwanted_data()
{
    addColumns();
    finds("a password alone", Scene().secret(u"ORTHANC__POSTGRESQL__PASSWORD"_s, "x"),
          {u"secrets/ORTHANC__POSTGRESQL__PASSWORD switch-plugin-off"_s});
    finds("a section", Scene().file(u"a.json"_s, R"({"AwsS3Storage": {"RootPath": "x"}})"),
          {u"a.json:1:2 switch-plugin-off"_s});
    finds("in the way of another one",
          Scene().env("ORTHANC__AWS_S3_STORAGE__ACCESS_KEY=x\n"
                      "ORTHANC__POSTGRESQL__HOST=db\nORTHANC__POSTGRESQL__ENABLE_STORAGE=true\n"),
          {u"pacs.env:1:1 switch-plugin-off"_s});
    quiet("with a host", Scene().env("ORTHANC__POSTGRESQL__HOST=db\n"));
    quiet("with an address", Scene().env("ORTHANC__POSTGRESQL__CONNECTION_URI=postgresql://db\n"));
    quiet("by its toggle", Scene().env("POSTGRESQL_PLUGIN_ENABLED=true\n"));
    quiet("no placeholders", Scene().env("ORTHANC__DICOM_WEB__ROOT=/\n"));
}

void TestPluginRules::settingMissing_data()
{
    addColumns();
    finds("emptied",
          Scene(u"26.8.1-full"_s).env("JAVA_PLUGIN_ENABLED=true\nORTHANC__JAVA__CLASSPATH=\n"),
          {u"pacs.env:1:1"_s});
    finds("no script", Scene().env("PYTHON_PLUGIN_ENABLED=true\n"), {u"pacs.env:1:1"_s});
    finds("no web service",
          Scene().file(u"a.json"_s, R"({"Authorization": {"CheckedLevel": "studies"}})"),
          {u"a.json:1:2"_s});
    quiet("script", Scene().env("ORTHANC__PYTHON_SCRIPT=/a.py\n"));
    quiet("script in the section", Scene().env("ORTHANC__PYTHON__PATH=/a.py\n"));
    quiet("web service",
          Scene().env("ORTHANC__AUTHORIZATION__WEB_SERVICE_ROOT_URL=http://a:8000/\n"));
    quiet("off", Scene().env("PYTHON_PLUGIN_ENABLED=false\n"));
}

void TestPluginRules::requirement_data()
{
    addColumns();
    finds("Stone", Scene().env("STONE_WEB_VIEWER_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 switch-plugin-on"_s});
    finds("OHIF by DICOMweb", Scene().env("OHIF_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 switch-plugin-on"_s});
    finds("DICOMweb that is disabled inside",
          Scene().env("STONE_WEB_VIEWER_PLUGIN_ENABLED=true\nORTHANC__DICOM_WEB__ENABLE=false\n"),
          {u"pacs.env:1:1"_s});
    quiet("there",
          Scene().env("STONE_WEB_VIEWER_PLUGIN_ENABLED=true\nDICOM_WEB_PLUGIN_ENABLED=1\n"));
    quiet("OHIF without DICOMweb",
          Scene().env("OHIF_PLUGIN_ENABLED=true\nORTHANC__OHIF__DATA_SOURCE=dicom-json\n"));
}

void TestPluginRules::conflict_data()
{
    addColumns();
    finds("two indexes", Scene().env("POSTGRESQL_PLUGIN_ENABLED=true\nMYSQL_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:2:1 switch-plugin-off switch-plugin-off"_s});
    finds("two stores",
          Scene().env("DELAYED_DELETION_PLUGIN_ENABLED=true\nAWS_S3_STORAGE_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:2:1 switch-plugin-off switch-plugin-off"_s});
    finds("files in a database and in a store",
          Scene().env("ORTHANC__POSTGRESQL__HOST=db\nORTHANC__POSTGRESQL__ENABLE_STORAGE=true\n"
                      "ADVANCED_STORAGE_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:3:1 switch-plugin-off switch-plugin-off"_s});
    finds("advanced storage on MySQL",
          Scene().env("ADVANCED_STORAGE_PLUGIN_ENABLED=true\nMYSQL_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 switch-plugin-off switch-plugin-off"_s});
    quiet("index here, files there",
          Scene().env("POSTGRESQL_PLUGIN_ENABLED=true\nAWS_S3_STORAGE_PLUGIN_ENABLED=true\n"));
    quiet("shared out",
          Scene().env("POSTGRESQL_PLUGIN_ENABLED=true\nMYSQL_PLUGIN_ENABLED=true\n"
                      "ORTHANC__MYSQL__ENABLE_INDEX=false\n"));
    quiet("one of them does nothing",
          Scene().env("DELAYED_DELETION_PLUGIN_ENABLED=true\nINDEXER_PLUGIN_ENABLED=true\n"
                      "ORTHANC__INDEXER__ENABLE=false\n"));
}

void TestPluginRules::library_data()
{
    addColumns();
    finds("only in -full", Scene().env("AZURE_BLOB_STORAGE_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 choose-image switch-plugin-off"_s});
    finds("in no image", Scene(u"23.3.2"_s).env("VOLVIEW_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1 switch-plugin-off"_s});
    quiet("in -full", Scene(u"26.8.1-full"_s).env("AZURE_BLOB_STORAGE_PLUGIN_ENABLED=true\n"));
    quiet("before there was -full",
          Scene(u"22.4.0"_s).env("AZURE_BLOB_STORAGE_PLUGIN_ENABLED=true\n"));
    quiet("off", Scene().env("JAVA_PLUGIN_ENABLED=false\n"));
}

void TestPluginRules::notInImage_data()
{
    addColumns();
    finds("toggle that came later", Scene(u"24.1.2"_s).env("EDUCATION_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1"_s});
    finds("toggle that is gone", Scene().env("OSIMIS_CLOUD_PLUGIN_ENABLED=true\n"),
          {u"pacs.env:1:1"_s});
    finds("section that came later",
          Scene(u"23.4.0"_s).env("ORTHANC__S_T_L__ENABLE=true\nORTHANC__S_T_L__X=1\n"),
          {u"pacs.env:2:1"_s});
    finds("section that the plugin reads",
          Scene(u"23.4.0"_s).file(u"a.json"_s, R"({"OHIF": {"Preload": true}})"),
          {u"a.json:1:2"_s});
    quiet("there", Scene().env("EDUCATION_PLUGIN_ENABLED=true\nORTHANC__S_T_L__ENABLE=true\n"));
    quiet("off anyway", Scene(u"24.1.2"_s).env("EDUCATION_PLUGIN_ENABLED=false\n"));
    quiet("another setting", Scene(u"23.4.0"_s).env("ORTHANC__NAME=x\nX_PLUGIN_ENABLED=true\n"));
}

void TestPluginRules::folders_data()
{
    addColumns();
    finds("replaced", Scene().file(u"a.json"_s, R"({"Plugins": ["/my-plugins"]})"),
          {u"a.json:1:13 set-setting"_s});
    finds("emptied", Scene().env("ORTHANC__PLUGINS=[]\n"), {u"pacs.env:1:18 set-setting"_s});
    finds("not even a list", Scene().env("ORTHANC__PLUGINS=/my-plugins\n"),
          {u"pacs.env:1:18 set-setting"_s});
    quiet("added to",
          Scene().file(u"a.json"_s, R"({"Plugins": ["/my", "/usr/share/orthanc/plugins/"]})"));
    quiet("not given", Scene().env("ORTHANC__NAME=x\n"));
}

void TestPluginRules::deprecated_data()
{
    addColumns();
    finds("Osimis", Scene().env("OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED=true\n"), {u"pacs.env:1:1"_s});
    quiet("off", Scene().env("OSIMIS_WEB_VIEWER1_PLUGIN_ENABLED=false\n"));
    quiet("worklists", Scene().env("WORKLISTS_PLUGIN_ENABLED=true\n"));
}

TOWERKEY_TEST(TestPluginRules)

#include "testpluginrules.moc"
