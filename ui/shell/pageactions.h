// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QVector>

namespace selaras::ui {

class Page;

// A way to each page of a workspace, for the menu and the search box: Ctrl+1 for the first, to
// Ctrl+9. The pages outlive it.
class PageActions : public QObject {
    Q_OBJECT

public:
    explicit PageActions(const QVector<Page *> &pages, QObject *parent = nullptr);

    void retranslate();
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }

Q_SIGNALS:
    void chosen(const QString &page);

private:
    QVector<Page *> m_pages;
    QList<QAction *> m_actions; // as the pages
};

} // namespace selaras::ui
