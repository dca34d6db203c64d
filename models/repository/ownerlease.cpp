// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repository/ownerlease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace selaras::repository {

namespace {

using sqlite::Database;

const QString suffix = QStringLiteral(".lock");

QString pathOf(const QString &journalPath, const QString &owner)
{
    return journalPath + QLatin1Char('.') + owner + suffix;
}

Result<std::unique_ptr<Database>> lock(const QString &path, Database::Access access)
{
    auto database = Database::open(path, access, 0);
    if (!database)
        return database;
    if (auto locked = (*database)->beginImmediate(); !locked)
        return fail(locked.error());
    return database;
}

} // namespace

OwnerLease::OwnerLease(QString owner, std::unique_ptr<Database> lock)
    : m_owner(std::move(owner))
    , m_lock(std::move(lock))
{
}

OwnerLease::~OwnerLease()
{
    QFile::remove(m_lock->path());
}

Result<std::unique_ptr<OwnerLease>> OwnerLease::take(const QString &journalPath)
{
    constexpr int attempts = 3;
    Error error;
    for (int i = 0; i < attempts; ++i) {
        const QString owner = QUuid::createUuid().toString(QUuid::Id128);
        auto locked = lock(pathOf(journalPath, owner), Database::Access::Create);
        // Another process may have swept the file away before it was locked.
        if (locked && QFileInfo::exists((*locked)->path()))
            return std::unique_ptr<OwnerLease>(new OwnerLease(owner, std::move(*locked)));
        if (!locked)
            error = locked.error();
    }
    return fail(ErrorCode::JournalUnavailable, error.detail, error.context);
}

bool OwnerLease::isOver(const QString &journalPath, const QString &owner)
{
    const QString path = pathOf(journalPath, owner);
    const auto locked = lock(path, Database::Access::ReadWrite);
    if (!locked)
        return locked.error().code == ErrorCode::FileNotFound;
    QFile::remove(path);
    return true;
}

void OwnerLease::sweep(const QString &journalPath)
{
    const QFileInfo journal(journalPath);
    const QString prefix = journal.fileName() + QLatin1Char('.');
    for (const QString &name : journal.dir().entryList(QDir::Files)) {
        if (name.startsWith(prefix) && name.endsWith(suffix))
            isOver(journalPath,
                   name.mid(prefix.size(), name.size() - prefix.size() - suffix.size()));
    }
}

} // namespace selaras::repository
