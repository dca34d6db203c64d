// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/firingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using insight::Alert;
using insight::Firing;
using items::FiringModel;

class TestFiringModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsByDifference()
    {
        FiringModel model;
        QAbstractItemModelTester tester(&model);
        const Firing old {Alert::Memory, 1000, 2000, 0.9, 0.8};
        Firing now {Alert::HitRate, 5000, {}, 0.5, 0.8};
        model.setFirings({old, now});
        QCOMPARE(model.rowCount(), 2);
        // The newest first.
        const auto at = [&](int row) {
            return model.index(row, 0).data(FiringModel::FiringRole).value<Firing>();
        };
        QCOMPARE(at(0), now);
        QCOMPARE(at(1), old);
        QSignalSpy inserted(&model, &FiringModel::rowsInserted);
        QSignalSpy removed(&model, &FiringModel::rowsRemoved);
        now.untilMs = 9000;
        const Firing newer {Alert::Pending, 8000, {}, 3, 0};
        model.setFirings({old, now, newer});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(at(0), newer);
        QCOMPARE(at(1), now);
        model.setFirings({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFiringModel)
#include "tst_firingmodel.moc"
