// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/comparison.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace selaras;
using namespace selaras::mapping;
using test::Fuzz;

namespace {

using Shape = ValueSpec::Shape;

const QStringList columns {QStringLiteral("id"), QStringLiteral("full_name"),
                           QStringLiteral("amount"), QStringLiteral("note")};

TableShape table()
{
    return {columns,
            {{columns.at(0), QStringLiteral("INTEGER")},
             {columns.at(1), QStringLiteral("TEXT")},
             {columns.at(2), QStringLiteral("REAL")},
             {columns.at(3), QStringLiteral("TEXT")}},
            {columns.at(0)}};
}

// Words, so that no two of them mean the same.
QString word(Fuzz &fuzz)
{
    return QLatin1Char('w') + QString::number(fuzz.below(1000)) + QString::fromUtf8(fuzz.text(2));
}

Row anyRow(Fuzz &fuzz, qint64 id)
{
    return {columns,
            {id, word(fuzz), double(fuzz.below(1000)) / 4,
             fuzz.oneIn(4) ? QVariant() : QVariant(word(fuzz))}};
}

QJsonObject objectOf(const Row &row, Fuzz &fuzz)
{
    QJsonObject object;
    for (const QString &column : columns) {
        const bool camel = column == QLatin1String("full_name") && fuzz.oneIn(2);
        object.insert(camel ? QStringLiteral("fullName") : column,
                      QJsonValue::fromVariant(row.value(column)));
    }
    return object;
}

CachedValue cached(const QJsonDocument &document)
{
    return {document.toJson(QJsonDocument::Compact), {}, false};
}

void change(Row &row, const QString &column, Fuzz &fuzz)
{
    const QVariant old = row.value(column);
    if (column == columns.at(2))
        row.set(column, old.toDouble() + 0.25 * double(1 + fuzz.below(9)));
    else if (column == columns.at(0))
        row.set(column, old.toLongLong() + 1 + fuzz.below(9));
    else
        row.set(column, old.toString() + QLatin1Char('!'));
}

} // namespace

class TestFuzzComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneChangedScalarIsNeverFresh();
    void oneChangedRowOfAListIsNeverFresh();
    void mutatedBytesAreFreshOnlyIfTheyMeanTheRow();
};

void TestFuzzComparison::oneChangedScalarIsNeverFresh()
{
    Fuzz fuzz;
    while (fuzz.goOn()) {
        Row row = anyRow(fuzz, fuzz.below(1000));
        const CachedValue value = cached(QJsonDocument(objectOf(row, fuzz)));
        const auto fresh = compare(value, {Shape::Object, {}, {}}, table(), {row});
        QVERIFY2(fresh.freshness == Freshness::Fresh && fresh.whole, value.text.constData());
        const QString column = fuzz.anyOf(columns);
        change(row, column, fuzz);
        const auto stale = compare(value, {Shape::Object, {}, {}}, table(), {row});
        QVERIFY2(stale.freshness == Freshness::Stale, value.text.constData());
        QCOMPARE(stale.fields(), QStringList {column});
    }
}

void TestFuzzComparison::oneChangedRowOfAListIsNeverFresh()
{
    Fuzz fuzz;
    const ValueSpec list {Shape::List, {}, {}};
    while (fuzz.goOn()) {
        QVector<Row> rows;
        QJsonArray array;
        for (qint64 id = fuzz.below(4); id >= 0; --id) {
            rows.append(anyRow(fuzz, id * 100));
            array.append(objectOf(rows.last(), fuzz));
        }
        const CachedValue value = cached(QJsonDocument(array));
        QCOMPARE(compare(value, list, table(), rows).freshness, Freshness::Fresh);
        switch (fuzz.below(3)) {
        case 0:
            change(rows[fuzz.below(rows.size())], fuzz.anyOf(columns), fuzz);
            break;
        case 1:
            rows.removeAt(fuzz.below(rows.size()));
            break;
        default:
            rows.append(anyRow(fuzz, 5000));
            break;
        }
        QVERIFY2(compare(value, list, table(), rows).freshness != Freshness::Fresh,
                 value.text.constData());
    }
}

void TestFuzzComparison::mutatedBytesAreFreshOnlyIfTheyMeanTheRow()
{
    Fuzz fuzz;
    while (fuzz.goOn()) {
        const Row row = anyRow(fuzz, fuzz.below(1000));
        CachedValue value = cached(QJsonDocument(objectOf(row, fuzz)));
        value.text = fuzz.mutated(value.text);
        const Comparison result = compare(value, {Shape::Object, {}, {}}, table(), {row});
        QCOMPARE(result.freshness == Freshness::Opaque, result.reason != Comparison::Reason::None);
        if (result.freshness != Freshness::Fresh)
            continue;
        // Each member that is a column's by its very name says what the row says.
        const QJsonObject object = QJsonDocument::fromJson(value.text).object();
        for (const QString &column : columns) {
            const QJsonValue member = object.value(column);
            if (member.isObject() || member.isArray() || member.isUndefined())
                continue;
            QVERIFY2(sameMeaning(member.toVariant(), row.value(column),
                                 table().declaredTypes.value(column)),
                     value.text.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestFuzzComparison)
#include "tst_fuzzcomparison.moc"
