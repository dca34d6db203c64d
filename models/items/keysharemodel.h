// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keysurvey.h"
#include "models/items/recordmodel.h"

namespace selaras::items {

// The keys of the workspace, by what the profile says of them.
class KeyShareModel final : public RecordModel<cache::KeyShare> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TablesColumn,
        KeysColumn,
        BytesColumn,
        LimitColumn, // seconds
        LongLivedColumn, // beyond it
        ColumnCount
    };

    explicit KeyShareModel(const mapping::Profile &profile, QObject *parent = nullptr);

    // As mapping::KeyGroups calls it; empty for the keys that nothing describes.
    [[nodiscard]] QString groupName(const cache::KeyShare &share) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const cache::KeyShare &share) const override;

private:
    mapping::KeyGroups m_groups;
};

// The keys that live longer than the profile lets them.
class LongLivedKeyModel final : public RecordModel<cache::LongLivedKey> {
    Q_OBJECT

public:
    enum Column { KeyColumn, TtlColumn, LimitColumn, TenantColumn, ColumnCount };

    using RecordModel::RecordModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] QByteArray identity(const cache::LongLivedKey &key) const override;
};

} // namespace selaras::items
