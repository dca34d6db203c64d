// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tenantmodel.h"
#include "models/workspace/tenantscope.h"

#include <QPointer>
#include <QToolButton>

class QFrame;
class QListView;

namespace selaras::ui {

class FilterEdit;

// Which tenant everything keeps to, and the way to another one: a list that is typed into. Only
// there where the application serves tenants.
class TenantChooser : public QToolButton {
    Q_OBJECT

public:
    explicit TenantChooser(QWidget *parent = nullptr);

    // nullptr between workspaces.
    void follow(workspace::TenantScope *scope);
    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void move(int step);
    void showChosen();
    void retranslate();

    QPointer<workspace::TenantScope> m_scope;
    items::TenantModel *m_model;
    QFrame *m_popup;
    FilterEdit *m_filter;
    QListView *m_list;
};

} // namespace selaras::ui
