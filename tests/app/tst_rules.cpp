// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/sitabi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QStringList kindsOf(const QJsonArray &warnings)
{
    QStringList kinds;
    for (const QJsonValue &warning : warnings)
        kinds.append(warning[QLatin1String("kind")].toString());
    return kinds;
}

} // namespace

// selaras rules, on what a real application left.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<SitaBi>(QStringLiteral(TEST_DATA_DIR "/sita-bi"));
        QVERIFY(m_data->isReady());
    }

    void theBuiltInProfile()
    {
        const Outcome run = runRules(QStringLiteral("sita-bi"));
        QVERIFY2(run.exitCode == 0, run.out.left(4000).constData());
        const QJsonArray rules = run.json.value(QStringLiteral("rules")).toArray();
        QCOMPARE(rules.first()[QStringLiteral("matches")], 1603);
        QCOMPARE(run.json.value(QStringLiteral("mapped")), 1603 + 827 + 259 + 816);
        QCOMPARE(run.json.value(QStringLiteral("warnings")), 0);
    }

    void warnings()
    {
        const Outcome run = runRules(profile(R"({"name": "x", "keyPrefix": "sita:", "mappings": [
            {"table": "users", "keys": ["user:{id}*"], "boundary": "none"},
            {"table": "users", "keys": ["nobody:{id}"]},
            {"table": "nowhere", "keys": ["tugas_akhir:{id}*"]}]})"));
        QCOMPARE(run.exitCode, 1);
        const QJsonArray rules = run.json.value(QStringLiteral("rules")).toArray();
        QVERIFY(kindsOf(rules.at(0)[QStringLiteral("warnings")].toArray())
                    .contains(QStringLiteral("takes_others")));
        QVERIFY(kindsOf(rules.at(1)[QStringLiteral("warnings")].toArray())
                    .contains(QStringLiteral("matches_nothing")));
        QVERIFY(kindsOf(rules.at(2)[QStringLiteral("warnings")].toArray())
                    .contains(QStringLiteral("misfit")));
        const QJsonArray unmapped = run.json.value(QStringLiteral("unmapped")).toArray();
        QCOMPARE(unmapped.first()[QStringLiteral("shape")],
                 QStringLiteral("sita:bimbingan:ta:{number}:list"));
        QCOMPARE(unmapped.first()[QStringLiteral("keys")], 816);
    }

    // Without a profile but a name: all from the database and the keys.
    void proposals()
    {
        const Outcome run = runRules(profile(R"({"name": "blank", "mappings": []})"),
                                     {QStringLiteral("--propose")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.json.value(QStringLiteral("key_prefix")), QStringLiteral("sita:"));
        QMap<QString, QString> found;
        for (const QJsonValue &proposal : run.json.value(QStringLiteral("proposals")).toArray()) {
            QVERIFY(!proposal[QStringLiteral("reasons")].toArray().isEmpty());
            if (proposal[QStringLiteral("confidence")] == QStringLiteral("sure"))
                found.insert(
                    proposal[QStringLiteral("table")].toString(),
                    proposal[QStringLiteral("rule")][QStringLiteral("keys")][0].toString());
        }
        QCOMPARE(found.value(QStringLiteral("users")), QStringLiteral("user:{id}"));
        QCOMPARE(found.value(QStringLiteral("tugas_akhir")),
                 QStringLiteral("tugas_akhir:mahasiswa:{mahasiswa_id}*"));
        QCOMPARE(found.value(QStringLiteral("bimbingan")),
                 QStringLiteral("bimbingan:ta:{tugas_akhir_id}*"));
    }

    void badInput()
    {
        const Outcome missing = runRules(QStringLiteral("sita-bi"),
                                         {QStringLiteral("--propose"), QStringLiteral("--prisma"),
                                          QStringLiteral("/no/such/schema.prisma")});
        QCOMPARE(missing.exitCode, 2);
        QCOMPARE(missing.json.value(QStringLiteral("error"))[QStringLiteral("code")],
                 QStringLiteral("file_not_found"));
        const Outcome broken = runRules(profile(R"({"name": "x", "mappings": [{"table": "t"}]})"));
        QCOMPARE(broken.exitCode, 2);
        QVERIFY(broken.err.contains("mappings[0].keys"));
    }

private:
    QString profile(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("profile%1.json").arg(++m_profiles));
        return write(path, text) ? path : QString();
    }
    Outcome runRules(const QString &application, const QStringList &options = {})
    {
        const QString workspace =
            writeWorkspace(m_folder.path(), m_data->database().path(), m_data->redis().url(),
                           {{QStringLiteral("application"), application}});
        return runProgram(QStringList {QStringLiteral("rules"), workspace, QStringLiteral("--json")}
                              + options,
                          m_folder.path());
    }

    std::unique_ptr<SitaBi> m_data;
    QTemporaryDir m_folder;
    int m_profiles = 0;
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
