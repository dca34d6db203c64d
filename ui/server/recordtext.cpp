// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/recordtext.h"

#include "models/items/keytext.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace selaras::ui {

using items::RecordKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

} // namespace

QString microsecondsText(qint64 microseconds)
{
    if (microseconds < 1000)
        return Words::tr("%1 µs").arg(numberText(microseconds));
    if (microseconds < 1'000'000)
        return latencyText(double(microseconds) / 1000);
    return durationText(microseconds / 1000);
}

QString recordText(const QVariant &value, RecordKind kind)
{
    if (!value.isValid())
        return {};
    const qint64 number = value.toLongLong();
    switch (kind) {
    case RecordKind::Bytes:
        return items::shownKey(value.toByteArray());
    case RecordKind::Count:
        return numberText(number);
    case RecordKind::Size:
        return bytesText(number);
    case RecordKind::Seconds:
        return ttlText(number * 1000);
    case RecordKind::Microseconds:
        return microsecondsText(number);
    case RecordKind::Milliseconds:
        return Words::tr("%1 ms").arg(numberText(number));
    case RecordKind::Time:
        return relativeTime(number, QDateTime::currentMSecsSinceEpoch());
    case RecordKind::Text:
    case RecordKind::State:
        break;
    }
    return value.toString();
}

QString recordTip(const QVariant &value, RecordKind kind)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case RecordKind::Time:
        return exactTime(value.toLongLong());
    case RecordKind::Size:
        return Words::tr("%1 bytes").arg(numberText(value.toLongLong()));
    case RecordKind::Microseconds:
        return Words::tr("%1 µs").arg(numberText(value.toLongLong()));
    case RecordKind::Bytes:
        return items::shownKey(value.toByteArray(), 2000);
    default:
        return recordText(value, kind);
    }
}

bool isNumber(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Count:
    case RecordKind::Size:
    case RecordKind::Seconds:
    case RecordKind::Microseconds:
    case RecordKind::Milliseconds:
        return true;
    default:
        return false;
    }
}

} // namespace selaras::ui
