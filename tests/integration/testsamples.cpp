// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/composeprogram.h"
#include "tests/support/folder.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using deployment::Deployment;
using test::ComposeProgram;

/// The compose files of Orthanc's official samples against docker-compose. The folder with them is
/// named by TOWERKEY_SAMPLES; without it the class is not there.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void files_data();
    void files();
    void cleanupTestCase();

private:
    QString compared(const QString &path, const QString &service, const json::Value &config) const;

    const ComposeProgram m_compose;
    const image::Images m_images = image::Images::load();
    int m_services = 0;
};

namespace {

QString textOf(const json::Value &value, const QString &key)
{
    const json::Value found = test::at(value, {key});
    const auto *text = found.as<QString>();
    return text ? *text : QString();
}

json::List listOf(const json::Value &value, const QString &key)
{
    const json::Value found = test::at(value, {key});
    const auto *list = found.as<json::List>();
    return list ? *list : json::List();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSeen(const QString &target)
{
    return target.startsWith(u"/etc/orthanc") || target.startsWith(u"/run/secrets");
}

/// What a container sees, laid out on the disk.
class ContainerFolder
{
public:
    void place(const QString &from, const QString &target)
    {
        const QFileInfo info(from);
        if (!isSeen(target))
            return;
        if (info.isFile()) {
            m_folder.write(target.sliced(1), contentOf(from));
            return;
        }
        // A file that is missing becomes a folder.
        QDir().mkpath(m_folder.path(target.sliced(1)));
        for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
            place(entry.filePath(), target + u'/' + entry.fileName());
    }

    void set(const QString &name, const QString &value)
    {
        m_variables.set(name, json::Value(value));
    }

    Result<Deployment> open(const QString &tag)
    {
        json::List pairs;
        for (const auto &[name, value] : m_variables)
            pairs.append(json::Value(json::List{json::Value(name), value}));
        const QString file =
            m_folder.write(u"environment.json"_s, json::toJson(json::Value(pairs)));
        return exchange::openContainer(m_folder.path(), file, tag);
    }

private:
    test::Folder m_folder;
    json::Table m_variables;
};

/// The variables and copies of a Dockerfile, as far as the samples write them.
void readDockerfile(ContainerFolder &container, const QString &context, const QString &file)
{
    static const QRegularExpression environment(u"^\\s*ENV\\s+(\\w+)[ =](.*)$"_s,
                                                QRegularExpression::MultilineOption
                                                    | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copy(
        u"^\\s*(?:COPY|ADD)\\s+(\\S+)\\s+(/(?:etc/orthanc|run/secrets)\\S*)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(contentOf(QDir(context).filePath(file)));
    for (auto found = environment.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        container.set(match.captured(1), match.captured(2).trimmed().remove(u'"'));
    }
    for (auto found = copy.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString source = match.captured(1);
        const bool isFolder =
            match.captured(2).endsWith(u'/') || match.captured(2) == u"/etc/orthanc";
        const QString target = QDir::cleanPath(match.captured(2));
        QStringList names{source};
        if (source.contains(u'*'))
            names = QDir(context).entryList({source}, QDir::Files);
        for (const QString &name : std::as_const(names)) {
            const QFileInfo from(QDir(context).filePath(name));
            container.place(from.filePath(),
                            isFolder && from.isFile() ? target + u'/' + from.fileName() : target);
        }
    }
}

void placeGranted(ContainerFolder &container, const json::Value &config, const json::Value &service,
                  const QString &table)
{
    for (const json::Value &grant : listOf(service, table)) {
        const QString name = textOf(grant, u"source"_s);
        const QString file = textOf(test::at(config, {table, name}), u"file"_s);
        const QString target = textOf(grant, u"target"_s);
        const QString folder = table == u"secrets" ? u"/run/secrets/"_s : u"/"_s;
        if (!file.isEmpty())
            container.place(file,
                            target.startsWith(u'/') ? target
                                                    : folder + (target.isEmpty() ? name : target));
    }
}

QStringList pluginsOf(const startup::Outcome &outcome)
{
    QStringList names;
    for (const startup::PluginState &plugin : outcome.plugins) {
        if (plugin.enabled)
            names.append(plugin.row->name);
    }
    return names;
}

} // namespace

void TestSamples::initTestCase() { TOWERKEY_NEEDS(m_compose, "docker-compose"); }

void TestSamples::files_data()
{
    QTest::addColumn<QString>("path");
    const QString root = qEnvironmentVariable("TOWERKEY_SAMPLES");
    QDirIterator files(root, {u"*.yml"_s, u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        if (contentOf(path).contains("services:"))
            QTest::newRow(qPrintable(QDir(root).relativeFilePath(path))) << path;
    }
}

/// Empty when the simulated start is the same from the file and from docker-compose's resolution.
QString TestSamples::compared(const QString &path, const QString &service,
                              const json::Value &config) const
{
    const auto opened = exchange::open({path}, {m_images, {}, service});
    if (!opened)
        return messageWithPlace(opened.error());
    if (!exchange::changedPaths(*opened, *opened).isEmpty() || !exchange::save(*opened, *opened))
        return u"an untouched save writes"_s;
    ContainerFolder container;
    const json::Value model = test::at(config, {u"services"_s, service});
    if (const json::Value build = test::at(model, {u"build"_s}); build.isTable()) {
        const QString name = textOf(build, u"dockerfile"_s);
        readDockerfile(container, textOf(build, u"context"_s),
                       name.isEmpty() ? u"Dockerfile"_s : name);
    }
    for (const auto &[name, value] : ComposeProgram::environment(config, service))
        container.set(name, value);
    for (const json::Value &volume : listOf(model, u"volumes"_s)) {
        if (textOf(volume, u"type"_s) == u"bind")
            container.place(textOf(volume, u"source"_s), textOf(volume, u"target"_s));
    }
    placeGranted(container, config, model, u"configs"_s);
    placeGranted(container, config, model, u"secrets"_s);
    const auto image = m_images.find(opened->imageTag());
    const auto expected = container.open(opened->imageTag());
    if (!image || !expected)
        return u"the resolved model cannot be laid out"_s;
    const auto found = startup::simulate(*image, startup::inputOf(*opened));
    const auto wanted = startup::simulate(*image, startup::inputOf(*expected));
    const json::Value configuration = found.configuration.toValue();
    if (found.exitStatus != wanted.exitStatus)
        return u"exit %1, not %2"_s.arg(found.exitStatus).arg(wanted.exitStatus);
    if (configuration != wanted.configuration.toValue())
        return QString::fromUtf8(json::toJson(configuration) + "\n instead of \n"
                                 + json::toJson(wanted.configuration.toValue()));
    return pluginsOf(found) == pluginsOf(wanted) ? QString() : u"other plugins"_s;
}

void TestSamples::files()
{
    QFETCH(const QString, path);
    const QByteArray before = contentOf(path);
    const auto services = exchange::servicesOf({path});
    QVERIFY2(services, services ? "" : qPrintable(messageWithPlace(services.error())));
    const auto config = m_compose.configOfFile(path);
    for (const exchange::ServiceChoice &service : *services) {
        // What docker-compose refuses cannot be compared, only opened.
        const bool isCompared = service.runsOrthanc && config
            && test::at(*config, {u"services"_s, service.name}).isTable();
        if (!isCompared)
            continue;
        ++m_services;
        const QString difference = compared(path, service.name, *config);
        QVERIFY2(difference.isEmpty(), qPrintable(service.name + u": "_s + difference));
    }
    QCOMPARE(contentOf(path), before);
}

void TestSamples::cleanupTestCase()
{
    qInfo("%d services were compared", m_services);
    QVERIFY(m_services > 0);
}

[[maybe_unused]] static const bool registeredTestSamples =
    qEnvironmentVariableIsSet("TOWERKEY_SAMPLES")
    && towerkey::test::registerTest<TestSamples>("TestSamples");

#include "testsamples.moc"
