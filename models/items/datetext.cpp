// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/datetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace selaras::items {

namespace {

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString timeFormat()
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (minutes > 0 && !format.contains(QLatin1String("ss")))
        format.insert(minutes + 2, format.at(minutes - 1) + QLatin1String("ss"));
    return format;
}

bool hasOffset(const QString &text)
{
    static const QRegularExpression offset(QStringLiteral("(Z|[+-]\\d{2}(:?\\d{2})?)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return offset.match(text.sliced(10)).hasMatch();
}

} // namespace

QString localeDate(const QDate &date)
{
    return QLocale().toString(date, dateFormat());
}

QString localeDateTime(const QDateTime &moment)
{
    return QLocale().toString(moment, dateFormat() + QLatin1Char(' ') + timeFormat());
}

QString exactDateTime(const QDateTime &moment)
{
    const QString format = moment.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                     : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");
    return moment.toLocalTime().toString(format);
}

std::optional<QDateTime> readIso(const QString &text, Qt::TimeSpec assumed)
{
    if (text.size() < 16 || (text.at(10) != QLatin1Char('T') && text.at(10) != QLatin1Char(' ')))
        return {};
    QString iso = text;
    iso[10] = QLatin1Char('T');
    QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (!hasOffset(text))
        moment.setTimeSpec(assumed);
    return moment.toLocalTime();
}

std::optional<QDateTime> readTyped(const QString &text)
{
    const QString typed = text.trimmed();
    if (const auto moment = readIso(typed, Qt::LocalTime))
        return moment;
    const QLocale locale;
    const QStringList formats {dateFormat() + QLatin1Char(' ') + timeFormat(),
                               dateFormat() + QLatin1Char(' ')
                                   + locale.timeFormat(QLocale::ShortFormat)};
    for (const QString &format : formats) {
        const QDateTime moment = locale.toDateTime(typed, format);
        if (moment.isValid())
            return moment;
    }
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        date = locale.toDate(typed, dateFormat());
    return date.isValid() ? std::optional<QDateTime>(date.startOfDay()) : std::nullopt;
}

bool isEpochSeconds(qint64 number)
{
    return number >= 1'000'000'000 && number < 4'102'444'800;
}

QString dateInFormOf(const QString &form, const QDateTime &moment)
{
    if (form.size() == 10)
        return moment.date().toString(Qt::ISODate);
    const bool fraction =
        form.isEmpty() || form.contains(QLatin1Char('.')) || moment.time().msec() != 0;
    const bool offset = form.isEmpty() || hasOffset(form);
    const QDateTime like = offset && !form.isEmpty()
        ? QDateTime::fromString(QString(form).replace(10, 1, QLatin1Char('T')), Qt::ISODateWithMs)
        : QDateTime();
    const QDateTime stored = like.timeSpec() == Qt::OffsetFromUTC
        ? moment.toOffsetFromUtc(like.offsetFromUtc())
        : moment.toUTC();
    QString text = stored.toString(fraction ? Qt::ISODateWithMs : Qt::ISODate);
    if (!offset)
        text.chop(1); // the Z
    if (form.size() > 10)
        text[10] = form.at(10);
    return text;
}

} // namespace selaras::items
