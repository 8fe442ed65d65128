// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/image/values.h"
#include "core/lint/fixes.h"
#include "core/lint/text/rules.h"

using namespace Qt::StringLiterals;

namespace towerkey::lint {

namespace {

constexpr QByteArrayView mark("\xef\xbb\xbf");

bool isKept(const QString &text, const std::optional<json::Value> &value)
{
    // What is read as JSON may have blanks around it.
    const auto *kept = value ? value->as<QString>() : nullptr;
    return kept && *kept == text;
}

QString faultOf(const Subject &subject, const GivenSecret &secret)
{
    const QByteArray &raw = subject.deployment().file(secret.file).text;
    const QString &text = secret.text;
    if (raw.startsWith(mark))
        return u"mark"_s;
    if (!subject.profile().stripsSecretLineEnds && text.endsWith(u'\n'))
        return u"end"_s;
    if (text != text.trimmed())
        return u"blanks"_s;
    const bool isKey = text.contains(u"-----BEGIN");
    const bool isSecret = subject.catalogue().isSensitive(secret.meaning.path);
    return isSecret && !isKey && text.contains(u'\n') ? u"lines"_s : QString();
}

/// What stands around the value goes; line ends at the end may stay where the image removes them.
Fix trimmed(const Subject &subject, const GivenSecret &secret, bool isSafe)
{
    const deployment::ContainerFile &file = subject.deployment().file(secret.file);
    QByteArrayView core(file.text);
    if (core.startsWith(mark))
        core = core.sliced(mark.size());
    core = core.trimmed();
    const qsizetype begin = core.isEmpty() ? file.text.size() : core.data() - file.text.constData();
    QList<TextSplice> splices;
    if (begin > 0)
        splices.append(TextSplice{{0, begin}, QByteArray()});
    if (begin + core.size() < file.text.size())
        splices.append(TextSplice{{begin + core.size(), file.text.size()}, QByteArray()});
    Fix fix = spliceFile(u"trim-secret"_s, {}, file.path, splices, isSafe);
    fix.touches = {secret.meaning.path};
    return fix;
}

} // namespace

void checkSecretBlanks(const Subject &subject, Findings &findings)
{
    for (const GivenSecret &secret : subject.secrets()) {
        const bool isAssumed = subject.deployment().file(secret.file).isAssumed;
        if (isAssumed || !isKept(secret.text, secret.value))
            continue;
        const QString fault = faultOf(subject, secret);
        if (fault.isEmpty())
            continue;
        auto &finding =
            findings.add(subject.spot(secret), {subject.deployment().file(secret.file).name()},
                         fault == u"blanks" ? QString() : fault);
        if (fault != u"lines")
            finding.fixes = {trimmed(subject, secret, fault != u"blanks")};
    }
}

void checkValueBlanks(const Subject &subject, Findings &findings)
{
    for (const GivenVariable &variable : subject.variables()) {
        const QString core = variable.text.trimmed();
        const bool hasBlanks = isKept(variable.text, variable.value) && core != variable.text
            && !core.startsWith(u'{') && !core.startsWith(u'[');
        if (!hasBlanks)
            continue;
        auto &finding = findings.add(subject.spot(variable), {variable.name});
        Fix fix = setVariable(subject, variable.name, image::bytesOfText(core), false);
        fix.id = u"trim-value"_s;
        fix.arguments = {};
        finding.fixes = {fix};
    }
}

} // namespace towerkey::lint
