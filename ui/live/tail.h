// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace selaras::ui {

// Keeps a list that grows at its end, for as long as one has not scrolled away from there.
class Tail : public QObject {
    Q_OBJECT

public:
    // A child of the view.
    explicit Tail(QAbstractItemView *view);

private:
    bool m_atEnd = true;
};

} // namespace selaras::ui
