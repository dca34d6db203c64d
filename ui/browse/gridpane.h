// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/gridview.h"

class QLabel;

namespace selaras::ui {

class FilterEdit;
class StateStack;
class ToolButton;

// The grid with its bar: filter, new row, duplicate, delete, and how many rows there are.
class GridPane : public QWidget {
    Q_OBJECT

public:
    explicit GridPane(items::RowGridModel &model, QWidget *parent = nullptr);

    [[nodiscard]] GridView *view() const { return m_view; }
    // What is to be known of these rows; empty: nothing.
    void setNote(const QString &note);
    void focusFilter();
    void addRow();
    void duplicateRow();
    void deleteRows();

Q_SIGNALS:
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectModel();
    void showState();
    void showCount();
    void showActions();
    void retranslate();

    items::RowGridModel &m_model;
    GridView *m_view;
    StateStack *m_stack;
    FilterEdit *m_filter;
    ToolButton *m_add;
    ToolButton *m_duplicate;
    ToolButton *m_delete;
    ToolButton *m_reveal;
    QLabel *m_note;
    QLabel *m_count;
    QString m_fitted; // the table that the columns were last fitted to
};

} // namespace selaras::ui
