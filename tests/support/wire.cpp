// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire.h"

namespace selaras::test {

using redis::Reply;

QByteArray wireOf(const Reply &reply)
{
    switch (reply.type) {
    case Reply::Type::Nil:
        return "$-1\r\n";
    case Reply::Type::Status:
        return '+' + reply.bytes + "\r\n";
    case Reply::Type::Error:
        return '-' + reply.bytes + "\r\n";
    case Reply::Type::Integer:
        return ':' + QByteArray::number(reply.integer) + "\r\n";
    case Reply::Type::Bulk:
        return '$' + QByteArray::number(reply.bytes.size()) + "\r\n" + reply.bytes + "\r\n";
    case Reply::Type::Array:
        break;
    }
    QByteArray wire = '*' + QByteArray::number(reply.elements.size()) + "\r\n";
    for (const Reply &element : reply.elements)
        wire += wireOf(element);
    return wire;
}

} // namespace selaras::test
