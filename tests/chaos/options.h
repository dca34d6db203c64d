// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace selaras::chaos {

// What a run is asked to do; see run.sh.
struct Options {
    enum class Control { None, NoJournal, DelBeforeCommit, SingleDel, Window50Ms, NoFollower };

    qint64 edits = 1000;
    qint64 kills = 20;
    quint64 seed = 1;
    Control control = Control::None;
    QByteArray synchronous = "FULL"; // of the application's connections
    qint64 redisRestarts = -1; // from a snapshot; -1: one a round
    bool captured = false; // what the foreign writers write, instead of them invalidating it
    bool warm = false; // keys are given their new values where that is sure
    bool expectStale = false; // exit 0 if, and only if, there were stale keys
    bool keep = false; // the folder, to look at
    bool verbose = false;

    static constexpr qint64 readers = 8;
    static constexpr qint64 foreignWriters = 2;

    // Edits until all is brought to rest and every key is compared.
    [[nodiscard]] qint64 editsARound() const;
    [[nodiscard]] qint64 rounds() const;
    [[nodiscard]] qint64 windowMs() const;

    // nullopt, with a word on stderr, when they make no sense.
    static std::optional<Options> parse(const QStringList &arguments);
};

} // namespace selaras::chaos
