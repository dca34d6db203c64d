// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/masking.h"

#include <QJsonArray>
#include <QTest>

using namespace selaras;
using namespace selaras::security;

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("shown");
        QTest::newRow("session") << QByteArray("sita:sess:k3Jx9aQw7Zr5Tt8Yp2Lk4")
                                 << "sita:sess:k3Jx9a…";
        QTest::newRow("short secret") << QByteArray("token:abcdefghijkl") << "token:•••";
        QTest::newRow("sessions of a user") << QByteArray("user:5:sessions") << "user:5:sessions";
        QTest::newRow("web token anywhere")
            << QByteArray("blocked:eyJhbGciOi.eyJzdWIiOiI1In0.c2ln") << "blocked:eyJhbG…";
        QTest::newRow("no word") << QByteArray("presets:a-long-name-of-a-preset")
                                 << "presets:a-long-name-of-a-preset";
        QTest::newRow("row with a uuid") << QByteArray("user:0b1f6a1c-3f6f-4a6e-9d6b-000000000001")
                                         << "user:0b1f6a1c-3f6f-4a6e-9d6b-000000000001";
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QTEST(maskedKey(key).toString(), "shown");
    }

    void rows()
    {
        const Row row({QStringLiteral("id"), QStringLiteral("passwordHash"),
                       QStringLiteral("reset_token"), QStringLiteral("name"),
                       QStringLiteral("note")},
                      {5, QStringLiteral("$2b$10$secret"), QVariant(), QStringLiteral("Siti"),
                       QString(5000, QLatin1Char('x'))});
        const QJsonObject shown = maskedRow(row);
        QCOMPARE(shown.value(QStringLiteral("id")).toInt(), 5);
        QCOMPARE(shown.value(QStringLiteral("passwordHash")).toString(), masked());
        QVERIFY(shown.value(QStringLiteral("reset_token")).isNull()); // nothing to hide
        QCOMPARE(shown.value(QStringLiteral("name")).toString(), QStringLiteral("Siti"));
        QVERIFY(shown.value(QStringLiteral("note")).toString().size() < 3000);
    }

    void json()
    {
        const QJsonObject shown =
            maskedJson(
                QJsonObject {{QStringLiteral("user"),
                              QJsonArray {QJsonObject {{QStringLiteral("name"), 1},
                                                       {QStringLiteral("accessToken"), 2}}}}})
                .toObject();
        const QJsonValue user = shown.value(QStringLiteral("user")).toArray().first();
        QCOMPARE(user[QStringLiteral("name")].toInt(), 1);
        QCOMPARE(user[QStringLiteral("accessToken")].toString(), masked());
    }
};

QTEST_APPLESS_MAIN(TestMasking)
#include "tst_masking.moc"
