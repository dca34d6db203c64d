// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/keypane.h"

#include "models/base/onfinished.h"
#include "ui/browse/keydelegate.h"
#include "ui/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/toolbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeView>

namespace selaras::ui {

using items::KeyTreeModel;

namespace {

QTreeView *keyTree(KeyTreeModel &model)
{
    auto *view = new QTreeView;
    view->setObjectName(QStringLiteral("keys"));
    view->setModel(&model);
    view->setItemDelegate(new KeyDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformRowHeights(true);
    view->setIndentation(14);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(40);
    view->header()->setSectionResizeMode(KeyTreeModel::NameColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(KeyTreeModel::TypeColumn, QHeaderView::Interactive);
    view->setColumnWidth(KeyTreeModel::TypeColumn,
                         view->fontMetrics().horizontalAdvance(QStringLiteral("sorted set  ")));
    view->setColumnWidth(KeyTreeModel::TtlColumn,
                         view->fontMetrics().horizontalAdvance(QStringLiteral("12 min 34 s   ")));
    view->setColumnHidden(KeyTreeModel::SizeColumn, true);
    return view;
}

} // namespace

KeyPane::KeyPane(workspace::Session &session, KeyTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_filter(new FilterEdit)
    , m_refresh(new ToolButton(Symbol::Refresh, QStringLiteral("refreshKeys")))
    , m_count(new QLabel)
    , m_progress(new QProgressBar)
    , m_view(keyTree(model))
    , m_stack(new StateStack(m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(m_progress);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_filter, &FilterEdit::filterChanged, &m_model, &KeyTreeModel::setFilter);
    connect(m_refresh, &QToolButton::clicked, this, [this] { m_listing ? cancel() : refresh(); });
    connect(&m_model, &KeyTreeModel::countChanged, this, &KeyPane::showState);
    connect(&m_model, &KeyTreeModel::filteringChanged, this, &KeyPane::showState);
    connect(&m_stack->pane(), &StatePane::offerTaken, this,
            [this] { m_listing ? cancel() : refresh(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QByteArray key = current(); !key.isEmpty())
            Q_EMIT chosen(key);
    });
    // Redis is back: what was asked for can be answered now.
    connect(&m_session, &workspace::Session::redisStatusChanged, this, [this] {
        if (m_session.redisStatus().state == workspace::ConnectionStatus::State::Connected
            && m_error && m_error->code != ErrorCode::Cancelled && !m_listing)
            refresh();
    });
    retranslate();
}

QWidget *KeyPane::bar()
{
    m_filter->setObjectName(QStringLiteral("keyFilter"));
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(tabularFont(m_count->font()));
    m_progress->setFixedHeight(3);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_filter, 1);
    bar->row()->addWidget(m_count);
    bar->row()->addWidget(m_refresh);
    return bar;
}

void KeyPane::refresh()
{
    if (m_listing)
        return;
    m_listing = true;
    m_error.reset();
    m_future = m_session.listKeys();
    onProgress(m_future, this, [this](qint64 done, qint64 total) { showProgress(done, total); });
    onFinished(m_future, this, [this](const auto &listing) { takeListing(listing); });
    m_model.refreshFacts();
    retranslate();
}

void KeyPane::cancel()
{
    m_future.cancel();
}

bool KeyPane::choose(const QByteArray &key)
{
    const QModelIndex index = m_model.find(key);
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

QByteArray KeyPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.data(KeyTreeModel::FolderRole).toBool()
        ? QByteArray()
        : index.data(KeyTreeModel::KeyRole).toByteArray();
}

void KeyPane::filterBy(const QString &text)
{
    m_filter->setText(text);
}

void KeyPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void KeyPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyPane::takeListing(const Result<std::shared_ptr<const workspace::KeyListing>> &listing)
{
    m_listing = false;
    if (!listing)
        m_error = listing.error();
    m_progress->hide();
    retranslate();
    Q_EMIT listed();
}

void KeyPane::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(std::min(done, total)));
    m_progress->setVisible(m_listing && m_stack->showsContent());
    if (!m_stack->showsContent())
        m_stack->pane().setProgress(done, total);
}

void KeyPane::showState()
{
    showCount();
    if (m_model.keyCount() > 0) {
        m_stack->showContent();
        return;
    }
    StatePane &pane = m_stack->showState();
    if (m_listing || m_model.isFiltering()) {
        pane.showLoading(tr("Listing keys…"));
        if (m_listing)
            pane.offer(tr("&Cancel"));
    } else if (m_error) {
        pane.showError(*m_error);
        pane.offer(tr("&Try again"));
    } else if (!m_model.filter().isEmpty()) {
        pane.showEmpty(Symbol::Filter, tr("No key contains or matches “%1”").arg(m_model.filter()),
                       tr("Empty the filter to see all keys."));
    } else if (!m_session.boundary().isOpen()) {
        pane.showEmpty(Symbol::Tenant, tr("No keys of this tenant"),
                       tr("Keys whose names tell no tenant are not shown."));
    } else {
        pane.showEmpty(Symbol::Key, tr("No keys"), tr("This Redis database is empty."));
    }
}

void KeyPane::showCount()
{
    const qsizetype shown = m_model.keyCount();
    const qsizetype total = m_model.totalKeyCount();
    m_count->setVisible(total > 0 || !m_error);
    m_count->setText(
        shown == total
            ? tr("%1 keys", nullptr, int(total)).arg(numberText(total))
            : tr("%1 of %2 keys", nullptr, int(total)).arg(numberText(shown), numberText(total)));
}

void KeyPane::retranslate()
{
    m_filter->setHint(tr("Filter keys"));
    m_refresh->setIcon(symbolIcon(m_listing ? Symbol::Cancel : Symbol::Refresh));
    m_refresh->setHint(m_listing ? tr("Stop listing keys") : tr("List keys again"));
    m_view->setAccessibleName(tr("Keys"));
    m_progress->setAccessibleName(tr("Listing keys…"));
    showState();
}

} // namespace selaras::ui
