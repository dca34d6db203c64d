// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QToolButton>

class QListWidget;

namespace selaras::ui {

// A button that drops a list of events to choose from, each with how many there are; none chosen
// means all.
class EventChooser : public QToolButton {
    Q_OBJECT

public:
    explicit EventChooser(QWidget *parent = nullptr);

    // What there is; what was chosen stays so, also where there is none of it any more.
    void setEvents(const QHash<QString, qint64> &counts);
    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }
    void choose(const QSet<QString> &events);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void take();
    void retranslate();

    QListWidget *m_list;
    QHash<QString, qint64> m_counts;
    QSet<QString> m_chosen;
    bool m_isFilling = false;
};

} // namespace selaras::ui
