// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/auditkind.h"
#include "ui/statewords.h"

#include <QBrush>

namespace selaras::ui {

// What a kind of event is told by: a word, a symbol and a colour.
StateSign signOf(security::AuditKind kind);

// The ground of its bars in a chart: those whose colours are alike have a pattern of their own.
QBrush auditBrush(security::AuditKind kind, const QPalette &palette);

} // namespace selaras::ui
