// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/bcrypt.h"
#include "models/security/passwordrules.h"

#include <QSet>
#include <QtTest>

using namespace selaras;
using namespace selaras::security;
using mapping::PasswordPolicy;

Q_DECLARE_METATYPE(selaras::mapping::PasswordPolicy)

namespace {

PasswordPolicy strict()
{
    PasswordPolicy policy;
    policy.minLength = 10;
    policy.maxLength = 64;
    policy.uppercase = policy.lowercase = policy.digit = policy.symbol = true;
    policy.minStrength = 3;
    return policy;
}

QStringList unmetNames(const PasswordJudgement &judgement)
{
    QStringList names;
    for (const PasswordPoint &point : judgement.unmet())
        names.append(pointName(point.kind));
    return names;
}

} // namespace

class TestPasswordRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policy_data()
    {
        QTest::addColumn<PasswordPolicy>("policy");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("unmet");
        const PasswordPolicy usual;
        PasswordPolicy loose;
        loose.minLength = 4;
        loose.minStrength = 0;
        const auto names = [](const char *text) {
            return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow("good") << usual << QStringLiteral("lembayung senja 77") << names("");
        QTest::newRow("good and strict")
            << strict() << QStringLiteral("Lembayung-Senja-77") << names("");
        QTest::newRow("empty") << usual << QString() << names("length bytes not_own strength");
        QTest::newRow("seven") << usual << QStringLiteral("q8-Zw!k") << names("length");
        QTest::newRow("eight characters, not bytes")
            << usual << QStringLiteral("日本語の合言葉") << names("length");
        QTest::newRow("a surrogate pair is one character")
            << usual << QStringLiteral("x😀😀😀😀😀😀") << names("length");
        QTest::newRow("72 bytes") << usual << QStringLiteral("Kq7-").repeated(18) << names("");
        QTest::newRow("73 bytes") << usual << QStringLiteral("Kq7-").repeated(18) + QLatin1Char('x')
                                  << names("bytes");
        QTest::newRow("beyond its own limit")
            << strict() << QStringLiteral("Lembayung-Senja-77 ").repeated(4) << names("bytes");
        QTest::newRow("well known") << usual << QStringLiteral("password") << names("strength");
        QTest::newRow("a row of keys")
            << usual << QStringLiteral("qwertyuiop") << names("strength");
        QTest::newRow("the login")
            << loose << QStringLiteral("siti.aminah@example.org") << names("not_own");
        QTest::newRow("holds the name")
            << loose << QStringLiteral("xxAMINAHxx9") << names("not_own");
        QTest::newRow("is a short name")
            << loose << QStringLiteral("Ayu") << names("length not_own");
        QTest::newRow("holds a short name")
            << loose << QStringLiteral("ayunan-besi-77") << names("");
        QTest::newRow("no upper case")
            << strict() << QStringLiteral("lembayung-senja-77") << names("uppercase");
        QTest::newRow("no lower case")
            << strict() << QStringLiteral("LEMBAYUNG-SENJA-77") << names("lowercase");
        QTest::newRow("no digit") << strict() << QStringLiteral("Lembayung-Senja-xx")
                                  << names("digit");
        QTest::newRow("no symbol")
            << strict() << QStringLiteral("LembayungxSenja77") << names("symbol");
        QTest::newRow("letters of other scripts count")
            << strict() << QStringLiteral("Ñandú-ümlaut-٣٤-straße") << names("");
        QTest::newRow("NUL") << usual
                             << QStringLiteral("lembayung") + QChar(u'\0')
                + QStringLiteral("senja 77")
                             << names("plain");
        QTest::newRow("a line break")
            << usual << QStringLiteral("lembayung senja 77\n") << names("plain");
    }
    void policy()
    {
        QFETCH(PasswordPolicy, policy);
        QFETCH(QString, password);
        QFETCH(QStringList, unmet);
        const QStringList words = ownWords({QStringLiteral("siti.aminah@example.org"),
                                            QStringLiteral("Siti Aminah"), QStringLiteral("ayu")});
        const PasswordJudgement judgement = judgePassword(password, policy, words);
        QCOMPARE(unmetNames(judgement), unmet);
        QCOMPARE(judgement.isAllowed(), unmet.isEmpty());
    }

    void theirOwnWordsMakeItWeak()
    {
        const QStringList words = ownWords({QStringLiteral("lembayung.senja@example.org")});
        const QString password = QStringLiteral("lembayungsenja1");
        QVERIFY(passwordStrength(password, words).bits < passwordStrength(password, {}).bits);
    }

    void strengthGrowsWithTheGuesses()
    {
        QCOMPARE(passwordStrength({}, {}).score, 0);
        QCOMPARE(passwordStrength(QStringLiteral("123456"), {}).score, 0);
        QVERIFY(passwordStrength(QStringLiteral("Siti2024"), {QStringLiteral("siti")}).score < 3);
        QCOMPARE(passwordStrength(QStringLiteral("correct horse battery staple"), {}).score, 4);
        // Neither a stall nor a crash, whatever is pasted.
        QVERIFY(passwordStrength(QString(1 << 20, QLatin1Char('a')), {}).bits < 64);
        QVERIFY(passwordStrength(QString(200, QChar(0xd800)), {}).score >= 0);
    }

    void generatedOnesMeetEveryPolicy_data()
    {
        QTest::addColumn<PasswordPolicy>("policy");
        QTest::newRow("usual") << PasswordPolicy();
        QTest::newRow("strict") << strict();
        PasswordPolicy longOnes = strict();
        longOnes.minLength = 60;
        longOnes.maxLength = 72;
        QTest::newRow("long") << longOnes;
        PasswordPolicy shortOnes = strict();
        shortOnes.minLength = 8;
        shortOnes.maxLength = 12;
        QTest::newRow("short") << shortOnes;
        PasswordPolicy exact = strict();
        exact.minLength = exact.maxLength = 72;
        QTest::newRow("exactly 72") << exact;
    }
    void generatedOnesMeetEveryPolicy()
    {
        QFETCH(PasswordPolicy, policy);
        policy.minStrength = 4;
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const QString password = generatePassword(policy);
            const PasswordJudgement judgement = judgePassword(password, policy, {});
            QVERIFY2(judgement.isAllowed(), qPrintable(unmetNames(judgement).join(u' ')));
            QVERIFY(password.toUtf8().size() <= bcryptBytes);
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 50);
    }
};

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_passwordrules.moc"
