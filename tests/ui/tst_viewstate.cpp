// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentworkspaces.h"
#include "ui/shell/viewstate.h"

#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

class TestViewState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splittersComeBack()
    {
        const auto make = [] {
            auto root = std::make_unique<QWidget>();
            root->resize(600, 300);
            auto *splitter = new QSplitter(root.get());
            splitter->setObjectName(QStringLiteral("columns"));
            splitter->resize(600, 300);
            splitter->addWidget(new QWidget);
            splitter->addWidget(new QWidget);
            root->show();
            return root;
        };
        const auto first = make();
        first->findChild<QSplitter *>()->setSizes({150, 445});
        const QList<int> sizes = first->findChild<QSplitter *>()->sizes();
        const auto second = make();
        QVERIFY(second->findChild<QSplitter *>()->sizes() != sizes);
        restoreViewState(*second, saveViewState(*first));
        QCOMPARE(second->findChild<QSplitter *>()->sizes(), sizes);
    }

    void nonsenseIsIgnored()
    {
        QWidget root;
        auto *splitter = new QSplitter(&root);
        splitter->setObjectName(QStringLiteral("columns"));
        restoreViewState(root, {{QStringLiteral("columns"), QByteArray("nonsense")}});
        QCOMPARE(splitter->count(), 0);
    }

    void recentOnesAreNewestFirst()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        RecentWorkspaces recent(settings);
        QSignalSpy changed(&recent, &RecentWorkspaces::changed);
        for (int i = 0; i < 12; ++i)
            recent.add(QString::number(i));
        recent.add(QStringLiteral("5"));
        QCOMPARE(recent.paths().size(), 10);
        QCOMPARE(recent.paths().constFirst(), QStringLiteral("5"));
        QCOMPARE(recent.paths().count(QStringLiteral("5")), 1);
        recent.remove(QStringLiteral("5"));
        QVERIFY(!recent.paths().contains(QStringLiteral("5")));
        QCOMPARE(changed.count(), 14);
    }
};

QTEST_MAIN(TestViewState)
#include "tst_viewstate.moc"
