// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/startup/entrypoint.h"

#include "core/image/substitution.h"

using namespace Qt::StringLiterals;

namespace towerkey::startup {

namespace {

constexpr int UsageError = 2;

/// The words that the shell makes of a value without quotes.
QList<QByteArray> words(QByteArray value)
{
    value.replace('\t', ' ').replace('\n', ' ');
    QList<QByteArray> result = value.split(' ');
    result.removeAll(QByteArray());
    return result;
}

/// The content of a file as the shell's $(< file) gives it.
QByteArray readByShell(QByteArray content)
{
    content.replace('\0', QByteArray());
    while (content.endsWith('\n'))
        content.chop(1);
    return content;
}

class EntryPoint
{
public:
    EntryPoint(const image::Profile &profile, const EntryPointInput &input);

    Launch launch() const;

private:
    /// Null unless the image reads a variable of that name and the container gives it.
    QByteArray value(const QString &name) const;
    bool isTrue(const QString &name) const { return value(name) == "true"; }
    void settleHostId(Launch &launch) const;
    QList<QByteArray> arguments() const;
    QByteArray verbosity() const;
    QByteArray logOption() const;

    const image::Profile &m_profile;
    const EntryPointInput &m_input;
    image::EnvironmentMap m_environment;
};

EntryPoint::EntryPoint(const image::Profile &profile, const EntryPointInput &input)
    : m_profile(profile), m_input(input)
{
    for (const InputVariable &variable : input.environment)
        m_environment.insert(variable.name, variable.value);
}

Launch EntryPoint::launch() const
{
    Launch launch;
    if (m_profile.takesOneArgument && m_input.arguments.size() != 1) {
        launch.exitStatus = UsageError;
        return launch;
    }
    settleHostId(launch);
    launch.startupScript = words(value(u"BEFORE_ORTHANC_STARTUP_SCRIPT"_s));
    launch.preloadsJava = isTrue(u"JAVA_PLUGIN_ENABLED"_s);
    launch.arguments = arguments();
    return launch;
}

QByteArray EntryPoint::value(const QString &name) const
{
    return m_profile.specialVariable(name) ? m_environment.value(name.toLatin1()) : QByteArray();
}

void EntryPoint::settleHostId(Launch &launch) const
{
    constexpr auto Switch = "GENERATE_HOST_ID_IF_MISSING"_L1;
    const QByteArray forced = value(u"FORCE_HOST_ID"_s);
    if (!forced.isEmpty()) {
        launch.hostId = HostIdChange::Forced;
        launch.hostIdText = words(forced).join(' ') + '\n';
        return;
    }
    const bool isOn =
        m_profile.specialVariable(Switch) && (value(Switch).isEmpty() || isTrue(Switch));
    const bool isPlaceholder = m_profile.replacesHostIdPlaceholder && m_input.hostId
        && readByShell(*m_input.hostId) == "not-generated";
    if (isOn && (!m_input.hostId || isPlaceholder)) {
        launch.hostId = HostIdChange::Random;
        // The release that minds the placeholder is also the one that ends the line.
        launch.hostIdText = m_profile.replacesHostIdPlaceholder ? "\n"_ba : QByteArray();
    }
}

QList<QByteArray> EntryPoint::arguments() const
{
    QList<QByteArray> result = words(verbosity()) + words(logOption());
    if (isTrue(u"LOGS_THREADNAMES_IN_CONTEXT"_s))
        result.append("--logs-threadnames-in-context"_ba);
    if (isTrue(u"NO_JOBS"_s))
        result.append("--no-jobs"_ba);
    if (isTrue(u"UNLOCK"_s))
        result.append("--unlock"_ba);
    return result + m_input.arguments;
}

// The script never clears the two variables it collects these options in, so variables of the
// container that happen to have their names reach Orthanc.
QByteArray EntryPoint::verbosity() const
{
    if (isTrue(u"TRACE_ENABLED"_s))
        return "--trace"_ba;
    if (isTrue(u"VERBOSE_ENABLED"_s))
        return "--verbose"_ba;
    return m_environment.value("verbosity"_ba);
}

QByteArray EntryPoint::logOption() const
{
    const QByteArray folder = value(u"LOGDIR"_s);
    const QByteArray file = value(u"LOGFILE"_s);
    if (!folder.isEmpty())
        return "--logdir=" + folder;
    if (!file.isEmpty())
        return "--logfile=" + file;
    return m_profile.specialVariable(u"LOGDIR"_s) ? m_environment.value("logoption"_ba)
                                                  : QByteArray();
}

} // namespace

Launch entryPoint(const image::Profile &profile, const EntryPointInput &input)
{
    return EntryPoint(profile, input).launch();
}

} // namespace towerkey::startup
