// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/differencemodel.h"
#include "models/workspace/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace selaras::ui {

class ElidedLabel;
class StateStack;
class SymbolLabel;
class ToolButton;
class ValueViewer;

// One key: its value, beside it the fields in which it differs from its row, above them its state
// and the way to its row.
class ValuePane : public QWidget {
    Q_OBJECT

public:
    explicit ValuePane(workspace::Session &session, QWidget *parent = nullptr);

    void open(const QByteArray &key);
    // Reads again what is shown.
    void reload();
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] bool isLoading() const { return m_waiting > 0; }
    [[nodiscard]] ValueViewer *viewer() const { return m_viewer; }

Q_SIGNALS:
    void rowWanted(const QString &table, const selaras::Row &key);
    void closed();
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *bar();
    QWidget *body();
    template<class T, class F>
    void ask(const QFuture<Result<T>> &future, F take);
    void readValue();
    void showSign();
    void showValue();
    void showRow();
    void retranslate();

    workspace::Session &m_session;
    QByteArray m_key;
    qint64 m_limit = 0;
    int m_generation = 0;
    int m_waiting = 0;
    std::optional<redis::KeyValue> m_value;
    std::optional<repository::LinkedKey> m_link;
    std::optional<repository::RowRef> m_row;
    std::optional<Error> m_error;

    SymbolLabel *m_symbol;
    QLabel *m_word;
    ElidedLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_rowButton;
    ToolButton *m_copy;
    ToolButton *m_close;
    ValueViewer *m_viewer;
    StateStack *m_stack;
    QPushButton *m_more;
    items::DifferenceModel *m_differences;
    QTableView *m_table;
    QLabel *m_verdict;
    QSplitter *m_splitter;
};

} // namespace selaras::ui
