// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"

#include <QObject>
#include <QTimer>

namespace selaras::workspace {

// The tenants of a workspace and the one that was chosen, to which every page and every act keeps.
// Lives on the GUI thread; the session outlives it. An application without tenants has none to
// choose from.
class TenantScope : public QObject {
    Q_OBJECT

public:
    explicit TenantScope(Session &session, QObject *parent = nullptr);

    // Whether the application serves tenants.
    [[nodiscard]] bool isOffered() const;
    // As last read, by name.
    [[nodiscard]] const QVector<Tenant> &tenants() const { return m_tenants; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // Empty: all.
    [[nodiscard]] const QString &chosen() const { return m_session.boundary().chosen(); }
    // The name of the chosen one, as far as it is known.
    [[nodiscard]] QString chosenName() const;
    // Also one that is not in the list. Does nothing where no tenants are offered.
    void choose(const QString &id);
    void refresh();

Q_SIGNALS:
    void listChanged();
    void chosenChanged();

private:
    Session &m_session;
    QVector<Tenant> m_tenants;
    std::optional<Error> m_error;
    QTimer m_rest; // the database changes in bursts
    bool m_reading = false;
};

} // namespace selaras::workspace
