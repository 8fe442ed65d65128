// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "tests/support/observedcases.h"

#include "core/image/values.h"
#include "core/json/data.h"
#include "tests/support/datafile.h"

using namespace Qt::StringLiterals;

namespace towerkey::test {

using json::listOf;
using json::tableOf;
using json::textAt;
using Kind = startup::InputFile::Kind;

static qsizetype countOf(const json::Value &value)
{
    const auto *integer = value.as<json::Integer>();
    return integer ? integer->digits.toLongLong() : 0;
}

QList<json::Table> observedCases()
{
    const json::Table data = dataFile(u"observed-cases.json"_s);
    QList<json::Table> rows;
    for (const json::Value &row : listOf(data.find(u"cases"_s)))
        rows.append(tableOf(&row));
    return rows;
}

QByteArray nameOf(const json::Table &row)
{
    const QByteArray number = json::toJson(*row.find(u"number"_s));
    const QString text = textAt(row, u"title"_s) + u" ("_s + textAt(row, u"image"_s) + u')';
    return number + ' ' + text.trimmed().toUtf8();
}

QByteArray bytesOf(const json::Value &text)
{
    if (const auto *string = text.as<QString>())
        return image::bytesOfText(*string);
    const json::Table &notation = tableOf(&text);
    if (notation.contains(u"base64"_s))
        return QByteArray::fromBase64(textAt(notation, u"base64"_s).toLatin1());
    QByteArray result;
    for (const json::Value &item : listOf(notation.find(u"repeat"_s))) {
        const json::List &part = listOf(&item);
        result += bytesOf(part[0]).repeated(countOf(part[1]));
    }
    return result;
}

namespace {

/// The files of one of the two folders that the script reads.
class Folder
{
public:
    Folder(const json::Table &row, const QString &member, const QString &path)
        : m_row(row), m_contents(tableOf(row.find(member))), m_path(path)
    {
    }

    QList<startup::InputFile> files() const
    {
        QList<startup::InputFile> result;
        for (const auto &[name, content] : m_contents)
            result.append({m_path + name, bytesOf(content), Kind::Regular, {}});
        for (const QString &folder : json::textsAt(m_row, u"folders"_s)) {
            if (folder.startsWith(m_path))
                result.append({folder, {}, Kind::Folder, {}});
        }
        for (const auto &[link, target] : tableOf(m_row.find(u"links"_s))) {
            if (link.startsWith(m_path))
                result.append(linked(link, *target.as<QString>()));
        }
        return result;
    }

private:
    startup::InputFile linked(const QString &path, const QString &target) const
    {
        const json::Value *content = m_contents.find(target);
        if (!content)
            return {path, {}, Kind::DanglingLink, {}};
        return {path, bytesOf(*content), Kind::Regular, {}};
    }

    const json::Table &m_row;
    const json::Table &m_contents;
    QString m_path;
};

} // namespace

startup::Input inputOf(const json::Table &row)
{
    startup::Input input;
    input.files = Folder(row, u"files"_s, u"/etc/orthanc/"_s).files();
    input.secrets = Folder(row, u"secrets"_s, u"/run/secrets/"_s).files();
    for (const json::Value &variable : listOf(row.find(u"environment"_s))) {
        const json::List &pair = listOf(&variable);
        input.environment.append({bytesOf(pair[0]), bytesOf(pair[1]), {}});
    }
    input.environmentIsInOrder = !json::flagAt(row, u"throughEntryPoint"_s);
    return input;
}

image::Profile profileOf(const image::Image &image, const json::Table &row)
{
    image::Profile profile = *image.profile;
    profile.librariesInNoImage += json::textsAt(row, u"absentLibraries"_s);
    return profile;
}

} // namespace towerkey::test
