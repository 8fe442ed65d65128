// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/secretsmodel.h"

#include "core/base/secrettext.h"
#include "core/image/names.h"
#include "ui/models/rowchange.h"
#include "ui/models/session.h"
#include "ui/models/settingstate.h"
#include "ui/theme/symbols.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using deployment::ContainerFile;

SecretsModel::SecretsModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_secrets(secretsNow())
{
    connect(&session, &Session::changed, this, &SecretsModel::follow);
    connect(&session, &Session::saved, this, &SecretsModel::follow);
    connect(&session, &Session::opened, this, [this] {
        m_revealed.clear();
        follow();
    });
}

void SecretsModel::setRevealed(const QModelIndex &index, bool isRevealed)
{
    if (!index.isValid())
        return;
    const QString name = m_secrets.at(index.row()).name;
    if (isRevealed)
        m_revealed.insert(name);
    else
        m_revealed.remove(name);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
}

void SecretsModel::concealAll()
{
    m_revealed.clear();
    if (!m_secrets.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_secrets.size());
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("File in /run/secrets");
    case ValueColumn:
        return tr("Holds");
    case SettingColumn:
        return tr("Gives");
    case PlaceColumn:
        return tr("Kept in");
    default:
        return {};
    }
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Secret &secret = m_secrets.at(index.row());
    const bool isRevealed = m_revealed.contains(secret.name);
    const QString value = isRevealed ? valueOf(secret) : dots();
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList texts{secret.name, value, secret.meaning, secret.place};
        return texts.value(index.column());
    }
    case Qt::DecorationRole:
        return index.column() == NameColumn ? icon(Symbol::Lock, Tone::Muted) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == ValueColumn && !isRevealed ? tr("hidden") : QVariant();
    case Qt::ToolTipRole:
        return index.column() == ValueColumn && !isRevealed
            ? tr("Press Space or double-click to reveal it")
            : data(index, Qt::DisplayRole);
    case PathRole:
        return QVariant::fromValue(
            SettingPath::fromString(secret.settingPath).value_or(SettingPath()));
    case SecretRole:
        return valueOf(secret);
    case IsRevealedRole:
        return isRevealed;
    case SourceRole:
        return secret.file < 0 ? -1 : m_session.deployment().file(secret.file).source;
    default:
        return {};
    }
}

QString SecretsModel::valueOf(const Secret &secret) const
{
    if (secret.file < 0 || m_session.deployment().file(secret.file).isAssumed)
        return tr("not known here");
    QString text = QString::fromUtf8(m_session.deployment().file(secret.file).text);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.replace(u'\n', u'\u21b5');
}

QList<SecretsModel::Secret> SecretsModel::secretsNow() const
{
    const auto &deployment = m_session.deployment();
    const auto &profile = *m_session.image().profile;
    QHash<QString, QString> pointers;
    for (const auto &variable : deployment.variables()) {
        const QString name = QString::fromUtf8(variable.name);
        if (image::meaningOfVariable(profile, name).kind == image::NameKind::Pointer)
            pointers.insert(QString::fromUtf8(variable.value), name);
    }
    QList<Secret> secrets;
    for (qsizetype i = 0; i < deployment.files().size(); ++i) {
        const ContainerFile &file = deployment.file(i);
        if (file.role != ContainerFile::Role::Secret)
            continue;
        const QString pointer = pointers.value(file.name());
        const auto meaning = image::meaningOfSecret(
            profile, pointer.isEmpty() ? file.name() : pointer.chopped(u"_SECRET"_s.size()));
        Secret secret{
            .name = file.name(), .meaning = {}, .place = {}, .settingPath = {}, .file = i};
        secret.settingPath = meaning.path.isEmpty() ? QString() : meaning.path.toString();
        secret.meaning = meaning.path.isEmpty() ? tr("nothing: the image ignores this name")
            : pointer.isEmpty()                 ? secret.settingPath
                                : tr("%1, named by %2").arg(secret.settingPath, pointer);
        secret.place = file.source < 0 ? tr("outside") : deployment.source(file.source).diskPath;
        if (secret.place.isEmpty())
            secret.place = tr("not saved yet");
        secrets.append(secret);
    }
    return secrets;
}

void SecretsModel::follow()
{
    const QList<Secret> secrets = secretsNow();
    const RowChange change = rowChange(m_secrets, secrets);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_secrets.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_secrets = secrets;
        endInsertRows();
    }
    if (!m_secrets.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace towerkey::ui
