// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/infofields.h"
#include "ui/server/factgrid.h"

namespace selaras::ui {

// The figures of a server that one looks at first.
QVector<FactGrid::Fact> overviewFacts(const QVector<insight::InfoField> &fields);

} // namespace selaras::ui
