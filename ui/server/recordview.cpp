// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordview.h"

namespace selaras::ui {

RecordView::RecordView(items::RecordModelBase &model, const QString &name, QWidget *parent)
    : RecordTable(name, parent)
    , m_proxy(model)
{
    present(m_proxy, model);
}

} // namespace selaras::ui
