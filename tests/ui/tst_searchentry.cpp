// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/searchentry.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/searchsources.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMainWindow>
#include <QtTest>

using namespace selaras::ui;

class TestSearchEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        QTest::newRow("same") << "users"
                              << "USERS" << 4;
        QTest::newRow("start") << "users"
                               << "use" << 3;
        QTest::newRow("word") << "sita:user:1"
                              << "user" << 2;
        QTest::newRow("inside") << "users"
                                << "ser" << 1;
        QTest::newRow("not") << "users"
                             << "x" << 0;
    }
    void ranks()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(int, rank);
        QCOMPARE(searchRank(title, text), rank);
    }

    void bestComesFirst()
    {
        const auto source = [](const QStringList &titles) -> SearchSource {
            return [titles](const QString &) {
                QVector<SearchEntry> entries;
                for (const QString &title : titles)
                    entries.append({Symbol::Table, title, {}, [] {}});
                return entries;
            };
        };
        const auto found = allOf({source({QStringLiteral("superuser"), QStringLiteral("user")}),
                                  source({QStringLiteral("users")})})(QStringLiteral("user"));
        QCOMPARE(found.at(0).title, QStringLiteral("user"));
        QCOMPARE(found.at(1).title, QStringLiteral("users"));
        QCOMPARE(found.at(2).title, QStringLiteral("superuser"));
    }

    void findsCommandsThatCanBeUsed()
    {
        Actions actions;
        QCOMPARE(commandSource(actions.all())(QStringLiteral("refresh")).size(), 0);
        actions.setWorkspaceOpen(true);
        QCOMPARE(commandSource(actions.all())(QStringLiteral("refresh")).size(), 1);
    }

    void choosesByKeyboard()
    {
        QMainWindow window;
        auto *box = new SearchBox;
        window.setCentralWidget(box);
        window.show();
        new QAbstractItemModelTester(box->model(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, box);
        QString chosen;
        box->setSource([&chosen](const QString &text) {
            QVector<SearchEntry> entries;
            for (const QString &title : {QStringLiteral("users"), QStringLiteral("roles")}) {
                if (searchRank(title, text) > 0)
                    entries.append(
                        {Symbol::Table, title, {}, [&chosen, title] { chosen = title; }});
            }
            return entries;
        });
        box->start();
        QTest::keyClicks(box, QStringLiteral("s"));
        QVERIFY(box->list()->isVisible());
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(chosen, QStringLiteral("roles"));
        QVERIFY(!box->list()->isVisible());
        QVERIFY(box->text().isEmpty());
    }

    void escapeChoosesNothing()
    {
        QMainWindow window;
        auto *box = new SearchBox;
        window.setCentralWidget(box);
        window.show();
        bool chosen = false;
        box->setSource([&chosen](const QString &) {
            return QVector<SearchEntry> {
                {Symbol::Table, QStringLiteral("t"), {}, [&] { chosen = true; }}};
        });
        box->start();
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!chosen);
        QVERIFY(!box->list()->isVisible());
    }
};

QTEST_MAIN(TestSearchEntry)
#include "tst_searchentry.moc"
