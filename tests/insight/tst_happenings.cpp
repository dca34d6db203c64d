// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/gauges.h"
#include "models/insight/happenings.h"

#include <QTest>

using namespace selaras::insight;
using Since = Counters::Since;

namespace {

// What a replica says; only replication needs more than one server to be seen.
const QByteArray replica = "role:slave\nmaster_link_status:up\nmaster_last_io_seconds_ago:3\n"
                           "rdb_last_bgsave_status:ok\nrdb_last_save_time:100\n";
const QByteArray master = "role:master\nconnected_slaves:2\n"
                          "slave0:ip=10.0.0.1,port=1,state=online,offset=5,lag=1\n"
                          "slave1:ip=10.0.0.2,port=1,state=online,offset=5,lag=4\n"
                          "rdb_last_bgsave_status:ok\nrdb_last_save_time:100\n";

std::optional<double> gauge(const QByteArray &info, Series series)
{
    return Sample {0, gaugesOf(InfoText(info), "db0"), {}, {}}.value({series});
}

} // namespace

class TestHappenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLagOfTheSlowest()
    {
        QCOMPARE(gauge(master, Series::ReplicationLag), std::optional(4.0));
        QCOMPARE(gauge(replica, Series::ReplicationLag), std::optional(3.0));
        QCOMPARE(gauge(replica, Series::MasterLink), std::optional(1.0));
        QCOMPARE(gauge("role:slave\nmaster_link_status:down\nmaster_last_io_seconds_ago:-1\n"
                       "master_link_down_since_seconds:70\n",
                       Series::ReplicationLag),
                 std::optional(70.0));
        QVERIFY(!gauge(master, Series::MasterLink));
    }

    void tellsWhatFails()
    {
        QCOMPARE(gauge("rdb_last_bgsave_status:err\n", Series::SnapshotFine), std::optional(0.0));
        QVERIFY(!gauge("aof_enabled:0\naof_last_write_status:err\n", Series::AppendOnlyFine));
        QCOMPARE(gauge("aof_enabled:1\naof_last_write_status:err\naof_last_bgrewrite_status:ok\n",
                       Series::AppendOnlyFine),
                 std::optional(0.0));
    }

    void seesAFailover()
    {
        Happenings happenings;
        QVERIFY(happenings.spot(InfoText(replica), {}, Since::Nothing, 1).isEmpty());
        QCOMPARE(happenings.spot(InfoText(master), {}, Since::LastLook, 2),
                 QVector<Event>({{2, Event::Kind::Failover, QStringLiteral("master")}}));
        QCOMPARE(happenings.spot(InfoText(master), {}, Since::OtherServer, 3),
                 QVector<Event>({{3, Event::Kind::Failover, QStringLiteral("master")}}));
    }

    void seesAFlushWithoutBeingTold()
    {
        Happenings happenings;
        happenings.spot(InfoText("role:master\ndb0:keys=150,expires=0\n"), {}, Since::Nothing, 1);
        QCOMPARE(happenings.spot(InfoText("role:master\n"), {}, Since::LastLook, 2),
                 QVector<Event>({{2, Event::Kind::Flush, QStringLiteral("150")}}));
    }

    void seesASaveThatTakesLonger()
    {
        Happenings happenings;
        const QByteArray saving = "role:master\nrdb_bgsave_in_progress:1\nrdb_last_save_time:100\n";
        const QByteArray failed = "role:master\nrdb_bgsave_in_progress:0\nrdb_last_save_time:100\n"
                                  "rdb_last_bgsave_status:err\n";
        happenings.spot(InfoText(master), {}, Since::Nothing, 1);
        QCOMPARE(happenings.spot(InfoText(saving), {}, Since::LastLook, 2),
                 QVector<Event>({{2, Event::Kind::SaveBegun, {}}}));
        QVERIFY(happenings.spot(InfoText(saving), {}, Since::LastLook, 3).isEmpty());
        QCOMPARE(happenings.spot(InfoText(failed), {}, Since::LastLook, 4),
                 QVector<Event>({{4, Event::Kind::SaveEnded, QStringLiteral("err")}}));
    }
};

QTEST_GUILESS_MAIN(TestHappenings)
#include "tst_happenings.moc"
