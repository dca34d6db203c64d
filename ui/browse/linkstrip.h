// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/linkedkeysmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace selaras::ui {

class KeyChip;
class SymbolLabel;

// The keys of the selected row, as chips in a line that scrolls: as many as a person looks through,
// and a button for the others.
class LinkStrip : public QWidget {
    Q_OBJECT

public:
    explicit LinkStrip(items::LinkedKeysModel &model, QWidget *parent = nullptr);

    // What the row is called: "users · id 1"; empty while none is selected.
    void setRowTitle(const QString &title);
    // Marks the chip of this key as the one whose value is shown.
    void markOpen(const QByteArray &key);
    [[nodiscard]] QVector<KeyChip *> chips() const;

Q_SIGNALS:
    void opened(const selaras::repository::LinkedKey &key);
    // The keys that there is no chip for are among those that the pattern matches.
    void othersWanted(const QByteArray &pattern);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addChip(const repository::LinkedKey &key);
    void addOthers(const QByteArray &pattern, int count);
    void showWords();

    items::LinkedKeysModel &m_model;
    QString m_title;
    QByteArray m_open;
    QLabel *m_lead;
    SymbolLabel *m_symbol;
    QLabel *m_words;
    QScrollArea *m_area;
    QWidget *m_line;
    QHBoxLayout *m_row;
};

} // namespace selaras::ui
