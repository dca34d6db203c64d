// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/capturemodel.h"
#include "models/items/cell.h"
#include "models/repository/linkreader.h"
#include "models/workspace/session.h"
#include "ui/theme/icons.h"

namespace selaras::ui {

// How a state is told: by a word, a symbol and a colour together.
struct StateSign {
    QString word;
    QString sentence; // what it means, for a tooltip
    Symbol symbol;
    Meaning meaning;
};

StateSign signOf(repository::KeyState state);
StateSign signOf(repository::IntentState state);
StateSign signOf(items::CaptureModel::State state);
StateSign signOf(const workspace::ConnectionStatus &status);
StateSign signOf(workspace::Environment environment);

// Why a key cannot be compared; empty for Reason::None.
QString opaqueReason(mapping::Comparison::Reason reason);
// "string", "hash", … as a word; "gone" for a key that is not there.
QString typeWord(const QByteArray &type);
// Why a typed value was not taken.
QString refusalText(items::EditRefusal reason, const QString &column);

} // namespace selaras::ui
