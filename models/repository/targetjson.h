// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/mapping/keytarget.h"

#include <QVector>

namespace selaras::repository {

// Targets as the journal keeps them: key bytes in base64, for a key need not be text.
QByteArray targetsToJson(const QVector<mapping::KeyTarget> &targets);
// Fails with JournalUnavailable on anything that targetsToJson() did not write.
Result<QVector<mapping::KeyTarget>> targetsFromJson(const QByteArray &json);

} // namespace selaras::repository
