// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/adminjournal.h"

#include "models/security/journaled.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace selaras;
using namespace selaras::security;

namespace {

const Author somebody {QStringLiteral("siti"), QStringLiteral("host"), QStringLiteral("admin"),
                       QStringLiteral("0.1"), 42};

// Whoever tampers uses another program than ours.
class OtherConnection {
public:
    explicit OtherConnection(const QString &path)
        : m_name(QStringLiteral("other"))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.open();
    }
    ~OtherConnection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY(OtherConnection)

    // What SQLite says against it; empty: nothing.
    QString run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) ? QString() : query.lastError().text();
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(sql);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

} // namespace

Q_DECLARE_METATYPE(selaras::security::DeedFilter)

class TestAdminJournal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    std::unique_ptr<AdminJournal> m_journal;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.deeds")); }
    [[nodiscard]] QString notedPath() const { return path() + QStringLiteral(".hashes"); }

    void open(AdminJournal::Retention retention = AdminJournal::Retention())
    {
        m_journal.reset();
        auto opened = AdminJournal::open(path(), somebody, m_clock, retention);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_journal = std::move(*opened);
    }
    qint64 doOne(const QByteArray &action = "session.revoke", const QString &subject = {},
                 const QString &tenant = {})
    {
        Deed deed;
        deed.action = action;
        deed.subject = subject;
        deed.tenant = tenant;
        const auto begun = m_journal->begin(deed);
        if (!begun || !m_journal->end(*begun, {}))
            return 0;
        m_clock.advance(1000);
        return *begun;
    }
    ChainState verified()
    {
        const auto state = m_journal->verify();
        return state ? *state : ChainState {-1, {}, 0, ChainBreak {}};
    }
    // As somebody does who owns the file and has found the triggers.
    void tamper(const QStringList &statements)
    {
        m_journal.reset();
        {
            OtherConnection other(path());
            for (const char *trigger : {"chain_keeps", "chain_stays", "chain_follows"})
                QCOMPARE(other.run(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger)),
                         QString());
            for (const QString &sql : statements)
                QCOMPARE(other.run(sql), QString());
        }
        open();
    }
    void expectBreak(ChainBreak::Kind kind, qint64 entry)
    {
        const ChainState state = verified();
        QVERIFY(state.broken);
        QCOMPARE(int(state.broken->kind), int(kind));
        QCOMPARE(state.broken->entry, entry);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_journal.reset(); }

    void tellsWhoDidWhatAndWhatCameOfIt()
    {
        Deed deed;
        deed.action = "row.save";
        deed.subject = QStringLiteral("users id=1");
        deed.tenant = QStringLiteral("7");
        deed.before = QJsonObject {{QStringLiteral("name"), QStringLiteral("Siti \"x\"\n")}};
        deed.after = QJsonObject {{QStringLiteral("name"), QStringLiteral("Sítí 🙂")}};
        const auto begun = m_journal->begin(deed);
        QVERIFY(begun);
        m_clock.advance(40);
        Outcome outcome;
        outcome.state = Outcome::State::Partly;
        outcome.error = QStringLiteral("refused");
        outcome.result = QJsonObject {{QStringLiteral("pending"), 3}};
        QVERIFY(m_journal->end(*begun, outcome));

        const auto found = m_journal->find(*begun);
        QVERIFY(found && *found);
        const DeedRecord &record = **found;
        QCOMPARE(record.action, "row.save");
        QCOMPARE(record.subject, deed.subject);
        QCOMPARE(record.tenant, deed.tenant);
        QCOMPARE(record.before, deed.before);
        QCOMPARE(record.after, deed.after);
        QCOMPARE(record.author.user, somebody.user);
        QCOMPARE(record.author.redisUser, somebody.redisUser);
        QCOMPARE(record.author.pid, 42);
        QCOMPARE(record.timeMs + 40, record.endedMs.value_or(0));
        QCOMPARE(int(record.state), int(Outcome::State::Partly));
        QCOMPARE(record.error, outcome.error);
        QCOMPARE(record.result, outcome.result);
        QVERIFY(verified().isIntact());
        QCOMPARE(verified().entries, 2);
        QCOMPARE(verified().unnoted, 0);
    }

    void isTheOwnersAlone()
    {
        doOne();
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &file : {path(), notedPath()})
            QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
    }

    void refusesToBeChanged()
    {
        doOne();
        OtherConnection other(path());
        QVERIFY(other.run(QStringLiteral("DELETE FROM chain WHERE n = 2"))
                    .contains(QLatin1String("append-only")));
        QVERIFY(other.run(QStringLiteral("UPDATE chain SET hash = 'x'"))
                    .contains(QLatin1String("append-only")));
        QVERIFY(other
                    .run(QStringLiteral("INSERT OR REPLACE INTO chain (n, body, hash) "
                                        "VALUES (1, '{}', 'x')"))
                    .contains(QLatin1String("append-only")));
        QVERIFY(verified().isIntact());
    }

    void findsAChangedEntry()
    {
        for (int i = 0; i < 4; ++i)
            doOne();
        tamper({QStringLiteral("UPDATE chain SET body = replace(body, 'siti', 'budi') "
                               "WHERE n = 5")});
        expectBreak(ChainBreak::Kind::Changed, 5);
    }

    void findsAChangedEntryThatIsNoJsonAnyMore()
    {
        for (int i = 0; i < 3; ++i)
            doOne();
        tamper({QStringLiteral("UPDATE chain SET body = x'00ff' WHERE n = 3")});
        expectBreak(ChainBreak::Kind::Changed, 3);
        QVERIFY(m_journal->page({}, 0, 10)); // the others can still be read
        QVERIFY(doOne() != 0);
    }

    void findsAChangedHash()
    {
        for (int i = 0; i < 2; ++i)
            doOne();
        tamper({QStringLiteral("UPDATE chain SET hash = replace(hash, substr(hash, 1, 1), 'x') "
                               "WHERE n = 2")});
        expectBreak(ChainBreak::Kind::Changed, 2);
    }

    void findsARemovedEntry()
    {
        for (int i = 0; i < 4; ++i)
            doOne();
        tamper({QStringLiteral("DELETE FROM chain WHERE n = 4")});
        expectBreak(ChainBreak::Kind::Missing, 4);
    }

    void findsARemovedBeginning()
    {
        for (int i = 0; i < 4; ++i)
            doOne();
        tamper({QStringLiteral("DELETE FROM chain WHERE n < 3")});
        expectBreak(ChainBreak::Kind::Missing, 1);
    }

    void findsSwappedEntries()
    {
        for (int i = 0; i < 4; ++i)
            doOne();
        tamper({QStringLiteral("UPDATE chain SET n = -1 WHERE n = 3"),
                QStringLiteral("UPDATE chain SET n = 3 WHERE n = 5"),
                QStringLiteral("UPDATE chain SET n = 5 WHERE n = -1")});
        expectBreak(ChainBreak::Kind::Misplaced, 3);
    }

    void findsACutTail()
    {
        for (int i = 0; i < 4; ++i)
            doOne();
        tamper({QStringLiteral("DELETE FROM chain WHERE n > 6")});
        expectBreak(ChainBreak::Kind::CutOff, 7);
    }

    void findsARemovedFile()
    {
        doOne();
        m_journal.reset();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(end));
        open();
        expectBreak(ChainBreak::Kind::CutOff, 1);
    }

    // Whoever knows the form can make a chain that holds together; but not one that was noted.
    void findsARewrittenTail()
    {
        for (int i = 0; i < 3; ++i)
            doOne();
        QByteArray previous = OtherConnection(path())
                                  .value(QStringLiteral("SELECT hash FROM chain WHERE n = 4"))
                                  .toByteArray();
        QStringList statements {QStringLiteral("DELETE FROM chain WHERE n > 4")};
        for (int n = 5; n <= 6; ++n) {
            const ChainEntry entry =
                chained({{QStringLiteral("kind"), QStringLiteral("deed")},
                         {QStringLiteral("action"), QStringLiteral("nothing")}},
                        n, previous);
            previous = entry.hash;
            statements +=
                QStringLiteral("INSERT INTO chain (n, body, hash) VALUES (%1, '%2', '%3')")
                    .arg(n)
                    .arg(QString::fromUtf8(entry.body), QString::fromLatin1(entry.hash));
        }
        tamper(statements);
        expectBreak(ChainBreak::Kind::Rewritten, 5);
    }

    // Then the chain alone stands for itself, and that is said.
    void tellsThatTheNotedHashesAreGone()
    {
        for (int i = 0; i < 3; ++i)
            doOne();
        QVERIFY(QFile::remove(notedPath()));
        doOne();
        QVERIFY(verified().isIntact());
        QCOMPARE(verified().entries, 8);
        QCOMPARE(verified().unnoted, 6);
    }

    void survivesATornNote()
    {
        doOne();
        QFile noted(notedPath());
        QVERIFY(noted.open(QIODevice::Append));
        noted.write("3 abc");
        noted.close();
        doOne();
        doOne();
        QVERIFY(verified().isIntact());
        QCOMPARE(verified().unnoted, 1);
    }

    void leavesTheOutcomeOpenWhenTheProcessDied()
    {
        const auto begun = m_journal->begin({"key.remove"});
        QVERIFY(begun);
        open(); // as another process, later
        const auto found = m_journal->find(*begun);
        QVERIFY(found && *found);
        QCOMPARE(int((*found)->state), int(Outcome::State::Unknown));
        QVERIFY(!(*found)->endedMs);
        QVERIFY(verified().isIntact());
    }

    // Journals of one file in many threads are as those of many processes.
    void isWrittenByManyAtOnce()
    {
        constexpr int writers = 4;
        constexpr int deeds = 20;
        std::atomic<int> failed = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back(QThread::create([&] {
                SystemClock clock;
                auto journal = AdminJournal::open(path(), somebody, clock);
                for (int i = 0; i < deeds; ++i) {
                    const auto begun = journal ? (*journal)->begin({"a.b"}) : fail(journal.error());
                    if (!begun || !(*journal)->end(*begun, {}))
                        ++failed;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failed.load(), 0);
        QVERIFY(verified().isIntact());
        QCOMPARE(verified().entries, 2 * writers * deeds);
        QCOMPARE(verified().unnoted, 0);
        const auto page = m_journal->page({}, 0, 1000);
        QVERIFY(page);
        QCOMPARE(page->deeds.size(), writers * deeds);
        QVERIFY(std::all_of(page->deeds.begin(), page->deeds.end(), [](const DeedRecord &record) {
            return record.state == Outcome::State::Done;
        }));
    }

    void doesNothingThatCannotBeWrittenDown()
    {
        doOne();
        OtherConnection other(path());
        QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
        QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON chain BEGIN "
                                          "SELECT RAISE(ABORT, 'database or disk is full'); END")),
                 QString());
        QCOMPARE(other.run(QStringLiteral("COMMIT")), QString());
        bool done = false;
        const auto result = journaled(*m_journal, {"key.remove"}, [&]() -> Result<int> {
            done = true;
            return 1;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::JournalUnavailable);
        QVERIFY(!done);
    }

    void doesNothingWhereTheHashCannotBeNoted()
    {
        doOne();
        QVERIFY(QFile::remove(notedPath()));
        QVERIFY(QDir().mkdir(notedPath())); // no file can be there: also root cannot write it
        bool done = false;
        const auto result = journaled(*m_journal, {"key.remove"}, [&]() -> Result<int> {
            done = true;
            return 1;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::JournalUnavailable);
        QVERIFY(!done);
        QCOMPARE(m_journal->page({}, 0, 10)->deeds.size(), 1);
    }

    // What was done while its end could not be written gets it with the next entry.
    void writesALateEnd()
    {
        const auto begun = m_journal->begin({"a.b"});
        QVERIFY(begun);
        {
            OtherConnection other(path());
            QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON chain BEGIN "
                                              "SELECT RAISE(ABORT, 'disk is full'); END")),
                     QString());
            QVERIFY(!m_journal->end(*begun, {}));
            QCOMPARE(other.run(QStringLiteral("DROP TRIGGER full")), QString());
        }
        QCOMPARE(int((*m_journal->find(*begun))->state), int(Outcome::State::Unknown));
        QVERIFY(doOne() != 0);
        QCOMPARE(int((*m_journal->find(*begun))->state), int(Outcome::State::Done));
    }

    void readsByPage()
    {
        for (int i = 0; i < 25; ++i)
            doOne("a.b", QString::number(i));
        QStringList seen;
        qint64 before = 0;
        bool more = true;
        while (more) {
            const auto page = m_journal->page({}, before, 10);
            QVERIFY(page);
            for (const DeedRecord &record : page->deeds)
                seen.append(record.subject);
            more = page->more;
            before = page->deeds.last().id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), QStringLiteral("24"));
        QCOMPARE(seen.last(), QStringLiteral("0"));
    }

    void finds_data()
    {
        const qint64 begin = test::FakeClock().nowMs();
        const auto filter = [](auto set) {
            DeedFilter filter;
            set(filter);
            return filter;
        };
        QTest::addColumn<DeedFilter>("filter");
        QTest::addColumn<QByteArrayList>("subjects");
        const auto row = [&](const char *name, auto set, const QByteArrayList &subjects) {
            QTest::newRow(name) << filter(set) << subjects;
        };
        row("all", [](auto &) {}, {"50%", "b", "a"});
        row("action", [](auto &f) { f.action = "session.revoke"; }, {"a"});
        row("of one kind", [](auto &f) { f.action = "session"; }, {"b", "a"});
        row("tenant", [](auto &f) { f.tenant = QStringLiteral("7"); }, {"b"});
        row("who", [](auto &f) { f.who = QStringLiteral("SITI@"); }, {"50%", "b", "a"});
        row("who is no pattern", [](auto &f) { f.who = QStringLiteral("s_ti"); }, {});
        row("subject is no pattern", [](auto &f) { f.subject = QStringLiteral("%"); }, {"50%"});
        row("time",
            [begin](auto &f) {
                f.fromMs = begin + 1000;
                f.toMs = begin + 2000;
            },
            {"b"});
        row("outcome", [](auto &f) { f.state = Outcome::State::Failed; }, {"50%"});
        row("text of the end", [](auto &f) { f.text = QStringLiteral("may not"); }, {"50%"});
    }
    void finds()
    {
        m_journal.reset();
        test::FakeClock clock;
        m_journal = std::move(*AdminJournal::open(path(), somebody, clock));
        const auto done = [&](const Deed &deed, const Outcome &outcome) {
            const auto begun = m_journal->begin(deed);
            QVERIFY(begun && m_journal->end(*begun, outcome));
            clock.advance(1000);
        };
        done({"session.revoke", QStringLiteral("a")}, {});
        done({"session.extend", QStringLiteral("b"), QStringLiteral("7")}, {});
        done({"sessions.other", QStringLiteral("50%")},
             outcomeOf({ErrorCode::NoPermission, QStringLiteral("may not"), {}}));
        QFETCH(DeedFilter, filter);
        QByteArrayList subjects;
        const auto page = m_journal->page(filter, 0, 10);
        QVERIFY(page);
        for (const DeedRecord &record : page->deeds)
            subjects.append(record.subject.toUtf8());
        m_journal.reset();
        QTEST(subjects, "subjects");
    }

    void keepsWhatTakesADeedBack()
    {
        Deed deed {"row.save"};
        deed.undo = {"rows", "begin"};
        const auto begun = m_journal->begin(deed);
        QCOMPARE(m_journal->undoOf(*begun)->material, "begin");
        Outcome outcome;
        outcome.undo = {"rows", QByteArray("\0end", 4)};
        QVERIFY(m_journal->end(*begun, outcome));
        QCOMPARE(m_journal->undoOf(*begun)->material, QByteArray("\0end", 4));
        QVERIFY((*m_journal->find(*begun))->canBeUndone());

        // Taken back once.
        Deed undoing {"row.undo"};
        undoing.undoes = *begun;
        const auto undone = m_journal->begin(undoing);
        QVERIFY((*m_journal->find(*begun))->canBeUndone()); // not yet
        QVERIFY(m_journal->end(*undone, {}));
        QVERIFY(!(*m_journal->find(*begun))->canBeUndone());
        QCOMPARE((*m_journal->find(*begun))->undoneBy, *undone);
    }

    void findsThatWhatTakesItBackWasChanged()
    {
        Deed deed {"row.save"};
        deed.undo = {"rows", "good"};
        const auto begun = m_journal->begin(deed);
        OtherConnection other(path());
        QCOMPARE(other.run(QStringLiteral("UPDATE undo SET material = x'6576696c'")), QString());
        const auto undo = m_journal->undoOf(*begun);
        QVERIFY(!undo);
        QCOMPARE(undo.error().code, ErrorCode::Corrupt);
    }

    void letsGoOfOldUndo()
    {
        AdminJournal::Retention retention;
        retention.undoMs = 1000;
        open(retention);
        Deed deed {"row.save"};
        deed.undo = {"rows", "secret"};
        const auto begun = m_journal->begin(deed);
        m_clock.advance(3'600'000);
        doOne();
        const auto undo = m_journal->undoOf(*begun);
        QVERIFY(!undo);
        QCOMPARE(undo.error().code, ErrorCode::NotFound);
        QVERIFY(!(*m_journal->find(*begun))->canBeUndone());
        QVERIFY(verified().isIntact()); // it is no part of the chain
    }

    void letsGoOfTheOldestUndoBeyondItsSize()
    {
        AdminJournal::Retention retention;
        retention.undoBytes = 250;
        open(retention);
        QVector<qint64> ids;
        for (int i = 0; i < 3; ++i) {
            Deed deed {"row.save"};
            deed.undo = {"rows", QByteArray(100, 'x')};
            ids.append(*m_journal->begin(deed));
            m_clock.advance(3'600'000);
        }
        doOne();
        QVERIFY(!m_journal->undoOf(ids.at(0)));
        QVERIFY(m_journal->undoOf(ids.at(1)));
        QVERIFY(m_journal->undoOf(ids.at(2)));
    }

    // The documented form is enough for somebody who has nothing of ours.
    void isVerifiedByAnother_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("as it is") << QByteArray() << QByteArray() << QByteArray("intact 7\n");
        QTest::newRow("changed") << QByteArray("nasi") << QByteArray("roti")
                                 << QByteArray("broken 3\n");
    }
    void isVerifiedByAnother()
    {
        doOne("a.b", QStringLiteral("tab\t\"quote\" back\\slash \u0001 🙂"));
        doOne("a.b", QStringLiteral("nasi"));
        Deed deed {"a.c"};
        deed.before = QJsonArray {1.5, 1e100, qint64(9007199254740993), QJsonValue::Null, true};
        QVERIFY(m_journal->begin(deed));
        doOne();
        QFile file(m_folder->filePath(QStringLiteral("export.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto written = m_journal->exportLines([&](QByteArray line) -> Result<void> {
            if (!from.isEmpty())
                line.replace(from, to);
            file.write(line);
            return {};
        });
        QVERIFY(written);
        QCOMPARE(*written, 7);
        file.close();
        QProcess python;
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral(SOURCE_DIR "/tests/security/verify_export.py"), file.fileName()});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardError(), QByteArray());
        QTEST(python.readAllStandardOutput(), "verdict");
    }

    void isReadWhereItCannotBeWritten()
    {
        doOne("a.b", QStringLiteral("x"));
        m_journal.reset();
        {
            OtherConnection other(path());
            other.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const QFileDevice::Permissions readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), readOnly));
        const auto writable = qScopeGuard([this] {
            QFile::setPermissions(m_folder->path(), readWriteFolder);
            QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        });
        if (QFile probe(m_folder->filePath(QStringLiteral("probe")));
            probe.open(QIODevice::WriteOnly))
            QSKIP("root may write everything");
        open();
        QCOMPARE(m_journal->page({}, 0, 10)->deeds.size(), 1);
        const auto begun = m_journal->begin({"a.b"});
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::JournalUnavailable);
    }

private:
    static constexpr QFileDevice::Permissions readWriteFolder = QFileDevice::Permissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
};

QTEST_GUILESS_MAIN(TestAdminJournal)
#include "tst_adminjournal.moc"
