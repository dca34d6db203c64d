// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/auditmodel.h"

#include <QTableView>

namespace selaras::ui {

// The entries in their columns. While one looks at its top, what is new is seen there; else what
// one looks at stays where it is, whatever comes above it. The current entry stays current for as
// long as it is shown.
class AuditView : public QTableView {
    Q_OBJECT

public:
    explicit AuditView(items::AuditModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<security::AuditLog::Serial> currentEntry() const;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    void rememberPlace();
    void findPlace();
    void moveBy(int rows);

    items::AuditModel &m_model;
    std::optional<security::AuditLog::Serial> m_keptCurrent;
    std::optional<security::AuditLog::Serial> m_keptTop;
};

} // namespace selaras::ui
