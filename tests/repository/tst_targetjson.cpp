// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/targetjson.h"

#include <QTest>

using namespace selaras;
using mapping::KeyTarget;

class TestTargetJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void anythingElseFails_data();
    void anythingElseFails();
};

void TestTargetJson::roundTrip()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(static_cast<char>(i));
    const QVector<KeyTarget> targets {{KeyTarget::Scope::Exact, everyByte, ":"},
                                      {KeyTarget::Scope::Subtree, {}, {}},
                                      {KeyTarget::Scope::Glob, "a*", "/"}};
    QCOMPARE(*repository::targetsFromJson(repository::targetsToJson(targets)), targets);
    QVERIFY(repository::targetsFromJson(repository::targetsToJson({}))->isEmpty());
}

void TestTargetJson::anythingElseFails_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"scope":"exact","text":"YQ==")");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("no text") << QByteArray(R"([{"scope":"exact","delimiter":"Og=="}])");
    QTest::newRow("no delimiter") << QByteArray(R"([{"scope":"exact","text":"YQ=="}])");
    QTest::newRow("not base64") << QByteArray(
        R"([{"scope":"exact","text":"a b!","delimiter":"Og=="}])");
    QTest::newRow("unknown scope")
        << QByteArray(R"([{"scope":"regex","text":"YQ==","delimiter":"Og=="}])");
    QTest::newRow("second is wrong")
        << QByteArray(R"([{"scope":"exact","text":"YQ==","delimiter":"Og=="},null])");
}

void TestTargetJson::anythingElseFails()
{
    QFETCH(QByteArray, json);
    const auto targets = repository::targetsFromJson(json);
    QVERIFY(!targets);
    QCOMPARE(targets.error().code, ErrorCode::JournalUnavailable);
}

QTEST_GUILESS_MAIN(TestTargetJson)
#include "tst_targetjson.moc"
