// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/lint/text/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace towerkey::lint {

using deployment::ContainerFile;
using deployment::Source;

namespace {

bool isSecret(const ContainerFile &file) { return file.role == ContainerFile::Role::Secret; }

/// Whether the script opens it at all: *.json, and every secret.
bool isOpened(const ContainerFile &file)
{
    return !file.isHidden() && (isSecret(file) || file.name().endsWith(u".json"));
}

/// Of secrets other than *.json, folders and dangling links are passed over.
bool isStopping(const ContainerFile &file, const image::Profile &profile)
{
    if (file.name().endsWith(u".json"))
        return true;
    return file.kind == Source::Kind::Folder && isSecret(file) && !profile.ignoresSecretFolders;
}

bool isNoted(const Subject &subject, const ContainerFile &file)
{
    return std::ranges::any_of(subject.container().notes, [&](const deployment::Note &note) {
        return note.id == deployment::NoteId::FileMissing
            && (note.arguments.contains(file.path)
                || note.arguments.value(0).endsWith(file.name()));
    });
}

/// The first byte that is no UTF-8.
qsizetype firstBadByte(const QByteArray &text)
{
    qsizetype good = 0;
    qsizetype bad = text.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        // A cut within a character is no fault of the text.
        qsizetype end = middle;
        while (end > good && (uchar(text[end]) & 0xc0) == 0x80)
            --end;
        if (end == good)
            break;
        (QByteArrayView(text).first(end).isValidUtf8() ? good : bad) = end;
    }
    return good;
}

} // namespace

void checkUtf8(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.deployment().files().size(); ++i) {
        const ContainerFile &file = subject.deployment().file(i);
        const bool isRegular = file.kind == Source::Kind::Regular && !file.isAssumed;
        if (!isRegular || !isOpened(file) || file.text.isValidUtf8())
            continue;
        const qsizetype begin = firstBadByte(file.text);
        findings.add(subject.fileSpot(i, {begin, begin + 1}), {file.path});
    }
}

void checkNoFile(const Subject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.deployment().files().size(); ++i) {
        const ContainerFile &file = subject.deployment().file(i);
        const bool isOdd = file.kind != Source::Kind::Regular && isOpened(file)
            && isStopping(file, subject.profile()) && !isNoted(subject, file);
        if (isOdd)
            findings.add(subject.fileSpot(i), {file.path},
                         file.kind == Source::Kind::Folder ? QString() : u"link"_s);
    }
}

} // namespace towerkey::lint
