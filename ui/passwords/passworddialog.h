// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/passwordlane.h"
#include "models/workspace/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace selaras::ui {

class MeaningLabel;
class PasswordChecklist;
class PasswordField;
class Prompter;

// Sets a user's password: what the policy asks, how hard it is to guess, what its hash will be, and
// which keys go with the save. What was typed leaves it as a hash only.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    // The references outlive it.
    PasswordDialog(workspace::Session &session, workspace::PasswordLane &passwords,
                   Prompter &prompter, const workspace::PasswordUser &user,
                   QWidget *parent = nullptr);

    [[nodiscard]] const workspace::PasswordUser &user() const { return m_user; }

Q_SIGNALS:
    // The dialog closes with it, unless the sessions could not be ended.
    void saved(const selaras::repository::EditReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void askPreview();
    void judge();
    void confirm();
    void save();
    void store(const QByteArray &hash);
    void takeReport(const Result<repository::EditReport> &report);
    void finish(const repository::EditReport &report);
    void showTrouble(const QString &text);
    void setBusy(bool busy);
    void retranslate();
    void showKeys();

    workspace::Session &m_session;
    workspace::PasswordLane &m_passwords;
    Prompter &m_prompter;
    workspace::PasswordUser m_user;
    Result<repository::EditPreview> m_preview;
    bool m_previewed = false;
    bool m_busy = false;
    QLabel *m_title;
    PasswordField *m_password;
    MeaningLabel *m_strength;
    PasswordChecklist *m_checklist;
    QLabel *m_costLabel;
    QSpinBox *m_cost;
    QLabel *m_form;
    QCheckBox *m_revoke;
    QLabel *m_keys;
    MeaningLabel *m_trouble;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace selaras::ui
