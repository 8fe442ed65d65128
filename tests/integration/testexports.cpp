// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/bundle/provenexport.h"
#include "core/startup/deploymentinput.h"
#include "tests/support/composeprogram.h"
#include "tests/support/containerfolder.h"
#include "tests/support/exportcases.h"
#include "tests/support/kubernetescheck.h"
#include "tests/support/registry.h"
#include "tests/support/stackprogram.h"

#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace towerkey;
using exchange::Policy;
using exchange::Target;

/// Random deployments in every form, shown to the programs that the form is for: what they make of
/// it starts as intended.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void compose_data();
    void compose();
    void stack();
    void commands_data();
    void commands();
    void manifests();
    void kustomizations_data();
    void kustomizations();

private:
    struct Case
    {
        QString title;
        Policy policy;
        deployment::Deployment deployment;
    };

    void addCases();
    Result<exchange::ProvenExport> made(qsizetype number, Target target) const;
    /// Empty when a container starts as an export intends.
    QString compared(test::ContainerFolder &container, const exchange::ExportPlan &plan) const;

    const image::Images m_images = image::Images::load();
    const catalogue::Catalogue m_catalogue = catalogue::Catalogue::load();
    const test::ComposeProgram m_compose;
    const test::StackProgram m_stack;
    const test::KubernetesCheck m_kubernetes;
    QList<Case> m_cases;
};

namespace {

constexpr int Seeds = 40;

const QList<std::pair<const char *, Policy>> &policies()
{
    static const QList<std::pair<const char *, Policy>> all{
        {"file", Policy::File}, {"variables", Policy::Variables}, {"mixed", Policy::Mixed}};
    return all;
}

std::unique_ptr<test::Folder> written(const QList<exchange::ExportedFile> &files)
{
    auto folder = std::make_unique<test::Folder>();
    for (const exchange::ExportedFile &file : files)
        folder->write(file.path, file.content);
    return folder;
}

QByteArray contentIn(const QList<exchange::ExportedFile> &files, const QString &path)
{
    const auto file = std::ranges::find(files, path, &exchange::ExportedFile::path);
    return file == files.end() ? QByteArray() : file->content;
}

/// The words with which the script calls docker.
QStringList calledWith(const test::Folder &folder)
{
    folder.write(u"bin/docker"_s, "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
    QFile::setPermissions(folder.path(u"bin/docker"_s), QFile::ReadOwner | QFile::ExeOwner);
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path(u"bin"_s));
    environment.insert(u"HOME"_s, u"/nowhere"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(u"/bin/sh"_s, {u"docker-run.sh"_s});
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\0', Qt::SkipEmptyParts);
}

/// NAME=value lines, as docker run reads them.
void setLines(test::ContainerFolder &container, const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith('#'))
            container.set(QString::fromUtf8(line.first(equals)),
                          QString::fromUtf8(line.sliced(equals + 1)));
    }
}

/// "type=bind,source=./orthanc.json,target=/etc/orthanc/orthanc.json,readonly"
void placeMount(test::ContainerFolder &container, const test::Folder &folder, const QString &mount)
{
    QHash<QString, QString> parts;
    for (const QString &part : mount.split(u','))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    if (parts.value(u"type"_s) == u"bind")
        container.place(folder.path(parts.value(u"source"_s)), parts.value(u"target"_s));
}

void placeCommand(test::ContainerFolder &container, const test::Folder &folder,
                  const QStringList &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &value = words[i + 1];
        if (words[i] == u"--env")
            container.set(value.section(u'=', 0, 0), value.section(u'=', 1));
        else if (words[i] == u"--env-file")
            setLines(container, folder.read(value));
        else if (words[i] == u"--mount")
            placeMount(container, folder, value);
    }
}

} // namespace

void TestExports::initTestCase()
{
    QRandomGenerator random(20'251'125);
    // Before and after legacy names are refused, and dollars are substituted in files.
    static const QStringList tags{u"20.4.2"_s, u"23.6.0"_s, u"23.6.1"_s, u"25.11.1"_s, u"26.8.1"_s};
    for (int seed = 0; m_cases.size() < Seeds * policies().size(); ++seed) {
        const auto deployment = test::randomDeployment(tags[seed % tags.size()], random);
        const auto image = *m_images.find(deployment.imageTag());
        const auto outcome = startup::simulate(image, startup::inputOf(deployment));
        if (outcome.verdict != startup::Verdict::Starts)
            continue;
        for (const auto &[name, policy] : policies()) {
            m_cases.append({u"%1, %2, %3"_s.arg(seed).arg(image.tag, QString::fromLatin1(name)),
                            policy, deployment});
        }
    }
    for (const test::ExportCase &known : test::exportCases()) {
        for (const auto &[name, policy] : policies())
            m_cases.append(
                {known.name + u", "_s + QString::fromLatin1(name), policy, known.deployment});
    }
}

void TestExports::addCases()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].title)) << i;
}

Result<exchange::ProvenExport> TestExports::made(qsizetype number, Target target) const
{
    const Case &chosen = m_cases[number];
    const auto image = m_images.find(chosen.deployment.imageTag());
    exchange::ExportOptions options;
    options.target = target;
    options.policy = chosen.policy;
    options.companionPassword = test::testPassword();
    return exchange::makeExport({chosen.deployment, m_images, *image, m_catalogue, options});
}

QString TestExports::compared(test::ContainerFolder &container,
                              const exchange::ExportPlan &plan) const
{
    const auto opened = container.open(plan.intention.imageTag);
    if (!opened)
        return messageWithPlace(opened.error());
    const auto outcome =
        startup::simulate(*m_images.find(plan.intention.imageTag), startup::inputOf(*opened));
    if (outcome.verdict != startup::Verdict::Starts)
        return u"it does not start"_s;
    QStringList lines;
    for (const exchange::Difference &difference :
         exchange::differencesFrom(plan.intention, outcome, plan.intention.switches, m_catalogue))
        lines.append(message(difference));
    for (const auto &[name, value] : plan.intention.switches.asKeyValueRange()) {
        const auto *variable = opened->variable(name.toUtf8());
        if (!variable || QString::fromUtf8(variable->value) != value)
            lines.append(name);
    }
    return lines.join(u'\n');
}

void TestExports::compose_data() { addCases(); }

void TestExports::compose()
{
    TOWERKEY_NEEDS(m_compose, "docker-compose");
    QFETCH(const qsizetype, number);
    const auto bundle = made(number, Target::Bundle);
    QVERIFY(bundle && bundle->proof.holds());
    const auto folder = written(bundle->files);
    const auto config = m_compose.config(folder->path());
    QVERIFY2(config, config ? "" : qPrintable(config.error()));
    test::ContainerFolder container;
    placeService(container, *config, bundle->plan.name);
    QCOMPARE(compared(container, bundle->plan), QString());
    const json::Value service = test::at(*config, {u"services"_s, bundle->plan.name});
    QCOMPARE(test::textIn(service, u"image"_s), bundle->plan.imageReference);
    QCOMPARE(test::listIn(service, u"ports"_s).size(), bundle->plan.ports.size());
}

/// All at once, as the answers are slow to convert.
void TestExports::stack()
{
    TOWERKEY_NEEDS(m_stack, "docker");
    std::vector<std::unique_ptr<test::Folder>> folders;
    QList<exchange::ExportPlan> plans;
    QStringList paths;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const auto stack = made(i, Target::Stack);
        QVERIFY2(stack && stack->proof.holds(), qPrintable(m_cases[i].title));
        folders.push_back(written(stack->files));
        plans.append(stack->plan);
        paths.append(folders.back()->path());
    }
    const auto configs = m_stack.configsOfFolders(paths);
    QVERIFY2(configs, configs ? "" : qPrintable(configs.error()));
    QCOMPARE(configs->size(), m_cases.size());
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        test::ContainerFolder container;
        placeService(container, configs->at(i), plans[i].name, test::Dollars::Plain);
        const QString difference = compared(container, plans[i]);
        QVERIFY2(difference.isEmpty(), qPrintable(m_cases[i].title + u'\n' + difference));
    }
}

void TestExports::commands_data() { addCases(); }

void TestExports::commands()
{
    QFETCH(const qsizetype, number);
    const auto command = made(number, Target::DockerRun);
    QVERIFY(command && command->proof.holds());
    const auto folder = written(command->files);
    const QStringList words = calledWith(*folder);
    QCOMPARE(words.value(0), u"run"_s);
    QCOMPARE(words.last(), command->plan.imageReference);
    test::ContainerFolder container;
    placeCommand(container, *folder, words);
    QCOMPARE(compared(container, command->plan), QString());
}

/// All at once, since the check is slow to begin.
void TestExports::manifests()
{
    TOWERKEY_NEEDS(m_kubernetes, "kubectl or python3-kubernetes");
    QList<QByteArray> texts;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const auto plain = made(i, Target::Kubernetes);
        QVERIFY2(plain && plain->proof.holds(), qPrintable(m_cases[i].title));
        texts.append(contentIn(plain->files, u"orthanc.yaml"_s)
                     + contentIn(plain->files, u"secret.yaml"_s));
    }
    const QList<QStringList> violations = m_kubernetes.violations(texts);
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        QVERIFY2(violations[i].isEmpty(),
                 qPrintable(m_cases[i].title + u'\n' + violations[i].join(u'\n')));
}

void TestExports::kustomizations_data()
{
    QTest::addColumn<Policy>("policy");
    for (const auto &[name, policy] : policies())
        QTest::newRow(name) << policy;
}

/// One kustomization of all bases of a policy, each with a prefix that tells them apart.
void TestExports::kustomizations()
{
    TOWERKEY_NEEDS(m_kubernetes, "kubectl or python3-kubernetes");
    QFETCH(const Policy, policy);
    const test::Folder folder;
    QByteArray all = "resources:\n";
    int count = 0;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        if (m_cases[i].policy != policy)
            continue;
        const auto base = made(i, Target::Kustomize);
        QVERIFY2(base && base->proof.holds(), qPrintable(m_cases[i].title));
        const QString name = u"case-%1"_s.arg(i);
        for (const exchange::ExportedFile &file : base->files)
            folder.write(name + u"/base/"_s + file.path, file.content);
        folder.write(name + u"/kustomization.yaml"_s,
                     "namePrefix: " + name.toUtf8() + "-\nresources: [base]\n");
        all += "  - " + name.toUtf8() + '\n';
        ++count;
    }
    folder.write(u"kustomization.yaml"_s, all);
    const auto built = m_kubernetes.kustomize(folder.path());
    QVERIFY2(built, built ? "" : qPrintable(built.error()));
    QVERIFY(built->count("kind: Deployment") >= count);
    const QStringList violations = m_kubernetes.violations(*built);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

TOWERKEY_TEST(TestExports)

#include "testexports.moc"
