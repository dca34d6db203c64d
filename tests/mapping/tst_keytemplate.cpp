// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytemplate.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace selaras;
using namespace selaras::mapping;
using Boundary = KeyTemplate::Boundary;
using Scope = KeyTarget::Scope;

namespace {

KeyTemplate made(const QString &text, const QString &prefix = {},
                 Boundary boundary = Boundary::Delimiter, const QByteArray &delimiter = ":")
{
    auto result = KeyTemplate::parse(text, prefix, delimiter, boundary);
    if (!result)
        qFatal("%s: %s", qPrintable(text), qPrintable(result.error().detail));
    return *result;
}

Row rowOf(std::initializer_list<QPair<const char *, QVariant>> cells)
{
    Row row;
    for (const auto &[column, value] : cells)
        row.set(QLatin1String(column), value);
    return row;
}

QVariant text(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

} // namespace

class TestKeyTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void describesItself();
    void expands_data();
    void expands();
    void hasNoKeyWithoutValue();
    void writesCells_data();
    void writesCells();
    void matches_data();
    void matches();
    void matchesNot_data();
    void matchesNot();
    void rowOneLeavesTenAlone();
    void hostileTenantStaysAlone();
    void whatMatchesExpandsToTheKey();
    void hostileKeysCostLittle_data();
    void hostileKeysCostLittle();
};

void TestKeyTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("evenUnbounded");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("open") << QStringLiteral("user:{id") << true;
    QTest::newRow("only open") << QStringLiteral("{") << true;
    QTest::newRow("close") << QStringLiteral("user:id}") << true;
    QTest::newRow("nested") << QStringLiteral("user:{a{b}}") << true;
    QTest::newRow("open twice") << QStringLiteral("user:{a:{b}") << true;
    QTest::newRow("no name") << QStringLiteral("user:{}") << true;
    QTest::newRow("blank name") << QStringLiteral("user:{ \t}") << true;
    QTest::newRow("twice") << QStringLiteral("{id}:{id}") << true;
    QTest::newRow("twice but for case") << QStringLiteral("{id}:{ID}") << true;
    QTest::newRow("bounded in the middle") << QStringLiteral("a:{id}*:b") << false;
    QTest::newRow("bounded beside another") << QStringLiteral("a:*:{id}*") << false;
}

void TestKeyTemplate::refuses()
{
    QFETCH(QString, text);
    QFETCH(bool, evenUnbounded);
    const auto result = KeyTemplate::parse(text, QStringLiteral("p:"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidProfile);
    QVERIFY(!result.error().detail.isEmpty());
    const auto unbounded = KeyTemplate::parse(text, QStringLiteral("p:"), ":", Boundary::None);
    QCOMPARE(!unbounded, evenUnbounded);
}

void TestKeyTemplate::describesItself()
{
    const KeyTemplate key = made(QStringLiteral("a:{x}:{Y z}*"), QStringLiteral("p:"));
    QCOMPARE(key.text(), QStringLiteral("a:{x}:{Y z}*"));
    QCOMPARE(key.placeholders(), QStringList({QStringLiteral("x"), QStringLiteral("Y z")}));
    QVERIFY(key.isPattern());
    QVERIFY(!made(QStringLiteral("a:{x}")).isPattern());
    // A prefix is never a pattern.
    QVERIFY(!made(QStringLiteral("a"), QStringLiteral("*{x}:")).isPattern());
    QVERIFY(!KeyTemplate().match("a"));
}

void TestKeyTemplate::expands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("bounded");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("scope");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *text, const char *id, Scope scope,
                        const char *target, bool bounded = true, const char *prefix = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(prefix) << bounded
                            << QString::fromUtf8(id) << int(scope) << QByteArray(target);
    };
    row("plain", "user:{id}", "1", Scope::Exact, "user:1");
    row("prefix", "user:{id}", "1", Scope::Exact, "sita:user:1", true, "sita:");
    row("no placeholder", "dashboard:super_admin", "1", Scope::Exact, "dashboard:super_admin");
    row("bounded", "t:{id}*", "1", Scope::Subtree, "t:1");
    row("bounded, stars twice", "t:{id}**", "1", Scope::Subtree, "t:1");
    row("unbounded", "t:{id}*", "1", Scope::Glob, "t:1*", false);
    row("star after the delimiter", "t:{id}:*", "1", Scope::Glob, "t:1:*");
    row("star after text", "users*", "1", Scope::Glob, "users*");
    row("star alone", "*", "1", Scope::Glob, "*");
    row("star in the middle", "cache:*:{id}", "1", Scope::Glob, "cache:*:1");
    row("exact keeps hostile values", "u:{id}", "a*?[b]\\:\n é🍚", Scope::Exact, "u:a*?[b]\\:\n é🍚");
    row("subtree keeps hostile values", "u:{id}*", "[ab]*", Scope::Subtree, "u:[ab]*");
    row("glob escapes values", "u:{id}:*", "[ab]*?\\", Scope::Glob, "u:\\[ab\\]\\*\\?\\\\:*");
    row("glob escapes text", "u[1]?:{id}:*", "1", Scope::Glob, "u\\[1\\]\\?:1:*");
    row("glob escapes the prefix", "{id}:*", "1", Scope::Glob, "p\\*:1:*", true, "p*:");
    row("exact keeps a prefix's star", "{id}", "1", Scope::Exact, "p*:1", true, "p*:");
}

void TestKeyTemplate::expands()
{
    QFETCH(QString, text);
    QFETCH(QString, prefix);
    QFETCH(bool, bounded);
    QFETCH(QString, id);
    QFETCH(int, scope);
    QFETCH(QByteArray, target);
    const KeyTemplate key = made(text, prefix, bounded ? Boundary::Delimiter : Boundary::None);
    const auto result = key.expand(rowOf({{"ID", id}}));
    QVERIFY(result);
    QCOMPARE(int(result->scope), scope);
    QCOMPARE(result->text, target);
}

void TestKeyTemplate::hasNoKeyWithoutValue()
{
    const KeyTemplate key = made(QStringLiteral("{tenant}:{id}"));
    QVERIFY(key.expand(rowOf({{"tenant", text("t")}, {"id", 1}})));
    QVERIFY(!key.expand(rowOf({{"tenant", text("t")}, {"id", QVariant()}})));
    QVERIFY(!key.expand(rowOf({{"tenant", text("t")}})));
    QVERIFY(!key.expand(rowOf({{"tenant", text("")}, {"id", 1}})));
    QVERIFY(!key.expand(rowOf({{"tenant", QByteArray()}, {"id", 1}})));
    QVERIFY(!key.expand({}));
}

void TestKeyTemplate::writesCells_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("integer") << QVariant(5LL) << QByteArray("5");
    QTest::newRow("least") << QVariant(std::numeric_limits<qlonglong>::min())
                           << QByteArray("-9223372036854775808");
    QTest::newRow("beyond 2^53") << QVariant(9007199254740993LL) << QByteArray("9007199254740993");
    QTest::newRow("real") << QVariant(2.5) << QByteArray("2.5");
    QTest::newRow("whole real") << QVariant(3.0) << QByteArray("3");
    QTest::newRow("large real") << QVariant(123456789012.0) << QByteArray("123456789012");
    QTest::newRow("shortest") << QVariant(0.1) << QByteArray("0.1");
    QTest::newRow("huge real") << QVariant(1e21) << QByteArray("1e+21");
    QTest::newRow("negative zero") << QVariant(-0.0) << QByteArray("0");
    QTest::newRow("text") << text("é 🍚") << QByteArray("é 🍚");
    QTest::newRow("blob") << QVariant(QByteArray("\x00\xff", 2)) << QByteArray("\x00\xff", 2);
}

void TestKeyTemplate::writesCells()
{
    QFETCH(QVariant, cell);
    QFETCH(QByteArray, expected);
    const auto written = keyText(cell);
    QVERIFY(written);
    QCOMPARE(*written, expected);
    QVERIFY(!keyText({}));
}

void TestKeyTemplate::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bounded");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("delimited");
    const auto row = [](const char *name, const char *text, const QByteArray &key,
                        const QStringList &values, const QByteArray &suffix = {},
                        bool delimited = false, bool bounded = true) {
        QTest::newRow(name) << QString::fromUtf8(text) << bounded << key << values << suffix
                            << delimited;
    };
    const auto list = [](std::initializer_list<const char *> values) {
        QStringList texts;
        for (const char *value : values)
            texts.append(QString::fromUtf8(value));
        return texts;
    };
    row("plain", "user:{id}", "user:12", list({"12"}));
    row("no placeholder", "dashboard", "dashboard", {});
    row("spaces, newlines, emoji", "user:{id}", "user: a\n🍚", list({" a\n🍚"}));
    row("glob characters", "user:{id}", "user:[a]*?\\", list({"[a]*?\\"}));
    row("a value with the delimiter", "user:{id}", "user:a:b", list({"a:b"}), {}, true);
    row("a value that begins with it", "user:{id}", "user::a", list({":a"}), {}, true);
    row("only the delimiter", "user:{id}", "user::", list({":"}), {}, true);
    row("two", "c:{t}:{id}", "c:x:1", list({"x", "1"}));
    row("two, the shorter first", "c:{t}:{id}", "c:x:y:1", list({"x", "y:1"}), {}, true);
    row("without the delimiter where possible", "{a}:x:{b}*", "p:x:q:r", list({"p", "q"}), ":r");
    row("text around", "a{x}b{y}c", "aXbYc", list({"X", "Y"}));
    row("text that repeats", "a{x}b", "abbb", list({"bb"}));
    row("backtracks", "{a}-{b}:{c}", "1-2-3:4", list({"1", "2-3", "4"}));
    row("adjacent", "u:{a}{b}", "u:xyz", list({"x", "yz"}));
    row("adjacent, not in a character", "u:{a}{b}", "u:éx", list({"é", "x"}));
    row("byte order mark", "u:{a}",
        "u:\xEF\xBB\xBF"
        "1",
        {QString(QChar(0xFEFF)) + u'1'});
    row("NUL", "u:{a}", QByteArray("u:\0x", 4), {QString(QChar(0)) + QLatin1Char('x')});
    row("bounded: itself", "t:{id}*", "t:1", list({"1"}));
    row("bounded: below", "t:{id}*", "t:1:list", list({"1"}), ":list");
    row("bounded: deep below", "t:{id}*", "t:1:a:b", list({"1"}), ":a:b");
    row("bounded: suffix is bytes", "t:{id}*", "t:1:\xff", list({"1"}), ":\xff");
    row("unbounded: the whole value", "t:{id}*", "t:123", list({"123"}), {}, false, false);
    row("unbounded: below", "t:{id}*", "t:123:x", list({"123"}), ":x", false, false);
    row("unbounded, adjacent characters", "t:{id}*", "t:é", list({"é"}), {}, false, false);
    row("unbounded in the middle", "t:{id}*x", "t:12x", list({"12"}), {}, false, false);
    row("star after the delimiter", "c:{t}:menu:*", "c:a:menu:1:2", list({"a"}), "1:2");
    row("star after the delimiter, nothing", "c:{t}:*", "c:a:", list({"a"}));
    row("star alone", "users:*", "users:search:John", {}, "search:John");
    row("star alone is bytes", "users:*", "users:\x80", {}, "\x80");
    row("star in the middle", "c:*:{id}", "c:a:b:1", list({"1"}));
    row("star in the middle, empty", "c:*:{id}", "c::1", list({"1"}));
    row("star first", "*:{id}", "a:b:1", list({"1"}));
    row("two stars", "*:x:{id}:*", "a:b:x:1:c", list({"1"}), "c");
}

void TestKeyTemplate::matches()
{
    QFETCH(QString, text);
    QFETCH(bool, bounded);
    QFETCH(QByteArray, key);
    QFETCH(QStringList, values);
    QFETCH(QByteArray, suffix);
    QFETCH(bool, delimited);
    const KeyTemplate keyTemplate = made(text, {}, bounded ? Boundary::Delimiter : Boundary::None);
    const auto match = keyTemplate.match(key);
    QVERIFY(match);
    QCOMPARE(match->values.columns(), keyTemplate.placeholders());
    QStringList found;
    for (const QVariant &value : match->values.values())
        found.append(value.toString());
    QCOMPARE(found, values);
    QCOMPARE(match->suffix, suffix);
    QCOMPARE(match->delimited, delimited);
    QVERIFY(keyTemplate.expand(match->values)->matches(key));
}

void TestKeyTemplate::matchesNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *name, const char *text, const QByteArray &key) {
        QTest::newRow(name) << QString::fromUtf8(text) << key;
    };
    row("other text", "user:{id}", "users:1");
    row("empty key", "user:{id}", "");
    row("empty key for a placeholder", "{id}", "");
    row("empty value", "user:{id}", "user:");
    row("one empty value of two", "c:{a}:{b}", "c::1");
    row("more behind", "user:{id}:x", "user:1:xy");
    row("no placeholder, more behind", "users", "users:1");
    row("not UTF-8", "user:{id}", "user:\xff");
    row("half a character", "user:{id}", "user:\xc3");
    row("overlong", "user:{id}", "user:\xc0\x80");
    row("surrogate", "user:{id}", "user:\xed\xa0\x80");
    row("star, text missing", "c:*:x", "c:a:y");
    row("over 1 MiB", "u:{id}", "u:" + QByteArray(1 << 20, 'x'));
}

void TestKeyTemplate::matchesNot()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, key);
    QVERIFY(!made(text).match(key));
}

void TestKeyTemplate::rowOneLeavesTenAlone()
{
    const KeyTemplate key =
        made(QStringLiteral("tugas_akhir:mahasiswa:{mahasiswa_id}*"), QStringLiteral("sita:"));
    const auto target = key.expand(rowOf({{"mahasiswa_id", 1LL}}));
    QVERIFY(target->matches("sita:tugas_akhir:mahasiswa:1"));
    QVERIFY(target->matches("sita:tugas_akhir:mahasiswa:1:ringkasan"));
    for (int other = 10; other < 20; ++other)
        QVERIFY(!target->matches("sita:tugas_akhir:mahasiswa:" + QByteArray::number(other)));
    QVERIFY(!target->matches("tugas_akhir:mahasiswa:1"));
}

void TestKeyTemplate::hostileTenantStaysAlone()
{
    const KeyTemplate key = made(QStringLiteral("cache:{tenant}:*"));
    for (const char *tenant : {"[ab]", "*", "?", "[^x]", "\\a", "a*"}) {
        const auto target = key.expand(rowOf({{"tenant", text(tenant)}}));
        QVERIFY2(target->matches(QByteArray("cache:") + tenant + ":menu"), tenant);
        QVERIFY2(!target->matches("cache:a:menu"), tenant);
        QVERIFY2(!target->matches("cache:b:menu"), tenant);
    }
}

void TestKeyTemplate::whatMatchesExpandsToTheKey()
{
    QRandomGenerator random(20251121);
    const QVector<QByteArray> pieces {"a", "b",  ":", "::", "*", "?",    "[", "]",   "\\",
                                      "{", "\n", " ", "é",  "🍚", "\xff", "1", "\xc3"};
    const QStringList parts {QStringLiteral("a"),   QStringLiteral(":"), QStringLiteral("{x}"),
                             QStringLiteral("{y}"), QStringLiteral("*"), QStringLiteral("["),
                             QStringLiteral("é"),   QStringLiteral("1")};
    int matched = 0;
    for (int round = 0; round < 60'000; ++round) {
        QString text;
        for (quint32 i = 0, size = 1 + random.bounded(5U); i < size; ++i)
            text += parts.at(random.bounded(parts.size()));
        const Boundary boundary = random.bounded(2) ? Boundary::Delimiter : Boundary::None;
        const auto keyTemplate =
            KeyTemplate::parse(text, {}, random.bounded(4) ? ":" : "::", boundary);
        if (!keyTemplate)
            continue;
        QByteArray key;
        for (quint32 i = 0, size = random.bounded(6U); i < size; ++i)
            key += pieces.at(random.bounded(pieces.size()));
        if (const auto match = keyTemplate->match(key)) {
            ++matched;
            const auto target = keyTemplate->expand(match->values);
            QVERIFY2(target && target->matches(key),
                     (text.toUtf8() + " " + key.toHex()).constData());
        }
    }
    QVERIFY2(matched > 2000, QByteArray::number(matched).constData());

    // And the other way: the key of a row leads back to its template.
    const KeyTemplate keyTemplate = made(QStringLiteral("c:{x}:{y}*"), QStringLiteral("p:"));
    for (int round = 0; round < 5'000; ++round) {
        QByteArray x;
        QByteArray y;
        for (int i = 0; i < 3; ++i) {
            x += pieces.at(random.bounded(14));
            y += pieces.at(random.bounded(14));
        }
        const auto target = keyTemplate.expand(rowOf({{"x", text(x)}, {"y", text(y)}}));
        const auto match = keyTemplate.match(target->text);
        QVERIFY2(match && keyTemplate.expand(match->values)->matches(target->text),
                 target->text.constData());
    }
}

void TestKeyTemplate::hostileKeysCostLittle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("key");
    constexpr int size = 64 * 1024;
    QTest::newRow("many values") << QStringLiteral("{a}a{b}a{c}a{d}a{e}!") << QByteArray(size, 'a');
    QTest::newRow("many stars") << QStringLiteral("*a*a*a*a*a*{x}!") << QByteArray(size, 'a');
    QTest::newRow("delimiters") << QStringLiteral("{a}:{b}:{c}:{d}:!") << QByteArray(size, ':');
    QTest::newRow("adjacent") << QStringLiteral("{a}{b}{c}{d}!") << QByteArray(size, '\x80');
    QTest::newRow("text that nearly repeats")
        << QStringLiteral("*aaaaaaaaaaaaaaab{x}") << QByteArray(size, 'a');
}

void TestKeyTemplate::hostileKeysCostLittle()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, key);
    const KeyTemplate keyTemplate = made(text, {}, Boundary::None);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!keyTemplate.match(key));
    QVERIFY2(timer.elapsed() < 2000, "a key of 64 KB took two seconds");
}

QTEST_GUILESS_MAIN(TestKeyTemplate)
#include "tst_keytemplate.moc"
