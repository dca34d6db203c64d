// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/profilereview.h"
#include "models/mapping/sectionkeys.h"

#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::mapping;
using Kind = RuleWarning::Kind;

namespace {

Profile profileOf(const QByteArray &members)
{
    auto profile = parseProfile("{\"name\":\"x\"," + members + "}", QStringLiteral("x.json"));
    if (!profile)
        qFatal("%s: %s", qPrintable(profile.error().context), qPrintable(profile.error().detail));
    return *profile;
}

SchemaQuestions anySchema()
{
    return {[](const QString & /*table*/) { return true; },
            [](const QString & /*table*/, const QString & /*column*/) { return true; }};
}

ProfileReview reviewed(const Profile &profile, QByteArrayList keys,
                       const SchemaQuestions &schema = anySchema())
{
    std::sort(keys.begin(), keys.end());
    return *reviewProfile(profile, sectionKeys(profile), keys, schema);
}

QStringList warnings(const ProfileReview &review)
{
    QStringList texts;
    for (const RuleWarning &warning : review.warnings)
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(int(warning.kind))
                         .arg(warning.rule)
                         .arg(warning.detail));
    return texts;
}

bool has(const ProfileReview &review, Kind kind, qsizetype rule)
{
    return std::any_of(review.warnings.begin(), review.warnings.end(),
                       [&](const RuleWarning &w) { return w.kind == kind && w.rule == rule; });
}

} // namespace

// What a profile means in a keyspace, and what is wrong with it.
class TestProfileReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAndMisses();
    void allIsWell();
    void rowOneTakesTen_data();
    void rowOneTakesTen();
    void contradiction();
    void sameKeyOfTwoTables();
    void misfit();
    void otherTenants();
    void sectionsExplain();
    void unmappedByShape();
    void delimiterInEveryValue();
    void hostileKeys();
    void manyKeys();
    void cancelled();
};

void TestProfileReview::matchesAndMisses()
{
    const auto review = reviewed(profileOf(R"("keyPrefix":"s:","mappings":[
        {"table":"users","keys":["user:{id}"]},
        {"table":"ta","keys":["ta:{id}*"]},
        {"table":"x","keys":["nothing:{id}"]}])"),
                                 {"s:user:1", "s:user:2", "s:user:1:roles", "s:user:", "s:ta:1",
                                  "s:ta:1:list", "s:tas", "other", "user:1"});
    QCOMPARE(review.keys, 9);
    QCOMPARE(review.rules.at(0).matches, 2);
    QCOMPARE(review.rules.at(0).samples, (QByteArrayList {"s:user:1", "s:user:2"}));
    QCOMPARE(review.rules.at(0).misses, 2);
    QCOMPARE(review.rules.at(0).missed, (QByteArrayList {"s:user:", "s:user:1:roles"}));
    QCOMPARE(review.rules.at(1).matches, 2);
    QCOMPARE(review.rules.at(1).misses, 0);
    QCOMPARE(review.byRules, 4);
    QVERIFY(has(review, Kind::MatchesNothing, 2));
    QVERIFY(!has(review, Kind::MatchesNothing, 0));
}

void TestProfileReview::allIsWell()
{
    const auto review =
        reviewed(profileOf(R"("mappings":[{"table":"users","keys":["user:{id}","users:*"]}])"),
                 {"user:1", "users:all"});
    QCOMPARE(warnings(review), QStringList());
}

void TestProfileReview::rowOneTakesTen_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("takes");
    QTest::newRow("plain glob") << QByteArray(R"("keys":["user:{id}*"],"boundary":"none")") << true;
    QTest::newRow("glob before") << QByteArray(R"("keys":["user:*{id}"],"boundary":"none")")
                                 << true;
    QTest::newRow("bounded") << QByteArray(R"("keys":["user:{id}*"])") << false;
    QTest::newRow("exact") << QByteArray(R"("keys":["user:{id}"])") << false;
    QTest::newRow("between") << QByteArray(R"("keys":["cache:{id}:*"])") << false;
    QTest::newRow("all") << QByteArray(R"("keys":["users:*"])") << false;
    QTest::newRow("none, but bounded by hand")
        << QByteArray(R"("keys":["user:{id}:*"],"boundary":"none")") << false;
}

void TestProfileReview::rowOneTakesTen()
{
    QFETCH(QByteArray, rule);
    const auto review =
        reviewed(profileOf(R"("mappings":[{"table":"users",)" + rule + "}]"), {"user:1"});
    QTEST(has(review, Kind::TakesOthers, 0), "takes");
}

void TestProfileReview::contradiction()
{
    const auto review = reviewed(profileOf(R"("mappings":[
        {"table":"users","keys":["user:{id}"],"value":{"shape":"object"}},
        {"table":"people","keys":["user:{id}"],"value":{"shape":"object"}}])"),
                                 {"user:1", "user:2"});
    QVERIFY2(has(review, Kind::Contradiction, 1), qPrintable(warnings(review).join(u'\n')));
    QCOMPARE(review.warnings.size(), 1);
    QCOMPARE(review.warnings.first().other, 0);
}

// Rows that are cached within another's key contradict nobody.
void TestProfileReview::sameKeyOfTwoTables()
{
    const auto review = reviewed(profileOf(R"("mappings":[
        {"table":"users","keys":["user:{id}"],"value":{"shape":"object"}},
        {"table":"mahasiswa","keys":["user:{user_id}"]},
        {"table":"roles","select":"SELECT B AS u FROM j WHERE A = :id","keys":["user:{u}"]}])"),
                                 {"user:1"});
    QCOMPARE(warnings(review), QStringList());
    QCOMPARE(review.rules.at(2).matches, 1);
    QCOMPARE(review.byRules, 1);
}

void TestProfileReview::misfit()
{
    const SchemaQuestions schema {
        [](const QString &table) { return table == QStringLiteral("users"); },
        [](const QString & /*table*/, const QString &column) {
            return column == QStringLiteral("id");
        }};
    const auto review = reviewed(profileOf(R"("mappings":[
        {"table":"users","keys":["a:{id}"]},
        {"table":"users","keys":["b:{gone}"]},
        {"table":"nowhere","keys":["c:{id}"]}])"),
                                 {"a:1", "b:1", "c:1"}, schema);
    QVERIFY(!has(review, Kind::Misfit, 0));
    QVERIFY(has(review, Kind::Misfit, 1));
    QVERIFY(has(review, Kind::Misfit, 2));
}

void TestProfileReview::otherTenants()
{
    const auto review = reviewed(
        profileOf(R"("tenants":{"table":"sppg","key":"id","reference":"sppg_id"},"mappings":[
        {"table":"menus","keys":["menu:{sppg_id}:{id}","menus:{sppg_id}:*"]},
        {"table":"menus","keys":["menus:*"]},
        {"table":"sppg","keys":["cache:{id}:*"]}])"),
        {"menu:a:1", "menus:a:x", "cache:a:y"});
    QVERIFY(!has(review, Kind::OtherTenant, 0));
    QVERIFY(has(review, Kind::OtherTenant, 1));
    QVERIFY(!has(review, Kind::OtherTenant, 2));
}

void TestProfileReview::sectionsExplain()
{
    const auto review = reviewed(profileOf(R"("keyPrefix":"s:","mappings":[],
        "sessions":{"key":"sess:{id}","prefix":"","role":"user.role"},
        "lockouts":{"attempts":"security:attempts:{id}"},
        "locks":{"key":"lock:*"},
        "ttl":[{"pattern":"free:*","seconds":5}])"),
                                 {"sess:abc", "s:security:attempts:7", "s:lock:a:b", "free:1"});
    QCOMPARE(review.bySections, 3);
    QCOMPARE(review.unmapped.size(), 1);
    QCOMPARE(review.unmapped.first().text(), QStringLiteral("free:{number}"));
}

void TestProfileReview::unmappedByShape()
{
    QByteArrayList keys {"user:1"};
    for (int i = 0; i < 300; ++i) {
        keys.append("cart:" + QByteArray::number(i));
        keys.append("stock:" + QByteArray::number(i) + ":list");
    }
    const auto review =
        reviewed(profileOf(R"("mappings":[{"table":"users","keys":["user:{id}"]}])"), keys);
    QCOMPARE(review.unmapped.size(), 2);
    QCOMPARE(review.unmapped.first().keys, 300);
    QVERIFY(has(review, Kind::Unmapped, -1));
    QCOMPARE(review.warnings.size(), 2);
}

// Values that all hold the delimiter are what the application has.
void TestProfileReview::delimiterInEveryValue()
{
    const auto review = reviewed(profileOf(R"("mappings":[{"table":"t","keys":["k:{urn}"]}])"),
                                 {"k:urn:1", "k:urn:2"});
    QCOMPARE(review.rules.first().matches, 2);
    QCOMPARE(warnings(review), QStringList());
}

void TestProfileReview::hostileKeys()
{
    const auto review = reviewed(
        profileOf(R"("mappings":[{"table":"t","keys":["{id}","*:{x}","a:{id}*"]}])"),
        {"", ":", QByteArray("\0", 1), "\xff:\xfe", QByteArray(2'000'000, ':'), "a:{id}*", "a:*"});
    QCOMPARE(review.keys, 7);
    QVERIFY(review.byRules <= 7);
}

void TestProfileReview::manyKeys()
{
    QByteArrayList keys;
    constexpr int count = 200'000;
    keys.reserve(count);
    for (int i = 0; i < count; ++i)
        keys.append((i % 2 ? "user:" : "cart:") + QByteArray::number(i));
    const auto review =
        reviewed(profileOf(R"("mappings":[{"table":"users","keys":["user:{id}"]}])"), keys);
    QCOMPARE(review.rules.first().matches, count / 2);
    QCOMPARE(review.unmapped.size(), 1);
}

void TestProfileReview::cancelled()
{
    class Cancelled : public Progress {
    public:
        void report(qint64 /*done*/, qint64 /*total*/) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    const auto review = reviewProfile(profileOf(R"("mappings":[{"table":"t","keys":["a:{id}"]}])"),
                                      {}, {"a:1"}, anySchema(), cancelled);
    QCOMPARE(review.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestProfileReview)
#include "tst_profilereview.moc"
