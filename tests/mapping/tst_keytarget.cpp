// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keytarget.h"

#include <QSet>
#include <QTest>

using selaras::mapping::KeyTarget;
using Scope = KeyTarget::Scope;

class TestKeyTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void showsAndHashes();
};

void TestKeyTarget::matches_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("meant");

    const auto row = [](const char *name, Scope scope, const char *text, const char *key,
                        bool meant, const char *delimiter = ":") {
        QTest::newRow(name) << int(scope) << QByteArray(text) << QByteArray(delimiter)
                            << QByteArray(key) << meant;
    };
    row("itself", Scope::Exact, "u:1", "u:1", true);
    row("no neighbour", Scope::Exact, "u:1", "u:10", false);
    row("a glob's characters mean nothing in a key", Scope::Exact, "u:*", "u:1", false);
    row("subtree: itself", Scope::Subtree, "t:1", "t:1", true);
    row("subtree: below", Scope::Subtree, "t:1", "t:1:list", true);
    row("subtree: empty below", Scope::Subtree, "t:1", "t:1:", true);
    row("subtree: no neighbour", Scope::Subtree, "t:1", "t:10", false);
    row("subtree: no neighbour's child", Scope::Subtree, "t:1", "t:19:list", false);
    row("subtree: not above", Scope::Subtree, "t:1", "t", false);
    row("subtree: not elsewhere", Scope::Subtree, "t:1", "x:t:1", false);
    row("subtree: long delimiter", Scope::Subtree, "t::1", "t::1::x", true, "::");
    row("subtree: half a delimiter", Scope::Subtree, "t::1", "t::1:x", false, "::");
    row("subtree: text is no glob", Scope::Subtree, "t:[12]", "t:1", false);
    row("glob", Scope::Glob, "users:*", "users:1:x", true);
    row("glob: other", Scope::Glob, "users:*", "user:1", false);
    row("glob: escaped", Scope::Glob, "c:\\[ab\\]:*", "c:a:x", false);
    row("glob: escaped itself", Scope::Glob, "c:\\[ab\\]:*", "c:[ab]:x", true);
}

void TestKeyTarget::matches()
{
    QFETCH(int, scope);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, delimiter);
    QFETCH(QByteArray, key);
    QFETCH(bool, meant);
    const KeyTarget target {Scope(scope), text, delimiter};
    QCOMPARE(target.matches(key), meant);
}

void TestKeyTarget::showsAndHashes()
{
    QCOMPARE((KeyTarget {Scope::Exact, "u:1"}).displayText(), "u:1");
    QCOMPARE((KeyTarget {Scope::Subtree, "u:1"}).displayText(), "u:1*");
    QCOMPARE((KeyTarget {Scope::Glob, "u:\\*:*"}).displayText(), "u:\\*:*");
    const QSet<KeyTarget> distinct {{Scope::Exact, "u:1"},
                                    {Scope::Exact, "u:1"},
                                    {Scope::Subtree, "u:1"},
                                    {Scope::Exact, "u:2"}};
    QCOMPARE(distinct.size(), 3);
}

QTEST_GUILESS_MAIN(TestKeyTarget)
#include "tst_keytarget.moc"
