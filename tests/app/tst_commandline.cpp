// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace selaras;
using app::Command;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void readsOptionsAnywhere();
    void keepsValuesAsTheyAre();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringLiteral("") << int(Command::Window) << QStringList();
    QTest::newRow("workspace") << QStringLiteral("a.selaras.json") << int(Command::Window)
                               << QStringList {QStringLiteral("a.selaras.json")};
    QTest::newRow("demo") << QStringLiteral("demo") << int(Command::Demo) << QStringList();
    QTest::newRow("tour of the demo")
        << QStringLiteral("tour --out x") << int(Command::Tour) << QStringList();
    QTest::newRow("tour") << QStringLiteral("tour w --out x") << int(Command::Tour)
                          << QStringList {QStringLiteral("w")};
    QTest::newRow("keys") << QStringLiteral("keys w users 1") << int(Command::Keys)
                          << QStringList {QStringLiteral("w"), QStringLiteral("users"),
                                          QStringLiteral("1")};
    QTest::newRow("edit") << QStringLiteral("edit w users 1 a=b c=d") << int(Command::Edit)
                          << QStringList {QStringLiteral("w"), QStringLiteral("users"),
                                          QStringLiteral("1"), QStringLiteral("a=b"),
                                          QStringLiteral("c=d")};
    QTest::newRow("apply") << QStringLiteral("apply w e.jsonl") << int(Command::Apply)
                           << QStringList {QStringLiteral("w"), QStringLiteral("e.jsonl")};
    QTest::newRow("drain") << QStringLiteral("drain w") << int(Command::Drain)
                           << QStringList {QStringLiteral("w")};
    QTest::newRow("help wins") << QStringLiteral("edit --help") << int(Command::Help)
                               << QStringList {QStringLiteral("edit")};
    QTest::newRow("version") << QStringLiteral("--version") << int(Command::Version)
                             << QStringList();
}

void TestCommandLine::understands()
{
    QFETCH(QString, line);
    QFETCH(int, command);
    QFETCH(QStringList, arguments);
    const auto parsed = app::parseCommandLine(QStringList {QStringLiteral("selaras")}
                                              + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(int(parsed->command), command);
    QCOMPARE(parsed->arguments, arguments);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("two workspaces") << QStringLiteral("a b");
    QTest::newRow("keys without a row") << QStringLiteral("keys w users");
    QTest::newRow("edit without a change") << QStringLiteral("edit w users 1");
    QTest::newRow("tour without a folder") << QStringLiteral("tour w");
    QTest::newRow("unknown option") << QStringLiteral("--frobnicate");
    QTest::newRow("unknown language") << QStringLiteral("--language fr");
    QTest::newRow("unknown theme") << QStringLiteral("--theme pink");
    QTest::newRow("after in words") << QStringLiteral("tour --out x --after soon");
    QTest::newRow("size in words") << QStringLiteral("tour --out x --size large");
    QTest::newRow("size too small") << QStringLiteral("tour --out x --size 10x10");
}

void TestCommandLine::refuses()
{
    QFETCH(QString, line);
    const auto parsed = app::parseCommandLine(QStringList {QStringLiteral("selaras")}
                                              + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestCommandLine::readsOptionsAnywhere()
{
    const auto parsed = app::parseCommandLine({QStringLiteral("selaras"), QStringLiteral("--json"),
                                               QStringLiteral("edit"), QStringLiteral("w"),
                                               QStringLiteral("users"), QStringLiteral("--dry-run"),
                                               QStringLiteral("1"), QStringLiteral("a=b")});
    QVERIFY(parsed);
    QVERIFY(parsed->json);
    QVERIFY(parsed->dryRun);
    QCOMPARE(parsed->arguments.size(), 4);
}

void TestCommandLine::keepsValuesAsTheyAre()
{
    const auto parsed = app::parseCommandLine(
        {QStringLiteral("selaras"), QStringLiteral("edit"), QStringLiteral("w"),
         QStringLiteral("users"), QStringLiteral("--"), QStringLiteral("-1"),
         QStringLiteral("name=--json"), QStringLiteral("note= a  b ")});
    QVERIFY(parsed);
    QVERIFY(!parsed->json);
    QCOMPARE(parsed->arguments.mid(2),
             QStringList({QStringLiteral("-1"), QStringLiteral("name=--json"),
                          QStringLiteral("note= a  b ")}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
