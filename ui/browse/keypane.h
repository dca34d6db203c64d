// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keytreemodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTreeView;

namespace selaras::ui {

class FilterEdit;
class StateStack;
class ToolButton;

// The keyspace as a tree, with a filter, a refresh that can be cancelled, and a count.
class KeyPane : public QWidget {
    Q_OBJECT

public:
    KeyPane(workspace::Session &session, items::KeyTreeModel &model, QWidget *parent = nullptr);

    // Lists the keys again; while that runs, cancels it.
    void refresh();
    void cancel();
    [[nodiscard]] bool isListing() const { return m_listing; }

    // False where the key is not in the listing, or hidden by the filter.
    bool choose(const QByteArray &key);
    // Empty while a folder or nothing is chosen.
    [[nodiscard]] QByteArray current() const;
    void focusFilter();
    // As if it was typed into the filter.
    void filterBy(const QString &text);
    [[nodiscard]] QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QByteArray &key);
    void listed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *bar();
    void takeListing(const Result<std::shared_ptr<const workspace::KeyListing>> &listing);
    void showProgress(qint64 done, qint64 total);
    void showState();
    void showCount();
    void retranslate();

    workspace::Session &m_session;
    items::KeyTreeModel &m_model;
    FilterEdit *m_filter;
    ToolButton *m_refresh;
    QLabel *m_count;
    QProgressBar *m_progress;
    QTreeView *m_view;
    StateStack *m_stack;
    QFuture<Result<std::shared_ptr<const workspace::KeyListing>>> m_future;
    bool m_listing = false;
    std::optional<Error> m_error;
};

} // namespace selaras::ui
