// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/aclmodel.h"
#include "models/items/checklistmodel.h"
#include "models/items/clientmodel.h"
#include "models/items/configurationmodel.h"
#include "models/items/infomodel.h"
#include "models/items/latencymodel.h"
#include "models/items/memorymodel.h"
#include "models/items/peermodel.h"
#include "models/items/slowlogmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::items;
using insight::ClientInfo;

namespace {

QVector<ClientInfo> clients(const QVector<int> &ids)
{
    QVector<ClientInfo> all;
    for (const int id : ids)
        all.append(insight::parseClient("id=" + QByteArray::number(id)
                                        + " addr=10.0.0.1:5 name=app user=default age=90 idle=7 "
                                          "db=2 sub=1 psub=2 cmd=get tot-mem=2048"));
    return all;
}

QVariant shown(const RecordModelBase &model, int row, int column)
{
    return model.index(row, column).data();
}

} // namespace

class TestRecordModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsByDifference()
    {
        ClientModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.state(), LoadState::Idle);
        model.setRecords(clients({1, 2, 3}));
        QCOMPARE(model.state(), LoadState::Ready);
        const QPersistentModelIndex third = model.index(2, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRecords(clients({2, 3, 4}));
        QCOMPARE(third.row(), 1);
        model.setRecords(clients({4, 3}));
        QCOMPARE(model.rowCount(), 2);
        model.setRecords({});
        QVERIFY(!third.isValid());
        QVERIFY(resets.isEmpty());
    }

    void dropsALateReply()
    {
        QVector<std::shared_ptr<QPromise<Result<QVector<ClientInfo>>>>> asked;
        ClientModel model([&asked] {
            asked.append(std::make_shared<QPromise<Result<QVector<ClientInfo>>>>());
            asked.last()->start();
            return asked.last()->future();
        });
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QCOMPARE(model.state(), LoadState::Loading);
        model.refresh();
        const auto answer = [&](int at, const Result<QVector<ClientInfo>> &with) {
            asked.at(at)->addResult(with);
            asked.at(at)->finish();
        };
        answer(1, clients({5}));
        QTRY_COMPARE(model.rowCount(), 1);
        answer(0, clients({6, 7}));
        QTest::qWait(0);
        QCOMPARE(model.rowCount(), 1);
        // What is shown stays when there is no answer.
        model.refresh();
        QCOMPARE(model.state(), LoadState::Ready);
        answer(2, fail(ErrorCode::ConnectionLost));
        QTRY_COMPARE(model.state(), LoadState::Failed);
        QCOMPARE(model.error()->code, ErrorCode::ConnectionLost);
        QCOMPARE(model.rowCount(), 1);
    }

    void clientsTellTheirKinds()
    {
        ClientModel model;
        model.setRecords(clients({1}));
        QCOMPARE(shown(model, 0, ClientModel::UserColumn), QStringLiteral("default"));
        QCOMPARE(shown(model, 0, ClientModel::SubscriptionsColumn), QStringLiteral("3"));
        const QModelIndex memory = model.index(0, ClientModel::MemoryColumn);
        QCOMPARE(memory.data(RecordModelBase::ValueRole).toLongLong(), 2048);
        QCOMPARE(memory.data(RecordModelBase::KindRole).toInt(), int(RecordKind::Size));
        QVERIFY(!model.record({}));
        // Before Redis 7 a client's memory is not told.
        model.setRecords({insight::parseClient("id=1 addr=a:1 sub=0 psub=0")});
        QVERIFY(
            !model.index(0, ClientModel::MemoryColumn).data(RecordModelBase::ValueRole).isValid());
    }

    void slowLog()
    {
        SlowLogModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords({{7, 1000, 25'000, {"SET", "a b", QByteArray("\xff", 1)}, "c:1", "app"}});
        QCOMPARE(model.index(0, SlowLogModel::CommandColumn)
                     .data(RecordModelBase::ValueRole)
                     .toByteArray(),
                 QByteArray("SET \"a b\" \xff"));
        QCOMPARE(shown(model, 0, SlowLogModel::CommandColumn), QStringLiteral("SET \"a b\" \\xff"));
        SlowSummaryModel summaries;
        const QAbstractItemModelTester summaryTester(&summaries);
        summaries.setRecords({{QStringLiteral("SET"), 2, 100, 60}, {{}, 1, 5, 5}});
        QCOMPARE(shown(summaries, 0, SlowSummaryModel::TotalColumn), QStringLiteral("100"));
        QVERIFY(!shown(summaries, 1, SlowSummaryModel::NameColumn).toString().isEmpty());
    }

    void checklist()
    {
        ChecklistModel model;
        const QAbstractItemModelTester tester(&model);
        insight::ServerFacts nothing;
        nothing.info = fail(ErrorCode::NoPermission);
        nothing.configuration = fail(ErrorCode::NoPermission);
        nothing.users = fail(ErrorCode::NoPermission);
        nothing.expiry = fail(ErrorCode::NoPermission);
        model.setRecords(insight::evaluateChecklist(nothing));
        QCOMPARE(model.rowCount(), insight::checkPointCount);
        QCOMPARE(model.count(insight::CheckState::Ok), 0);
        // What wants attention comes first.
        QCOMPARE(
            model.index(0, ChecklistModel::StateColumn).data(RecordModelBase::ValueRole).toInt(),
            0);
        QCOMPARE(model.records().first().state, insight::CheckState::Finding);
    }

    void othersShowTheirColumns()
    {
        MemoryShareModel shares;
        PeerModel peers;
        LatencyModel latency;
        AclModel users;
        ConfigurationModel settings;
        BigKeyModel keys;
        shares.setRecords({{{}, 3, 30, 4096, 12.5}, {QStringLiteral("t:{id}"), 1, 1, 10, 0}});
        peers.setRecords({insight::Peer {}});
        latency.setRecords({{"fork", 1000, 5, 9, {{1000, 5}}}});
        users.setRecords({insight::parseAclUser("user app on nopass ~a:* +get (~b:* +set)")});
        settings.setRecords({{"maxmemory", "0"}});
        keys.setRecords({{QByteArray("k\xff", 2), 99}});
        for (RecordModelBase *model :
             {static_cast<RecordModelBase *>(&shares), static_cast<RecordModelBase *>(&peers),
              static_cast<RecordModelBase *>(&latency), static_cast<RecordModelBase *>(&users),
              static_cast<RecordModelBase *>(&settings), static_cast<RecordModelBase *>(&keys)}) {
            const QAbstractItemModelTester tester(model);
            QVERIFY(model->rowCount() > 0);
            for (int column = 0; column < model->columnCount(); ++column) {
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
                model->index(0, column).data();
            }
        }
        // Where every key was measured there is no error to tell.
        QVERIFY(!shares.index(1, MemoryShareModel::ErrorColumn)
                     .data(RecordModelBase::ValueRole)
                     .isValid());
        QCOMPARE(shown(users, 0, AclModel::CommandsColumn), QStringLiteral("+get (~b:* +set)"));
        QCOMPARE(shown(latency, 0, LatencyModel::CountColumn), QStringLiteral("1"));
    }

    void info()
    {
        InfoModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRecords(insight::infoFieldsOf("# Server\r\nredis_version:7.0.15\r\n\r\n"
                                               "# Memory\r\nused_memory:1024\r\n"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 1, InfoModel::SectionColumn), QStringLiteral("Memory"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
