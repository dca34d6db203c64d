// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace selaras::mapping {

// The whole of a file that people write: a profile, a workspace, an .env. Fails with FileNotFound,
// or with Io for what cannot be read or is larger than 64 MiB; the context is the file's name.
Result<QByteArray> readDocumentFile(const QString &path);

} // namespace selaras::mapping
