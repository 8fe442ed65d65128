// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "ui/models/imagechange.h"

#include "core/startup/deploymentinput.h"
#include "ui/models/session.h"
#include "ui/models/settingknowledge.h"
#include "ui/models/settingstate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace towerkey::ui {

using startup::ConfigurationNode;
using startup::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(towerkey::ui::ImageChange)

public:
    static QString verdict(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Starts:
            return tr("starts");
        case Verdict::Refuses:
            return tr("refuses");
        case Verdict::Crashes:
            break;
        }
        return tr("crashes");
    }

    static QString differing(int count)
    {
        if (count == 0)
            return tr("The configuration stays the same");
        return count == 1 ? tr("1 value differs") : tr("%1 values differ").arg(count);
    }

    static QString unread(int count)
    {
        return count == 1 ? tr("1 setting is not read by it")
                          : tr("%1 settings are not read by it").arg(count);
    }
};

int valuesIn(const ConfigurationNode &node)
{
    if (!node.isTable() || node.childCount() == 0)
        return 1;
    int count = 0;
    for (qsizetype i = 0; i < node.childCount(); ++i)
        count += valuesIn(node.childAt(i));
    return count;
}

int differences(const ConfigurationNode &a, const ConfigurationNode &b)
{
    if (!a.isTable() || !b.isTable())
        return a.toValue() == b.toValue() ? 0 : 1;
    int count = 0;
    for (qsizetype i = 0; i < a.childCount(); ++i) {
        const ConfigurationNode *other = b.child(a.keyAt(i));
        count += other ? differences(a.childAt(i), *other) : valuesIn(a.childAt(i));
    }
    for (qsizetype i = 0; i < b.childCount(); ++i) {
        if (!a.child(b.keyAt(i)))
            count += valuesIn(b.childAt(i));
    }
    return count;
}

int unreadSettings(const Session &session, const startup::Configuration &configuration,
                   const image::Image &image)
{
    int count = 0;
    for (const auto &setting : session.catalogue().settings()) {
        const ConfigurationNode *node =
            setting.isContainer ? nullptr : configuration.find(setting.path);
        const bool isGivenHere =
            node && node->origin().source >= 0 && isGiven(configuration, *node);
        if (isGivenHere && !isKnownIn(image, setting))
            ++count;
    }
    return count;
}

} // namespace

ImageChange changeBetween(const Session &session, const startup::Outcome &before,
                          const startup::Outcome &after, const image::Image &image)
{
    ImageChange change{.before = before.verdict,
                       .after = after.verdict,
                       .reason = {},
                       .differing =
                           differences(before.configuration.root(), after.configuration.root()),
                       .unread = unreadSettings(session, after.configuration, image)};
    if (!after.reasons.isEmpty())
        change.reason = startup::message(after.reasons.first());
    return change;
}

ImageChange changeTo(const Session &session, const image::Image &image)
{
    const auto outcome = startup::simulate(image, startup::inputOf(session.deployment()));
    return changeBetween(session, session.outcome(), outcome, image);
}

QString toText(const ImageChange &change)
{
    QString text = Texts::verdict(change.after);
    if (change.before != change.after)
        text = Texts::tr("%1 instead of %2").arg(text, Texts::verdict(change.before));
    if (!change.reason.isEmpty())
        text += u": "_s + change.reason;
    text += (text.endsWith(u'.') ? u" "_s : u". "_s) + Texts::differing(change.differing);
    if (change.unread > 0)
        text += u"; "_s + Texts::unread(change.unread);
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace towerkey::ui
