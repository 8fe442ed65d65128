// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/opening.h"
#include "core/exchange/saving.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/composeprogram.h"
#include "tests/support/containerfolder.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
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

/// The variables and copies of a Dockerfile, as far as the samples write them.
void readDockerfile(test::ContainerFolder &container, const QString &context, const QString &file)
{
    static const QRegularExpression environment(u"^\\s*ENV\\s+(\\w+)[ =](.*)$"_s,
                                                QRegularExpression::MultilineOption
                                                    | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copy(
        u"^\\s*(?:COPY|ADD)\\s+(\\S+)\\s+(/(?:etc/orthanc|run/secrets)\\S*)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(test::contentOf(QDir(context).filePath(file)));
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
        if (test::contentOf(path).contains("services:"))
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
    test::ContainerFolder container;
    const json::Value model = test::at(config, {u"services"_s, service});
    if (const json::Value build = test::at(model, {u"build"_s}); build.isTable()) {
        const QString name = test::textIn(build, u"dockerfile"_s);
        readDockerfile(container, test::textIn(build, u"context"_s),
                       name.isEmpty() ? u"Dockerfile"_s : name);
    }
    test::placeService(container, config, service);
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
    const QByteArray before = test::contentOf(path);
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
    QCOMPARE(test::contentOf(path), before);
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
