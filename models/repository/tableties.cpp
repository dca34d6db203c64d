// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/tableties.h"

#include "models/sqlite/database.h"

#include <algorithm>

namespace selaras::repository {

namespace {

using mapping::NameTie;
using mapping::nameTie;
using mapping::PrismaModel;
using sqlite::quoted;

bool isOwnOfTools(const QString &table)
{
    return table.startsWith(QLatin1String("_prisma_"))
        || table.startsWith(QLatin1String("_selaras_"))
        || table.startsWith(QLatin1String("sqlite_"));
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// A placeholder's name: a column of the select's result.
QString aliased(const QString &column, const QString &alias)
{
    return isSame(column, alias) ? quoted(column)
                                 : quoted(column) + QStringLiteral(" AS ") + quoted(alias);
}

} // namespace

TableTies::TableTies(sqlite::Schema schema, const QVector<PrismaModel> &models)
    : m_schema(std::move(schema))
{
    for (const sqlite::Table &table : std::as_const(m_schema.tables)) {
        if (table.type == sqlite::Table::Type::Table && !isOwnOfTools(table.name)) {
            m_tables.append(table);
            m_names[table.name.toLower()].append(table.name);
        }
    }
    for (const PrismaModel &model : models) {
        if (m_names.contains(model.table.toLower()) && model.name != model.table)
            m_names[model.table.toLower()].append(model.name);
    }
    addDeclared();
    addRelations(models);
    addNamed();
}

void TableTies::add(const QString &table, const TableReference &reference)
{
    auto &known = m_references[table.toLower()];
    const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const auto &other) {
        return isSame(other.column, reference.column);
    });
    if (!isKnown)
        known.append(reference);
}

void TableTies::addDeclared()
{
    for (const sqlite::Table &table : std::as_const(m_tables)) {
        for (const sqlite::ForeignKey &key : table.foreignKeys) {
            const sqlite::Table *parent = m_schema.table(key.table);
            if (key.columns.size() != 1 || !parent)
                continue;
            const QStringList columns =
                key.referencedColumns.isEmpty() ? parent->primaryKey() : key.referencedColumns;
            if (columns.size() == 1)
                add(table.name, {key.columns.first(), parent->name, columns.first()});
        }
    }
}

void TableTies::addRelations(const QVector<PrismaModel> &models)
{
    for (const PrismaModel &model : models) {
        for (const PrismaModel::Field &field : model.fields) {
            if (field.fields.size() != 1 || field.references.size() != 1)
                continue;
            const auto parent = std::find_if(models.begin(), models.end(), [&](const auto &other) {
                return other.name == field.type;
            });
            const auto *own = model.field(field.fields.first());
            const auto *theirs =
                parent == models.end() ? nullptr : parent->field(field.references.first());
            const sqlite::Table *table = m_schema.table(model.table);
            if (own && theirs && table && table->column(own->column)
                && m_schema.table(parent->table))
                add(table->name,
                    {own->column, m_schema.table(parent->table)->name, theirs->column});
        }
    }
}

void TableTies::addNamed()
{
    for (const sqlite::Table &table : std::as_const(m_tables)) {
        for (const sqlite::Column &column : table.columns) {
            const QString name = mapping::referredName(column.name);
            if (name.isEmpty())
                continue;
            for (const sqlite::Table &parent : std::as_const(m_tables)) {
                const QStringList key = parent.primaryKey();
                if (key.size() == 1 && !isSame(parent.name, table.name)
                    && tieOf(name, parent.name) >= NameTie::Inflected)
                    add(table.name, {column.name, parent.name, key.first()});
            }
        }
    }
}

NameTie TableTies::tieOf(QStringView word, const QString &table) const
{
    NameTie best = NameTie::None;
    for (const QString &name : m_names.value(table.toLower()))
        best = std::max(best, nameTie(word, name));
    // "app/user" in a key that is divided by something else
    const auto last = std::find_if(word.rbegin(), word.rend(),
                                   [](QChar c) { return QStringView(u"/.|#-@").contains(c); });
    return best == NameTie::None && last != word.rend()
        ? tieOf(word.mid(last.base() - word.begin()), table)
        : best;
}

QVector<TableReference> TableTies::referencesOf(const QString &table) const
{
    return m_references.value(table.toLower());
}

std::optional<TableReference> TableTies::reference(const QString &from, const QString &to,
                                                   const QString &toColumn) const
{
    for (const TableReference &reference : referencesOf(from)) {
        if (isSame(reference.parent, to)
            && (toColumn.isEmpty() || isSame(reference.parentColumn, toColumn)))
            return reference;
    }
    return std::nullopt;
}

QVector<TablePath> TableTies::pathsFrom(const QString &embedded, const QString &table,
                                        const QString &column) const
{
    if (const auto up = reference(embedded, table, column))
        return {{embedded, {}, up->column}};
    if (const auto down = reference(table, embedded))
        return {{embedded,
                 QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :%4")
                     .arg(quoted(column), quoted(table), quoted(down->column), down->parentColumn),
                 column}};
    for (const sqlite::Table &join : m_tables) {
        const auto toTable = reference(join.name, table, column);
        const auto toEmbedded = reference(join.name, embedded);
        if (!toTable || !toEmbedded || isSame(join.name, table) || isSame(join.name, embedded))
            continue;
        const QString alias = table.toLower() + QLatin1Char('_') + column.toLower();
        return {{join.name, {}, toTable->column},
                {embedded,
                 QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :%4")
                     .arg(aliased(toTable->column, alias), quoted(join.name),
                          quoted(toEmbedded->column), toEmbedded->parentColumn),
                 alias}};
    }
    return {};
}

} // namespace selaras::repository
