// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/base/files.h"
#include "core/exchange/bundle/provenexport.h"
#include "tests/support/exportcases.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::ExportedFile;
using exchange::Target;

/// The files of every exporter, to the byte, as they stand in tests/data/export. With
/// TOWERKEY_UPDATE_GOLDEN set they are written there instead, so that what a change does to
/// exports can be reviewed as a difference.
class TestExportGolden : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void nothingIsLeftOver();

private:
    static QString folderOf(const QString &name, const char *target);

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
};

namespace {

struct Row
{
    const char *name;
    Target target;
    bool hasExternalSecrets = false;
};

constexpr std::array rows{Row{"bundle", Target::Bundle},
                          Row{"stack", Target::Stack},
                          Row{"stack-external", Target::Stack, true},
                          Row{"kubernetes", Target::Kubernetes},
                          Row{"kustomize", Target::Kustomize},
                          Row{"docker-run", Target::DockerRun},
                          Row{"json", Target::Json},
                          Row{"variables", Target::Variables}};

bool isUpdate() { return qEnvironmentVariableIsSet("TOWERKEY_UPDATE_GOLDEN"); }

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(QDir(folder).relativeFilePath(entries.next()));
    files.sort();
    return files;
}

} // namespace

QString TestExportGolden::folderOf(const QString &name, const char *target)
{
    return QStringLiteral(TOWERKEY_TEST_DATA "/export/") + name + u'/' + QLatin1StringView(target);
}

void TestExportGolden::files_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("row");
    const auto cases = test::exportCases();
    for (int i = 0; i < int(cases.size()); ++i) {
        for (int row = 0; row < int(rows.size()); ++row)
            QTest::addRow("%s, %s", qPrintable(cases[i].name), rows[size_t(row)].name) << i << row;
    }
}

void TestExportGolden::files()
{
    QFETCH(const int, number);
    QFETCH(const int, row);
    const Row &kind = rows[size_t(row)];
    const test::ExportCase example = test::exportCases()[number];
    const auto image = *m_images.find(example.deployment.imageTag());
    exchange::ExportOptions options;
    options.target = kind.target;
    options.hasExternalSecrets = kind.hasExternalSecrets;
    options.companionPassword = test::testPassword();
    const auto made =
        exchange::makeExport({example.deployment, m_images, image, m_catalogue, options});
    QVERIFY(made);
    const QString folder = folderOf(example.name, kind.name);
    if (isUpdate())
        QDir(folder).removeRecursively();
    QStringList names;
    for (const ExportedFile &file : made->files) {
        const QString path = QDir(folder).filePath(file.path + u".expected"_s);
        names.append(file.path + u".expected"_s);
        if (isUpdate())
            QVERIFY(writeFile(path, file.content));
        QCOMPARE(readFile(path).value_or("(missing)"), file.content);
    }
    names.sort();
    QCOMPARE(filesBelow(folder), names);
}

void TestExportGolden::nothingIsLeftOver()
{
    QStringList folders;
    for (const test::ExportCase &example : test::exportCases()) {
        for (const Row &row : rows)
            folders.append(folderOf(example.name, row.name) + u'/');
    }
    const QString root = QStringLiteral(TOWERKEY_TEST_DATA "/export");
    for (const QString &file : filesBelow(root)) {
        const QString path = root + u'/' + file;
        const bool isExpected = std::ranges::any_of(
            folders, [&path](const QString &folder) { return path.startsWith(folder); });
        QVERIFY2(isExpected, qPrintable(path));
    }
}

TOWERKEY_TEST(TestExportGolden)

#include "testexportgolden.moc"
