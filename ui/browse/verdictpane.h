// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/differencemodel.h"
#include "models/repository/linkreader.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTableView;

namespace selaras::ui {

// How a key stands to its row, in a sentence, and the fields in which they differ.
class VerdictPane : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPane(QWidget *parent = nullptr);

    void showLoading();
    // nullopt: no rule maps the key.
    void showLink(const std::optional<repository::LinkedKey> &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    bool m_loading = true;
    std::optional<repository::LinkedKey> m_link;
    QLabel *m_sentence;
    items::DifferenceModel *m_model;
    QTableView *m_table;
};

} // namespace selaras::ui
