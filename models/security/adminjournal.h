// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/security/chain.h"
#include "models/security/deedrecord.h"
#include "models/security/notedhashes.h"
#include "models/sqlite/database.h"

#include <functional>
#include <memory>

namespace selaras::security {

// What was found by AdminJournal::verify().
struct ChainState {
    qint64 entries = 0; // up to the break, where there is one
    QByteArray head; // the hash of the last one; to be kept elsewhere by who wants to be sure
    qint64 unnoted = 0; // entries that stand only in the journal: its process died, or the file of
                        // noted hashes was cut or is gone
    std::optional<ChainBreak> broken;

    [[nodiscard]] bool isIntact() const { return !broken; }
};

// What was done with this program, in a SQLite file of our own (mode 0600, WAL), shared by every
// process that has the workspace open. Append-only: a deed is one entry, its end another, chained
// by hashes (see chain.h); triggers refuse UPDATE and DELETE. What takes a deed back lies in a
// table beside the chain, and is let go of after a while. Blocking; used on the thread that opened
// it. Fails with JournalUnavailable.
//
// What cannot be detected: that whoever may write both files has written both anew, whole and
// consistently, or put an older copy of both in their place. Against that the head's hash has to be
// kept where they cannot write, or the file of noted hashes be made append-only by root.
class AdminJournal {
public:
    struct Retention {
        qint64 undoMs = qint64(30) * 24 * 3600 * 1000;
        qint64 undoBytes = qint64(512) << 20;
    };

    // Makes the file and its folder where they are missing. Where the file cannot be written it can
    // be read all the same, and begin() fails.
    static Result<std::unique_ptr<AdminJournal>> open(const QString &path, const Author &author,
                                                      Clock &clock, Retention retention);
    static Result<std::unique_ptr<AdminJournal>> open(const QString &path, const Author &author,
                                                      Clock &clock)
    {
        return open(path, author, clock, Retention());
    }

    [[nodiscard]] QString path() const { return m_database->path(); }

    // To be called before anything is done; durable when it returns. Returns the deed's id. Where
    // it fails nothing may be done.
    Result<qint64> begin(const Deed &deed);
    // What came of it. Where that cannot be written it is written with the next entry, if this
    // object lives so long; until then the deed's state is Unknown.
    Result<void> end(qint64 deed, const Outcome &outcome);

    // The newest before a deed (0: of all), newest first. The names in it are as they were given.
    Result<DeedPage> page(const DeedFilter &filter, qint64 before, int limit);
    Result<std::optional<DeedRecord>> find(qint64 deed);
    Result<QVector<QByteArray>> actions(); // that there are, sorted
    // What takes the deed back. NotFound when there is no such deed or nothing that does any more;
    // Corrupt when it is not what the chain says.
    Result<Undo> undoOf(qint64 deed);

    // Walks the whole chain.
    Result<ChainState> verify(Progress &progress = Progress::none());

    // Every entry as exportedLine() has it, oldest first; returns how many.
    using LineVisitor = std::function<Result<void>(const QByteArray &line)>;
    Result<qint64> exportLines(const LineVisitor &visit, Progress &progress = Progress::none());

private:
    struct Ending {
        qint64 deed;
        Outcome outcome;
        qint64 timeMs;
    };

    AdminJournal(std::unique_ptr<sqlite::Database> database, Author author, Clock &clock,
                 Retention retention);

    Result<qint64> append(const QJsonObject &members, qint64 deed, const Undo &undo);
    Result<ChainEntry> nextEntry(const QJsonObject &members);
    Result<void> keepUndo(qint64 deed, const ChainEntry &entry, const Undo &undo);
    Result<void> purge();
    Result<void> writeUnwritten();
    Result<void> writeEnd(const Ending &ending);

    std::unique_ptr<sqlite::Database> m_database;
    NotedHashes m_noted;
    Author m_author;
    Clock &m_clock;
    Retention m_retention;
    QVector<Ending> m_unwritten;
    qint64 m_lastPurgeMs = 0; // monotonic
};

} // namespace selaras::security
