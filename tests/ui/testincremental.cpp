// SPDX-FileCopyrightText: The Towerkey authors
// SPDX-License-Identifier: MIT

#include "core/exchange/concealing.h"
#include "core/exchange/masking.h"
#include "tests/support/registry.h"
#include "tests/ui/fixture.h"
#include "ui/highlight/codeview.h"
#include "ui/models/effectivelines.h"
#include "ui/models/entriesmodel.h"
#include "ui/models/settingsmodel.h"
#include "ui/models/sourcetext.h"
#include "ui/models/variablelines.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace towerkey;
using test::Fixture;
using ui::Session;

/// What followed many edits, step by step, beside what is made anew at each step.
class TestIncremental : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits();
    void textsFollowRandomEdits();
    void everyChangedRowIsAnnounced();
};

namespace {

QByteArray sample()
{
    QByteArray map;
    for (int i = 0; i < 30; ++i) {
        map += "    \"m" + QByteArray::number(i) + "\": [\"A\", \"h\", " + QByteArray::number(i)
            + "],\n";
    }
    return "{\n  \"Name\": \"a\",\n  \"DicomModalities\": {\n" + map
        + "    \"end\": {\"AET\": \"E\", \"Host\": \"h\", \"Port\": 1}\n  },\n"
          "  \"OrthancPeers\": {\"p\": [\"http://x\", \"user\", \"password\"]},\n"
          "  \"RegisteredUsers\": {\"u\": \"secret\"},\n  \"Nobody\": {\"k\": [1]}\n}\n";
}

/// Every cell of a model, with what is below.
QString described(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            text += index.data().toString() + u'|' + index.data(Qt::ToolTipRole).toString() + u'|';
        }
        text += u'\n' + described(model, model.index(row, 0, parent)) + u"^\n"_s;
    }
    return text;
}

QString textOf(const ui::VariableLines &lines)
{
    QString text = lines.inexpressible.join(u',') + u'\n';
    for (const ui::PreviewLine &line : lines.lines)
        text += line.text + u'|' + line.path.toString() + u'\n';
    for (const auto &entry : lines.entries) {
        text += u"%1=%2 %3 %4 %5\n"_s.arg(entry.variable.name, entry.shown)
                    .arg(entry.first)
                    .arg(entry.count)
                    .arg(entry.variable.holdsSecret);
    }
    return text;
}

SettingPath randomPath(QRandomGenerator &random)
{
    const QList<SettingPath> paths{
        SettingPath({u"Name"_s}),
        SettingPath({u"DicomAet"_s}),
        SettingPath({u"DicomModalities"_s}),
        SettingPath({u"DicomModalities"_s, u"m%1"_s.arg(random.bounded(35))}),
        SettingPath({u"DicomModalities"_s, u"m%1"_s.arg(random.bounded(35))}),
        SettingPath({u"DicomModalities"_s, u"end"_s, u"Port"_s}),
        SettingPath({u"DicomWeb"_s, u"Servers"_s, u"s%1"_s.arg(random.bounded(3))}),
        SettingPath({u"DicomModalities"_s, u"end"_s}),
        SettingPath({u"OrthancPeers"_s, u"p"_s}),
        SettingPath({u"OrthancPeers"_s, u"p%1"_s.arg(random.bounded(3))}),
        SettingPath({u"RegisteredUsers"_s, u"v"_s}),
        SettingPath({u"lower_case"_s}),
        SettingPath({u"Nobody"_s, u"k%1"_s.arg(random.bounded(3))})};
    return paths.at(random.bounded(paths.size()));
}

void edit(Session &session, QRandomGenerator &random)
{
    const SettingPath path = randomPath(random);
    json::Table server;
    server.set(u"Url"_s, json::Value(u"http://a.long.name.of.a.host.example:8042/"_s));
    server.set(u"Password"_s, json::Value(u"$secret"_s));
    const QList<json::Value> values{
        json::Value(qint64(random.bounded(1000))),
        json::Value(u"x"_s),
        json::Value(json::Table()),
        json::Value(server),
        json::Value(random.bounded(4) == 0 ? u"\u0085"_s : u"$$(é"_s),
        json::Value(json::List{json::Value(u"A"_s), json::Value(u"h"_s), json::Value(qint64(1))})};
    switch (random.bounded(8)) {
    case 0:
        session.undoStack().undo();
        break;
    case 1:
        session.undoStack().redo();
        break;
    case 2:
        session.resetSetting(path);
        break;
    case 3:
        session.renameSetting(path, path.parent().child(u"r%1"_s.arg(random.bounded(9))));
        break;
    case 4:
        session.deliverSetting(path, deployment::Delivery(random.bounded(3)));
        break;
    default:
        session.setSetting(path, values.at(random.bounded(values.size())));
        break;
    }
}

} // namespace

void TestIncremental::randomEdits()
{
    using exchange::VariableFormat;
    const Fixture fixture;
    Session session(Fixture::images(), Fixture::catalogue());
    QVERIFY(session.open({fixture.write(u"orthanc.json"_s, sample())}, u"26.8.1"_s));
    ui::SettingsModel settings(session);
    const SettingPath map({u"DicomModalities"_s});
    const auto layout = ui::EntryLayout::of(session.catalogue(), map);
    ui::EntriesModel entries(session, map, *layout);
    const QAbstractItemModelTester settingsTester(&settings);
    const QAbstractItemModelTester entriesTester(&entries);
    ui::VariableWriter writer;
    ui::Highlighting highlighting;
    ui::CodeView view(highlighting, ui::Language::Yaml);
    QRandomGenerator random(5);
    for (int i = 0; i < 60; ++i) {
        edit(session, random);
        QCOMPARE(described(settings), described(ui::SettingsModel(session)));
        QCOMPARE(described(entries), described(ui::EntriesModel(session, map, *layout)));
        const auto format = i % 12 < 9 ? VariableFormat::ComposeMap : VariableFormat::DockerRun;
        const bool reveals = i % 9 < 3;
        const ui::VariableLines lines = writer.lines(session, format, reveals);
        QCOMPARE(textOf(lines), textOf(ui::variableLines(session, format, reveals)));
        QVERIFY(session.shownConfiguration()
                == exchange::masked(session.catalogue(), {},
                                    session.outcome().configuration.toValue()));
        QList<ui::CodeLine> shown;
        for (const ui::PreviewLine &line : lines.lines)
            shown.append({line.text, {}});
        view.setLines(shown);
        QCOMPARE(view.toPlainText() + u'\n', lines.text().isEmpty() ? u"\n"_s : lines.text());
    }
}

void TestIncremental::textsFollowRandomEdits()
{
    using enum exchange::VariableFormat;
    const Fixture fixture;
    Session session(Fixture::images(), Fixture::catalogue());
    QVERIFY(session.open({fixture.write(u"orthanc.json"_s, sample())}, u"26.8.1"_s));
    ui::VariableWriter writers[2];
    ui::EffectiveWriter effective;
    exchange::ConcealingMemory concealed;
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        edit(session, random);
        const bool reveals = i % 50 < 25;
        for (const auto format : {ComposeMap, Kubernetes}) {
            auto &writer = writers[format == ComposeMap ? 0 : 1];
            QCOMPARE(textOf(writer.lines(session, format, reveals)),
                     textOf(ui::variableLines(session, format, reveals)));
        }
        QVERIFY(effective.lines(session, reveals) == ui::effectiveLines(session, reveals));
        QVERIFY(ui::sourceText(session, 0, false, concealed).lines
                == ui::sourceText(session, 0, false).lines);
        QVERIFY(session.shownConfiguration()
                == exchange::masked(session.catalogue(), {},
                                    session.outcome().configuration.toValue()));
        QCOMPARE(json::toJson(session.shownConfiguration()),
                 json::toJson(exchange::masked(session.catalogue(), {},
                                               session.outcome().configuration.toValue())));
    }
}

/// A view that takes only what is announced shows the same as one that asks for everything.
void TestIncremental::everyChangedRowIsAnnounced()
{
    const Fixture fixture;
    Session session(Fixture::images(), Fixture::catalogue());
    QVERIFY(session.open({fixture.write(u"orthanc.json"_s, sample())}, u"26.8.1"_s));
    ui::SettingsModel model(session);
    QHash<QString, QString> shown;
    const auto take = [&](auto &self, const QModelIndex &parent, int first, int last) -> void {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const auto path = index.data(ui::SettingsModel::PathRole).value<SettingPath>();
            if (!path.isEmpty()) {
                shown[path.toString()] = index.siblingAtColumn(1).data().toString()
                    + index.siblingAtColumn(2).data().toString();
            }
            self(self, index, 0, model.rowCount(index) - 1);
        }
    };
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) {
                take(take, first.parent(), first.row(), last.row());
            });
    connect(
        &model, &QAbstractItemModel::rowsInserted, this,
        [&](const QModelIndex &parent, int first, int last) { take(take, parent, first, last); });
    take(take, {}, 0, model.rowCount() - 1);
    QRandomGenerator random(6);
    for (int i = 0; i < 60; ++i) {
        edit(session, random);
        const QHash<QString, QString> announced = shown;
        take(take, {}, 0, model.rowCount() - 1);
        for (auto row = announced.cbegin(); row != announced.cend(); ++row)
            QCOMPARE(*row, shown.value(row.key()));
    }
}

TOWERKEY_TEST(TestIncremental)

#include "testincremental.moc"
