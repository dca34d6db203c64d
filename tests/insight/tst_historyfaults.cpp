// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/history.h"
#include "models/insight/samplinglease.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace selaras;
using namespace selaras::insight;

namespace {

const QString writeUntilKilled = QStringLiteral("--write-until-killed");
constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 year = 365 * 24 * hour;
constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 apart = 7 * second; // so that minutes and hours come soon

// Few of each, so that what is asked for is in every tier.
constexpr History::Retention little {.samples = 50, .minutes = 100};

// Every sample counts one hit.
Sample sampleAt(qint64 timeMs)
{
    return {timeMs, {{{Series::Sampled}, 1}, {{Series::Hits}, 1, 1}}, {}, {}};
}

std::unique_ptr<History> openAt(const QString &path, History::Retention retention = little)
{
    auto opened = History::open(path, retention);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

double hitsIn(History &history, qint64 fromMs, qint64 toMs, int maxPoints)
{
    const auto curves = history.read({{Series::Hits}}, fromMs, toMs, maxPoints);
    if (!curves)
        qFatal("%s", qPrintable(curves.error().detail));
    double sum = 0;
    for (const CurvePoint &point : curves->first().points)
        sum += point.sum;
    return sum;
}

// Tells on stdout how many samples stand in the file.
int write(const QString &path, qint64 from)
{
    const auto history = openAt(path);
    for (qint64 i = from;; ++i) {
        if (!history->append(sampleAt(begin + i * apart)))
            return 1;
        std::printf("%lld\n", i + 1);
        std::fflush(stdout);
    }
}

// Lets this process write no file beyond that size, for as long as this lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before {};
};

} // namespace

class TestHistoryFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.history")); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void survivesKill()
    {
        constexpr int kills = 10;
        qint64 told = 0; // samples in the file, as the writers said
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {writeUntilKilled, path(), QString::number(told)});
            QVERIFY(writer.waitForReadyRead());
            writer.waitForFinished(QRandomGenerator::global()->bounded(20, 150));
            writer.kill();
            writer.waitForFinished();
            const QList<QByteArray> lines = writer.readAllStandardOutput().trimmed().split('\n');
            const qint64 said = lines.last().toLongLong();
            QVERIFY(said > told);
            // The last one may stand in the file although its writer could not say so any more.
            const auto history = openAt(path());
            const double kept = hitsIn(*history, begin, begin + year, 1);
            QVERIFY2(kept == double(said) || kept == double(said + 1),
                     qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(said)));
            told = qint64(kept);
            QCOMPARE(hitsIn(*history, begin, begin + year, 1000), kept);
        }
        QVERIFY(told > 2 * little.minutes);
    }

    void goesOnAfterAFullDisk()
    {
        const auto history = openAt(path());
        qint64 written = 0;
        const auto append = [&] { return history->append(sampleAt(begin + written++ * second)); };
        for (int i = 0; i < 70; ++i)
            QVERIFY(append());
        {
            const FileSizeLimit full(QFileInfo(path() + QStringLiteral("-wal")).size() + 5000);
            while (append())
                ;
            for (int i = 0; i < 200; ++i)
                QVERIFY(!append());
            QVERIFY(history->waiting() > 200);
            QVERIFY(hitsIn(*history, begin, begin + year, 1) >= 70);
        }
        QVERIFY(append());
        QCOMPARE(history->waiting(), 0);
        QCOMPARE(hitsIn(*history, begin, begin + year, 1), double(written));
        QCOMPARE(hitsIn(*openAt(path()), begin, begin + year, 1), double(written));
    }

    void keepsAllWhenTheClockJumps()
    {
        const auto history = openAt(path(), {});
        qint64 written = 0;
        const auto append = [&](qint64 fromMs, int samples) {
            for (int i = 0; i < samples; ++i, ++written)
                QVERIFY(history->append(sampleAt(fromMs + i * second)));
        };
        append(begin, 200);
        append(begin + 50 * second, 200); // back, over what is rolled up already
        append(begin - 3 * hour, 200); // before anything
        append(begin + 10 * year, 100); // a battery that is empty
        append(begin + 250 * second, 100);
        QCOMPARE(hitsIn(*history, begin - year, begin + 11 * year, 1), double(written));
        QCOMPARE(hitsIn(*history, begin - year, begin + 11 * year, 10'000), double(written));
        QCOMPARE(hitsIn(*history, begin, begin + 50 * second, 50), 50.0);
        QCOMPARE(hitsIn(*history, begin + 50 * second, begin + 200 * second, 150), 300.0);
        // Two samples of one time are one reading of both.
        const auto curve =
            history->read({{Series::Hits}}, begin, begin + 300 * second, 300)->first();
        QCOMPARE(curve.points.at(100).sum, 2.0);
        QCOMPARE(curve.points.at(100).value(), 1.0);
    }

    void keepsOldHoursWhenTheClockJumpsAhead()
    {
        const auto history = openAt(path(), {.samples = 10, .minutes = 10, .hours = 200});
        for (int i = 0; i < 150; ++i)
            QVERIFY(history->append(sampleAt(begin + i * hour)));
        for (int i = 0; i < 20; ++i)
            QVERIFY(history->append(sampleAt(begin + 10 * year + i * second)));
        QCOMPARE(hitsIn(*history, begin, begin + year, 1), 150.0);
    }

    void putsADamagedFileAside()
    {
        QVERIFY(openAt(path())->append(sampleAt(begin)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        const auto history = openAt(path());
        QVERIFY(history->append(sampleAt(begin + second)));
        QCOMPARE(hitsIn(*history, begin, begin + hour, 1), 1.0);
        QCOMPARE(QFileInfo(path() + QStringLiteral(".damaged")).size(), 9000);
    }

    void remembers()
    {
        QVERIFY(!openAt(path())->remember(QStringLiteral("a"), QStringLiteral("1")).value());
        QVERIFY(!openAt(path())->remember(QStringLiteral("a"), QStringLiteral("1")).value());
        QVERIFY(openAt(path())->remember(QStringLiteral("a"), QStringLiteral("2")).value());
    }

    void isBounded()
    {
        const auto history = openAt(path(), {.samples = 20, .minutes = 30, .hours = 40});
        constexpr int samples = 3000;
        for (int i = 0; i < samples; ++i)
            QVERIFY(history->append(sampleAt(begin + i * hour / 4)));
        const double kept = hitsIn(*history, begin - year, begin + year, 1);
        constexpr int slack = 60 + 60; // hours that are thrown away at once
        QVERIFY(kept >= 40 * 4);
        QVERIFY(kept <= (40 + slack + 1) * 4 + 1);
        QVERIFY(QFileInfo(path()).size() < 400'000);
    }

    void twoWriteWhatIsTold()
    {
        const auto first = openAt(path());
        const auto second = openAt(path());
        QVERIFY(second->tell({{{Series::Drift}, 3}, {{Series::Invalidations}, 4}}));
        QVERIFY(first->tell({{{Series::Invalidations}, 5}}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(first->append(sampleAt(begin + i * 1000)));
        QCOMPARE(hitsIn(*second, begin, begin + hour, 1), 3.0);
        const auto curves =
            second->read({{Series::Invalidations}, {Series::Drift}}, begin, begin + hour, 1);
        QVERIFY(curves);
        QCOMPARE(curves->first().points.first().sum, 9.0);
        QCOMPARE(curves->first().points.first().value(), 3.0);
        QCOMPARE(curves->last().points.first().value(), 3.0);
    }

    void oneHasTheLease()
    {
        auto first = SamplingLease::take(path());
        QVERIFY(first && *first);
        QVERIFY(SamplingLease::take(path()).value() == nullptr);
        first->reset();
        QVERIFY(SamplingLease::take(path()).value() != nullptr);
    }

    void readsTwoYears()
    {
        const auto history = openAt(path(), {});
        QVERIFY(history->append(sampleAt(begin + 2 * year)));
        QVERIFY(history->append(sampleAt(begin + 2 * year + hour)));
        constexpr int hours = 2 * 365 * 24;
        const auto database = sqlite::Database::open(path(), sqlite::Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(
            QStringLiteral("INSERT INTO hours WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL "
                           "SELECT i + 1 FROM n WHERE i + 1 < ?) "
                           "SELECT id, ? + i * 3600000, 3600, 3600, 1, 1 FROM series, n"),
            {hours, begin / hour * hour}));
        QElapsedTimer timer;
        timer.start();
        const auto curves =
            history->read({{Series::Hits}, {Series::Sampled}}, begin, begin + 2 * year, 1000);
        QVERIFY(curves);
        QVERIFY(curves->first().points.size() > 900);
        QCOMPARE(hitsIn(*history, begin - hour, begin / hour * hour + 2 * year, 1000),
                 3600.0 * hours);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == writeUntilKilled)
        return write(arguments.value(2), arguments.value(3).toLongLong());
    TestHistoryFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyfaults.moc"
