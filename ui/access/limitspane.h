// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ratelimitmodel.h"
#include "models/security/ratelimitreader.h"
#include "ui/access/listpane.h"

namespace selaras::ui {

// Whose requests are counted, how many are left, and who is at the limit; with a way to begin anew.
class LimitsPane : public ListPane {
    Q_OBJECT

public:
    explicit LimitsPane(const AccessReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    [[nodiscard]] items::RateLimitModel &model() { return m_model; }

protected:
    void showState() override;
    void retranslate() override;

private:
    [[nodiscard]] QVector<security::RateLimit> selected() const;
    [[nodiscard]] std::optional<QString> words(const QModelIndex &index) const;
    void reset();

    items::RateLimitModel m_model;
    QPushButton *m_user;
    QPushButton *m_reset;
};

} // namespace selaras::ui
