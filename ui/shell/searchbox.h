// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchentry.h"

#include <QLineEdit>

class QListView;

namespace selaras::ui {

class SearchModel;

// Finds tables, keys, pages and commands by what is typed. The list below it is moved in with the
// arrow keys while the box keeps the focus; Enter chooses, Escape goes back to where one was.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    void setSource(SearchSource source);
    void start();
    [[nodiscard]] SearchModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void place();
    void choose(int row);
    void finish();
    void retranslate();

    SearchSource m_source;
    SearchModel *m_model;
    QListView *m_list; // once shown a child of the window, so that it may stand out over it
    QWidget *m_before = nullptr;
};

} // namespace selaras::ui
