// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keytext.h"

#include <QTest>

using selaras::items::shownKey;

class TestKeyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsBytes_data();
    void showsBytes();
    void cutsLongKeys();
};

void TestKeyText::showsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("user:1") << QStringLiteral("user:1");
    QTest::newRow("two bytes") << QByteArray("caf\xc3\xa9") << QStringLiteral("café");
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x8d\x9c!") << QStringLiteral("🍜!");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe"
                                             "b")
                               << QStringLiteral("a\\xff\\xfeb");
    QTest::newRow("cut short") << QByteArray("a\xc3") << QStringLiteral("a\\xc3");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\xc0\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xed\\xa0\\x80");
    QTest::newRow("control") << QByteArray("a\nb\x01", 4) << QStringLiteral("a\\x0ab\\x01");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
    QTest::newRow("blank") << QByteArray("a b") << QStringLiteral("a b");
}

void TestKeyText::showsBytes()
{
    QFETCH(QByteArray, bytes);
    QTEST(shownKey(bytes), "shown");
}

void TestKeyText::cutsLongKeys()
{
    const QByteArray key(1'000'000, 'k');
    QCOMPARE(shownKey(key, 10), QString(10, QLatin1Char('k')) + QChar(0x2026));
    QCOMPARE(shownKey(key.first(10), 10), QString(10, QLatin1Char('k')));
}

QTEST_GUILESS_MAIN(TestKeyText)
#include "tst_keytext.moc"
