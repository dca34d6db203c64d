// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/drifttallybar.h"

#include "ui/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/symbollabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace selaras::ui {

using items::DriftModel;
using items::LoadState;

DriftTallyBar::DriftTallyBar(DriftModel &model, QWidget *parent)
    : PaneBar(Edge::Bottom, parent)
    , m_model(model)
    , m_compared(addCounter("compared", Symbol::Link, Meaning::Plain))
    , m_fresh(addCounter("fresh", Symbol::Fresh, Meaning::Fresh))
    , m_stale(addCounter("stale", Symbol::Stale, Meaning::Stale))
    , m_orphan(addCounter("orphan", Symbol::Orphan, Meaning::Orphan))
    , m_opaque(addCounter("opaque", Symbol::Opaque, Meaning::Opaque))
    , m_unmapped(addCounter("unmapped", Symbol::Key, Meaning::Quiet))
    , m_progress(new QProgressBar)
    , m_rate(new QLabel)
{
    setObjectName(QStringLiteral("driftTally"));
    m_progress->setFixedHeight(6);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_rate->setFont(tabularFont(m_rate->font()));
    m_rate->setForegroundRole(QPalette::PlaceholderText);
    m_rate->setObjectName(QStringLiteral("driftRate"));
    row()->addStretch(1);
    row()->addWidget(m_progress);
    row()->addWidget(m_rate);
    connect(&m_model, &DriftModel::stateChanged, this, &DriftTallyBar::showTally);
    connect(&m_model, &DriftModel::progressed, this, &DriftTallyBar::showTally);
    showTally();
}

DriftTallyBar::Counter DriftTallyBar::addCounter(const char *name, Symbol symbol, Meaning meaning)
{
    const Counter counter {new SymbolLabel(symbol, meaning, 16), new QLabel, symbol, meaning};
    counter.text->setObjectName(QLatin1String("tally.") + QLatin1String(name));
    counter.text->setFont(tabularFont(counter.text->font()));
    row()->addWidget(counter.symbol);
    row()->addWidget(counter.text);
    row()->addSpacing(14);
    return counter;
}

// What there is none of is quiet.
void DriftTallyBar::show(const Counter &counter, qint64 count, const QString &text,
                         const QString &tip)
{
    counter.symbol->setSymbol(counter.picture, count > 0 ? counter.meaning : Meaning::Quiet);
    counter.text->setText(text);
    counter.text->setToolTip(tip);
    counter.text->setForegroundRole(count > 0 ? QPalette::WindowText : QPalette::PlaceholderText);
}

void DriftTallyBar::showTally()
{
    const repository::DriftTally &tally = m_model.tally();
    show(m_compared, tally.compared(), tr("%1 compared").arg(numberText(tally.compared())),
         tr("Keys that were held against their rows."));
    show(m_fresh, tally.fresh, tr("%1 fresh").arg(numberText(tally.fresh)),
         tr("The cached value says what the row says."));
    show(m_stale, tally.stale, tr("%1 stale").arg(numberText(tally.stale)),
         tr("The cached value differs from the row."));
    show(m_orphan, tally.orphan, tr("%1 orphaned").arg(numberText(tally.orphan)),
         tr("The key is there, but its row is not."));
    show(m_opaque, tally.opaque, tr("%1 opaque").arg(numberText(tally.opaque)),
         tr("A rule maps the key, but the value cannot be compared with its row."));
    show(m_unmapped, tally.unmapped, tr("%1 unmapped").arg(numberText(tally.unmapped)),
         tr("No rule of the profile maps the key."));
    const bool scanning = m_model.isScanning();
    m_progress->setVisible(scanning);
    m_progress->setRange(0, int(m_model.keyCount()));
    m_progress->setValue(int(m_model.lookedAt()));
    // Not lookedAt(): a future passes on only some of the progress.
    const qint64 seen = tally.compared() + tally.opaque + tally.unmapped;
    const qint64 perSecond = seen * 1000 / std::max<qint64>(1, m_model.tookMs());
    m_rate->setText(m_model.tookMs() > 0 ? tr("%1 keys/s").arg(numberText(perSecond)) : QString());
    setVisible(m_model.state() != LoadState::Idle);
}

void DriftTallyBar::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTally();
}

} // namespace selaras::ui
