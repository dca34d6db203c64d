// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/items/snapshotmodel.h"
#include "models/security/session.h"
#include "models/security/sessionfilter.h"

namespace selaras::items {

// The sessions of an application, of which there may be a hundred thousand.
class SessionModel : public SnapshotModel<security::Session> {
    Q_OBJECT

public:
    enum Column {
        UserColumn,
        TenantColumn,
        RoleColumn,
        IpColumn,
        AgentColumn,
        CreatedColumn,
        ActivityColumn,
        ExpiresColumn,
        KeyColumn,
        ColumnCount
    };
    // What a user is called, by what sessions say whose they are.
    using Names = QHash<QString, QString>;

    SessionModel(Fetch fetch, Clock &clock, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; }
    // Names that were looked up.
    void addNames(const Names &names);
    // The user's name, else what the session says of who it is; empty where nothing is known.
    [[nodiscard]] QString shownUser(const security::Session &session) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] RecordKind kind(int column) const override;
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] Identity identityOf() const override;
    [[nodiscard]] Compare compareBy(int column) const override;

private:
    void filter();

    Clock &m_clock;
    std::shared_ptr<const Names> m_names = std::make_shared<const Names>();
    QString m_filterText;
};

} // namespace selaras::items
