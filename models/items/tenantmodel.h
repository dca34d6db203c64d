// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/tenantlist.h"

#include <QAbstractListModel>

namespace selaras::items {

// The tenants to choose from; before them, while nothing is looked for, the choice of all.
class TenantModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString; empty: all
        NameRole, // QString; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setTenants(const QVector<workspace::Tenant> &tenants);
    // Only those whose name or id contains the text.
    void setFilter(const QString &text);

    [[nodiscard]] QModelIndex find(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void show();

    QVector<workspace::Tenant> m_tenants;
    QVector<workspace::Tenant> m_shown; // an empty id: all
    QString m_filter;
};

} // namespace selaras::items
