// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keyshapes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::mapping;

namespace {

QVector<KeyShape> shapesOf(const QByteArrayList &keys, const QByteArray &delimiter = ":")
{
    KeyShapes shapes(delimiter);
    for (const QByteArray &key : keys)
        shapes.add(key);
    return shapes.shapes();
}

QStringList textsOf(const QVector<KeyShape> &shapes)
{
    QStringList texts;
    for (const KeyShape &shape : shapes)
        texts.append(QStringLiteral("%1 %2").arg(shape.keys).arg(shape.text()));
    return texts;
}

QByteArrayList numbered(const QByteArray &before, int count, const QByteArray &after = {})
{
    QByteArrayList keys;
    for (int i = 0; i < count; ++i)
        keys.append(before + QByteArray::number(i) + after);
    return keys;
}

qint64 sumOf(const QVector<KeyShape> &shapes)
{
    qint64 sum = 0;
    for (const KeyShape &shape : shapes)
        sum += shape.keys;
    return sum;
}

} // namespace

class TestKeyShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void shapes();
    void manyWordsAreAValue();
    void looser();
    void delimiters_data();
    void delimiters();
    void aTemplateMatchesItsSamples();
    void whatNoProfileCanSay();
    void everyKeyCountsOnce();
    void memoryIsBounded();
};

void TestKeyShapes::kinds_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("shape");
    const auto row = [](const QByteArray &key, const char *shape) {
        QTest::addRow("%s", key.left(60).constData()) << key << QString::fromUtf8(shape);
    };
    row("sita:user:1", "sita:user:{number}");
    row("tugas_akhir:mahasiswa:3:ringkasan", "tugas_akhir:mahasiswa:{number}:ringkasan");
    row("sess:018e24759d7198b3e27fb07d2bf58564", "sess:{hex}");
    row("sess:s%3A4f17-e4494f936730f124cb3dce77a451", "sess:s%3A4f17-{hex}");
    row("session:123e4567-e89b-12d3-a456-426614174000", "session:{uuid}");
    row("rl:login:10.1.10.7", "rl:login:{ip}");
    row("otp:siti@kampus.ac.id", "otp:{email}");
    row("report:2025-08-01", "report:{date}");
    row("blacklist:eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOjE3LCJyb2xlIjoibWFoYX.cBDOhZZ0w",
        "blacklist:{token}");
    row("menu:cl9ebqhxk00003b600tymydho", "menu:{token}");
    row("user_12", "user_{number}");
    row("app:user-12:posts", "app:user-{number}:posts");
    row("dashboard:super_admin", "dashboard:super_admin");
    row("", "");
    row(":", ":");
    row("::1", "::{number}");
    row("a::b", "a::b");
    row("x:-5", "x:{number}");
    row(QByteArray("x:\0y", 4), "x:{text}");
    row("x:\xff\xfe", "x:{text}");
    row("k:" + QByteArray(100'000, 'z'), "k:{text}");
    row("k:" + QByteArray(100'000, ':'), "k:::::::::::::::{text}");
}

void TestKeyShapes::kinds()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, shape);
    const auto shapes = shapesOf({key});
    QCOMPARE(shapes.size(), 1);
    QCOMPARE(shapes.first().text(), shape);
    QCOMPARE(shapes.first().keys, 1);
    QCOMPARE(shapes.first().samples, QByteArrayList {key});
}

void TestKeyShapes::shapes()
{
    const QByteArrayList keys = numbered("sita:user:", 300) + numbered("sita:ta:", 200, ":list")
        + numbered("sita:ta:", 100) + QByteArrayList {"config"};
    const QStringList expected {QStringLiteral("300 sita:user:{number}"),
                                QStringLiteral("200 sita:ta:{number}:list"),
                                QStringLiteral("100 sita:ta:{number}"), QStringLiteral("1 config")};
    QCOMPARE(textsOf(shapesOf(keys)), expected);
    QByteArrayList shuffled = keys;
    std::shuffle(shuffled.begin(), shuffled.end(), QRandomGenerator(5));
    QCOMPARE(textsOf(shapesOf(shuffled)), expected);
    const auto samples = shapesOf(keys).first().samples;
    QVERIFY(samples.size() >= 48 && samples.size() <= 96);
    QVERIFY(samples.contains("sita:user:0"));
    QVERIFY2(samples.last().mid(10).toInt() > 250, samples.last().constData());
}

void TestKeyShapes::manyWordsAreAValue()
{
    QByteArrayList keys;
    for (int i = 0; i < 500; ++i) {
        const QByteArray slug =
            "nama" + QByteArray(1, char('a' + i % 26)) + QByteArray(1, char('a' + i / 26)) + "wati";
        keys.append("profile:" + slug);
        keys.append("profile:" + slug + ":posts");
    }
    QCOMPARE(textsOf(shapesOf(keys)),
             (QStringList {QStringLiteral("500 profile:{text}"),
                           QStringLiteral("500 profile:{text}:posts")}));
}

void TestKeyShapes::looser()
{
    const auto shapes =
        shapesOf({"role:admin", "role:guest", "menu:sppg-1:5", "menu:sppg-2:6", "alone:here"});
    const QStringList texts = textsOf(looserShapes(shapes, ":"));
    QVERIFY2(texts.contains(QStringLiteral("2 role:{text}")), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.contains(QStringLiteral("2 menu:{text}:{number}")),
             qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.contains(QStringLiteral("1 alone:{text}")));
}

void TestKeyShapes::delimiters_data()
{
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::newRow("nothing") << QByteArrayList() << QByteArray(":");
    QTest::newRow("colon") << QByteArrayList {"a:1", "tugas_akhir:2"} << QByteArray(":");
    QTest::newRow("slash") << QByteArrayList {"app/user/1", "app/user/2"} << QByteArray("/");
    QTest::newRow("dot") << QByteArrayList {"app.user.1", "app.user_x.2"} << QByteArray(".");
    QTest::newRow("underscore") << QByteArrayList {"user_1", "user_2"} << QByteArray("_");
    QTest::newRow("bare") << QByteArrayList {"x", "y"} << QByteArray(":");
}

void TestKeyShapes::delimiters()
{
    QFETCH(QByteArrayList, keys);
    QTEST(likelyDelimiter(keys), "delimiter");
}

// What is proposed must mean the keys that it was made of.
void TestKeyShapes::aTemplateMatchesItsSamples()
{
    const QByteArrayList keys = numbered("app:user-", 5, ":x") + numbered("a:b:", 5)
        + QByteArrayList {"otp:siti@kampus.ac.id", "k:::1", "menu:sppg-1:5", "menu:sppg-2:6"};
    auto shapes = shapesOf(keys);
    shapes += looserShapes(shapes, ":");
    for (const KeyShape &shape : shapes) {
        QStringList names;
        for (qsizetype i = 0; i < shape.variables(); ++i)
            names.append(QStringLiteral("c%1").arg(i));
        const auto text = shape.templateText(names);
        QVERIFY(text);
        const auto keyTemplate = KeyTemplate::parse(*text, {});
        QVERIFY(keyTemplate);
        for (const QByteArray &sample : shape.samples)
            QVERIFY2(keyTemplate->match(sample), sample.constData());
    }
}

void TestKeyShapes::whatNoProfileCanSay()
{
    for (const QByteArray &key : QByteArrayList {"{user:1}:cart", "a*b:1", "a}b:7"}) {
        const auto shapes = shapesOf({key});
        const QStringList names(shapes.first().variables(), QStringLiteral("x"));
        QVERIFY2(!shapes.first().templateText(names), key.constData());
    }
}

void TestKeyShapes::everyKeyCountsOnce()
{
    QRandomGenerator dice(7);
    KeyShapes shapes(":");
    const QByteArray alphabet = "ab:1_-{}*[]\\/.@\0\xff\xc3 ";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray key(dice.bounded(24), Qt::Uninitialized);
        for (char &c : key)
            c = alphabet.at(dice.bounded(int(alphabet.size())));
        shapes.add(key);
    }
    QCOMPARE(sumOf(shapes.shapes()), 20'000);
}

void TestKeyShapes::memoryIsBounded()
{
    QRandomGenerator dice(9);
    KeyShapes shapes(":");
    for (int i = 0; i < 60'000; ++i) {
        QByteArray key;
        for (int part = 0; part < 12; ++part) {
            key += "w" + QByteArray(1, char('a' + dice.bounded(26)));
            key += (QByteArrayList {":", ":", "-1:", "_7:"}).at(dice.bounded(4));
        }
        shapes.add(key);
    }
    const auto found = shapes.shapes();
    QCOMPARE(sumOf(found), 60'000);
    QVERIFY2(found.size() <= 50'000, qPrintable(QString::number(found.size())));
}

QTEST_GUILESS_MAIN(TestKeyShapes)
#include "tst_keyshapes.moc"
