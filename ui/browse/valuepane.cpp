// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/valuepane.h"

#include "models/base/onfinished.h"
#include "ui/browse/valuebar.h"
#include "ui/browse/verdictpane.h"
#include "ui/values/fieldnames.h"
#include "ui/values/valueviewer.h"
#include "ui/widgets/statestack.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace selaras::ui {

using repository::LinkedKey;
using repository::RowRef;

namespace {

constexpr qint64 firstLimit = qint64(64) * 1024;
constexpr qint64 growth = 16;

} // namespace

ValuePane::ValuePane(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new ValueBar)
    , m_viewer(new ValueViewer)
    , m_stack(new StateStack(m_viewer))
    , m_more(new QPushButton)
    , m_verdict(new VerdictPane)
{
    setObjectName(QStringLiteral("valuePane"));
    layOut();
    connect(m_bar, &ValueBar::rowWanted, this, &ValuePane::rowWanted);
    connect(m_bar, &ValueBar::copyWanted, this, &ValuePane::copy);
    connect(m_bar, &ValueBar::closeWanted, this, &ValuePane::closed);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit *= growth;
        readValue();
    });
    connect(&m_stack->pane(), &StatePane::offerTaken, this, &ValuePane::reload);
    connect(&m_session, &workspace::Session::rowsChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&m_session, &workspace::Session::keysRemoved, this, [this](const QByteArrayList &keys) {
        if (isVisible() && keys.contains(m_key))
            reload();
    });
    showValue();
}

void ValuePane::layOut()
{
    m_more->setObjectName(QStringLiteral("showMore"));
    m_more->setFlat(true);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_more);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("valueSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_verdict);
    splitter->setSizes({600, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
}

template<class T, class F>
void ValuePane::ask(const QFuture<Result<T>> &future, F take)
{
    ++m_waiting;
    onFinished(future, this, [this, take, generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        --m_waiting;
        take(result);
    });
}

void ValuePane::open(const QByteArray &key)
{
    m_key = key;
    m_limit = firstLimit;
    reload();
}

void ValuePane::reload()
{
    ++m_generation;
    m_waiting = 0;
    m_value.reset();
    m_link.reset();
    m_error.reset();
    m_bar->showKey(m_key);
    m_bar->showState({});
    m_bar->showRow({});
    m_verdict->showLoading();
    showValue();
    if (m_key.isEmpty())
        return;
    readValue();
    readLinks();
}

void ValuePane::readValue()
{
    ask(m_session.value(m_key, m_limit), [this](const Result<redis::KeyValue> &value) {
        if (value)
            m_value = *value;
        else
            m_error = value.error();
        showValue();
    });
}

void ValuePane::readLinks()
{
    ask(m_session.stateOf(m_key), [this](const Result<std::optional<LinkedKey>> &link) {
        m_link = link.value_or(std::nullopt);
        m_bar->showState(m_link ? std::optional(m_link->state) : std::nullopt);
        m_verdict->showLink(m_link);
        showValue();
    });
    ask(m_session.rowOf(m_key), [this](const Result<std::optional<RowRef>> &row) {
        m_bar->showRow(row.value_or(std::nullopt));
    });
}

void ValuePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showValue();
}

void ValuePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ValuePane::showValue()
{
    const bool there = m_value && m_value->facts.exists();
    m_bar->showFacts(there ? std::optional(m_value->facts) : std::nullopt);
    showMore();
    if (m_error) {
        m_stack->showState().showError(*m_error);
        m_stack->pane().offer(tr("&Try again"));
    } else if (!m_value) {
        m_stack->showState().showLoading(tr("Reading the value…"));
    } else if (!there) {
        m_stack->showState().showEmpty(Symbol::Absent, tr("The key is not there"),
                                       tr("It was removed, has expired, or was never set."));
    } else {
        m_viewer->setValue(*m_value, differingFields());
        m_stack->showContent();
    }
}

// The session reads on in strings only; of anything else it reads the first elements.
void ValuePane::showMore()
{
    const bool truncated = m_value && m_value->facts.exists() && m_value->truncated;
    const bool isString = truncated && m_value->facts.type == "string";
    m_more->setVisible(truncated);
    m_more->setEnabled(isString);
    if (truncated)
        m_more->setText(isString ? tr("Only the beginning is shown. &Show more")
                                 : tr("Only the first %n elements are shown.", nullptr,
                                      int(m_value->entries.size())));
}

void ValuePane::copy() const
{
    if (m_value)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_value->text));
}

QStringList ValuePane::differingFields() const
{
    if (!m_link)
        return {};
    const auto owners = m_session.keyMap().ownersOf(m_key);
    return fieldNames(m_link->comparison.fields(),
                      owners.isEmpty() ? mapping::ValueSpec() : owners.constFirst().spec);
}

} // namespace selaras::ui
