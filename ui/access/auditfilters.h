// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/security/auditfilter.h"
#include "ui/widgets/panebar.h"

class QComboBox;
class QPushButton;

namespace selaras::ui {

class EventChooser;
class FilterEdit;

// What of the audit trails is to be shown: by user, tenant, event, address, time and text.
class AuditFilters : public PaneBar {
    Q_OBJECT

public:
    explicit AuditFilters(Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] security::AuditFilter filter() const;
    // The events that there are.
    void setEvents(const QHash<QString, qint64> &counts);
    void setRange(qint64 fromMs, qint64 toMs);
    void setUser(const QString &user);
    // Of this tenant only, whatever else is chosen; empty: of any.
    void keepTo(const QString &tenant);
    void showAllTimes();
    void clear();

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTimes();
    void retranslate();
    void tell();

    Clock &m_clock;
    QComboBox *m_times;
    EventChooser *m_events;
    FilterEdit *m_user;
    FilterEdit *m_tenant;
    QString m_keptTo;
    FilterEdit *m_ip;
    FilterEdit *m_text;
    QPushButton *m_clear;
    std::optional<qint64> m_fromMs;
    std::optional<qint64> m_toMs;
    bool m_isSetting = false; // several at once
};

} // namespace selaras::ui
