// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/repository/linkreader.h"
#include "ui/widgets/panebar.h"

#include <optional>

class QLabel;
class QPushButton;

namespace selaras::ui {

class ElidedLabel;
class SymbolLabel;
class ToolButton;

// The line above a key's value: its state, name and facts, the row that it caches, copy and close.
class ValueBar : public PaneBar {
    Q_OBJECT

public:
    explicit ValueBar(QWidget *parent = nullptr);

    void showKey(const QByteArray &key);
    // nullopt: no rule maps it, or it is not known yet.
    void showState(const std::optional<repository::KeyState> &state);
    void showFacts(const std::optional<redis::KeyFacts> &facts);
    void showRow(const std::optional<repository::RowRef> &row);

Q_SIGNALS:
    void rowWanted(const QString &table, const selaras::Row &key);
    void copyWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    std::optional<repository::KeyState> m_state;
    std::optional<redis::KeyFacts> m_keyFacts;
    std::optional<repository::RowRef> m_row;
    SymbolLabel *m_symbol;
    QLabel *m_word;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_rowButton;
    ToolButton *m_copy;
    ToolButton *m_close;
};

} // namespace selaras::ui
