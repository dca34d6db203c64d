// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keytarget.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace selaras::repository {

// What made keys stale.
enum class IntentKind {
    Edit, // a save
    Repair, // a finding of the drift scan
    Capture, // a change by another program
    Replay, // the server came back, perhaps with keys that had been removed
};

enum class IntentState {
    Prepared, // written down; its COMMIT may not have happened yet
    Pending, // to be delivered, by anyone
    Held, // to be delivered once a person has agreed
    Guarded, // Redis has acknowledged the removal; watched until the guard window is over
    Delivered, // done
};

// The keys that one change makes stale, written down before its COMMIT and struck out only after
// Redis has acknowledged their removal.
struct Intent {
    qint64 id = 0;
    qint64 createdMs = 0; // since the epoch
    IntentKind kind = IntentKind::Edit;
    IntentState state = IntentState::Prepared;
    QString summary; // what was changed, as "users 1"; never a value
    QVector<mapping::KeyTarget> targets;
    int attempts = 0; // that failed
    QString lastError; // codeName of the last failed delivery
    qint64 heldKeys = 0; // Held: how many keys were found
    qint64 deliveredMs = 0; // Delivered: since the epoch
};

struct IntentCounts {
    int pending = 0;
    int held = 0;
    int guarded = 0;

    bool operator==(const IntentCounts &other) const = default;
};

} // namespace selaras::repository

Q_DECLARE_METATYPE(selaras::repository::IntentState)
