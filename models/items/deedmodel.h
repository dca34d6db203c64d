// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/items/loadstate.h"
#include "models/security/deedrecord.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

namespace selaras::items {

// The journal, newest first, page by page as the view goes down. How it is told is the delegate's.
class DeedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OutcomeColumn,
        ActionColumn,
        SubjectColumn,
        TenantColumn,
        WhoColumn,
        ColumnCount
    };
    enum Role { DeedRole = Qt::UserRole + 1 }; // security::DeedRecord

    // The newest before a deed (0: of all) that the filter means.
    using Fetch = std::function<QFuture<Result<security::DeedPage>>(
        const security::DeedFilter &filter, qint64 before, int limit)>;

    explicit DeedModel(Fetch fetch, QObject *parent = nullptr, int pageSize = 200);

    // Begins anew with the newest.
    void setFilter(const security::DeedFilter &filter);
    [[nodiscard]] const security::DeedFilter &filter() const { return m_filter; }
    // Asks for the newest again; what is new and what has come to an end is shown by difference.
    void refresh();

    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // nullptr for an index that is not of this model.
    [[nodiscard]] const security::DeedRecord *record(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(qint64 deed) const; // -1 where it is not loaded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); // state() or any record

private:
    void ask(qint64 before);
    void showNewest(const security::DeedPage &page);
    void append(const security::DeedPage &page);
    void setState(LoadState state, std::optional<Error> error = {});

    Fetch m_fetch;
    int m_pageSize;
    security::DeedFilter m_filter;
    QVector<security::DeedRecord> m_deeds;
    bool m_more = false;
    bool m_isFetchingMore = false;
    int m_generation = 0;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
};

} // namespace selaras::items
