// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/options.h"

#include <QVector>

namespace selaras::chaos {

// Everything that a run will do to those who take part, decided by the seed alone: each as soon as
// so many edits are made.
struct Disturbance {
    enum class Kind {
        StopDriver,
        StopRedis,
        PauseRedis,
        Flush,
        Evict,
        KillTracking,
        SlowProxy,
        SliceProxy,
        CutProxy,
        ResetProxy,
        Snapshot,
        RestartEmpty,
        RestartFromAppendOnlyFile,
        RestartFromSnapshot,
    };

    qint64 atEdit = 0;
    Kind kind = Kind::StopDriver;
    int ms = 0; // how long it lasts, where it does
};

// Where the driver ends without warning.
enum class KillPoint {
    Anywhere, // from outside, at any time
    BeforeIntent,
    BeforeCommit,
    AfterCommit,
    DuringUnlink,
    InGuard,
};

struct Kill {
    qint64 atEdit = 0;
    KillPoint point = KillPoint::Anywhere;
    int delayUs = 0; // Anywhere: after that edit
};

struct Schedule {
    QVector<Disturbance> disturbances; // by edit
    QVector<Kill> kills; // by edit

    explicit Schedule(const Options &options);
    void print() const;
};

const char *nameOf(Disturbance::Kind kind);
const char *nameOf(KillPoint point);

} // namespace selaras::chaos
