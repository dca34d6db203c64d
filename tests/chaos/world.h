// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/applicationdb.h"
#include "tests/chaos/dice.h"

#include <QByteArrayList>

namespace selaras::chaos {

// What the application is: its tables, its keys, and how it makes each value of the rows. The
// harness judges by this alone, not by what the product makes of the profile.
class World {
public:
    // Users 1 … ours belong to the product's edits, ours + 1 … ours + theirs to other writers.
    explicit World(qint64 ours);

    [[nodiscard]] qint64 ours() const { return m_ours; }
    [[nodiscard]] qint64 theirs() const { return m_theirs; }
    [[nodiscard]] static QByteArray profile();
    // Statements for inside a transaction; the rows stay as they are.
    [[nodiscard]] static QByteArrayList rebuildOfNotes();
    void create(const QString &path, const QByteArray &synchronous) const;

    // A user whose primary key was changed has this one meanwhile.
    static qint64 movedId(qint64 user) { return user + 50'000'000; }
    // The notes and tasks that a user has or may get: rowsAUser of each.
    static constexpr qint64 rowsAUser = 4;
    static qint64 rowOf(qint64 user, qint64 n) { return user * rowsAUser + n; }
    [[nodiscard]] qint64 roles() const;
    static const QByteArrayList &tenants();

    // Some key of the rows of a user.
    [[nodiscard]] static QByteArray someKey(qint64 user, Dice &dice);
    [[nodiscard]] static QByteArray someTenantKey(Dice &dice);
    // All keys of the rows of a user but those of the notes.
    [[nodiscard]] static QByteArrayList keysOf(qint64 user);
    [[nodiscard]] static QByteArray noteKey(qint64 note);

    // What a fresh cache holds for a key; nullopt for a key that is none of the application's.
    [[nodiscard]] static std::optional<QByteArray> valueOf(ApplicationDb &database,
                                                           const QByteArray &key);

private:
    qint64 m_ours;
    qint64 m_theirs;
};

} // namespace selaras::chaos
