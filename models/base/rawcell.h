// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace selaras {

// A cell as a database holds it, for work on so many that a QVariant each is too much. A text is
// UTF-8 as far as whoever wrote it cared. The bytes are the database's own: see who hands them out.
struct RawCell {
    enum class Kind { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    qint64 integer = 0; // Integer
    double real = 0; // Real
    QByteArrayView bytes {}; // Text, Blob

    static RawCell ofInteger(qint64 value) { return {Kind::Integer, value, 0, {}}; }
    static RawCell ofText(QByteArrayView text) { return {Kind::Text, 0, 0, text}; }
};

} // namespace selaras
