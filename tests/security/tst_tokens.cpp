// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/ratelimitreader.h"
#include "models/security/tokenacts.h"
#include "models/security/tokenreader.h"
#include "tests/security/accessfixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using test::AccessFixture;
using Verdict = RevokedToken::Verdict;

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwtOf(const QJsonObject &claims)
{
    return encoded(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + encoded("signed");
}

} // namespace

// Tokens that are taken no more.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_access.start());
        m_layouts = mapping::tokenBlacklistsOf(
            AccessFixture::profile(R"("tokenBlacklist": {"key": "blacklist:{token}"})"));
        m_nowSeconds = *serverTimeMs(m_access.client()) / 1000;
    }

    void decodes();
    void doesNotDecode_data();
    void doesNotDecode();
    void revokesUntilTheTokensOwnEnd();
    void tellsWhyNot();
    void judgesTheTimeToLive_data();
    void judgesTheTimeToLive();
    void writesAsTheOthersAre_data();
    void writesAsTheOthersAre();
    void masks();

private:
    QByteArray jwt(int secondsLeft, int user = 15)
    {
        return jwtOf({{QStringLiteral("sub"), user},
                      {QStringLiteral("iat"), m_nowSeconds},
                      {QStringLiteral("exp"), m_nowSeconds + secondsLeft}});
    }
    QVector<RevokedToken> listed()
    {
        TokenReader reader(m_layouts, m_access.clock());
        const auto tokens = reader.read(m_access.client());
        return tokens ? tokens->tokens : QVector<RevokedToken>();
    }

    AccessFixture m_access;
    QVector<mapping::TokenBlacklist> m_layouts;
    qint64 m_nowSeconds = 0;
};

void TestTokens::decodes()
{
    // As jsonwebtoken writes them; of RFC 7519, 3.1.
    const auto rfc = decodeJwt("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                               "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcG"
                               "xlLmNvbS9pc19yb290Ijp0cnVlfQ."
                               "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QVERIFY(rfc);
    QCOMPARE(rfc->header.value(QLatin1String("alg")).toString(), QStringLiteral("HS256"));
    QCOMPARE(*rfc->expiresMs(), 1'300'819'380'000);
    QVERIFY(decodeJwt("Bearer " + jwt(60)));
    QCOMPARE(decodeJwt(jwt(60))->subject(), QStringLiteral("15"));
    QVERIFY(decodeJwt(encoded(R"({"alg":"none"})") + '.' + encoded("{}") + '.'));
}

void TestTokens::doesNotDecode_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = encoded(R"({"alg":"HS256"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("c43d5f4352d879ee47c9505be0e7cd2f");
    QTest::newRow("two parts") << header + '.' + encoded("{}");
    QTest::newRow("no base64") << header + ".***.a";
    QTest::newRow("no JSON") << header + '.' + encoded("hello") + ".a";
    QTest::newRow("no object") << header + '.' + encoded("[1]") + ".a";
    QTest::newRow("no algorithm") << encoded("{}") + '.' + encoded("{}") + ".a";
    QTest::newRow("huge") << header + '.' + QByteArray(100'000, 'A') + ".a";
}

void TestTokens::doesNotDecode()
{
    QFETCH(QByteArray, token);
    QVERIFY(!decodeJwt(token));
    QVERIFY(m_access.client().call({"SET", "blacklist:" + token + "x", "1"}));
    QCOMPARE(listed().size(), 1); // but it is listed
}

// S5.4 token blacklist: list, add until the token's own expiry, remove
void TestTokens::revokesUntilTheTokensOwnEnd()
{
    redis::Client &client = m_access.client();
    const auto revoked = revokeToken(client, m_layouts.first(), "Bearer " + jwt(600) + "\n", {});
    QVERIFY(revoked);
    QCOMPARE(revoked->what, TokenVerdict::Added);
    QCOMPARE(revoked->key, "blacklist:" + jwt(600));
    const qint64 left = m_access.text({"PTTL", revoked->key}).toLongLong();
    QVERIFY(left > 590'000 && left <= 600'000);
    QVERIFY(*isRevoked(client, m_layouts.first(), jwt(600)));
    QVERIFY(!*isRevoked(client, m_layouts.first(), jwt(601)));
    const QVector<RevokedToken> all = listed();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().kind, RevokedToken::Kind::Jwt);
    QCOMPARE(all.first().user, QStringLiteral("15"));
    QCOMPARE(all.first().verdict(), Verdict::Fits);
    QVERIFY(*reinstateToken(client, all.first().key));
    QVERIFY(!*reinstateToken(client, all.first().key));
    QVERIFY(!*isRevoked(client, m_layouts.first(), jwt(600)));
}

void TestTokens::tellsWhyNot()
{
    const auto revoke = [this](const QByteArray &token, int seconds = 0) {
        return revokeToken(m_access.client(), m_layouts.first(), token, {}, seconds)->what;
    };
    QCOMPARE(revoke(jwt(-1)), TokenVerdict::Expired);
    QCOMPARE(revoke({}), TokenVerdict::Malformed);
    QCOMPARE(revoke("two words"), TokenVerdict::Malformed);
    QCOMPARE(revoke("eyJhbGciOiJIUzI1NiJ9.broken"), TokenVerdict::Malformed);
    QCOMPARE(revoke("opaque"), TokenVerdict::NeedsTime);
    QCOMPARE(revoke(jwtOf({{QStringLiteral("sub"), 1}})), TokenVerdict::NeedsTime);
    QCOMPARE(m_access.text({"DBSIZE"}), QByteArray("0"));
    QCOMPARE(revoke("opaque", 60), TokenVerdict::Added);
    QCOMPARE(revoke("opaque", 600), TokenVerdict::AlreadyListed);
    QVERIFY(m_access.text({"TTL", "blacklist:opaque"}).toLongLong() <= 60);
}

void TestTokens::judgesTheTimeToLive_data()
{
    QTest::addColumn<int>("tokenSeconds");
    QTest::addColumn<int>("keySeconds");
    QTest::addColumn<int>("verdict");
    QTest::newRow("fits") << 600 << 600 << int(Verdict::Fits);
    QTest::newRow("too early") << 600 << 300 << int(Verdict::EndsTooEarly);
    QTest::newRow("too long") << 600 << 900 << int(Verdict::StaysTooLong);
    QTest::newRow("over, and still there") << -600 << 900 << int(Verdict::StaysTooLong);
    QTest::newRow("never") << 600 << 0 << int(Verdict::NeverGoes);
}

void TestTokens::judgesTheTimeToLive()
{
    QFETCH(int, tokenSeconds);
    QFETCH(int, keySeconds);
    const QByteArray key = "blacklist:" + jwt(tokenSeconds);
    QVERIFY(m_access.client().call({"SET", key, "1"}));
    if (keySeconds > 0)
        QVERIFY(m_access.client().call({"EXPIRE", key, QByteArray::number(keySeconds)}));
    QCOMPARE(listed().size(), 1);
    QTEST(int(listed().first().verdict()), "verdict");
}

void TestTokens::writesAsTheOthersAre_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("name");
    const QByteArray token =
        jwtOf({{QStringLiteral("jti"), QStringLiteral("7d8f2e0a-0000-4000-8000-000000000001")},
               {QStringLiteral("exp"), qint64(4'000'000'000)}});
    const QByteArray sha256 = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
    QTest::newRow("itself") << jwtOf({{QStringLiteral("exp"), qint64(4'000'000'001)}}) << token;
    QTest::newRow("hash") << QByteArray(64, 'a') << sha256;
    QTest::newRow("identifier") << QByteArray("7d8f2e0a-0000-4000-8000-00000000000f")
                                << QByteArray("7d8f2e0a-0000-4000-8000-000000000001");
}

void TestTokens::writesAsTheOthersAre()
{
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, name);
    QVERIFY(m_access.client().call({"SET", "blacklist:" + other, "true"}));
    const TokenForm form = tokenFormOf(listed());
    const QByteArray token =
        jwtOf({{QStringLiteral("jti"), QStringLiteral("7d8f2e0a-0000-4000-8000-000000000001")},
               {QStringLiteral("exp"), qint64(4'000'000'000)}});
    const auto revoked = revokeToken(m_access.client(), m_layouts.first(), token, form);
    QVERIFY(revoked);
    QCOMPARE(revoked->what, TokenVerdict::Added);
    QCOMPARE(revoked->key, "blacklist:" + name);
    QCOMPARE(m_access.client().call({"GET", revoked->key})->bytes, QByteArray("true"));
    // What is a hash already is not hashed again.
    const auto same = revokeToken(m_access.client(), m_layouts.first(), other, form, 60);
    QCOMPARE(same->what, TokenVerdict::AlreadyListed);
}

void TestTokens::masks()
{
    const QString token = QString::fromLatin1(jwt(60));
    const QString masked = RevokedToken::maskedToken(token);
    QVERIFY(masked.size() < 20);
    QVERIFY(!RevokedToken::maskedToken(QStringLiteral("short")).contains(QLatin1String("short")));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
