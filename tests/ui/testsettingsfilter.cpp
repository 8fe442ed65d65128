// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/secrettext.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/models/settingsfilter.h"
#include "ui/models/settingsmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using test::path;
using ui::SettingsFilter;
using ui::SettingsModel;

/// What search, filter words and chips leave of the tree of settings.
class TestSettingsFilter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void search_data();
    void search();
    void searchDoesNotFindSecrets();
    void filterWords_data();
    void filterWords();
    void chips();
    void commonHoldsTwenty();
    void aResetRowStaysUntilTheFilterChanges();

private:
    void open(const QByteArray &json);
    QString tree(const QAbstractItemModel &model, const QModelIndex &parent = {},
                 int depth = 0) const;
    bool set(QStringView setting, const json::Value &value);

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<SettingsModel> m_model;
    std::unique_ptr<SettingsFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

void TestSettingsFilter::init()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_fixture = std::make_unique<Fixture>();
    m_session = std::make_unique<ui::Session>(Fixture::images(), Fixture::catalogue());
    m_model = std::make_unique<SettingsModel>(*m_session);
    m_filter = std::make_unique<SettingsFilter>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_filterTester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), Mode::QtTest);
}

void TestSettingsFilter::cleanup()
{
    m_filterTester.reset();
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_session.reset();
}

void TestSettingsFilter::open(const QByteArray &json)
{
    QVERIFY(m_session->open({m_fixture->write(u"orthanc.json"_s, json)}, u"26.8.1"_s));
}

/// A row a line, "title | value | source", indented.
QString TestSettingsFilter::tree(const QAbstractItemModel &model, const QModelIndex &parent,
                                 int depth) const
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column <= SettingsModel::SourceColumn; ++column)
            cells.append(model.index(row, column, parent).data().toString());
        text += QString(depth * 2, u' ') + cells.join(u" | "_s) + u'\n';
        text += tree(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

bool TestSettingsFilter::set(QStringView setting, const json::Value &value)
{
    return m_model->setData(m_model->indexOf(path(setting), SettingsModel::ValueColumn),
                            QVariant::fromValue(ui::CellValue{value}), Qt::EditRole);
}

void TestSettingsFilter::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::newRow("path") << u"dicomaet"_s << u"DicomAet"_s;
    QTest::newRow("variable") << u"ORTHANC__DICOM_AET"_s << u"DicomAet"_s;
    QTest::newRow("value") << u"RADPACS2"_s << u"DicomAet"_s;
    QTest::newRow("description") << u"human-readable label"_s << u"Name"_s;
    QTest::newRow("several words") << u"postgresql host"_s << u"PostgreSQL.Host"_s;
    QTest::newRow("title of the section") << u"stone web"_s << u"StoneWebViewer.DateFormat"_s;
}

void TestSettingsFilter::search()
{
    QFETCH(QString, words);
    QFETCH(QString, found);
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    m_filter->setSearch(words);
    QVERIFY(m_filter->mapFromSource(m_model->indexOf(path(found))).isValid());
    QVERIFY(!m_filter->mapFromSource(m_model->indexOf(path(u"HttpsCACertificates"))).isValid());
}

void TestSettingsFilter::searchDoesNotFindSecrets()
{
    QVERIFY(m_session->open({m_fixture->copyExample()}, u"26.8.1"_s));
    m_filter->setSearch(test::secretsOfExample().first());
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestSettingsFilter::filterWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // The innermost rows that are left.
    QTest::newRow("set") << u"is:set"_s
                         << u"DicomPort DicomModalities.a DicomAET PostgreSQL.Password "
                            "PostgreSQL.Nam"_s;
    QTest::newRow("secret and set") << u"is:secret is:set"_s << u"PostgreSQL.Password"_s;
    QTest::newRow("wrong") << u"is:problem"_s
                           << u"DicomPort DicomAET PostgreSQL.Nam PostgreSQL.Password "
                              "RegisteredUsers"_s;
    QTest::newRow("wrong, of a plugin")
        << u"is:problem plugin:postgres"_s << u"PostgreSQL.Nam PostgreSQL.Password"_s;
    QTest::newRow("common and set")
        << u"is:common is:set"_s << u"DicomModalities PostgreSQL.Password"_s;
    QTest::newRow("by variable") << u"source:variable"_s << u"PostgreSQL.Password"_s;
    QTest::newRow("by file, with a word") << u"source:file port"_s << u"DicomPort"_s;
    QTest::newRow("by file and variable") << u"source:file source:variable"_s << QString();
    QTest::newRow("changed") << u"is:changed"_s << QString();
}

void TestSettingsFilter::filterWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QVERIFY(m_session->open(
        {m_fixture->write(u"orthanc.json"_s,
                          R"({"DicomPort": 99999, "DicomModalities": {"a": ["A", "h", 1]},
                              "DicomAET": "X", "PostgreSQL": {"Nam": 1}})"),
         m_fixture->write(u"orthanc.env"_s, "ORTHANC__POSTGRESQL__PASSWORD=hush\n")},
        u"26.8.1"_s));
    m_filter->setSearch(words);
    QStringList rows;
    const auto visit = [&](auto &self, const QModelIndex &index) -> void {
        if (index.isValid() && m_filter->rowCount(index) == 0)
            rows.append(index.data(SettingsModel::PathRole).value<SettingPath>().toString());
        for (int row = 0; row < m_filter->rowCount(index); ++row)
            self(self, m_filter->index(row, 0, index));
    };
    visit(visit, {});
    std::ranges::sort(rows);
    QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(wanted);
    QCOMPARE(rows.join(u' '), wanted.join(u' '));
}

void TestSettingsFilter::chips()
{
    open(R"({"DicomPort": 104})");
    QVERIFY(set(u"HttpPort", json::Value(qint64(80))));
    m_filter->setChip(SettingsFilter::Chip::Changed);
    QCOMPARE(tree(*m_filter), u"HTTP server | 1 set, 1 changed | \n  HttpPort | 80 | file\n"_s);
    m_filter->setChip(SettingsFilter::Chip::Set);
    QVERIFY(m_filter->mapFromSource(m_model->indexOf(path(u"DicomPort"))).isValid());
}

void TestSettingsFilter::commonHoldsTwenty()
{
    open("{}");
    m_filter->setChip(SettingsFilter::Chip::Common);
    int count = 0;
    const auto visit = [&](auto &self, const QModelIndex &index) -> void {
        count += index.data(SettingsModel::IsCommonRole).toBool() ? 1 : 0;
        for (int row = 0; row < m_filter->rowCount(index); ++row)
            self(self, m_filter->index(row, 0, index));
    };
    visit(visit, {});
    QCOMPARE(count, 20);
    m_filter->setChip(SettingsFilter::Chip::Secret);
    QVERIFY(m_filter->mapFromSource(m_model->indexOf(path(u"PostgreSQL.Password"))).isValid());
    QVERIFY(!m_filter->mapFromSource(m_model->indexOf(path(u"PostgreSQL.Host"))).isValid());
}

void TestSettingsFilter::aResetRowStaysUntilTheFilterChanges()
{
    open(R"({"DicomPort": 104, "HttpPort": 80})");
    m_filter->setChip(SettingsFilter::Chip::Set);
    QCOMPARE(m_filter->rowCount(), 2);
    QVERIFY(m_session->resetSetting(path(u"DicomPort")));
    QVERIFY(m_filter->mapFromSource(m_model->indexOf(path(u"DicomPort"))).isValid());
    m_filter->setChip(SettingsFilter::Chip::All);
    m_filter->setChip(SettingsFilter::Chip::Set);
    QVERIFY(!m_filter->mapFromSource(m_model->indexOf(path(u"DicomPort"))).isValid());
}

TOWERKEY_TEST(TestSettingsFilter)

#include "testsettingsfilter.moc"
