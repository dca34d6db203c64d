// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/row.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace selaras::ui {

// A page of the window. What the rail, the menu and the search box say of it comes from here.
class Page : public QWidget {
    Q_OBJECT

public:
    // The name is what the tour and the saved state call it; it is never shown.
    Page(const QString &name, Symbol symbol, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    // In the language of the moment.
    [[nodiscard]] virtual QString word() const = 0;
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] Meaning badgeMeaning() const { return m_badgeMeaning; }

Q_SIGNALS:
    void badgeChanged();
    // For the notice bar: what did not work, and what did.
    void failed(const selaras::Error &error);
    void succeeded(const QString &text);
    // Something of the page stands for a row or a key, which Browse is to show.
    void rowWanted(const QString &table, const selaras::Row &key);
    void keyWanted(const QByteArray &key);
    // The page itself is to be shown.
    void wanted();

protected:
    // How many things want attention; 0 takes the badge away.
    void setBadge(int count, Meaning meaning);
    void changeEvent(QEvent *event) override;
    // Sets every text of the page's own anew, when the language changes.
    virtual void retranslate() { }

private:
    QString m_name;
    Symbol m_symbol;
    int m_badge = 0;
    Meaning m_badgeMeaning = Meaning::Quiet;
};

} // namespace selaras::ui
