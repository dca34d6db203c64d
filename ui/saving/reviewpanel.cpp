// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/reviewpanel.h"

#include "models/items/editstage.h"
#include "ui/saving/previewdelegate.h"
#include "ui/saving/saveflow.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeView>

namespace selaras::ui {

using items::PreviewModel;

ReviewPanel::ReviewPanel(items::EditStage &stage, SaveFlow &flow, const items::SchemaModel &schema,
                         QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_flow(flow)
    , m_schema(schema)
    , m_model(new PreviewModel(this))
    , m_title(new MeaningLabel)
    , m_close(new ToolButton(Symbol::Cancel, QStringLiteral("closeReview")))
    , m_view(new QTreeView)
    , m_stack(new StateStack(m_view))
    , m_save(new QPushButton)
{
    setObjectName(QStringLiteral("reviewPanel"));
    layOut();
    connect(m_close, &QToolButton::clicked, this, &ReviewPanel::closed);
    connect(m_save, &QPushButton::clicked, &m_flow, &SaveFlow::commit);
    connect(&m_flow, &SaveFlow::previewChanged, this, &ReviewPanel::showPreview);
    connect(&m_flow, &SaveFlow::savingChanged, this, &ReviewPanel::showPreview);
    retranslate();
}

void ReviewPanel::layOut()
{
    m_view->setObjectName(QStringLiteral("reviewTree"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(22);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_save->setObjectName(QStringLiteral("saveReviewed"));
    m_save->setIcon(symbolIcon(Symbol::Save));
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title, 1);
    bar->row()->addWidget(m_save);
    bar->row()->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPanel::showPreview()
{
    m_save->setEnabled(m_flow.preview().has_value() && m_flow.preview()->conflicts.isEmpty()
                       && !m_flow.isSaving());
    if (m_flow.previewError()) {
        m_stack->showState().showError(*m_flow.previewError());
    } else if (m_flow.preview()) {
        m_model->setPreview(m_stage.edits(), *m_flow.preview(), m_schema.schema());
        expand();
        m_stack->showContent();
    } else if (m_stage.isEmpty()) {
        m_stack->showState().showEmpty(Symbol::Review, tr("Nothing is staged"));
    } else if (m_model->rowCount() == 0 || !m_stack->showsContent()) {
        m_stack->showState().showLoading(tr("Finding out what will change…"));
    }
}

// An exact key has itself as its only member, which says nothing.
void ReviewPanel::expand()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        m_view->expand(parent);
        for (int item = 0; item < m_model->rowCount(parent); ++item) {
            const QModelIndex index = m_model->index(item, 0, parent);
            const bool isKey =
                index.data(PreviewModel::GroupRole).toInt() == int(PreviewModel::Group::Keys);
            if (!isKey || index.data(PreviewModel::PatternRole).toBool())
                m_view->expand(index);
        }
    }
}

void ReviewPanel::retranslate()
{
    m_title->setText(tr("What saving will do"));
    m_save->setText(tr("&Save this"));
    m_close->setHint(tr("Close the review"), QKeySequence(Qt::Key_Escape));
    m_view->setAccessibleName(tr("What saving will do"));
    showPreview();
}

} // namespace selaras::ui
