// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetset.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using selaras::mapping::KeyTarget;
using selaras::mapping::TargetSet;
using Scope = KeyTarget::Scope;

namespace {

QByteArray randomText(QRandomGenerator &random, int longest)
{
    static constexpr char letters[] = "ab:*?[]\\1";
    QByteArray text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += letters[random.bounded(int(sizeof letters) - 1)];
    return text;
}

KeyTarget randomTarget(QRandomGenerator &random)
{
    static const QByteArrayList delimiters {":", "::", "a", ""};
    return {Scope(random.bounded(3)), randomText(random, 4),
            delimiters.at(random.bounded(int(delimiters.size())))};
}

} // namespace

class TestTargetSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItsTargetsSay();
    void countsATargetAsOftenAsInserted();
    void removingWhatIsNotThereIsNothing();
};

void TestTargetSet::saysWhatItsTargetsSay()
{
    QRandomGenerator random(1);
    int matched = 0;
    for (int round = 0; round < 500; ++round) {
        TargetSet set;
        QVector<KeyTarget> targets;
        for (int i = random.bounded(6); i > 0; --i)
            targets.append(randomTarget(random));
        for (const KeyTarget &target : targets)
            set.insert(target);
        QCOMPARE(set.isEmpty(), targets.isEmpty());
        for (int i = 0; i < 40; ++i) {
            const QByteArray key = randomText(random, 6);
            const bool meant =
                std::any_of(targets.begin(), targets.end(),
                            [&key](const KeyTarget &target) { return target.matches(key); });
            QVERIFY2(set.matches(key) == meant, key.constData());
            matched += meant ? 1 : 0;
        }
    }
    QVERIFY(matched > 500);
}

void TestTargetSet::countsATargetAsOftenAsInserted()
{
    for (const Scope scope : {Scope::Exact, Scope::Subtree, Scope::Glob}) {
        const KeyTarget target {scope, "user:1", ":"};
        TargetSet set;
        set.insert(target);
        set.insert(target);
        set.remove(target);
        QVERIFY(set.matches("user:1"));
        set.remove(target);
        QVERIFY(!set.matches("user:1"));
        QVERIFY(set.isEmpty());
    }
}

void TestTargetSet::removingWhatIsNotThereIsNothing()
{
    TargetSet set;
    set.insert({Scope::Subtree, "a", ":"});
    set.remove({Scope::Subtree, "a", "/"});
    set.remove({Scope::Exact, "a", ":"});
    set.remove({Scope::Glob, "a", ":"});
    QVERIFY(set.matches("a:b"));
}

QTEST_APPLESS_MAIN(TestTargetSet)
#include "tst_targetset.moc"
