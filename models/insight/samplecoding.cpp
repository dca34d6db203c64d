// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/samplecoding.h"

#include <QDataStream>
#include <QIODevice>

namespace selaras::insight {

QByteArray encoded(const QVector<NumberedReading> &readings)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const NumberedReading &reading : readings)
        stream << quint32(reading.series) << reading.sum << reading.weight;
    return bytes;
}

QVector<NumberedReading> decodedReadings(const QByteArray &bytes)
{
    QVector<NumberedReading> readings;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    while (!stream.atEnd()) {
        quint32 series = 0;
        NumberedReading reading;
        stream >> series >> reading.sum >> reading.weight;
        if (stream.status() != QDataStream::Ok || !(reading.weight > 0))
            break;
        reading.series = series;
        readings.append(reading);
    }
    return readings;
}

} // namespace selaras::insight
