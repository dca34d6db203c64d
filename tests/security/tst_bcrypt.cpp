// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/bcrypt.h"
#include "models/security/passwordscheme.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace selaras;
using namespace selaras::security;

namespace {

constexpr int exitSkipped = 77;

// The password goes in by the standard input, the hash by the first argument.
struct Other {
    const char *program;
    QStringList check; // prints "yes" where the password is that of the hash
    QStringList make; // prints a hash like the given one: "$2b$10$"
};

QVector<Other> others()
{
    const QString perlCheck = QStringLiteral(
        R"(local $/; my $p = <STDIN>; print crypt($p, $ARGV[0]) eq $ARGV[0] ? "yes" : "no")");
    const QString perlMake = QStringLiteral(
        R"(local $/; my $p = <STDIN>; print crypt($p, $ARGV[0] . "abcdefghijklmnopqrstuu"))");
    const QString pythonHead =
        QStringLiteral("import sys\ntry:\n import bcrypt\nexcept ImportError:\n sys.exit(77)\n"
                       "p = sys.stdin.buffer.read()\n");
    const QString pythonCheck = pythonHead
        + QStringLiteral("print('yes' if bcrypt.checkpw(p, sys.argv[1].encode()) else 'no')");
    const QString pythonMake = pythonHead
        + QStringLiteral("v = sys.argv[1].split('$')\n"
                         "print(bcrypt.hashpw(p, bcrypt.gensalt(int(v[2]), b'2b')).decode())");
    return {{"perl", {QStringLiteral("-e"), perlCheck}, {QStringLiteral("-e"), perlMake}},
            {"python3", {QStringLiteral("-c"), pythonCheck}, {QStringLiteral("-c"), pythonMake}}};
}

// nullopt where the program or its library is not there.
std::optional<QByteArray> run(const char *program, const QStringList &script, const QString &hash,
                              const QString &password)
{
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, script + QStringList {hash});
    process.write(password.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() == exitSkipped)
        return std::nullopt;
    return process.readAllStandardOutput().trimmed();
}

void addPasswords()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QStringLiteral("correct horse battery staple");
    QTest::newRow("one character") << QStringLiteral("x");
    QTest::newRow("unicode") << QStringLiteral("kåta-sandi-日本語-😀-ñ");
    QTest::newRow("72 bytes") << QString(72, QLatin1Char('z'));
    QTest::newRow("72 bytes of wide characters") << QString(24, QChar(0x20ac));
    QTest::newRow("quotes and ends") << QStringLiteral(" '\"\\$`%s\n\t ");
}

} // namespace

class TestBcrypt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("U*U") << QStringLiteral(
            "U*U") << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
        QTest::newRow("U*U*") << QStringLiteral(
            "U*U*") << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK");
        QTest::newRow("U*U*U") << QStringLiteral(
            "U*U*U") << QByteArray("$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a");
        QTest::newRow("empty")
            << QString()
            << QByteArray("$2a$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy");
        QTest::newRow("longer than 72 bytes")
            << QStringLiteral("0123456789abcdefghijklmnopqrstuvwxyz"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                              "chars after 72 are ignored")
            << QByteArray("$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui");
    }
    void knownVectors()
    {
        QFETCH(QString, password);
        QFETCH(QByteArray, hash);
        QVERIFY(bcryptVerifies(password, hash));
        QVERIFY(!bcryptVerifies(password + QStringLiteral("x"), hash) || password.size() > 72);
        QVERIFY(!bcryptVerifies(QStringLiteral("u*u"), hash));
    }

    void oursVerifyInOthers_data() { addPasswords(); }
    void oursVerifyInOthers()
    {
        QFETCH(QString, password);
        for (const char version : {'a', 'b', 'y'}) {
            const auto hash = bcryptHash(password, {{}, version, 10});
            QVERIFY(hash.has_value());
            QVERIFY(hash->startsWith(QByteArray("$2") + version + "$10$"));
            for (const Other &other : others()) {
                const auto said =
                    run(other.program, other.check, QString::fromLatin1(*hash), password);
                if (!said && qstrcmp(other.program, "perl") != 0)
                    continue;
                QCOMPARE(said.value_or("not run"), QByteArray("yes"));
                QCOMPARE(run(other.program, other.check, QString::fromLatin1(*hash),
                             password.chopped(1) + QStringLiteral("?")),
                         QByteArray("no"));
            }
        }
    }

    void theirsVerifyInOurs_data() { addPasswords(); }
    void theirsVerifyInOurs()
    {
        QFETCH(QString, password);
        int made = 0;
        for (const Other &other : others()) {
            for (const char *like : {"$2a$06$", "$2b$10$", "$2y$06$"}) {
                const auto hash =
                    run(other.program, other.make, QString::fromLatin1(like), password);
                if (!hash)
                    continue;
                ++made;
                QVERIFY2(bcryptFormOf(*hash), hash->constData());
                QVERIFY2(bcryptVerifies(password, *hash), other.program);
                QVERIFY(!bcryptVerifies(QStringLiteral("?") + password.mid(1), *hash));
            }
        }
        QVERIFY(made >= 3); // perl is always there
    }

    void longPasswordsAreRefusedAndNotCut()
    {
        const auto tooLong = bcryptHash(QString(73, QLatin1Char('z')), {});
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::TooLarge);
        // 25 characters, but 75 bytes.
        const auto wide = bcryptHash(QString(25, QChar(0x20ac)), {});
        QVERIFY(!wide);
        QCOMPARE(wide.error().code, ErrorCode::TooLarge);
    }

    void whatNoLoginChecksIsRefused()
    {
        const QString withNul = QStringLiteral("secret") + QChar(u'\0') + QStringLiteral("tail");
        QCOMPARE(bcryptHash(withNul, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bcryptHash({}, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bcryptHash(QStringLiteral("x"), {{}, 'b', 4}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(bcryptHash(QStringLiteral("x"), {{}, 'x', 10}).error().code,
                 ErrorCode::InvalidArgument);
    }

    void saltsDiffer()
    {
        const QString password = QStringLiteral("the same");
        QVERIFY(*bcryptHash(password, {{}, 'b', 10}) != *bcryptHash(password, {{}, 'b', 10}));
    }

    void whatIsNoHashNeverVerifies()
    {
        for (const char *hash : {"", "$2b$", "$2b$10$short", "password", "$2x$10$aaaa",
                                 "$2b$99$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui"})
            QVERIFY(!bcryptVerifies(QStringLiteral("password"), hash));
        QVERIFY(!bcryptFormOf("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW\n"));
    }

    void frameworksKeepTheirWord()
    {
        const auto hash = bcryptHash(QStringLiteral("rahasia"), {"{bcrypt}", 'a', 10});
        QVERIFY(hash && hash->startsWith("{bcrypt}$2a$10$"));
        QVERIFY(bcryptVerifies(QStringLiteral("rahasia"), *hash));
        QCOMPARE(bcryptFormOf(*hash)->framework, QByteArray("{bcrypt}"));
    }

    void formFollowsTheColumn_data()
    {
        QTest::addColumn<QVariant>("own");
        QTest::addColumn<QVariantList>("others");
        QTest::addColumn<int>("cost");
        QTest::addColumn<QByteArray>("wanted"); // empty: refused
        const QString tail =
            QStringLiteral("CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
        const QVariant a10 = QString(QStringLiteral("$2a$10$") + tail);
        const QVariant b12 = QString(QStringLiteral("$2b$12$") + tail);
        const QVariant y13 = QString(QStringLiteral("$2y$13$") + tail);
        const QVariant spring = QString(QStringLiteral("{bcrypt}$2a$10$") + tail);
        const QVariant argon = QStringLiteral("$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA");
        const QVariant django = QStringLiteral("pbkdf2_sha256$600000$salt$aGFzaA==");
        const QVariant clear = QStringLiteral("hunter2");
        QTest::newRow("own, cheaper than wanted")
            << a10 << QVariantList() << 12 << QByteArray("$2a$12$");
        QTest::newRow("own, dearer than wanted")
            << y13 << QVariantList() << 12 << QByteArray("$2y$13$");
        QTest::newRow("own, not the others'")
            << a10 << QVariantList {b12} << 10 << QByteArray("$2a$10$");
        QTest::newRow("none of their own")
            << QVariant() << QVariantList {QVariant(), b12} << 10 << QByteArray("$2b$12$");
        QTest::newRow("nobody has one")
            << QVariant() << QVariantList() << 11 << QByteArray("$2b$11$");
        QTest::newRow("Spring") << spring << QVariantList() << 10 << QByteArray("{bcrypt}$2a$10$");
        QTest::newRow("argon2") << argon << QVariantList {b12} << 12 << QByteArray();
        QTest::newRow("Django's") << django << QVariantList() << 12 << QByteArray();
        QTest::newRow("in clear") << clear << QVariantList() << 12 << QByteArray();
        QTest::newRow("none of their own, others two schemes")
            << QVariant() << QVariantList {b12, argon} << 12 << QByteArray();
    }
    void formFollowsTheColumn()
    {
        QFETCH(QVariant, own);
        QFETCH(QVariantList, others);
        QFETCH(int, cost);
        QFETCH(QByteArray, wanted);
        const auto form = passwordFormFor(own, others, cost);
        if (wanted.isEmpty()) {
            QVERIFY(!form);
            QCOMPARE(form.error().code, ErrorCode::Unsupported);
            QVERIFY(!form.error().detail.contains(own.isValid() ? own.toString()
                                                                : QStringLiteral("$")));
            return;
        }
        QVERIFY(form.has_value());
        QCOMPARE(form->framework + "$2" + form->version + '$' + QByteArray::number(form->cost)
                     + '$',
                 wanted);
    }

    void schemesAreToldByTheirLooks_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("scheme");
        QTest::newRow("2b") << QStringLiteral("$2b$10$x") << QStringLiteral("bcrypt");
        QTest::newRow("Django over SHA-256")
            << QStringLiteral("bcrypt_sha256$$2b$12$x") << QStringLiteral("bcrypt-sha256");
        QTest::newRow("argon2id") << QStringLiteral("$argon2id$v=19$x") << QStringLiteral("argon2");
        QTest::newRow("Werkzeug") << QStringLiteral("scrypt:32768:8:1$x$y")
                                  << QStringLiteral("scrypt");
        QTest::newRow("PBKDF2") << QStringLiteral("pbkdf2:sha256:1000$x$y")
                                << QStringLiteral("pbkdf2");
        QTest::newRow("yescrypt") << QStringLiteral("$y$j9T$x") << QStringLiteral("yescrypt");
        QTest::newRow("SHA-512") << QStringLiteral("$6$salt$x") << QStringLiteral("sha-crypt");
        QTest::newRow("Apache") << QStringLiteral("$apr1$salt$x") << QStringLiteral("md5-crypt");
        QTest::newRow("a price") << QStringLiteral("$2,50") << QString();
    }
    void schemesAreToldByTheirLooks()
    {
        QFETCH(QString, stored);
        QFETCH(QString, scheme);
        QCOMPARE(passwordSchemeOf(stored), scheme);
    }

    void passwordColumnsAreToldByTheirNames()
    {
        for (const char *name : {"password", "PASSWORD", "passwordHash", "password_hash", "passwd",
                                 "encrypted_password", "hashedPassword", "pwd", "kata_sandi",
                                 "user_password", "password_digest"})
            QVERIFY2(isPasswordColumn(QString::fromLatin1(name)), name);
        for (const char *name : {"password_changed_at", "passwordPolicyId", "has_password", "name",
                                 "compass", "passport", "bypass", "passes", "isPassword"})
            QVERIFY2(!isPasswordColumn(QString::fromLatin1(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestBcrypt)
#include "tst_bcrypt.moc"
