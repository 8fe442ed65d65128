// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/templates.h"

#include "core/base/filetree.h"
#include "core/base/passwordstrength.h"
#include "core/exchange/opening.h"
#include "core/json/data.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace towerkey::exchange {

namespace {

const auto TemplatesFolder = u":/towerkey/templates/"_s;

/// Fills in what is different each time: the tag of the newest image, and passwords.
class Filling
{
public:
    explicit Filling(QString tag) : m_tag(std::move(tag)) { }

    QByteArray fill(const QByteArray &text)
    {
        static const QRegularExpression place(u"\\{\\{(?:image|password:([^}]+))\\}\\}"_s);
        const QString before = QString::fromUtf8(text);
        QString after;
        qsizetype end = 0;
        for (auto matches = place.globalMatch(before); matches.hasNext();) {
            const auto match = matches.next();
            const QString password = match.captured(1);
            after += QStringView(before).sliced(end, match.capturedStart() - end);
            after += password.isEmpty() ? m_tag : passwordOf(password);
            end = match.capturedEnd();
        }
        return (after + QStringView(before).sliced(end)).toUtf8();
    }

private:
    const QString &passwordOf(const QString &name)
    {
        QString &password = m_passwords[name];
        if (password.isEmpty())
            password = generatedPassword();
        return password;
    }

    QString m_tag;
    QMap<QString, QString> m_passwords;
};

/// The files of a template, relative to its folder.
QStringList fileNames(const QString &name)
{
    QStringList names;
    const QDir folder(TemplatesFolder + name);
    QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        names.append(folder.relativeFilePath(entries.next()));
    names.sort();
    return names;
}

} // namespace

QList<Template> templates()
{
    QList<Template> templates;
    const json::Table data = json::dataFile(u"templates/templates.json"_s);
    for (const json::Value &value : json::listOf(data.find(u"templates"_s))) {
        const json::Table &table = json::tableOf(&value);
        templates.append({json::textAt(table, u"name"_s), json::shownTextAt(table, u"title"_s),
                          json::shownTextAt(table, u"summary"_s),
                          json::shownTextAt(table, u"details"_s)});
    }
    return templates;
}

QMap<QString, QByteArray> filesOfTemplate(const QString &name, const QString &folder,
                                          const image::Images &images)
{
    QMap<QString, QByteArray> files;
    Filling filling(images.newest().tag);
    for (const QString &path : fileNames(name)) {
        QFile file(TemplatesFolder + name + u'/' + path);
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).filePath(path), filling.fill(file.readAll()));
    }
    return files;
}

QStringList takenPaths(const QString &name, const QString &folder)
{
    QStringList taken;
    for (const QString &file : fileNames(name)) {
        const QString path = QDir(folder).filePath(file);
        if (QFileInfo::exists(path))
            taken.append(path);
    }
    return taken;
}

Result<deployment::Deployment> fromTemplate(const QString &name, const QString &folder,
                                            const image::Images &images)
{
    return open({folder}, {.images = images}, MemoryTree(filesOfTemplate(name, folder, images)));
}

} // namespace towerkey::exchange
