// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/curvecsv.h"

#include "models/base/csv.h"

#include <QDateTime>

#include <map>

namespace selaras::insight {

namespace {

QByteArray headOf(const SeriesRef &ref)
{
    const QString id = seriesId(ref.series);
    return csvField(ref.label.isEmpty() ? id : id + QLatin1Char(':') + ref.label);
}

} // namespace

QByteArray curvesToCsv(const QVector<Curve> &curves)
{
    QByteArray csv = "time";
    std::map<qint64, QVector<QByteArray>> rows;
    for (qsizetype i = 0; i < curves.size(); ++i) {
        csv += ',' + headOf(curves.at(i).ref);
        for (const CurvePoint &point : curves.at(i).points) {
            QVector<QByteArray> &row = rows[point.timeMs];
            row.resize(curves.size());
            row[i] = QByteArray::number(point.value(), 'g', 12);
        }
    }
    csv += "\r\n";
    for (const auto &[timeMs, row] : rows) {
        csv += QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
        for (const QByteArray &value : row)
            csv += ',' + value;
        csv += "\r\n";
    }
    return csv;
}

} // namespace selaras::insight
