// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarydatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace selaras::test {

namespace {

template<class F>
void onConnection(const QString &path, F fn)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
        fn(database);
    }
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery execute(const QSqlDatabase &database, const QString &sql, const QVariantList &binds)
{
    QSqlQuery query(database);
    bool done = query.prepare(sql);
    for (const QVariant &value : binds)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

} // namespace

TemporaryDatabase::TemporaryDatabase()
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s: %s", qPrintable(path()), qPrintable(file.errorString()));
}

TemporaryDatabase::TemporaryDatabase(const QStringList &statements)
    : TemporaryDatabase()
{
    run(statements);
}

TemporaryDatabase::TemporaryDatabase(std::initializer_list<QString> statements)
    : TemporaryDatabase(QStringList(statements))
{
}

std::unique_ptr<TemporaryDatabase> TemporaryDatabase::copyOf(const QString &original)
{
    auto copy = std::make_unique<TemporaryDatabase>();
    if (!QFile::remove(copy->path()) || !QFile::copy(original, copy->path())
        || !QFile::setPermissions(copy->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qFatal("%s cannot be copied", qPrintable(original));
    return copy;
}

void TemporaryDatabase::run(const QStringList &statements) const
{
    onConnection(path(), [&](const QSqlDatabase &database) {
        for (const QString &sql : statements)
            execute(database, sql, {});
    });
}

void TemporaryDatabase::run(const QString &statement, const QVariantList &binds) const
{
    onConnection(path(),
                 [&](const QSqlDatabase &database) { execute(database, statement, binds); });
}

QList<QVariantList> TemporaryDatabase::rows(const QString &sql, const QVariantList &binds) const
{
    QList<QVariantList> rows;
    onConnection(path(), [&](const QSqlDatabase &database) {
        QSqlQuery query = execute(database, sql, binds);
        const int columns = query.record().count();
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < columns; ++i)
                row.append(query.isNull(i) ? QVariant() : query.value(i));
            rows.append(row);
        }
    });
    return rows;
}

QVariant TemporaryDatabase::value(const QString &sql, const QVariantList &binds) const
{
    return rows(sql, binds).value(0).value(0);
}

QStringList TemporaryDatabase::listing() const
{
    QStringList lines;
    const QDir folder(m_folder.path());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(name, QString::number(file.size()),
                              QString::fromLatin1(hash.result().toHex())));
    }
    return lines;
}

} // namespace selaras::test
