// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/cachedrow.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::app {

namespace {

QString camelCase(const QString &column)
{
    QString name;
    for (const QString &part : column.split(QLatin1Char('_')))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name;
}

QJsonValue cachedCell(const QString &column, const QVariant &value)
{
    static const QStringList dates {QStringLiteral("created_at"), QStringLiteral("updated_at"),
                                    QStringLiteral("tanggal"), QStringLiteral("disetujui_pada")};
    if (!value.isValid())
        return QJsonValue::Null;
    if (column == QLatin1String("is_active"))
        return value.toBool();
    if (dates.contains(column))
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    if (column == QLatin1String("ipk"))
        return QString::number(value.toDouble()); // Prisma writes a Decimal as text
    return QJsonValue::fromVariant(value);
}

QJsonObject objectOf(const Row &row)
{
    QJsonObject object;
    for (const QString &column : row.columns())
        object.insert(camelCase(column), cachedCell(column, row.value(column)));
    return object;
}

} // namespace

QByteArray cachedObject(const Row &row)
{
    return QJsonDocument(objectOf(row)).toJson(QJsonDocument::Compact);
}

QByteArray cachedList(const QVector<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(objectOf(row));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace selaras::app
