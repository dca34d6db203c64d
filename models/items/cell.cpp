// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cell.h"

#include "models/items/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace selaras::items {

namespace {

constexpr const char *context = "selaras::items::Cell";

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

QString numberText(const QVariant &value)
{
    const QLocale locale = plainLocale();
    if (value.typeId() == QMetaType::LongLong)
        return locale.toString(value.toLongLong());
    const double number = value.toDouble();
    const double size = std::abs(number);
    const bool plain = number == 0 || (size >= 1e-5 && size < 1e15);
    return locale.toString(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
}

QString cut(const QString &text)
{
    QString shown = text;
    if (shown.size() > shownCharacters) {
        const bool splitsPair = shown.at(shownCharacters - 1).isHighSurrogate();
        shown.truncate(shownCharacters - (splitsPair ? 1 : 0));
        shown += QChar(0x2026);
    }
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return shown.replace(QLatin1Char('\n'), QChar(0x21b5));
}

QString booleanText(bool value)
{
    return value ? QCoreApplication::translate(context, "true")
                 : QCoreApplication::translate(context, "false");
}

} // namespace

QString cellText(const QVariant &value, ColumnKind kind)
{
    if (!value.isValid() || value.typeId() == QMetaType::QByteArray)
        return {};
    if (const auto boolean = cellBoolean(value, kind))
        return booleanText(*boolean);
    if (const auto moment = cellDateTime(value, kind))
        return cellIsDateOnly(value) ? localeDate(moment->date()) : localeDateTime(*moment);
    return isNumber(value) ? numberText(value) : cut(value.toString());
}

QVariant cellEditValue(const QVariant &value, ColumnKind kind)
{
    if (!value.isValid() || value.typeId() == QMetaType::QByteArray)
        return value;
    if (const auto boolean = cellBoolean(value, kind))
        return *boolean;
    if (const auto moment = cellDateTime(value, kind))
        return cellIsDateOnly(value) ? value.toString() : exactDateTime(*moment);
    return isNumber(value) ? numberText(value) : value;
}

std::optional<QDateTime> cellDateTime(const QVariant &value, ColumnKind kind)
{
    if (kind != ColumnKind::DateTime)
        return {};
    if (value.typeId() == QMetaType::LongLong) {
        const qint64 number = value.toLongLong();
        return isEpochSeconds(number) ? QDateTime::fromSecsSinceEpoch(number)
                                      : QDateTime::fromMSecsSinceEpoch(number);
    }
    if (value.typeId() != QMetaType::QString)
        return {};
    if (cellIsDateOnly(value))
        return QDate::fromString(value.toString(), Qt::ISODate).startOfDay();
    return readIso(value.toString(), Qt::UTC);
}

bool cellIsDateOnly(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().size() == 10
        && QDate::fromString(value.toString(), Qt::ISODate).isValid();
}

std::optional<bool> cellBoolean(const QVariant &value, ColumnKind kind)
{
    if (kind != ColumnKind::Boolean)
        return {};
    const QString text = value.toString();
    if (text == QLatin1String("1") || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (text == QLatin1String("0")
        || text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

} // namespace selaras::items
