// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/ui/fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace towerkey::test {

Fixture::Fixture()
{
    [&] { QVERIFY(m_folder.isValid()); }();
}

const image::Images &Fixture::images()
{
    static const image::Images images = image::Images::load();
    return images;
}

const catalogue::Catalogue &Fixture::catalogue()
{
    static const catalogue::Catalogue catalogue = catalogue::Catalogue::load();
    return catalogue;
}

QString Fixture::path(const QString &name) const { return m_folder.filePath(name); }

QString Fixture::write(const QString &name, const QByteArray &content) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    [&] {
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }();
    return file;
}

QByteArray Fixture::read(const QString &name) const
{
    QFile in(path(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString Fixture::copyExample() const
{
    const QDir example(QStringLiteral(TOWERKEY_SOURCE_FOLDER "/resources/examples/pacs"));
    QDirIterator files(example.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            write(u"pacs/"_s + example.relativeFilePath(file.fileName()), file.readAll());
    }
    return path(u"pacs"_s);
}

QStringList secretsOfExample()
{
    return {u"kQ7-vTn2.example-zR4m"_s, u"Wp3_example_hY8.sL"_s, u"Jx6_example_bN5.tC"_s};
}

SettingPath path(QStringView text) { return SettingPath::fromString(text).value(); }

} // namespace towerkey::test
