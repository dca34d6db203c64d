// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sqlite/columnkind.h"

#include <QTest>

using namespace selaras;
using Kind = sqlite::Column::Kind;

Q_DECLARE_METATYPE(selaras::sqlite::Column::Kind)

class TestColumnKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKind_data();
    void tellsTheKind();
};

void TestColumnKind::tellsTheKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Kind>("kind");
    const QVector<std::pair<Kind, QByteArrayList>> kinds {
        {Kind::Boolean, {"BOOLEAN", "bool", "TINYINT(1)", "tinyint (1)"}},
        {Kind::DateTime, {"DATETIME", "datetime(3)", "DATE", "TIMESTAMP", "timestamptz"}},
        {Kind::Integer,
         {"INTEGER", "int", "BIGINT", "INTEGER UNSIGNED", "TINYINT", "UNSIGNED BIG INT", "INT8"}},
        {Kind::Text, {"TEXT", "VARCHAR(191)", "NCHAR(55)", "clob", "UUID", "STRING"}},
        {Kind::Blob, {"BLOB", "VARBINARY(16)", "bytea"}},
        {Kind::Real, {"REAL", "DOUBLE PRECISION", "FLOAT"}},
        {Kind::Decimal, {"DECIMAL", "DECIMAL(10,2)", "NUMERIC", "money"}},
        {Kind::Json, {"JSON", "JSONB", "json"}},
        {Kind::Other, {"", "GEOMETRY", "ANY"}},
    };
    for (const auto &[kind, types] : kinds) {
        for (const QByteArray &type : types)
            QTest::addRow("'%s'", type.constData()) << QString::fromLatin1(type) << kind;
    }
}

void TestColumnKind::tellsTheKind()
{
    QFETCH(QString, type);
    QFETCH(Kind, kind);
    QCOMPARE(sqlite::columnKind(type), kind);
}

QTEST_GUILESS_MAIN(TestColumnKind)
#include "tst_columnkind.moc"
