// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/cacheacts.h"

#include <QFuture>
#include <QObject>

namespace selaras::ui {

// The survey of the keys that the tabs of the cache page share; on a connection of its own, made
// when one asks.
class SurveyFeed : public QObject {
    Q_OBJECT

public:
    SurveyFeed(const workspace::Access &access, Clock &clock, QObject *parent = nullptr);
    ~SurveyFeed() override;

    // Of one tenant, or of all where it is empty.
    void start();
    void setTenant(const QByteArray &tenant);
    // Of this tenant only, whatever is set; empty: as it was set. What is known of others is
    // forgotten.
    void keepTo(const QString &tenant);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QByteArray &tenant() const { return m_tenant; }
    [[nodiscard]] const QString &keptTo() const { return m_keptTo; }
    // The last complete one; every tenant that was ever seen stays in allTenants().
    [[nodiscard]] const std::optional<cache::KeySurvey> &survey() const { return m_survey; }
    [[nodiscard]] const QByteArrayList &allTenants() const { return m_tenants; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    void progressed(qint64 done, qint64 total);

private:
    void take(const Result<cache::KeySurvey> &survey);

    workspace::RedisLane m_lane;
    std::shared_ptr<const mapping::KeyMap> m_keyMap;
    QFuture<Result<cache::KeySurvey>> m_future;
    int m_generation = 0;
    bool m_running = false;
    QByteArray m_tenant;
    QString m_keptTo;
    QByteArrayList m_tenants;
    std::optional<cache::KeySurvey> m_survey;
    std::optional<Error> m_error;
};

} // namespace selaras::ui
