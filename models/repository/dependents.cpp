// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/dependents.h"

#include <QHash>
#include <QQueue>

#include <limits>

namespace selaras::repository {

namespace {

using sqlite::ForeignKey;
using sqlite::Table;
using sqlite::TableRow;

const QString cascade = QStringLiteral("CASCADE");
const QString setNull = QStringLiteral("SET NULL");
const QString setDefault = QStringLiteral("SET DEFAULT");

// What foreign keys do to a row, as far as it is known.
struct Reached {
    QString table;
    TableRow before;
    Row changes;
    bool deleted = false;

    [[nodiscard]] std::optional<Row> after() const;
    [[nodiscard]] std::optional<Row> keyAfter() const;
};

// Goes from row to row over the foreign keys. A row may be reached over several of them: each adds
// its columns, and a deletion outweighs all changes. A column that was changed once keeps its
// value, so that circles come to an end.
class Walk {
public:
    Walk(sqlite::Database &database, const sqlite::Schema &schema)
        : m_database(database)
        , m_schema(schema)
    {
    }

    Result<QVector<Dependent>> from(const Reached &edited);

private:
    qsizetype note(const QString &table, const TableRow &row);
    Result<void> followAll(const Reached &parent);
    Result<void> follow(const Table &child, const ForeignKey &key, const Reached &parent);
    Result<void> change(const Table &child, const ForeignKey &key, const TableRow &row,
                        const Reached &parent);
    Result<QVariant> newValue(const Table &child, const ForeignKey &key, qsizetype column,
                              const Reached &parent);

    sqlite::Database &m_database;
    const sqlite::Schema &m_schema;
    QVector<Reached> m_reached; // the edited row first
    QHash<QString, qsizetype> m_places; // in m_reached
    QQueue<qsizetype> m_toFollow;
};

std::optional<Row> Reached::after() const
{
    return deleted ? std::nullopt : std::optional(before.values.with(changes));
}

std::optional<Row> Reached::keyAfter() const
{
    return deleted ? std::nullopt : std::optional(before.key.updatedFrom(changes));
}

QString actionOf(const ForeignKey &key, const Reached &parent)
{
    return parent.deleted ? key.onDelete : key.onUpdate;
}

bool touches(const ForeignKey &key, const Reached &parent)
{
    const QString action = actionOf(key, parent);
    if (action != cascade && action != setNull && action != setDefault)
        return false;
    const auto after = parent.after();
    return !after
        || after->only(key.referencedColumns) != parent.before.values.only(key.referencedColumns);
}

QString placeText(const QString &table, const Row &key)
{
    QStringList parts {table.toLower()};
    for (const QVariant &value : key.values())
        parts.append(QString::number(value.typeId()) + QLatin1Char('.')
                     + QString::fromLatin1(value.toByteArray().toHex()));
    return parts.join(QLatin1Char('/'));
}

Result<QVector<Dependent>> Walk::from(const Reached &edited)
{
    m_reached[note(edited.table, edited.before)] = edited;
    m_toFollow.enqueue(0);
    while (!m_toFollow.isEmpty()) {
        const Reached parent = m_reached.at(m_toFollow.dequeue());
        if (auto done = followAll(parent); !done)
            return fail(done.error());
    }
    QVector<Dependent> dependents;
    for (const Reached &row : m_reached.sliced(1))
        dependents.append({row.table, row.before, row.keyAfter()});
    return dependents;
}

qsizetype Walk::note(const QString &table, const TableRow &row)
{
    const QString place = placeText(table, row.key);
    const auto known = m_places.constFind(place);
    if (known != m_places.constEnd())
        return *known;
    m_places.insert(place, m_reached.size());
    m_reached.append({table, row, {}, false});
    return m_reached.size() - 1;
}

Result<void> Walk::followAll(const Reached &parent)
{
    for (const Table &child : m_schema.tables) {
        for (const ForeignKey &key : child.foreignKeys) {
            if (key.table.compare(parent.table, Qt::CaseInsensitive) != 0 || !touches(key, parent))
                continue;
            if (auto done = follow(child, key, parent); !done)
                return done;
        }
    }
    return {};
}

Result<void> Walk::follow(const Table &child, const ForeignKey &key, const Reached &parent)
{
    Row where;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QVariant value = parent.before.values.value(key.referencedColumns.value(i));
        if (!value.isValid())
            return {}; // NULL references nothing
        where.set(key.columns.at(i), value);
    }
    const auto rows = sqlite::findRows(m_database, child, where, std::numeric_limits<int>::max());
    if (!rows)
        return fail(rows.error());
    for (const TableRow &row : *rows) {
        if (auto done = change(child, key, row, parent); !done)
            return done;
    }
    return {};
}

Result<void> Walk::change(const Table &child, const ForeignKey &key, const TableRow &row,
                          const Reached &parent)
{
    const qsizetype place = note(child.name, row);
    if (m_reached.at(place).deleted)
        return {};
    if (parent.deleted && actionOf(key, parent) == cascade) {
        m_reached[place].deleted = true;
        m_toFollow.enqueue(place);
        return {};
    }
    bool changed = false;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        if (m_reached.at(place).changes.contains(key.columns.at(i)))
            continue;
        const auto value = newValue(child, key, i, parent);
        if (!value)
            return fail(value.error());
        m_reached[place].changes.set(key.columns.at(i), *value);
        changed = true;
    }
    if (changed)
        m_toFollow.enqueue(place);
    return {};
}

Result<QVariant> Walk::newValue(const Table &child, const ForeignKey &key, qsizetype column,
                                const Reached &parent)
{
    const QString action = actionOf(key, parent);
    if (action == cascade)
        return parent.after()->value(key.referencedColumns.at(column));
    const sqlite::Column *changed = child.column(key.columns.at(column));
    if (action == setNull || !changed || !changed->defaultValue)
        return QVariant();
    const auto evaluated = m_database.query(QStringLiteral("SELECT ") + *changed->defaultValue);
    if (!evaluated)
        return fail(evaluated.error());
    return evaluated->first().values().first();
}

} // namespace

Result<QVector<Dependent>> dependentsOfDelete(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const TableRow &row)
{
    return Walk(database, schema).from({table, row, {}, true});
}

Result<QVector<Dependent>> dependentsOfUpdate(sqlite::Database &database,
                                              const sqlite::Schema &schema, const QString &table,
                                              const TableRow &row, const Row &changes)
{
    return Walk(database, schema).from({table, row, changes, false});
}

} // namespace selaras::repository
