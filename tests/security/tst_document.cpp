// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/connection.h"
#include "models/security/document.h"
#include "tests/support/redisserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using mapping::Fact;
using security::contentOf;
using security::Document;

class TestDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        test::RedisServer server;
        SystemClock clock;
        redis::Connection redis(server.endpoint(), clock);
        QVERIFY(redis.pipeline({{"SET", "json", R"({"a": [1]})"},
                                {"SET", "text", "c0ffee"},
                                {"HSET", "hash", "a", "x", "b", R"({"c": 1})"},
                                {"RPUSH", "list", R"({"e": 1})", "plain"},
                                {"XADD", "stream", "*", "event", "LOGIN"}}));
        const auto values =
            redis::readValues(redis, {"json", "text", "hash", "list", "stream", "gone"}, {});
        QVERIFY(values);
        QVector<QJsonValue> contents;
        for (const redis::KeyValue &value : *values)
            contents.append(contentOf(value));
        QCOMPARE(contents.at(0), QJsonValue(QJsonObject {{u"a"_s, QJsonArray {1}}}));
        QCOMPARE(contents.at(1), QJsonValue(u"c0ffee"_s));
        QCOMPARE(contents.at(2),
                 QJsonValue(QJsonObject {{u"a"_s, u"x"_s}, {u"b"_s, QJsonObject {{u"c"_s, 1}}}}));
        QCOMPARE(contents.at(3), QJsonValue(QJsonArray {QJsonObject {{u"e"_s, 1}}, u"plain"_s}));
        QCOMPARE(contents.at(4), QJsonValue(QJsonArray {QJsonObject {{u"event"_s, u"LOGIN"_s}}}));
        QVERIFY(contents.at(5).isUndefined());
    }

    void readsNoMoreThanTheLimit()
    {
        test::RedisServer server;
        SystemClock clock;
        redis::Connection redis(server.endpoint(), clock);
        QVERIFY(redis.pipeline({{"SET", "s", "0123456789"},
                                {"RPUSH", "l", "1", "2", "3"},
                                {"SADD", "m", "1", "2", "3"}}));
        const auto values = redis::readValues(redis, {"s", "l", "m"}, {4, 2});
        QVERIFY(values);
        QCOMPARE(values->at(0).text, QByteArray("0123"));
        QCOMPARE(values->at(1).entries.size(), 2);
        QVERIFY(values->at(2).entries.isEmpty());
        for (const redis::KeyValue &value : *values)
            QVERIFY(value.truncated);
    }

    void findsFactsByTheirUsualNames()
    {
        const Document document(contentOf(R"({"userId": 7, "user": {"role": "admin"},
            "ipAddress": "10.0.0.1", "roles": [], "permissions": ["A", "B"]})"),
                                {});
        QCOMPARE(document.text(Fact::User), u"7"_s);
        QCOMPARE(document.number(Fact::User), 7);
        QCOMPARE(document.text(Fact::Role), u"admin"_s);
        QCOMPARE(document.text(Fact::Ip), u"10.0.0.1"_s);
        QCOMPARE(document.list(Fact::Permissions), (QStringList {u"A"_s, u"B"_s}));
        QVERIFY(document.value(Fact::Tenant).isUndefined());
        QVERIFY(!document.timeMs(Fact::Created));
    }

    // What a profile says counts alone, even where a usual name is there as well.
    void pinnedNamesCountAlone()
    {
        const QJsonValue content = contentOf(R"({"userId": 7, "who": {"id": 9}, "a.b": 1})");
        QCOMPARE(Document(content, {{Fact::User, u"who.id"_s}}).text(Fact::User), u"9"_s);
        QCOMPARE(Document(content, {{Fact::User, u"a.b"_s}}).text(Fact::User), u"1"_s);
        QCOMPARE(Document(content, {{Fact::User, u"gone"_s}}).text(Fact::User), QString());
    }

    void theKeyTellsToo()
    {
        const Row inKey({u"tenant"_s, u"sppg_id"_s}, {u"t1"_s, u"t2"_s});
        const Document document({}, {}, inKey);
        QCOMPARE(document.text(Fact::Tenant), u"t1"_s);
        QCOMPARE(Document({}, {{Fact::Tenant, u"sppg_id"_s}}, inKey.only({u"sppg_id"_s}))
                     .text(Fact::Tenant),
                 u"t2"_s);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("ISO 8601") << QByteArray(R"("2026-01-02T03:04:05.678Z")")
                                  << qint64(1767323045678);
        QTest::newRow("milliseconds") << QByteArray("1767323045678") << qint64(1767323045678);
        QTest::newRow("seconds") << QByteArray("1767323045") << qint64(1767323045000);
        QTest::newRow("text of seconds") << QByteArray(R"("1767323045")") << qint64(1767323045000);
        QTest::newRow("no time") << QByteArray(R"("soon")") << qint64(-1);
        QTest::newRow("an object") << QByteArray(R"({"at": 1})") << qint64(-1);
    }
    void times()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, ms);
        const Document document(contentOf(R"({"createdAt": )" + json + "}"), {});
        QCOMPARE(document.timeMs(Fact::Created).value_or(-1), ms);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
