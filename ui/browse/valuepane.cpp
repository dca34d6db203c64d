// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/valuepane.h"

#include "models/base/onfinished.h"
#include "models/items/keytext.h"
#include "ui/browse/differencedelegate.h"
#include "ui/formats.h"
#include "ui/rowtitle.h"
#include "ui/statewords.h"
#include "ui/values/valueviewer.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace selaras::ui {

namespace {

constexpr qint64 firstLimit = 64 * 1024;
constexpr qint64 growth = 16;

} // namespace

ValuePane::ValuePane(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_symbol(new SymbolLabel)
    , m_word(new QLabel)
    , m_name(new ElidedLabel)
    , m_facts(new QLabel)
    , m_rowButton(new QPushButton)
    , m_copy(new ToolButton(Symbol::Copy, QStringLiteral("copyValue")))
    , m_close(new ToolButton(Symbol::Cancel, QStringLiteral("closeValue")))
    , m_viewer(new ValueViewer)
    , m_stack(new StateStack(m_viewer))
    , m_more(new QPushButton)
    , m_differences(new items::DifferenceModel(this))
    , m_table(new QTableView)
    , m_verdict(new QLabel)
    , m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("valuePane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(body(), 1);

    connect(m_rowButton, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT rowWanted(m_row->table, m_row->row.key);
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (m_value)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_value->text));
    });
    connect(m_close, &QToolButton::clicked, this, &ValuePane::closed);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit *= growth;
        readValue();
    });
    connect(&m_stack->pane(), &StatePane::offerTaken, this, &ValuePane::reload);
    connect(&m_session, &workspace::Session::keysRemoved, this, [this](const QByteArrayList &keys) {
        if (keys.contains(m_key))
            reload();
    });
    retranslate();
}

QWidget *ValuePane::body()
{
    m_more->setObjectName(QStringLiteral("showMore"));
    m_more->setFlat(true);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_more);

    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setModel(m_differences);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMargin(10);
    auto *right = new QWidget;
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_verdict);
    rightLayout->addWidget(m_table, 1);

    m_splitter->setObjectName(QStringLiteral("valueSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setSizes({600, 420});
    return m_splitter;
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
        if (m_waiting == 0)
            Q_EMIT loaded();
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
    m_row.reset();
    m_error.reset();
    retranslate();
    if (m_key.isEmpty())
        return;
    readValue();
    ask(m_session.stateOf(m_key), [this](const Result<std::optional<repository::LinkedKey>> &link) {
        m_link = link.value_or(std::nullopt);
        showSign();
        showValue();
    });
    ask(m_session.rowOf(m_key), [this](const Result<std::optional<repository::RowRef>> &row) {
        m_row = row.value_or(std::nullopt);
        showRow();
    });
}

void ValuePane::readValue()
{
    ask(m_session.value(m_key, m_limit), [this](const Result<redis::KeyValue> &value) {
        if (value)
            m_value = *value;
        else
            m_error = value.error();
        showSign();
        showValue();
    });
}

void ValuePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ValuePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ValuePane::showSign()
{
    m_name->setText(items::shownKey(m_key));
    m_symbol->setVisible(m_link.has_value());
    m_word->setVisible(m_link.has_value());
    if (m_link) {
        const StateSign sign = signOf(m_link->state);
        m_symbol->setSymbol(sign.symbol, sign.meaning);
        m_word->setText(sign.word);
        const QString reason = opaqueReason(m_link->comparison.reason);
        m_verdict->setText(reason.isEmpty() ? sign.sentence : reason);
        m_differences->setComparison(m_link->comparison);
    } else {
        m_verdict->setText(m_waiting > 0 ? QString() : tr("No rule of the profile maps this key."));
        m_differences->setComparison({});
    }
    m_table->setVisible(m_differences->rowCount() > 0);
}

void ValuePane::showValue()
{
    m_facts->clear();
    m_more->hide();
    if (m_error) {
        m_stack->showState().showError(*m_error);
        m_stack->pane().offer(tr("&Try again"));
        return;
    }
    if (!m_value) {
        m_stack->showState().showLoading(tr("Reading the value…"));
        return;
    }
    const redis::KeyFacts &facts = m_value->facts;
    if (!facts.exists()) {
        m_stack->showState().showEmpty(Symbol::Absent, tr("The key is not there"),
                                       tr("It was removed, has expired, or was never set."));
        return;
    }
    m_facts->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(typeWord(facts.type), ttlText(facts.ttlMs), keySizeText(facts.type, facts.size)));
    m_viewer->setValue(*m_value, m_link ? namesOf(m_link->comparison) : QStringList());
    m_stack->showContent();
    m_more->setVisible(m_value->truncated);
    m_more->setText(tr("Only the beginning is shown. &Show more"));
}

void ValuePane::showRow()
{
    m_rowButton->setVisible(m_row.has_value());
    if (!m_row)
        return;
    QString title = rowTitle(m_row->table, m_row->row.key);
    if (m_row->rows > 1)
        title += QLatin1Char(' ') + tr("and %n more", nullptr, int(m_row->rows - 1));
    m_rowButton->setText(title);
    m_rowButton->setToolTip(tr("Go to the row that this key caches"));
}

void ValuePane::retranslate()
{
    m_copy->setHint(tr("Copy the value"));
    m_close->setHint(tr("Close the value"), QKeySequence(Qt::Key_Escape));
    m_table->setAccessibleName(tr("Differences between the key and its row"));
    showSign();
    showValue();
    showRow();
}

} // namespace selaras::ui
