// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/rowrepository.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakekeychanges.h"
#include "tests/support/memoryintentjournal.h"
#include "tests/support/temporarydatabase.h"

namespace selaras::test {

// A repository on a database file, with a profile's rules and a journal in memory. What cannot be
// opened ends the test.
class Bench {
public:
    Bench(const TemporaryDatabase &file, redis::Client &client, const QByteArray &profileJson,
          sqlite::Database::Access access = sqlite::Database::Access::ReadWrite,
          qint64 guardWindowMs = 0, bool warms = false);

    [[nodiscard]] sqlite::Database &database() { return *m_database; }
    [[nodiscard]] MemoryIntentJournal &journal() { return m_journal; }
    [[nodiscard]] const mapping::KeyMap &keyMap() const { return m_keyMap; }
    [[nodiscard]] repository::RowRepository &rows() { return m_rows; }
    [[nodiscard]] repository::Invalidator &invalidator() { return m_invalidator; }
    [[nodiscard]] repository::Guard &guard() { return m_guard; }
    [[nodiscard]] FakeKeyChanges &changes() { return m_changes; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }

private:
    std::unique_ptr<sqlite::Database> m_database;
    MemoryIntentJournal m_journal;
    mapping::KeyMap m_keyMap;
    FakeClock m_clock;
    FakeKeyChanges m_changes;
    repository::LinkReader m_links;
    repository::Guard m_guard;
    repository::Invalidator m_invalidator;
    repository::Warmer m_warmer;
    repository::RowRepository m_rows;
};

// A row's part, from "name", value, "name", value, …
Row rowOf(std::initializer_list<QPair<QString, QVariant>> cells);
// The key of a table with the one column "id".
Row idOf(qlonglong id);

repository::RowEdit updateOf(const QString &table, const Row &key, const Row &changes,
                             const Row &before = {});
repository::RowEdit insertOf(const QString &table, const Row &values);
repository::RowEdit deleteOf(const QString &table, const Row &key, const Row &before = {});

// Every row of every table.
QMap<QString, QList<QVariantList>> contentOf(const TemporaryDatabase &file);

} // namespace selaras::test
