// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/overviewfacts.h"

#include "ui/formats.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace selaras::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(OverviewFacts)

public:
    explicit Facts(const QVector<insight::InfoField> &fields)
    {
        for (const insight::InfoField &field : fields)
            m_values.insert(field.name, field.value);
    }

    [[nodiscard]] qint64 number(const char *name) const
    {
        return m_values.value(name).toLongLong();
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return QString::fromUtf8(m_values.value(name));
    }
    [[nodiscard]] FactGrid::Fact memory() const;
    [[nodiscard]] FactGrid::Fact hitRate() const;
    [[nodiscard]] qint64 keys() const;
    [[nodiscard]] QString role() const;

private:
    QHash<QByteArray, QByteArray> m_values;
};

constexpr double goodPercent = 80;

FactGrid::Fact Facts::memory() const
{
    const qint64 used = number("used_memory");
    const qint64 limit = number("maxmemory");
    if (limit == 0)
        return {tr("Memory"), bytesText(used), tr("There is no limit."), Meaning::Plain};
    const double percent = 100.0 * double(used) / double(limit);
    return {tr("Memory"), tr("%1 of %2").arg(bytesText(used), bytesText(limit)),
            tr("%1 % of the limit").arg(QLocale().toString(percent, 'f', 1)),
            percent < goodPercent ? Meaning::Plain : Meaning::Warning};
}

FactGrid::Fact Facts::hitRate() const
{
    const qint64 hits = number("keyspace_hits");
    const qint64 all = hits + number("keyspace_misses");
    if (all == 0)
        return {tr("Hit rate"), QStringLiteral("–"), tr("Nothing was read yet."), Meaning::Quiet};
    const double percent = 100.0 * double(hits) / double(all);
    return {tr("Hit rate"), tr("%1 %").arg(QLocale().toString(percent, 'f', 1)),
            tr("%1 of %2 reads since the start").arg(numberText(hits), numberText(all)),
            percent < goodPercent ? Meaning::Warning : Meaning::Plain};
}

qint64 Facts::keys() const
{
    qint64 sum = 0;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value.key().startsWith("db") && value->startsWith("keys="))
            sum += value->mid(5, value->indexOf(',') - 5).toLongLong();
    }
    return sum;
}

QString Facts::role() const
{
    if (number("cluster_enabled") == 1)
        return tr("in a cluster");
    return text("role") == QLatin1String("slave") ? tr("replica") : tr("master");
}

} // namespace

QVector<FactGrid::Fact> overviewFacts(const QVector<insight::InfoField> &fields)
{
    const Facts at(fields);
    return {
        {Facts::tr("Version"), at.text("redis_version"), at.text("os"), Meaning::Plain},
        {Facts::tr("Running for"),
         ttlText(at.number("uptime_in_seconds") * 1000),
         {},
         Meaning::Plain},
        {Facts::tr("Role"), at.role(), {}, Meaning::Plain},
        at.memory(),
        {Facts::tr("Keys"), numberText(at.keys()), Facts::tr("Of all databases"), Meaning::Plain},
        {Facts::tr("Clients"), numberText(at.number("connected_clients")), {}, Meaning::Plain},
        {Facts::tr("Operations a second"),
         numberText(at.number("instantaneous_ops_per_sec")),
         {},
         Meaning::Plain},
        at.hitRate(),
        {Facts::tr("Evicted"), numberText(at.number("evicted_keys")),
         Facts::tr("Keys that had to go since the start, for the memory was full"), Meaning::Plain},
        {Facts::tr("Expired"), numberText(at.number("expired_keys")),
         Facts::tr("Keys whose time was over since the start"), Meaning::Plain},
    };
}

} // namespace selaras::ui
