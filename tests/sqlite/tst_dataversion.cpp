// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/database.h"
#include "models/sqlite/dataversion.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace selaras;
using namespace selaras::sqlite;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestDataVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfOthersAlone_data();
    void tellsOfOthersAlone();
    void tellsOfAFileThatIsReadAtRest();
};

void TestDataVersion::tellsOfOthersAlone_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("rollback journal") << text("DELETE");
    QTest::newRow("write-ahead log") << text("WAL");
}

void TestDataVersion::tellsOfOthersAlone()
{
    QFETCH(QString, mode);
    const test::TemporaryDatabase file {text("PRAGMA journal_mode=") + mode,
                                        text("CREATE TABLE t (a)")};
    const auto database = Database::open(file.path(), Database::Access::ReadWrite);
    QVERIFY(database);
    const auto first = readDataVersion(**database);
    QVERIFY(first);
    QVERIFY((*database)->execute(text("INSERT INTO t VALUES (1)")));
    QCOMPARE(readDataVersion(**database).value(), *first);

    file.run(text("INSERT INTO t VALUES (2)"));
    const auto second = readDataVersion(**database);
    QVERIFY(second);
    QVERIFY(*second != *first);
    QCOMPARE(readDataVersion(**database).value(), *second);
}

void TestDataVersion::tellsOfAFileThatIsReadAtRest()
{
    const test::TemporaryDatabase file {text("PRAGMA journal_mode=WAL"),
                                        text("CREATE TABLE t (a)")};
    const auto database = Database::open(file.path(), Database::Access::ReadOnly);
    QVERIFY(database);
    for (int i = 0; i < 3; ++i) {
        const auto before = readDataVersion(**database);
        QVERIFY(before);
        file.run(text("INSERT INTO t VALUES (1)"));
        const auto after = readDataVersion(**database);
        QVERIFY(after);
        QVERIFY(*after != *before);
    }
}

QTEST_GUILESS_MAIN(TestDataVersion)
#include "tst_dataversion.moc"
