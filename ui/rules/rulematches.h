// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profilereview.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace selaras::ui {

class MeaningLabel;

// Which keys a rule takes, which begin alike and are none of its keys, and what is wrong with it.
class RuleMatchesView : public QWidget {
    Q_OBJECT

public:
    explicit RuleMatchesView(QWidget *parent = nullptr);

    // nullopt while it is not known.
    void show(const std::optional<mapping::RuleMatches> &matches, const QStringList &warnings);

Q_SIGNALS:
    void keyWanted(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static void fill(QListWidget &list, const QByteArrayList &keys);

    MeaningLabel *m_warnings;
    QLabel *m_takes;
    QLabel *m_leaves;
    QListWidget *m_taken;
    QListWidget *m_left;
    std::optional<mapping::RuleMatches> m_matches;
};

} // namespace selaras::ui
