// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowgridmodel.h"

#include <QObject>

namespace selaras::ui {

// Brings a row into the grid that may not be loaded yet: reads on for some pages, then narrows the
// rows down to those that hold its key.
class RowSeeker : public QObject {
    Q_OBJECT

public:
    explicit RowSeeker(items::RowGridModel &model, QObject *parent = nullptr);

    // A new search takes the place of the one before.
    void seek(const Row &key);
    void stop();
    [[nodiscard]] bool isSeeking() const { return !m_key.isEmpty(); }

Q_SIGNALS:
    void found(const QModelIndex &index);
    void missed();

private:
    void look();
    void giveUp();

    items::RowGridModel &m_model;
    Row m_key;
    int m_pagesLeft = 0;
    bool m_narrowed = false;
};

} // namespace selaras::ui
