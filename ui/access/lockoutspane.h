// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/accountmodel.h"
#include "models/items/burstmodel.h"
#include "models/security/accountreader.h"
#include "ui/access/listpane.h"

class QLabel;
class QLineEdit;

namespace selaras::ui {

class DurationBox;

// Who is locked out and who is about to be, with a way to unlock and to lock; below it where many
// failed logins come from.
class LockoutsPane : public ListPane {
    Q_OBJECT

public:
    explicit LockoutsPane(const AccessReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::AccountModel &model() { return m_model; }
    [[nodiscard]] items::BurstModel &bursts() { return m_bursts; }

protected:
    void showState() override;
    void retranslate() override;

private:
    using Reader = std::shared_ptr<security::AccountReader>;

    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeLockForm();
    [[nodiscard]] const security::Account *account() const;
    [[nodiscard]] QString idOf(const security::Account &account) const;
    [[nodiscard]] QString who(const security::Account &account) const;
    [[nodiscard]] std::optional<QString> words(const QModelIndex &index) const;
    void takeCurrent();
    void unlock();
    void clear();
    void lock();

    Reader m_reader;
    items::AccountModel m_model;
    items::BurstModel m_bursts;
    RecordView *m_burstView;
    QLabel *m_burstTitle;
    QLineEdit *m_id;
    QLineEdit *m_reason;
    DurationBox *m_duration;
    QPushButton *m_user;
    QPushButton *m_trail;
    QPushButton *m_clear;
    QPushButton *m_unlock;
    QPushButton *m_lock;
};

} // namespace selaras::ui
