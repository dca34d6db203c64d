// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/server/recordproxy.h"
#include "ui/server/recordtable.h"

namespace selaras::ui {

// Records of a RecordModel: some hundreds, sorted and filtered here.
class RecordView : public RecordTable {
    Q_OBJECT

public:
    explicit RecordView(items::RecordModelBase &model, const QString &name,
                        QWidget *parent = nullptr);

    [[nodiscard]] RecordProxy &proxy() { return m_proxy; }

private:
    RecordProxy m_proxy;
};

} // namespace selaras::ui
