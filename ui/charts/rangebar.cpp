// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rangebar.h"

#include "ui/charts/timeframe.h"
#include "ui/formats.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/toolbutton.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace selaras::ui {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array spans {5 * minute, hour, 24 * hour, 7 * day, 30 * day, 2 * 366 * day};

QString timeWords(qint64 ms, bool withDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
    return withDay
        ? QLocale().toString(time.date(), QStringLiteral("d MMM yyyy")) + QLatin1Char(' ') + clock
        : clock;
}

} // namespace

RangeBar::RangeBar(TimeFrame &frame, QWidget *parent)
    : QWidget(parent)
    , m_frame(frame)
    , m_spans(new QButtonGroup(this))
    , m_closer(new ToolButton(Symbol::Plus, QStringLiteral("zoomIn")))
    , m_farther(new ToolButton(Symbol::Minus, QStringLiteral("zoomOut")))
    , m_live(new QToolButton)
    , m_state(new Pill)
    , m_times(new QLabel)
{
    m_live->setObjectName(QStringLiteral("live"));
    m_live->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_state);
    row->addSpacing(6);
    row->addWidget(m_times);
    row->addSpacing(10);
    for (size_t i = 0; i < spans.size(); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("span%1").arg(i));
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_spans->addButton(button, int(i));
        row->addWidget(button);
    }
    m_spans->setExclusive(false);
    row->addSpacing(6);
    row->addWidget(m_closer);
    row->addWidget(m_farther);
    row->addWidget(m_live);
    connect(m_spans, &QButtonGroup::idClicked, this,
            [this](int id) { m_frame.follow(spans.at(size_t(id))); });
    const auto zoom = [this](double factor) {
        m_frame.zoom(factor, m_frame.toMs() - m_frame.spanMs() / 2);
    };
    connect(m_closer, &QToolButton::clicked, this, [zoom] { zoom(0.5); });
    connect(m_farther, &QToolButton::clicked, this, [zoom] { zoom(2); });
    connect(m_live, &QToolButton::clicked, this, [this] { m_frame.follow(m_frame.spanMs()); });
    connect(&m_frame, &TimeFrame::changed, this, &RangeBar::showFrame);
    retranslate();
}

void RangeBar::showFrame()
{
    for (QAbstractButton *button : m_spans->buttons()) {
        const qint64 span = spans.at(size_t(m_spans->id(button)));
        button->setChecked(m_frame.isLive() && span == m_frame.spanMs());
    }
    m_live->setEnabled(!m_frame.isLive());
    m_state->setWord(m_frame.isLive() ? tr("Live") : tr("Past"),
                     m_frame.isLive() ? Meaning::Fresh : Meaning::Info);
    const bool sameDay = QDateTime::fromMSecsSinceEpoch(m_frame.fromMs()).date()
        == QDateTime::fromMSecsSinceEpoch(m_frame.toMs()).date();
    m_times->setText(tr("%1 – %2").arg(timeWords(m_frame.fromMs(), !sameDay),
                                       timeWords(m_frame.toMs(), !sameDay)));
}

void RangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RangeBar::retranslate()
{
    const std::array<QString, spans.size()> words {tr("5 min"),  tr("1 h"),     tr("24 h"),
                                                   tr("7 days"), tr("30 days"), tr("2 years")};
    for (size_t i = 0; i < words.size(); ++i) {
        m_spans->button(int(i))->setText(words.at(i));
        m_spans->button(int(i))->setToolTip(tr("The last %1, live").arg(words.at(i)));
    }
    m_closer->setHint(tr("Zoom in"));
    m_farther->setHint(tr("Zoom out"));
    m_live->setText(tr("Back to live"));
    showFrame();
}

} // namespace selaras::ui
