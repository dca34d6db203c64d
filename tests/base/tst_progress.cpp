// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/cancelflag.h"
#include "models/base/progress.h"

#include <QTest>

using namespace selaras;

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unwatchedWorkIsNeverCancelled();
    void cancelFlagMayBeMissing();
};

void TestProgress::unwatchedWorkIsNeverCancelled()
{
    Progress::none().report(1, -1);
    QVERIFY(!Progress::none().cancelled());
    QCOMPARE(&Progress::none(), &Progress::none());
}

void TestProgress::cancelFlagMayBeMissing()
{
    QVERIFY(!isRaised({}));
    const CancelFlag flag = std::make_shared<std::atomic<bool>>(false);
    QVERIFY(!isRaised(flag));
    flag->store(true);
    QVERIFY(isRaised(flag));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
