// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/error.h"
#include "core/base/textmap.h"
#include "core/deployment/source.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace towerkey::deployment {

class Deployment;

/// A variable of the container and where it is written.
struct Variable
{
    QByteArray name;
    QByteArray value;
    qsizetype source = -1; ///< Index into Deployment::sources().
    qsizetype offset = 0; ///< Byte of its name in that source.
    bool isAssumed = false; ///< Its true value cannot be known; what is assumed is in the notes.
    bool isFromSecret = false; ///< Its value is kept in a Secret of Kubernetes.
};

/// A file that the container sees in /etc/orthanc or /run/secrets.
struct ContainerFile
{
    enum class Role { Configuration, Secret };

    Role role = Role::Configuration;
    QString path = {}; ///< "/etc/orthanc/orthanc.json", "/run/secrets/db"
    QByteArray text = {};
    Source::Kind kind = Source::Kind::Regular;
    qsizetype source = -1; ///< Index into Deployment::sources(); -1: what it holds is not known.
    /// The text is a part of that source, such as a block in a compose file.
    bool isEmbedded = false;
    TextMap map = {}; ///< Of embedded texts: from their offsets to those of the source.
    bool isAssumed = false; ///< What it holds cannot be known; the text is a placeholder.
    bool isFromSecret = false; ///< It is kept in a Secret of Kubernetes, whatever its role.

    QString name() const { return path.section(u'/', -1); }
    /// The start-up script passes over names that begin with a dot.
    bool isHidden() const { return name().startsWith(u'.'); }
    qsizetype sourceOffset(qsizetype offset) const
    {
        return isEmbedded ? map.sourceOffset(offset) : offset;
    }
};

/// What had to be assumed about a container, or what about it changes how the rest counts. The
/// arguments of each are named beside it.
enum class NoteId {
    VariableUnset, ///< name: replaced by nothing, as compose does
    VariableRequired, ///< name, message: compose refuses without it
    VariableFromHost, ///< name: handed through from whoever starts the container; taken as unset
    VariableUnreadable, ///< name: its value is no text that compose takes
    InterpolationInvalid, ///< text of the expression
    SecretUnknown, ///< name: kept outside of the files
    ConfigUnknown, ///< name: kept outside of the files
    FileMissing, ///< path: the container finds an empty folder there
    SecretFileMissing, ///< path: the container would not start
    FileUnreadable, ///< path
    FileElsewhere, ///< path: of another machine; a placeholder stands for it
    MountSourceMissing, ///< path: the container would not start
    EnvironmentFileMissing, ///< path: Docker refuses without it
    OptionalFileMissing, ///< path: tolerated
    LineIgnored, ///< path: a line that is no assignment
    OutsideOfProject, ///< path
    CommandReplaced, ///< command: Orthanc reads another configuration than the generated one
    EntrypointReplaced, ///< entry point: the start-up script does not run
    UserSet, ///< user
    ImageUnknown, ///< reference, tag that is assumed
    ImageOfOtherFamily, ///< reference, tag that is assumed
    ImageUnset, ///< tag that is assumed
    ServiceMissing, ///< name, file: extends names a service that is not there
    ExtendsCyclic, ///< name
    IncludeMissing, ///< path
    SecretUndefined, ///< name: granted, but not defined at the top level
    ConfigUndefined, ///< name
    AliasUnknown, ///< name of the alias
    VariablesUnknown, ///< name of a ConfigMap or Secret that gives variables, kept elsewhere
    VariableFromCluster, ///< name, what the cluster puts into it
    TextExpected, ///< name: a number or boolean, where Kubernetes takes only text
    ReferenceUnknown, ///< name: $(NAME) stays as it is written
    KeyMissing, ///< key, object: the container does not start
    OptionalKeyMissing, ///< key, object: tolerated
    Base64Invalid, ///< key, object
    ObjectTwice, ///< object: the last one counts
    VolumeUndefined, ///< name of the volume
    MountUnknown, ///< path in the container, what is mounted there: its files are not known
    FolderMounted, ///< path: a folder is mounted where a file is expected
    InitContainers, ///< their names: they may change files before Orthanc starts
    NotFollowed, ///< what a kustomization names that is not read
    TemplateUnfilled, ///< the part of a template that another program fills in
    VariableTooLarge, ///< name, limit in kB
    EnvironmentTooLarge, ///< size in MB, limit in MB
    ShellValueUnknown, ///< what the shell would replace; a placeholder stands for it
    ShellForeign, ///< name of the shell: its commands are read, and not edited
    OptionUnknown, ///< option: whether a value follows it is a guess
    InspectionOnly, ///< -: changing what Docker printed does not change the container
};

struct Note
{
    NoteId id;
    QStringList arguments;
    Place place;

    bool operator==(const Note &) const = default;
};

/// The sentence for a person. Translated.
QString message(const Note &note);

/// A port of the container that is published on the host.
struct Port
{
    QString published = {}; ///< A port, a range, or nothing: Docker chooses.
    QString target = {}; ///< A port or a range.
    QString protocol = QStringLiteral("tcp");
    QString address = {}; ///< Of the host; empty: all of them.
    qsizetype source = -1;
    qsizetype offset = 0;
};

/// Something of the host that is seen in the container.
struct Mount
{
    enum class Type { Bind, Volume, Tmpfs, Other };

    Type type = Type::Bind;
    QString from = {}; ///< Path on the disk, or name of the volume.
    QString target = {}; ///< Path in the container.
    bool readOnly = false;
    bool exists = true; ///< Of binds: whether something is there.
    qsizetype source = -1;
    qsizetype offset = 0;
};

/// A secret that a service may read.
struct SecretGrant
{
    QString name; ///< In the top-level table.
    QString target; ///< Name of the file in /run/secrets.
    QString mode; ///< As written; empty when it is not.
    bool isDefined = true;
    bool isExternal = false;
    qsizetype source = -1;
    qsizetype offset = 0;
};

/// Something else that is said about a container: how it is restarted, its networks, its limits.
struct Attribute
{
    QString name = {}; ///< As compose calls it: "restart", "networks", "mem_limit".
    /// One value of texts and switches ("true"), several of lists, "key=value" of tables.
    QStringList values = {};
    QString written = {}; ///< As its source calls it: "--memory", "nodeSelector".
    /// Otherwise it is only known to be there: nothing else says the same.
    bool isUnderstood = true;
    qsizetype source = -1;
    qsizetype offset = 0;
};

/// What describes the service that runs Orthanc, besides its configuration.
struct Service
{
    enum class Kind { Files, Compose, Kubernetes, DockerRun, Inspection };

    Kind kind = Kind::Files;
    bool hasServiceLinks = true; ///< Kubernetes sets variables for the services beside it.
    QString name = {}; ///< Empty for plain files.
    QString imageReference = {}; ///< As written, variables replaced; empty when nothing says it.
    qsizetype imageSource = -1;
    qsizetype imageOffset = 0;
    QString user = {};
    std::optional<QStringList> command = {};
    std::optional<QStringList> entrypoint = {};
    QString healthCheck = {}; ///< Its command on one line.
    QList<Port> ports = {};
    QList<Mount> mounts = {};
    QList<SecretGrant> secrets = {};
    QStringList definedSecrets = {}; ///< Names in the top-level table, whoever uses them.
    QStringList neighboursSecrets = {}; ///< Those of them that other services use.
    QStringList neighbours = {}; ///< Names of the other services.
    QList<Attribute> attributes = {}; ///< Each name once, but for those that are not understood.
    QStringList externalNetworks = {}; ///< Of its networks those that others make.
    qsizetype source = -1; ///< Where the service is written.
    qsizetype offset = 0;
};

/// What the texts of a deployment give one container.
struct Container
{
    /// In the container's order; of equal names only the one that counts.
    QList<Variable> variables = {};
    QList<Variable> overridden = {}; ///< Those that lost to a later one of the same name.
    /// Configuration files, then secrets, each in the order in which the container lists them.
    QList<ContainerFile> files = {};
    QList<Note> notes = {};
    Service service = {};
};

/// What Linux allows for one variable, its name and the equals sign included, and for all of them
/// with the usual limit of the stack; see "Limits on size of arguments and environment" in
/// execve(2).
inline constexpr qsizetype LargestVariable = 128 * 1024 - 1;
inline constexpr qsizetype LargestEnvironment = 2 * 1024 * 1024;

/// Notes variables with which no program can be started, each and all together.
void noteSizes(Container &container, const Deployment &deployment);

/// Moves all but the last of equal names from the variables to the overridden ones.
void keepLastOfEqualNames(Container &container);

} // namespace towerkey::deployment
