// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/infotext.h"

#include <QTest>

using selaras::insight::InfoText;

class TestInfoText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const InfoText info("# Memory\r\nused_memory:1024\r\nmem_fragmentation_ratio:1.50\r\n"
                            "\r\n# Keyspace\r\ndb0:keys=3,expires=1,avg_ttl=0\r\n"
                            "executable:/usr/bin/a:b\r\n");
        QCOMPARE(info.integer("used_memory"), std::optional<qint64>(1024));
        QCOMPARE(info.real("mem_fragmentation_ratio"), std::optional<double>(1.5));
        QCOMPARE(info.part("db0", "expires"), std::optional<qint64>(1));
        QCOMPARE(info.text("executable"), QByteArray("/usr/bin/a:b"));
        QCOMPARE(info.fields(),
                 QByteArrayList({"used_memory", "mem_fragmentation_ratio", "db0", "executable"}));
    }

    void tellsWhatIsNotThere()
    {
        const InfoText info("used_memory:1024\nrole:master\nnonsense\n:x\n");
        QVERIFY(!info.integer("maxmemory"));
        QVERIFY(!info.integer("role"));
        QVERIFY(!info.real("role"));
        QVERIFY(!info.part("db0", "keys"));
        QCOMPARE(info.fields().size(), 2);
        QVERIFY(InfoText("").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInfoText)
#include "tst_infotext.moc"
