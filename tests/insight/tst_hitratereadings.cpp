// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/hitratereadings.h"
#include "models/insight/tally.h"

#include <QTest>

using namespace selaras;
using namespace selaras::insight;

class TestHitRateReadings : public QObject {
    Q_OBJECT

private:
    static mapping::KeyGroups groups()
    {
        return mapping::KeyGroups(*mapping::parseProfile(R"({"name": "A", "mappings": [
                {"table": "users", "keys": ["user:{id}"]}]})",
                                                         QStringLiteral("a.json")));
    }

private Q_SLOTS:
    void tellsRatios()
    {
        HitRates rates;
        rates.cells = {{{0, "1"}, {10, 2}}, {{0, "2"}, {10, 4}}, {{1, ""}, {6, 0}}};
        const Sample sample {0, hitRateReadings(rates, groups()), {}, {}};
        QCOMPARE(sample.readings.size(), 4);
        QCOMPARE(sample.value({Series::HitRateByRule, QStringLiteral("user:{id}")}),
                 std::optional(0.7));
        QCOMPARE(sample.value({Series::HitRateByRule, otherLabel()}), std::optional(1.0));
        QCOMPARE(sample.value({Series::HitRateByTenant, QStringLiteral("2")}), std::optional(0.6));
    }

    void keepsThoseThatAreReadMost()
    {
        HitRates rates;
        for (int i = 1; i <= 40; ++i)
            rates.cells.insert({0, QByteArray::number(i)}, {i, 0});
        const Sample sample {0, hitRateReadings(rates, groups()), {}, {}};
        QCOMPARE(sample.readings.size(), 1 + labelsKept + 1);
        QVERIFY(sample.value({Series::HitRateByTenant, QStringLiteral("40")}));
        QVERIFY(!sample.value({Series::HitRateByTenant, QStringLiteral("10")}));
        QCOMPARE(sample.readings.last().weight, 55.0);
        QVERIFY(hitRateReadings({}, groups()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHitRateReadings)
#include "tst_hitratereadings.moc"
