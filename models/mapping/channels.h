// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/jsonplace.h"
#include "models/mapping/profile.h"

namespace selaras::mapping {

// "channels" of a profile, such as "production:{sppg_id}:status". What is wrong becomes the place's
// error.
QStringList parseChannels(const JsonPlace &section);

// A channel of a profile as PSUBSCRIBE takes it: anything in place of a {name}.
QByteArray channelPattern(const QString &channel);

// The patterns of a profile that was parsed well, in its order.
QByteArrayList channelPatterns(const Profile &profile);

} // namespace selaras::mapping
