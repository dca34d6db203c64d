// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/passwords.h"

#include <QWidget>

class QLineEdit;

namespace selaras::ui {

class ToolButton;

// Where a new password is typed or pasted, never to be seen, or made up: a made-up one is shown and
// can be copied, for it has to be handed over, until something is typed.
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(const mapping::PasswordPolicy &policy, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void generate();
    void copy() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void setShown(bool shown);

    mapping::PasswordPolicy m_policy;
    QLineEdit *m_text;
    ToolButton *m_generate;
    ToolButton *m_copy;
};

} // namespace selaras::ui
