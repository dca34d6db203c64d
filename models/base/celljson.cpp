// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/celljson.h"

#include <QStringDecoder>

namespace selaras {

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

} // namespace selaras
