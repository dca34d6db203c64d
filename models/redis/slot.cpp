// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/slot.h"

#include <QByteArrayView>

namespace selaras::redis {

namespace {

quint16 crc16(QByteArrayView bytes)
{
    constexpr quint16 polynomial = 0x1021;
    quint16 crc = 0;
    for (const char byte : bytes) {
        crc = quint16(crc ^ (quint16(quint8(byte)) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16((crc & 0x8000) != 0 ? (crc << 1) ^ polynomial : crc << 1);
    }
    return crc;
}

QByteArrayView hashed(const QByteArray &key)
{
    const qsizetype open = key.indexOf('{');
    const qsizetype close = open < 0 ? -1 : key.indexOf('}', open);
    const bool hasTag = close > open + 1;
    return hasTag ? QByteArrayView(key).sliced(open + 1, close - open - 1) : QByteArrayView(key);
}

} // namespace

int slotOf(const QByteArray &key)
{
    return crc16(hashed(key)) % slotCount;
}

} // namespace selaras::redis
