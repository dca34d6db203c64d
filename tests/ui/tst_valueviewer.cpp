// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/values/entriesmodel.h"
#include "ui/values/valueviewer.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;

namespace {

redis::KeyValue stringValue(const QByteArray &text)
{
    redis::KeyValue value;
    value.facts = {"k", "string", -1, text.size()};
    value.text = text;
    return value;
}

} // namespace

class TestValueViewer : public QObject {
    Q_OBJECT

    static QStringList visibleTabs(const ValueViewer &viewer)
    {
        QStringList tabs;
        for (int i = 0; i < viewer.count(); ++i) {
            if (viewer.isTabVisible(i))
                tabs.append(viewer.widget(i)->objectName());
        }
        return tabs;
    }

private Q_SLOTS:
    void jsonComesFirst()
    {
        ValueViewer viewer;
        viewer.setValue(stringValue(R"({"name":"Budi"})"));
        QCOMPARE(visibleTabs(viewer),
                 QStringList({QStringLiteral("valueJson"), QStringLiteral("valueText"),
                              QStringLiteral("valueHex")}));
        QCOMPARE(viewer.currentWidget()->objectName(), QStringLiteral("valueJson"));
        QCOMPARE(viewer.findChild<QPlainTextEdit *>(QStringLiteral("valueJson"))->toPlainText(),
                 QStringLiteral("{\n  \"name\": \"Budi\"\n}"));
        QCOMPARE(viewer.findChild<QPlainTextEdit *>(QStringLiteral("valueText"))->toPlainText(),
                 QStringLiteral("{\"name\":\"Budi\"}"));
    }

    void plainTextHasNoJson()
    {
        ValueViewer viewer;
        viewer.setValue(stringValue("hello"));
        QCOMPARE(visibleTabs(viewer),
                 QStringList({QStringLiteral("valueText"), QStringLiteral("valueHex")}));
        QCOMPARE(viewer.currentWidget()->objectName(), QStringLiteral("valueText"));
    }

    void bytesAreShownInHex()
    {
        ValueViewer viewer;
        viewer.setValue(stringValue(QByteArray("\xff\x00", 2)));
        QVERIFY(viewer.findChild<QPlainTextEdit *>(QStringLiteral("valueHex"))
                    ->toPlainText()
                    .contains(QLatin1String("ff 00")));
    }

    void keepsTheChosenForm()
    {
        ValueViewer viewer;
        viewer.setValue(stringValue("{}"));
        viewer.setCurrentIndex(2);
        viewer.setValue(stringValue("[]"));
        QCOMPARE(viewer.currentWidget()->objectName(), QStringLiteral("valueHex"));
    }

    void elementsAreATable_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("columns");
        QTest::newRow("hash") << QByteArray("hash") << 2;
        QTest::newRow("sorted set") << QByteArray("zset") << 2;
        QTest::newRow("stream") << QByteArray("stream") << 2;
        QTest::newRow("list") << QByteArray("list") << 1;
        QTest::newRow("set") << QByteArray("set") << 1;
    }
    void elementsAreATable()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, columns);
        redis::KeyValue value;
        value.facts = {"k", type, -1, 2};
        value.entries = {{"a", "1"}, {QByteArray("\xff"), "2"}};
        ValueViewer viewer;
        viewer.setValue(value);
        QCOMPARE(visibleTabs(viewer), QStringList {QStringLiteral("valueEntries")});
        const QAbstractItemModel *model = viewer.findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->columnCount(), columns);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("a"));
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("\\xff").toLower());
    }

    void elementsAreAModel()
    {
        EntriesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        redis::KeyValue value;
        value.facts = {"k", "hash", -1, 1};
        value.entries = {{"a", "1"}};
        model.setValue(value);
        QCOMPARE(model.rowCount(), 1);
        model.setValue({});
        QCOMPARE(model.rowCount(), 0);
    }

    void marksWhatDiffers()
    {
        ValueViewer viewer;
        viewer.setValue(stringValue(R"({"name":"Budi","id":1})"), {QStringLiteral("name")});
        const QTextDocument *document =
            viewer.findChild<QPlainTextEdit *>(QStringLiteral("valueJson"))->document();
        const auto isMarked = [document](int line) {
            const auto formats = document->findBlockByNumber(line).layout()->formats();
            return std::any_of(formats.begin(), formats.end(), [](const auto &range) {
                return range.format.hasProperty(QTextFormat::BackgroundBrush);
            });
        };
        QVERIFY(isMarked(1));
        QVERIFY(!isMarked(2));
    }
};

QTEST_MAIN(TestValueViewer)
#include "tst_valueviewer.moc"
