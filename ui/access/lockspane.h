// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/heldlockmodel.h"
#include "models/security/lockreader.h"
#include "ui/access/listpane.h"

class QLineEdit;

namespace selaras::ui {

class DurationBox;

// What is locked, by whom and for how long. Whoever has the holder's token can release a lock or
// hold it for longer; without it one can only take it away by force, which is told to be dangerous.
class LocksPane : public ListPane {
    Q_OBJECT

public:
    explicit LocksPane(const AccessReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::HeldLockModel &model() { return m_model; }

protected:
    void showState() override;
    void retranslate() override;

private:
    using Act = std::function<Result<bool>(workspace::RedisDesk &desk)>;

    [[nodiscard]] QWidget *makeTokenForm();
    [[nodiscard]] QWidget *makeNewForm();
    [[nodiscard]] const security::HeldLock *lock() const;
    [[nodiscard]] std::optional<QString> words(const QModelIndex &index) const;
    void performAs(Act act, const QString &done, const QString &otherwise);
    void release();
    void extend();
    void force();
    void acquire();

    std::shared_ptr<security::LockReader> m_reader;
    items::HeldLockModel m_model;
    QPushButton *m_key;
    QPushButton *m_force;
    QLineEdit *m_token;
    QPushButton *m_release;
    DurationBox *m_longer;
    QPushButton *m_extend;
    QLineEdit *m_name;
    DurationBox *m_duration;
    QPushButton *m_acquire;
};

} // namespace selaras::ui
