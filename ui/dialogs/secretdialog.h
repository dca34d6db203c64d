// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace selaras::ui {

// Asks for a password, and whether the keychain may keep it.
class SecretDialog : public QDialog {
    Q_OBJECT

public:
    explicit SecretDialog(const SecretRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;

private:
    QLineEdit *m_text;
    QCheckBox *m_remember;
};

} // namespace selaras::ui
