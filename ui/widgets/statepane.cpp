// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepane.h"

#include "ui/errortext.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace selaras::ui {

namespace {

QLabel *wrappedLabel(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(role);
    return label;
}

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new SymbolLabel(Symbol::Info, Meaning::Quiet, 32))
    , m_title(wrappedLabel(QPalette::Text))
    , m_text(wrappedLabel(QPalette::PlaceholderText))
    , m_detail(wrappedLabel(QPalette::PlaceholderText))
    , m_progress(new QProgressBar)
    , m_action(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_progress->setFixedWidth(220);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_action->setObjectName(QStringLiteral("stateAction"));
    connect(m_action, &QPushButton::clicked, this, &StatePane::offerTaken);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_symbol, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void StatePane::showLoading(const QString &text)
{
    present(Symbol::Pending, Meaning::Quiet, text, {});
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(text);
    m_progress->show();
}

void StatePane::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(std::min(done, total)));
}

void StatePane::showEmpty(Symbol symbol, const QString &title, const QString &text)
{
    present(symbol, Meaning::Quiet, title, text);
}

void StatePane::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    present(error.code == ErrorCode::Cancelled ? Symbol::Cancel : Symbol::Error,
            error.code == ErrorCode::Cancelled ? Meaning::Quiet : Meaning::Error, words.what,
            words.remedy);
    if (!error.detail.isEmpty() && !words.what.contains(error.detail)) {
        m_detail->setText(error.detail);
        m_detail->show();
    }
    m_error = error;
}

void StatePane::offer(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString StatePane::title() const
{
    return m_title->text();
}

void StatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_error) {
        const QString action = m_action->isHidden() ? QString() : m_action->text();
        showError(Error(*m_error));
        offer(action);
    }
}

void StatePane::present(Symbol symbol, Meaning meaning, const QString &title, const QString &text)
{
    m_error.reset();
    m_symbol->setSymbol(symbol, meaning);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->hide();
    m_progress->hide();
    m_action->hide();
}

} // namespace selaras::ui
