// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/curve.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace selaras::items {

// Curves as numbers, for those who read them instead of looking at them: a row a time, the newest
// first, and a column a series. What was not read is empty. How a series, a value and a time are
// told is up to the words.
class CurveTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, FirstSeriesColumn };
    enum Role { TimeRole = Qt::UserRole, ValueRole };

    struct Words {
        std::function<QString(const insight::SeriesRef &)> series;
        std::function<QString(double, insight::Unit)> value;
        std::function<QString(qint64)> time;
    };

    explicit CurveTableModel(Words words, QObject *parent = nullptr);

    void setCurves(const QVector<insight::Curve> &curves);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::optional<double> valueAt(const QModelIndex &index) const;

    Words m_words;
    QVector<insight::SeriesRef> m_refs;
    QVector<qint64> m_times; // newest first
    QVector<QHash<qint64, double>> m_values; // of each series, by time
};

} // namespace selaras::items
