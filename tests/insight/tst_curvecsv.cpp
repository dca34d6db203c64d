// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/curvecsv.h"

#include <QTest>

using namespace selaras::insight;

class TestCurveCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes()
    {
        const Curve keys {
            {Series::Keys, {}}, 1000, {{1'000, 6, 2, 2, 4, false}, {3'000, 5, 1, 5, 5, true}}};
        const Curve tenant {{Series::KeysByTenant, QStringLiteral("a,\"b\"")},
                            1000,
                            {{2'000, 0.5, 1, 0.5, 0.5, false}}};
        QCOMPARE(curvesToCsv({keys, tenant}),
                 QByteArray("time,keys,\"keys_by_tenant:a,\"\"b\"\"\"\r\n"
                            "1970-01-01T00:00:01.000Z,3,\r\n"
                            "1970-01-01T00:00:02.000Z,,0.5\r\n"
                            "1970-01-01T00:00:03.000Z,5,\r\n"));
        QCOMPARE(curvesToCsv({}), QByteArray("time\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCurveCsv)
#include "tst_curvecsv.moc"
