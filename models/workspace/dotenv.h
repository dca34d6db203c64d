// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace selaras::workspace {

// The variables of an .env, as Node's dotenv reads it: "export", comments, quotes of three kinds,
// values over several lines, \n and \r in double quotes; the last of a name counts, and a line that
// is none of it is passed over.
QMap<QString, QString> parseDotenv(const QString &text);

} // namespace selaras::workspace
