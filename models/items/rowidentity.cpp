// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowidentity.h"

#include <QDataStream>
#include <QIODevice>

namespace selaras::items {

QByteArray rowIdentity(const Row &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QVariant &value : row.values())
        stream << value;
    return bytes;
}

} // namespace selaras::items
