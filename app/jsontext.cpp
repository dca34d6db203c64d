// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsontext.h"

#include <QStringDecoder>

namespace selaras::app {

namespace {

QJsonObject base64(const QByteArray &bytes)
{
    return {{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
}

} // namespace

QJsonValue jsonKey(const QByteArray &key)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(key);
    if (decoder.hasError())
        return base64(key);
    return text;
}

QJsonArray jsonKeys(const QByteArrayList &keys)
{
    QJsonArray array;
    for (const QByteArray &key : keys)
        array.append(jsonKey(key));
    return array;
}

QJsonValue jsonTarget(const mapping::KeyTarget &target)
{
    return jsonKey(target.displayText());
}

QJsonValue jsonCell(const QVariant &cell)
{
    if (cell.metaType().id() == QMetaType::QByteArray)
        return base64(cell.toByteArray());
    return QJsonValue::fromVariant(cell);
}

QJsonObject jsonRow(const Row &row)
{
    QJsonObject object;
    for (const QString &column : row.columns())
        object.insert(column, jsonCell(row.value(column)));
    return object;
}

QVariant cellOfJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return qlonglong(value.toBool() ? 1 : 0);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.metaType().id() == QMetaType::LongLong ? number : value.toDouble();
    }
    case QJsonValue::Object:
        return QByteArray::fromBase64(value[QStringLiteral("base64")].toString().toLatin1());
    default:
        return {};
    }
}

QString stateName(repository::KeyState state)
{
    switch (state) {
    case repository::KeyState::Fresh:
        return QStringLiteral("fresh");
    case repository::KeyState::Stale:
        return QStringLiteral("stale");
    case repository::KeyState::Opaque:
        return QStringLiteral("opaque");
    case repository::KeyState::Absent:
        return QStringLiteral("absent");
    case repository::KeyState::Orphan:
        return QStringLiteral("orphan");
    }
    Q_UNREACHABLE();
}

} // namespace selaras::app
