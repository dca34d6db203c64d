// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/session.h"

#include <QWidget>

class QPushButton;

namespace selaras::ui {

class StateStack;
class ValueBar;
class ValueViewer;
class VerdictPane;

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

Q_SIGNALS:
    void rowWanted(const QString &table, const selaras::Row &key);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    template<class T, class F>
    void ask(const QFuture<Result<T>> &future, F take);
    void readValue();
    void readLinks();
    void showValue();
    void showMore();
    void copy() const;
    [[nodiscard]] QStringList differingFields() const;

    workspace::Session &m_session;
    QByteArray m_key;
    qint64 m_limit = 0;
    int m_generation = 0;
    int m_waiting = 0;
    std::optional<redis::KeyValue> m_value;
    std::optional<repository::LinkedKey> m_link;
    std::optional<Error> m_error;

    ValueBar *m_bar;
    ValueViewer *m_viewer;
    StateStack *m_stack;
    QPushButton *m_more;
    VerdictPane *m_verdict;
};

} // namespace selaras::ui
