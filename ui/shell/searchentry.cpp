// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchentry.h"

namespace selaras::ui {

int searchRank(const QString &title, const QString &text)
{
    const qsizetype at = title.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 0;
    if (at == 0)
        return title.size() == text.size() ? 4 : 3;
    return title.at(at - 1).isLetterOrNumber() ? 1 : 2;
}

} // namespace selaras::ui
