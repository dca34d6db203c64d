// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/history.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::insight;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 begin = 1'700'000'000'000 / hour * hour;

Sample sampleAt(qint64 timeMs, double hits = 3, double misses = 1)
{
    return {timeMs,
            {{{Series::Sampled}, 1},
             {{Series::Hits}, hits, 1},
             {{Series::Misses}, misses, 1},
             {{Series::HitRate}, hits, hits + misses},
             {{Series::UsedMemory}, 1000 + hits}},
            {},
            {}};
}

double sumOf(const Curve &curve)
{
    double sum = 0;
    for (const CurvePoint &point : curve.points)
        sum += point.sum;
    return sum;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.history")); }
    Curve curve(const SeriesRef &ref, qint64 fromMs, qint64 toMs, int maxPoints = 1000)
    {
        const auto curves = m_history->read({ref}, fromMs, toMs, maxPoints);
        return curves ? curves->first() : Curve();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = History::open(path());
        QVERIFY(opened);
        m_history = std::move(*opened);
    }

    void isTheOwnersAlone()
    {
        QCOMPARE(QFile::permissions(path())
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void keepsSeconds()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_history->append(sampleAt(begin + i * second, i)));
        const Curve hits = curve({Series::Hits}, begin, begin + minute);
        QCOMPARE(hits.stepMs, second);
        QCOMPARE(hits.points.size(), 5);
        QCOMPARE(hits.points.at(3).timeMs, begin + 3 * second);
        QCOMPARE(hits.points.at(3).value(), 3.0);
        QVERIFY(!hits.points.at(3).afterGap);
        QCOMPARE(m_history->beginMs().value_or(std::nullopt), std::optional(begin));
        const auto newest = m_history->newest();
        QVERIFY(newest && *newest);
        QCOMPARE((*newest)->timeMs, begin + 4 * second);
        QCOMPARE((*newest)->value({Series::UsedMemory}), std::optional(1004.0));
    }

    void tellsGaps()
    {
        for (const int at : {0, 1, 2, 10, 11, 13})
            QVERIFY(m_history->append(sampleAt(begin + at * second)));
        const Curve hits = curve({Series::Hits}, begin, begin + minute);
        QCOMPARE(hits.points.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(hits.points.at(i).afterGap, i == 3);
    }

    void keepsRatiosExact()
    {
        // Ten minutes of one read a second that hits, then one second of a thousand that miss.
        for (int i = 0; i < 600; ++i)
            QVERIFY(m_history->append(sampleAt(begin + i * second, 1, 0)));
        QVERIFY(m_history->append(sampleAt(begin + 600 * second, 0, 1000)));
        const Curve rate = curve({Series::HitRate}, begin, begin + hour, 1);
        QCOMPARE(rate.points.size(), 1);
        QCOMPARE(rate.points.first().value(), 600.0 / 1600);
        QCOMPARE(rate.points.first().low, 0.0);
        QCOMPARE(rate.points.first().high, 1.0);
        QCOMPARE(sumOf(curve({Series::Hits}, begin, begin + hour, 7)), 600.0);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
