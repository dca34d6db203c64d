// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitrates.h"
#include "models/mapping/keygroups.h"

#include <QAbstractTableModel>

namespace selaras::items {

// What a measurement counted, a row for each group of keys or for each tenant; what was never read
// has none.
class HitRateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TablesColumn,
        ReadsColumn,
        MissesColumn,
        RateColumn,
        ExpectedColumn,
        VerdictColumn,
        ColumnCount
    };
    enum Role {
        CountRole = Qt::UserRole + 1, // insight::HitCount
        VerdictRole, // int of Verdict
        ExpectedRole, // QPointF: the least and the most, as shares; invalid: nothing is expected
        SortRole, // what its column is sorted by
    };
    // The rate against what the profile expects. What lies outside is only said so when the
    // interval lies outside too.
    enum class Verdict { NothingExpected, TooFewReads, AsExpected, Below, Above };
    enum class By { Rule, Tenant };

    // The groups must outlive the model.
    explicit HitRateModel(const mapping::KeyGroups &groups, QObject *parent = nullptr);

    void setRates(const insight::HitRates &rates);
    void groupBy(By by);
    [[nodiscard]] By groupedBy() const { return m_by; }
    [[nodiscard]] const insight::HitRates &rates() const { return m_rates; }
    [[nodiscard]] static Verdict verdictOn(const insight::HitCount &count,
                                           const std::optional<mapping::ExpectedHitRate> &expected);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QByteArray id; // the number of a group, or a tenant
        QString name; // empty: keys that no rule names
        QStringList tables;
        insight::HitCount count;
        std::optional<mapping::ExpectedHitRate> expected;
    };

    [[nodiscard]] QVector<Line> lines() const;
    [[nodiscard]] static QVariant display(const Line &line, int column);
    [[nodiscard]] static QVariant sortValue(const Line &line, int column);
    void clear();

    const mapping::KeyGroups &m_groups;
    insight::HitRates m_rates;
    By m_by = By::Rule;
    QVector<Line> m_lines;
};

} // namespace selaras::items

Q_DECLARE_METATYPE(selaras::insight::HitCount)
