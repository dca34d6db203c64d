// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditfilters.h"

#include "ui/access/eventchooser.h"
#include "ui/formats.h"
#include "ui/widgets/filteredit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <array>
#include <tuple>

namespace selaras::ui {

namespace {

constexpr qint64 hourMs = qint64(3600) * 1000;
constexpr std::array<qint64, 5> spans {0, hourMs, 24 * hourMs, 7 * 24 * hourMs, 30 * 24 * hourMs};
constexpr int chosen = spans.size(); // its place after them

} // namespace

AuditFilters::AuditFilters(Clock &clock, QWidget *parent)
    : PaneBar(Edge::Bottom, parent)
    , m_clock(clock)
    , m_times(new QComboBox)
    , m_events(new EventChooser)
    , m_user(new FilterEdit)
    , m_tenant(new FilterEdit)
    , m_ip(new FilterEdit)
    , m_text(new FilterEdit)
    , m_clear(new QPushButton)
{
    m_times->setObjectName(QStringLiteral("auditTimes"));
    for (size_t i = 0; i < spans.size(); ++i)
        m_times->addItem(QString());
    m_clear->setObjectName(QStringLiteral("auditShowAll"));
    row()->addWidget(m_times);
    row()->addWidget(m_events);
    for (const auto &[edit, name, share] :
         {std::tuple(m_user, "auditUser", 3), std::tuple(m_tenant, "auditTenant", 2),
          std::tuple(m_ip, "auditIp", 2), std::tuple(m_text, "auditText", 4)}) {
        edit->setObjectName(QLatin1String(name));
        connect(edit, &FilterEdit::filterChanged, this, &AuditFilters::tell);
        row()->addWidget(edit, share);
    }
    row()->addWidget(m_clear);
    connect(m_times, &QComboBox::currentIndexChanged, this, &AuditFilters::takeTimes);
    connect(m_events, &EventChooser::chosenChanged, this, &AuditFilters::tell);
    connect(m_clear, &QPushButton::clicked, this, &AuditFilters::clear);
    retranslate();
}

security::AuditFilter AuditFilters::filter() const
{
    return {m_user->text().trimmed(),
            m_keptTo.isEmpty() ? m_tenant->text().trimmed() : m_keptTo,
            m_events->chosen(),
            m_ip->text().trimmed(),
            m_fromMs,
            m_toMs,
            m_text->text()};
}

void AuditFilters::setEvents(const QHash<QString, qint64> &counts)
{
    m_events->setEvents(counts);
}

void AuditFilters::setRange(qint64 fromMs, qint64 toMs)
{
    m_fromMs = fromMs;
    m_toMs = toMs;
    m_isSetting = true;
    if (m_times->count() == chosen)
        m_times->addItem(QString());
    m_times->setItemText(chosen, tr("%1 to %2").arg(columnTime(fromMs), columnTime(toMs)));
    m_times->setCurrentIndex(chosen);
    m_isSetting = false;
    tell();
}

void AuditFilters::setUser(const QString &user)
{
    m_user->setText(user);
    tell();
}

void AuditFilters::keepTo(const QString &tenant)
{
    m_keptTo = tenant;
    m_isSetting = true;
    m_tenant->setText(tenant);
    m_isSetting = false;
    m_tenant->setEnabled(tenant.isEmpty());
    tell();
}

void AuditFilters::showAllTimes()
{
    m_times->setCurrentIndex(0);
}

void AuditFilters::takeTimes()
{
    const int index = m_times->currentIndex();
    if (m_isSetting || index >= chosen)
        return;
    m_fromMs.reset();
    m_toMs.reset();
    if (index > 0)
        m_fromMs = m_clock.nowMs() - spans.at(size_t(index));
    if (m_times->count() > chosen)
        m_times->removeItem(chosen);
    tell();
}

void AuditFilters::clear()
{
    m_isSetting = true;
    for (FilterEdit *edit : {m_user, m_tenant, m_ip, m_text})
        edit->clear();
    m_tenant->setText(m_keptTo);
    m_events->choose({});
    m_isSetting = false;
    m_fromMs.reset();
    m_toMs.reset();
    m_times->setCurrentIndex(0);
    tell();
}

void AuditFilters::tell()
{
    m_clear->setEnabled(!filter().isEmpty());
    if (!m_isSetting)
        Q_EMIT filterChanged();
}

void AuditFilters::changeEvent(QEvent *event)
{
    PaneBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuditFilters::retranslate()
{
    const std::array words {tr("All times"), tr("Last hour"), tr("Last 24 hours"),
                            tr("Last 7 days"), tr("Last 30 days")};
    for (size_t i = 0; i < words.size(); ++i)
        m_times->setItemText(int(i), words.at(i));
    m_times->setAccessibleName(tr("Time of the events"));
    m_user->setHint(tr("User"));
    m_user->setToolTip(tr("A key of the table of users, a login, or a part of a name"));
    m_tenant->setHint(tr("Tenant"));
    m_ip->setHint(tr("From, such as 10.0"));
    m_ip->setToolTip(tr("An address, the beginning of one, or a pattern with *"));
    m_text->setHint(tr("Text anywhere in the entry"));
    m_clear->setText(tr("Show &all"));
    m_clear->setEnabled(!filter().isEmpty());
}

} // namespace selaras::ui
