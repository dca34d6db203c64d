// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace selaras::ui {

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString twoUnits(const QString &larger, qint64 rest, const QString &smaller)
{
    return rest == 0 ? larger : larger + QLatin1Char(' ') + smaller;
}

} // namespace

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString latencyText(double milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds < 0.1)
        return Formats::tr("under %1 ms").arg(QLocale().toString(0.1));
    return Formats::tr("%1 ms").arg(
        QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString rowsText(qint64 shown, qint64 total)
{
    if (total < 0 || shown >= total)
        return Formats::tr("%1 rows", nullptr, int(shown)).arg(numberText(shown));
    return Formats::tr("%1 of %2 rows", nullptr, int(total))
        .arg(numberText(shown), numberText(total));
}

QString keySizeText(const QByteArray &type, qint64 size)
{
    if (type == "string")
        return bytesText(size);
    return Formats::tr("%n elements", nullptr, int(size));
}

QString ttlText(qint64 ttlMs)
{
    if (ttlMs < 0)
        return Formats::tr("no expiry");
    if (ttlMs < minute)
        return Formats::tr("%1 s").arg(ttlMs / second);
    if (ttlMs < hour) {
        const qint64 rest = ttlMs % minute / second;
        return twoUnits(Formats::tr("%1 min").arg(ttlMs / minute), rest,
                        Formats::tr("%1 s").arg(rest));
    }
    if (ttlMs < day) {
        const qint64 rest = ttlMs % hour / minute;
        return twoUnits(Formats::tr("%1 h").arg(ttlMs / hour), rest,
                        Formats::tr("%1 min").arg(rest));
    }
    const qint64 rest = ttlMs % day / hour;
    return twoUnits(Formats::tr("%1 d").arg(numberText(ttlMs / day)), rest,
                    Formats::tr("%1 h").arg(rest));
}

QString durationText(qint64 ms)
{
    if (ms >= minute)
        return ttlText(ms);
    return Formats::tr("%1 s").arg(QLocale().toString(double(ms) / second, 'f', 1));
}

QString relativeTime(qint64 thenMs, qint64 nowMs)
{
    const qint64 age = nowMs - thenMs;
    if (age < 0 || age >= 30 * day)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(thenMs).date(),
                                  QLocale::ShortFormat);
    if (age < 10 * second)
        return Formats::tr("just now");
    if (age < minute)
        return Formats::tr("%1 s ago").arg(age / second);
    if (age < hour)
        return Formats::tr("%1 min ago").arg(age / minute);
    if (age < day)
        return Formats::tr("%1 h ago").arg(age / hour);
    return Formats::tr("%n days ago", nullptr, int(age / day));
}

QString exactTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time.date(), QLocale::LongFormat) + QLatin1Char(' ')
        + time.time().toString(QStringLiteral("HH:mm:ss"));
}

QString columnTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms),
                              QStringLiteral("d MMM yyyy HH:mm:ss"));
}

} // namespace selaras::ui
