// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keyshapemodel.h"

#include <QWidget>

class QPushButton;

namespace selaras::ui {

class RecordView;
class StateStack;

// The keys that no rule takes, by what they look like.
class UnmappedPane : public QWidget {
    Q_OBJECT

public:
    explicit UnmappedPane(QWidget *parent = nullptr);

    void show(const QVector<mapping::KeyShape> &shapes);
    [[nodiscard]] items::KeyShapeModel &model() { return m_model; }

Q_SIGNALS:
    void proposalsWanted();
    void keyWanted(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    items::KeyShapeModel m_model;
    RecordView *m_view;
    QPushButton *m_propose;
    StateStack *m_stack;
};

} // namespace selaras::ui
