// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras::ui {

// What a well-known setting of Redis does; empty for one that is not known.
QString configurationMeaning(const QByteArray &name);

} // namespace selaras::ui
