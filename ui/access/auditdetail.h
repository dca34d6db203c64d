// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/auditfilter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace selaras::ui {

class ElidedLabel;
class MeaningLabel;

// One entry of an audit trail: who and what, and the entry as the key holds it.
class AuditDetail : public QWidget {
    Q_OBJECT

public:
    explicit AuditDetail(QWidget *parent = nullptr);

    void showEntry(const security::AuditLog &log, security::AuditLog::Serial serial,
                   const security::AuditPeople &people);
    void clear();

Q_SIGNALS:
    void userWanted(); // its row
    void keyWanted();
    void onlyUserWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWho(const security::AuditLog &log, const security::AuditRecord &record,
                 const security::AuditPeople &people);

    MeaningLabel *m_event;
    QLabel *m_time;
    ElidedLabel *m_who;
    ElidedLabel *m_from;
    ElidedLabel *m_key;
    QPushButton *m_goToUser;
    QPushButton *m_onlyUser;
    QPushButton *m_goToKey;
    QPlainTextEdit *m_raw;
};

} // namespace selaras::ui
