// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/previewmodel.h"
#include "models/items/schemamodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace selaras::items {
class EditStage;
}

namespace selaras::ui {

class MeaningLabel;
class SaveFlow;
class StateStack;
class ToolButton;

// What a save will change, from the old to the new value, and which keys will go. Stays open and up
// to date while editing goes on.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(items::EditStage &stage, SaveFlow &flow, const items::SchemaModel &schema,
                QWidget *parent = nullptr);

    [[nodiscard]] items::PreviewModel *model() const { return m_model; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showPreview();
    void expand();
    void retranslate();

    items::EditStage &m_stage;
    SaveFlow &m_flow;
    const items::SchemaModel &m_schema;
    items::PreviewModel *m_model;
    MeaningLabel *m_title;
    ToolButton *m_close;
    QTreeView *m_view;
    StateStack *m_stack;
    QPushButton *m_save;
};

} // namespace selaras::ui
