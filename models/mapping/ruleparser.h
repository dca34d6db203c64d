// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

namespace selaras::mapping {

// Reads one entry of "mappings". What is wrong with it becomes the place's error.
Rule parseRule(const JsonPlace &place, const QString &prefix, const QByteArray &delimiter);

} // namespace selaras::mapping
