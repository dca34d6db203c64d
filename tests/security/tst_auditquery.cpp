// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditarranger.h"
#include "models/security/auditentry.h"
#include "models/security/auditexport.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace selaras;
using namespace selaras::security;

namespace {

constexpr qint64 noon = 1'764'504'000'000; // 2025-11-30T12:00:00Z

// A log that is written as an application's entries are read.
class Logbook {
public:
    AuditLog::Serial add(const QByteArray &raw, const QByteArray &key = "audit:7")
    {
        const auto facts = m_reader.keyFacts(key, writer);
        return writer.append(m_reader.read(raw, *facts, AuditRecord::noTime, writer), raw);
    }
    [[nodiscard]] std::shared_ptr<const AuditLog> log() { return writer.snapshot(); }

    AuditLogWriter writer;

private:
    AuditEntryReader m_reader {mapping::AuditTrail {
        *mapping::KeyTemplate::parse(QStringLiteral("audit:{user}"), QString()),
        mapping::AuditTrail::Layout::List,
        {},
        0,
        0}};
};

QByteArray at(qint64 timeMs, const QByteArray &more)
{
    return "{\"timestamp\":" + QByteArray::number(timeMs) + ',' + more + '}';
}

AuditPeople people()
{
    const auto keyOf = [](int id) { return Row({QStringLiteral("id")}, {id}); };
    return {{QStringLiteral("7"),
             {keyOf(7), QStringLiteral("siti@x.id"), QStringLiteral("Siti Aminah"),
              QStringLiteral("jakarta")}},
            {QStringLiteral("8"),
             {keyOf(8), QStringLiteral("b"), QStringLiteral("=HYPERLINK(\"x\")"), {}}}};
}

AuditQuery queryOf(const AuditFilter &filter)
{
    AuditQuery query;
    query.filter = filter;
    query.people = std::make_shared<const AuditPeople>(people());
    return query;
}

} // namespace

// What is done with a log that was read: filtering, ordering, counting, exporting.
class TestAuditQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKinds_data();
    void tellsKinds();
    void sharesWhatItWrote();
    void filters_data();
    void filters();
    void orders();
    void mergesAsItArranges_data();
    void mergesAsItArranges();
    void countsOverTime();
    void countsAsThingsComeAndGo();
    void exportsForOtherReaders();
    void exportFailsWhole();
};

void TestAuditQuery::tellsKinds_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<AuditKind>("kind");
    const QVector<QPair<const char *, AuditKind>> rows {
        {"login", AuditKind::SignIn},
        {"LOGIN_SUCCESS", AuditKind::SignIn},
        {"login_failed", AuditKind::Failure},
        {"loginFailed", AuditKind::Failure},
        {"ACCESS_DENIED", AuditKind::Failure},
        {"account.locked", AuditKind::Lockout},
        {"lockout", AuditKind::Lockout},
        {"account_unlocked", AuditKind::Change},
        {"logout", AuditKind::SignOut},
        {"session_revoked", AuditKind::SignOut},
        {"password_changed", AuditKind::Change},
        {"role.granted", AuditKind::Change},
        {"masuk", AuditKind::SignIn},
        {"gagal_masuk", AuditKind::Failure},
        {"", AuditKind::Other},
        {"heartbeat", AuditKind::Other},
    };
    for (const auto &[event, kind] : rows)
        QTest::newRow(event) << QString::fromLatin1(event) << kind;
}

void TestAuditQuery::tellsKinds()
{
    QFETCH(QString, event);
    QTEST(auditKindOf(event), "kind");
}

// What was handed out never changes, whatever is written after.
void TestAuditQuery::sharesWhatItWrote()
{
    Logbook book;
    for (int i = 0; i < 5000; ++i)
        book.add(at(noon + i, "\"event\":\"e" + QByteArray::number(i % 7) + '"'));
    const auto before = book.log();
    const QByteArray last = before->raw(4999).toByteArray();
    for (AuditLog::Serial serial = 0; serial < 4500; ++serial)
        book.writer.remove(serial);
    book.add(at(noon, "\"event\":\"new\""));
    QCOMPARE(before->size(), 5000);
    QCOMPARE(before->end(), 5000U);
    QCOMPARE(before->raw(0).toByteArray(), at(noon, "\"event\":\"e0\""));
    const auto after = book.log();
    QCOMPARE(after->size(), 501);
    QVERIFY(after->isGone(0) && !after->isGone(4999) && !after->isGone(5000));
    QCOMPARE(after->raw(4999).toByteArray(), last);
    QCOMPARE(after->text(after->record(5000).event), QStringLiteral("new"));
    qint64 counted = 0;
    for (const qint64 count : after->eventCounts())
        counted += count;
    QCOMPARE(counted, 501);
}

void TestAuditQuery::filters_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QVector<AuditLog::Serial>>("expected");
    using Serials = QVector<AuditLog::Serial>;
    AuditFilter f;
    QTest::newRow("all") << f << Serials {0, 1, 2, 3, 4, 5};
    f.user = QStringLiteral("7");
    QTest::newRow("a user's key is not a part of another") << f << Serials {0, 4, 5};
    f.user = QStringLiteral("aminah");
    QTest::newRow("a part of a name") << f << Serials {0, 4, 5};
    f.user = QStringLiteral("SITI@X.ID");
    QTest::newRow("a login") << f << Serials {0, 4, 5};
    f = {};
    f.events = {QStringLiteral("login"), QStringLiteral("Tawaran \"A\"")};
    QTest::newRow("events") << f << Serials {0, 3};
    f = {};
    f.ip = QStringLiteral("10.0.0.1");
    QTest::newRow("an address") << f << Serials {0};
    f.ip = QStringLiteral("10.0");
    QTest::newRow("the beginning of one") << f << Serials {0, 1};
    f.ip = QStringLiteral("10.*.1?");
    QTest::newRow("a pattern") << f << Serials {1};
    f = {};
    f.tenant = QStringLiteral("jakarta");
    QTest::newRow("a tenant, by the entry or its user") << f << Serials {0, 2, 4, 5};
    f = {};
    f.fromMs = noon + 1;
    f.toMs = noon + 3;
    QTest::newRow("a time") << f << Serials {1, 2};
    f = {};
    f.text = QStringLiteral("LOGIN");
    QTest::newRow("text in any case") << f << Serials {0, 1};
    f.text = QStringLiteral("tawaran \"a\"");
    QTest::newRow("text that stands escaped") << f << Serials {3};
    f.text = QStringLiteral("KAFÉ");
    QTest::newRow("text that is not ASCII") << f << Serials {2, 3};
    f.text = QStringLiteral("aminah");
    QTest::newRow("text of the user's name") << f << Serials {0, 4, 5};
    f.text = QStringLiteral("no json");
    QTest::newRow("text of what is no JSON") << f << Serials {4};
    f.text = QStringLiteral("nowhere");
    QTest::newRow("none") << f << Serials {};
}

void TestAuditQuery::filters()
{
    QFETCH(AuditFilter, filter);
    QFETCH(QVector<AuditLog::Serial>, expected);
    Logbook book;
    book.add(at(noon, R"("event":"login","ip":"10.0.0.1")"));
    book.add(at(noon + 1, R"("event":"login_failed","ip":"10.0.0.12")"), "audit:77");
    book.add(
        at(noon + 2, "\"event\":\"kaf\xc3\xa9\",\"ip\":\"100.0.0.1\",\"tenantId\":\"jakarta\""),
        "audit:8");
    book.add(at(noon + 3, R"("event":"Tawaran \"A\"","note":"Kaf\u00e9")"), "audit:8");
    book.add("no JSON\\");
    book.add(R"({"event":"x"})");
    const auto log = book.log();
    AuditRows rows = *AuditArranger(queryOf(filter)).arrange(*log);
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, expected);
}

void TestAuditQuery::orders()
{
    Logbook book;
    book.add(at(noon, R"("event":"b","ip":"1")"), "audit:10");
    book.add(at(noon + 2, R"("event":"A","ip":"2")"), "audit:7");
    book.add(at(noon + 1, R"("event":"a","ip":"2")"), "audit:9");
    book.add(R"({"event":"c"})", "audit:9");
    const auto log = book.log();
    const auto arranged = [&](AuditOrder order, bool descending) {
        AuditQuery query = queryOf({});
        query.order = order;
        query.descending = descending;
        return *AuditArranger(query).arrange(*log);
    };
    QCOMPARE(arranged(AuditOrder::Time, true), (AuditRows {1, 2, 0, 3}));
    QCOMPARE(arranged(AuditOrder::Time, false), (AuditRows {3, 0, 2, 1}));
    QCOMPARE(arranged(AuditOrder::Event, false), (AuditRows {1, 2, 0, 3}));
    // 9 before 10, and Siti after both.
    QCOMPARE(arranged(AuditOrder::User, false), (AuditRows {2, 3, 0, 1}));
    QCOMPARE(arranged(AuditOrder::Ip, true), (AuditRows {1, 2, 0, 3}));
    QCOMPARE(arranged(AuditOrder::Tenant, true), (AuditRows {1, 2, 0, 3}));
}

void TestAuditQuery::mergesAsItArranges_data()
{
    QTest::addColumn<AuditOrder>("order");
    QTest::addColumn<bool>("descending");
    for (const auto &[name, order] :
         {std::pair("time", AuditOrder::Time), std::pair("user", AuditOrder::User),
          std::pair("event", AuditOrder::Event), std::pair("tenant", AuditOrder::Tenant)}) {
        QTest::addRow("%s, up", name) << order << false;
        QTest::addRow("%s, down", name) << order << true;
    }
}

// Whatever comes and goes, the rows are those that arranging all of it anew gives; and the ranges
// lead from the ones to the others.
void TestAuditQuery::mergesAsItArranges()
{
    QFETCH(AuditOrder, order);
    QFETCH(bool, descending);
    QRandomGenerator dice(7);
    Logbook book;
    const auto addSome = [&](int count) {
        QVector<AuditLog::Serial> added;
        for (int i = 0; i < count; ++i)
            added.append(book.add(at(noon + dice.bounded(200),
                                     "\"event\":\"e" + QByteArray::number(dice.bounded(4))
                                         + "\",\"ip\":\"10." + QByteArray::number(dice.bounded(2))
                                         + ".0.1\""),
                                  "audit:" + QByteArray::number(dice.bounded(5, 12))));
        return added;
    };
    AuditFilter filter;
    filter.ip = QStringLiteral("10.1");
    AuditQuery query = queryOf(filter);
    query.order = order;
    query.descending = descending;
    AuditArranger arranger(query);
    addSome(300);
    AuditRows rows = *arranger.arrange(*book.log());
    for (int round = 0; round < 40; ++round) {
        const auto added = addSome(int(dice.bounded(6)));
        QVector<AuditLog::Serial> removed;
        for (quint32 i = dice.bounded(5); i > 0; --i) {
            const AuditLog::Serial serial = dice.bounded(book.log()->end());
            if (book.log()->isGone(serial))
                continue;
            book.writer.remove(serial);
            removed.append(serial);
        }
        const auto log = book.log();
        const AuditMerge merge = arranger.merge(*log, rows, added, removed);
        for (const AuditRange &range : merge.removals)
            rows.remove(range.first, range.count);
        for (const AuditRange &range : merge.insertions) {
            for (qsizetype i = range.first; i < range.first + range.count; ++i)
                rows.insert(i, merge.rows.at(i));
        }
        QCOMPARE(rows, merge.rows);
        QCOMPARE(rows, *AuditArranger(query).arrange(*log));
    }
}

void TestAuditQuery::countsOverTime()
{
    constexpr qint64 hour = 3'600'000;
    Logbook book;
    book.add(at(noon, R"("event":"login")"));
    book.add(at(noon + 30 * hour, R"("event":"login_failed")"));
    book.add(at(noon + 30 * hour + 1, R"("event":"login_failed")"));
    book.add(at(4'000'000'000'000, R"("event":"login")")); // a clock that is wrong
    book.add(R"({"event":"login"})");
    const auto log = book.log();
    const AuditRows rows {0, 1, 2, 3, 4};
    const AuditHistogram histogram(*log, rows, {{}, {}, noon + 31 * hour, 7 * hour});
    QCOMPARE(histogram.binMs(), hour / 4);
    QVERIFY(histogram.bins().size() <= 150);
    QCOMPARE(histogram.bins().first().at(size_t(AuditKind::SignIn)), 1);
    QCOMPARE(histogram.bins().last().at(size_t(AuditKind::Failure)), 2);
    QCOMPARE(histogram.totals().at(size_t(AuditKind::SignIn)), 3);
    QCOMPARE(histogram.outside(), 2);
    // Days begin at the local midnight.
    const AuditHistogram days(*log, rows,
                              {noon - 60 * 24 * hour, noon + 2 * 24 * hour, noon, 7 * hour});
    QCOMPARE(days.binMs(), 12 * hour);
    QCOMPARE((days.fromMs() + 7 * hour) % (12 * hour), 0);
}

void TestAuditQuery::countsAsThingsComeAndGo()
{
    QRandomGenerator dice(3);
    Logbook book;
    AuditRows rows;
    const AuditHistogram::Frame frame {{}, {}, noon + 10'000'000, 0};
    for (int i = 0; i < 50; ++i)
        rows.append(book.add(at(noon + dice.bounded(100'000), R"("event":"login")")));
    AuditHistogram counted(*book.log(), rows, frame);
    for (int i = 0; i < 200; ++i) {
        const AuditLog::Serial serial =
            book.add(at(noon + dice.bounded(i * 1000 + 1), R"("event":"logout")"));
        rows.append(serial);
        if (!counted.add(book.log()->record(serial)))
            counted = AuditHistogram(*book.log(), rows, frame);
        const qsizetype gone = dice.bounded(rows.size());
        counted.remove(book.log()->record(rows.at(gone)));
        rows.remove(gone);
    }
    AuditHistogram::Counts sums {};
    for (const auto &bin : counted.bins()) {
        for (size_t kind = 0; kind < sums.size(); ++kind)
            sums.at(kind) += bin.at(kind);
    }
    const AuditHistogram anew(*book.log(), rows, frame);
    QCOMPARE(sums, counted.totals());
    QCOMPARE(counted.totals(), anew.totals());
    QCOMPARE(counted.outside(), 0);
}

// Read back by Python's csv and json: every field is what it was, and none is a formula.
void TestAuditQuery::exportsForOtherReaders()
{
    Logbook book;
    book.add(at(noon + 250, R"("event":"=1+1","ip":"+1","userAgent":"a,\"b\"\r\nc")"), "audit:8");
    book.add("@SUM(A1)\n\"\",", "audit:7");
    book.add(QByteArray("\xff\xfe", 2), "audit:7");
    for (int i = 0; i < 3000; ++i)
        book.add(at(noon + i, "\"event\":\"e\",\"n\":" + QByteArray::number(i)));
    const auto log = book.log();
    AuditRows rows(log->end());
    std::iota(rows.begin(), rows.end(), 0U);
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    const QString json = folder.filePath(QStringLiteral("a.jsonl"));
    QCOMPARE(exportAudit(csv, *log, rows, people(), AuditFormat::Csv).value_or(-1), rows.size());
    QCOMPARE(exportAudit(json, *log, rows, people(), AuditFormat::JsonLines).value_or(-1),
             rows.size());
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral(SOURCE_DIR "/tests/security/read_audit.py"), csv, json});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardError(), QByteArray());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("3003 3003"));
}

void TestAuditQuery::exportFailsWhole()
{
    Logbook book;
    book.add("{}");
    const auto failed =
        exportAudit(QStringLiteral("/nowhere/a.csv"), *book.log(), {0}, {}, AuditFormat::Csv);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestAuditQuery)
#include "tst_auditquery.moc"
