// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/channelmodel.h"
#include "models/items/commandlogmodel.h"
#include "models/items/hitratemodel.h"
#include "models/items/messagelogmodel.h"

#include <QAbstractItemModelTester>
#include <QPointF>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using insight::HitCount;
using insight::HitRates;
using workspace::CommandRecord;
using workspace::MessageRecord;
using workspace::Subscription;
using Verdict = HitRateModel::Verdict;

namespace {

QVector<CommandRecord> commands(int count, const QByteArray &arguments = "x")
{
    QVector<CommandRecord> records;
    for (int i = 0; i < count; ++i)
        records.append({1'795'289'347'853'804, 0, "10.0.0.7:4000", "get",
                        "user:" + QByteArray::number(i), false, arguments});
    return records;
}

mapping::KeyGroups groups()
{
    return mapping::KeyGroups(*mapping::parseProfile(
        R"({"name":"P","mappings":[{"table":"users","keys":["user:{id}"]},
            {"table":"menus","keys":["menu:{shop_id}:{id}"]}],
            "tenants":{"table":"shops","key":"id","reference":"shop_id"},
            "expectedHitRates":{"menu:*":[80,90]}})",
        QStringLiteral("p.json")));
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

// What the Live page shows.
class TestLiveModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreShown();
    void theLogIsBounded();
    void aLargeLogIsBoundedInBytes();
    void messagesAreShown();
    void channelsComeAndGo();
    void channelsAreFollowed();
    void channelsAreCounted();
    void hitRatesByRule();
    void hitRatesByTenant();
    void hitRatesGrow();
    void verdicts_data();
    void verdicts();
};

void TestLiveModels::commandsAreShown()
{
    CommandLogModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.append(commands(2, "\xC3\xA9 EX 60"));
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&](int column) { return model.index(1, column).data().toString(); };
    QCOMPARE(cell(CommandLogModel::CommandColumn), QStringLiteral("GET"));
    QCOMPARE(cell(CommandLogModel::KeyColumn), QStringLiteral("user:1"));
    QCOMPARE(cell(CommandLogModel::ClientColumn), QStringLiteral("10.0.0.7:4000"));
    QCOMPARE(cell(CommandLogModel::ArgumentsColumn), QStringLiteral("é EX 60"));
    QVERIFY(cell(CommandLogModel::TimeColumn).endsWith(QStringLiteral(".853")));
    QCOMPARE(model.index(1, 0).data(CommandLogModel::KeyRole).toByteArray(), QByteArray("user:1"));
    model.append({{1, 0, "lua", "GET", "cut", true, {}}});
    QVERIFY(model.index(2, 0).data(CommandLogModel::KeyRole).toByteArray().isNull());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.clear();
}

void TestLiveModels::theLogIsBounded()
{
    CommandLogModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 12; ++i)
        model.append(commands(1000));
    QCOMPARE(model.rowCount(), CommandLogModel::mostRows);
    model.append(commands(CommandLogModel::mostRows + 5));
    QCOMPARE(model.rowCount(), CommandLogModel::mostRows);
    QCOMPARE(model.index(0, 0).data(CommandLogModel::KeyRole).toByteArray(), QByteArray("user:5"));
    model.append({});
    QCOMPARE(model.rowCount(), CommandLogModel::mostRows);
}

void TestLiveModels::aLargeLogIsBoundedInBytes()
{
    CommandLogModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    const QByteArray megabyte(1 << 20, 'x');
    model.append(commands(20, megabyte));
    model.append(commands(20, megabyte));
    QVERIFY(model.rowCount() >= 30 && model.rowCount() < 33);
    model.append(commands(1, QByteArray(64 << 20, 'x')));
    QCOMPARE(model.rowCount(), 1); // one is shown, however large
}

void TestLiveModels::messagesAreShown()
{
    MessageLogModel model(nullptr);
    const QAbstractItemModelTester tester(&model);
    model.append(
        {{1, "updates:1", "{\n  \"a\": 1\n}", 12}, {2, "bin", QByteArray("\xff\0", 2), 2}});
    QCOMPARE(column(model, MessageLogModel::ChannelColumn),
             (QStringList {QStringLiteral("updates:1"), QStringLiteral("bin")}));
    QCOMPARE(column(model, MessageLogModel::PayloadColumn).first(), QStringLiteral("{ \"a\": 1 }"));
    QCOMPARE(model.index(1, 0).data(MessageLogModel::PayloadRole).toByteArray(),
             QByteArray("\xff\0", 2));
}

void TestLiveModels::channelsComeAndGo()
{
    ChannelModel model(nullptr, {"updates:*", "plain"});
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data(ChannelModel::IsPatternRole).toBool());
    QVERIFY(!model.index(1, 0).data(ChannelModel::IsPatternRole).toBool());
    model.setList({{{"a", 1}, {"b", 2}, {"plain", 3}}, 0, 0});
    QCOMPARE(column(model, ChannelModel::NameColumn),
             (QStringList {QStringLiteral("updates:*"), QStringLiteral("plain"),
                           QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(model.index(1, 0).data(ChannelModel::SubscribersRole).toLongLong(), 3);
    model.setList({{{"b", 5}}, 0, 0});
    QCOMPARE(
        column(model, ChannelModel::NameColumn),
        (QStringList {QStringLiteral("updates:*"), QStringLiteral("plain"), QStringLiteral("b")}));
    QCOMPARE(model.index(2, 0).data(ChannelModel::SubscribersRole).toLongLong(), 5);
    QCOMPARE(model.index(1, 0).data(ChannelModel::SubscribersRole).toLongLong(), 0);
}

void TestLiveModels::channelsAreFollowed()
{
    ChannelModel model(nullptr, {"updates:*"});
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changed(&model, &ChannelModel::followedChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.follow({"own", false});
    model.follow({"own", false});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.followed(), (QVector<Subscription> {{"updates:*", true}, {"own", false}}));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.followed(), (QVector<Subscription> {{"own", false}}));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

void TestLiveModels::channelsAreCounted()
{
    ChannelModel model(nullptr, {"updates:*"});
    const QAbstractItemModelTester tester(&model);
    model.setCounts({{"updates:1", 10}}, 1000);
    model.setCounts({{"updates:1", 30}, {"updates:2", 5}, {"other", 7}}, 3000);
    const auto number = [&](int row, int role) {
        return model.index(row, 0).data(role).toDouble();
    };
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(number(0, ChannelModel::MessagesRole), 35);
    QCOMPARE(number(0, ChannelModel::RateRole), 12.5);
    QCOMPARE(number(1, ChannelModel::MessagesRole), 30);
    QCOMPARE(number(1, ChannelModel::RateRole), 10);
    model.setList({}); // what came from them is still shown
    QCOMPARE(model.rowCount(), 4);
}

void TestLiveModels::hitRatesByRule()
{
    const auto known = groups();
    HitRateModel model(known);
    const QAbstractItemModelTester tester(&model);
    HitRates rates;
    rates.cells = {{{0, ""}, {100, 50}}, {{1, "t1"}, {100, 10}}, {{1, "t2"}, {100, 20}}};
    model.setRates(rates);
    QCOMPARE(column(model, HitRateModel::NameColumn),
             (QStringList {QStringLiteral("user:{id}"), QStringLiteral("menu:{shop_id}:{id}")}));
    QCOMPARE(column(model, HitRateModel::TablesColumn).last(), QStringLiteral("menus"));
    const auto menus = model.index(1, 0).data(HitRateModel::CountRole).value<HitCount>();
    QCOMPARE(menus, (HitCount {200, 30}));
    QCOMPARE(model.index(1, 0).data(HitRateModel::ExpectedRole).toPointF(), QPointF(0.8, 0.9));
    QVERIFY(!model.index(0, 0).data(HitRateModel::ExpectedRole).isValid());
    QCOMPARE(model.index(1, 0).data(HitRateModel::VerdictRole).toInt(), int(Verdict::AsExpected));
}

void TestLiveModels::hitRatesByTenant()
{
    const auto known = groups();
    HitRateModel model(known);
    const QAbstractItemModelTester tester(&model);
    HitRates rates;
    rates.cells = {{{0, ""}, {100, 50}}, {{1, "t1"}, {100, 10}}, {{1, "t2"}, {100, 20}}};
    model.setRates(rates);
    model.groupBy(HitRateModel::By::Tenant);
    QCOMPARE(column(model, HitRateModel::NameColumn),
             (QStringList {QStringLiteral("t1"), QStringLiteral("t2")}));
    QCOMPARE(model.index(0, 0).data(HitRateModel::VerdictRole).toInt(),
             int(Verdict::NothingExpected));
    model.groupBy(HitRateModel::By::Rule);
    QCOMPARE(model.rowCount(), 2);
}

void TestLiveModels::hitRatesGrow()
{
    const auto known = groups();
    HitRateModel model(known);
    const QAbstractItemModelTester tester(&model);
    HitRates rates;
    rates.cells = {{{1, "t1"}, {1, 1}}};
    model.setRates(rates);
    const QPersistentModelIndex menus = model.index(0, 0);
    rates.cells.insert({0, ""}, {5, 1});
    rates.cells.insert({2, ""}, {3, 1});
    rates.cells[{1, "t1"}].reads = 9;
    model.setRates(rates);
    QCOMPARE(column(model, HitRateModel::ReadsColumn),
             (QStringList {QStringLiteral("5"), QStringLiteral("9"), QStringLiteral("3")}));
    QCOMPARE(menus.row(), 1);
    model.setRates({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLiveModels::verdicts_data()
{
    QTest::addColumn<int>("reads");
    QTest::addColumn<int>("misses");
    QTest::addColumn<int>("verdict");
    const auto row = [](int reads, int misses, Verdict verdict) {
        QTest::addRow("%d of %d missed", misses, reads) << reads << misses << int(verdict);
    };
    row(1000, 150, Verdict::AsExpected);
    row(1000, 400, Verdict::Below);
    row(1000, 10, Verdict::Above);
    row(10, 1, Verdict::TooFewReads);
    row(10, 10, Verdict::TooFewReads);
    row(100, 23, Verdict::TooFewReads); // 77 %, and it may well be 80
    row(0, 0, Verdict::TooFewReads);
}

void TestLiveModels::verdicts()
{
    QFETCH(int, reads);
    QFETCH(int, misses);
    QFETCH(int, verdict);
    const mapping::ExpectedHitRate expected {QStringLiteral("menu"), {"menu:*"}, 0.8, 0.9};
    QCOMPARE(int(HitRateModel::verdictOn({reads, misses}, expected)), verdict);
    QCOMPARE(int(HitRateModel::verdictOn({reads, misses}, {})), int(Verdict::NothingExpected));
}

QTEST_GUILESS_MAIN(TestLiveModels)
#include "tst_livemodels.moc"
