// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/comparison.h"
#include "models/mapping/keymap.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace selaras;
using namespace selaras::mapping;

namespace {

const QString connectionName = QStringLiteral("sita-bi");

// The SET commands of a file in the Redis protocol: key → value.
QMap<QByteArray, QByteArray> readKeys(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QByteArray, QByteArray> keys;
    while (!file.atEnd()) {
        QByteArrayList words(file.readLine().mid(1).trimmed().toInt());
        for (QByteArray &word : words) {
            const qint64 size = file.readLine().mid(1).trimmed().toLongLong();
            word = file.read(size);
            file.readLine();
        }
        keys.insert(words.value(1), words.value(2));
    }
    return keys;
}

QVector<Row> select(const QString &sql, const QVariantList &binds = {})
{
    QSqlQuery query(QSqlDatabase::database(connectionName));
    query.prepare(sql);
    for (const QVariant &value : binds)
        query.addBindValue(value);
    QVector<Row> rows;
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next()) {
        Row row;
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            row.set(record.fieldName(i), query.isNull(i) ? QVariant() : query.value(i));
        rows.append(row);
    }
    return rows;
}

TableShape shapeOf(const QString &table)
{
    TableShape shape;
    for (const Row &column : select(QStringLiteral("PRAGMA table_info(%1)").arg(table))) {
        const QString name = column.value(u"name").toString();
        shape.columns.append(name);
        shape.declaredTypes.insert(name, column.value(u"type").toString());
        if (column.value(u"pk").toInt() > 0)
            shape.key.append(name);
    }
    return shape;
}

QVector<Row> rowsOf(const KeyOwner &owner)
{
    QStringList conditions;
    for (const QString &column : owner.values.columns())
        conditions.append(column + QStringLiteral(" = ?"));
    return select(QStringLiteral("SELECT * FROM %1 WHERE %2")
                      .arg(owner.table, conditions.join(QStringLiteral(" AND "))),
                  owner.values.values());
}

QByteArrayList sorted(QByteArrayList keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

// A real application's database and cache: what was changed behind the cache's back is found, and
// nothing else.
class TestSitaBi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyKeyIsJudgedRightly();
    void whatDiffersIsNamed();
    void profileFits();

private:
    [[nodiscard]] Comparison comparisonOf(const QByteArray &key) const;

    QTemporaryDir m_folder;
    QMap<QByteArray, QByteArray> m_keys;
    QMap<QString, TableShape> m_shapes;
    std::optional<KeyMap> m_map;
};

void TestSitaBi::initTestCase()
{
    const QString data = QStringLiteral(TEST_DATA_DIR "/sita-bi/");
    m_keys = readKeys(data + QStringLiteral("redis.resp"));
    QCOMPARE(m_keys.size(), 3806);
    const QString copy = m_folder.filePath(QStringLiteral("dev.db"));
    QVERIFY(QFile::copy(data + QStringLiteral("dev.db"), copy));
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(copy);
    QVERIFY(database.open());
    const auto profile = loadProfile(QStringLiteral(":/profiles/sita-bi.json"));
    QVERIFY(profile);
    for (const Rule &rule : profile->rules)
        m_shapes.insert(rule.table, shapeOf(rule.table));
    m_map.emplace(*profile);
}

void TestSitaBi::cleanupTestCase()
{
    QSqlDatabase::removeDatabase(connectionName);
}

Comparison TestSitaBi::comparisonOf(const QByteArray &key) const
{
    const KeyOwner owner = m_map->ownersOf(key).first();
    return compare({m_keys.value(key), {}, false}, owner.spec, m_shapes.value(owner.table),
                   rowsOf(owner));
}

void TestSitaBi::everyKeyIsJudgedRightly()
{
    int compared = 0;
    int opaque = 0;
    int unmapped = 0;
    QByteArrayList stale;
    for (auto key = m_keys.keyBegin(); key != m_keys.keyEnd(); ++key) {
        if (!m_map->isMapped(*key)) {
            ++unmapped;
            continue;
        }
        const Comparison result = comparisonOf(*key);
        if (result.freshness == Freshness::Opaque) {
            QVERIFY2(key->endsWith(":ringkasan"), key->constData());
            ++opaque;
            continue;
        }
        ++compared;
        if (result.freshness == Freshness::Stale)
            stale.append(*key);
    }
    QCOMPARE(compared, 3246);
    QCOMPARE(opaque, 259);
    QCOMPARE(unmapped, 301);
    QByteArrayList expected;
    for (const int id : {1, 38, 112, 149, 260, 297, 334, 371, 408, 445, 482, 519})
        expected.append("sita:user:" + QByteArray::number(id));
    for (const int id : {3, 44, 167, 208, 290})
        expected.append("sita:tugas_akhir:mahasiswa:" + QByteArray::number(id));
    QCOMPARE(sorted(stale), sorted(expected));
}

void TestSitaBi::whatDiffersIsNamed()
{
    const Comparison user = comparisonOf("sita:user:1");
    QCOMPARE(user.fields(), QStringList({QStringLiteral("name"), QStringLiteral("updated_at")}));
    QCOMPARE(user.differences.first().cached, QStringLiteral("Fajar Öztürk"));
    QCOMPARE(user.differences.first().actual, QStringLiteral("Fajar Öztürk (direct SQL)"));
    QCOMPARE(comparisonOf("sita:tugas_akhir:mahasiswa:3").fields(),
             QStringList {QStringLiteral("status")});
}

void TestSitaBi::profileFits()
{
    const SchemaQuestions schema {
        [&](const QString &table) { return !m_shapes.value(table).columns.isEmpty(); },
        [&](const QString &table, const QString &column) {
            return m_shapes.value(table).columns.contains(column, Qt::CaseInsensitive);
        }};
    QVERIFY(misfits(m_map->profile(), schema).isEmpty());
}

QTEST_GUILESS_MAIN(TestSitaBi)
#include "tst_sitabi.moc"
