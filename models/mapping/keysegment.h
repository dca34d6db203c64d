// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace selaras::mapping {

// One piece of a key template.
struct KeySegment {
    enum class Kind { Literal, Placeholder, Star };

    Kind kind = Kind::Literal;
    QByteArray literal; // Literal
    QString column; // Placeholder
};

} // namespace selaras::mapping
