// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/revokedtokenmodel.h"
#include "models/security/tokenacts.h"
#include "models/security/tokenreader.h"
#include "ui/access/listpane.h"

class QLineEdit;
class QPlainTextEdit;

namespace selaras::ui {

class DurationBox;

// The tokens that are taken no more, with what they say of themselves; a way to add one and to take
// one back. A token in full is a secret: it is never shown, and copied only when one asks.
class TokensPane : public ListPane {
    Q_OBJECT

public:
    explicit TokensPane(const AccessReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::RevokedTokenModel &model() { return m_model; }

protected:
    void showState() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] const security::RevokedToken *token() const;
    [[nodiscard]] std::optional<QString> words(const QModelIndex &index) const;
    void showClaims();
    void revoke();
    void reinstate();
    void tell(const security::Revoked &revoked, const QString &masked);

    std::shared_ptr<security::TokenReader> m_reader;
    items::RevokedTokenModel m_model;
    QPlainTextEdit *m_claims;
    QPushButton *m_user;
    QPushButton *m_copy;
    QPushButton *m_remove;
    MeaningLabel *m_told; // why a token was not revoked
    QLineEdit *m_text;
    DurationBox *m_duration;
    QPushButton *m_add;
};

} // namespace selaras::ui
