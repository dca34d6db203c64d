// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/layouts.h"
#include "models/workspace/applications.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace selaras;
using mapping::Profile;
using security::Layouts;

namespace {

Layouts layoutsOf(const QByteArray &members, const QVector<mapping::TableColumns> &tables = {})
{
    const auto profile =
        mapping::parseProfile(R"({"name": "App", "mappings": [])" + members + "}", u"app.json"_s);
    return security::layoutsOf(*profile, *workspace::wildLayouts(), tables);
}

} // namespace

class TestLayouts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wildLayoutsAreGood()
    {
        const auto wild = workspace::wildLayouts();
        QVERIFY2(wild, qPrintable(wild ? QString() : wild.error().context + wild.error().detail));
    }

    void whatIsNotPinnedIsTried()
    {
        const Layouts layouts = layoutsOf(R"(, "sessions": {})");
        const auto reads = [&layouts](const QByteArray &key) {
            return std::any_of(
                layouts.sessions.begin(), layouts.sessions.end(),
                [&key](const mapping::Sessions &one) { return one.key.match(key).has_value(); });
        };
        QVERIFY(reads("sess:ab12"));
        QVERIFY(reads("spring:session:sessions:1-2-3"));
        QVERIFY(!reads("user:1"));
        QVERIFY(!layouts.locks.isEmpty());
    }

    void whatIsPinnedCountsAlone()
    {
        const Layouts layouts =
            layoutsOf(R"(, "sessions": {"key": "s:{id}", "limit": 3}, "locks": [])");
        QCOMPARE(layouts.sessions.size(), 1);
        QCOMPARE(layouts.sessions.first().limit, 3);
        QVERIFY(layouts.locks.isEmpty());
        QVERIFY(!layouts.rateLimits.isEmpty());
    }

    void usersOfTheProfileOrTheLikeliest()
    {
        const QVector<mapping::TableColumns> tables {
            {u"Posts"_s, {u"id"_s, u"userId"_s}},
            {u"User"_s, {u"id"_s, u"Email"_s, u"password_hash"_s, u"nama"_s}}};
        const Layouts guessed = layoutsOf({}, tables);
        QVERIFY(guessed.users);
        QCOMPARE(guessed.users->table, u"User"_s);
        QCOMPARE(guessed.users->login, u"Email"_s);
        QCOMPARE(guessed.users->password, u"password_hash"_s);
        QCOMPARE(guessed.users->name, u"nama"_s);
        QCOMPARE(guessed.users->tenant, QString());
        const Layouts told = layoutsOf(R"(, "users": {"table": "people", "key": "no"})", tables);
        QCOMPARE(told.users->table, u"people"_s);
        QVERIFY(!layoutsOf({}, {{u"posts"_s, {u"id"_s}}}).users);
    }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
