// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/schemamodel.h"

#include <QWidget>

class QTreeView;

namespace selaras::ui {

class FilterEdit;
class StateStack;

// The tables and views of the database, to choose one from.
class TableList : public QWidget {
    Q_OBJECT

public:
    explicit TableList(items::SchemaModel &model, QWidget *parent = nullptr);

    // Null while none is chosen, or the chosen one has gone.
    [[nodiscard]] const sqlite::Table *current() const;
    // False where there is no such table, or it is not listed yet.
    bool choose(const QString &table);
    void focusFilter();

Q_SIGNALS:
    void chosen(const QString &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    items::SchemaModel &m_model;
    FilterEdit *m_filter;
    QTreeView *m_view;
    StateStack *m_stack;
};

} // namespace selaras::ui
