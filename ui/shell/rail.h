// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace selaras::ui {

class RailButton;

// The pages of a workspace, in groups. Arrow keys go from one to the next.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    // The words come with setGroupWord() and setPageWord().
    void addGroup();
    void addPage(const QString &name, Symbol symbol);
    void setGroupWord(int group, const QString &word);
    void setPageWord(const QString &name, const QString &word);
    void setBadge(const QString &name, int count, Meaning meaning);
    void setCurrent(const QString &name);
    [[nodiscard]] RailButton *button(const QString &name) const;

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    QVector<QLabel *> m_groups;
};

} // namespace selaras::ui
