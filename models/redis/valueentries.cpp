// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/valueentries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace selaras::redis {

namespace {

QByteArray jsonText(const QByteArray &bytes)
{
    const QByteArray list =
        QJsonDocument(QJsonArray {QString::fromUtf8(bytes)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

// Written by hand, for a QJsonObject would lose the order of the fields, and one that comes twice.
QByteArray jsonObject(const QVector<Reply> &fieldsAndValues)
{
    QByteArray json = "{";
    for (qsizetype i = 0; i + 1 < fieldsAndValues.size(); i += 2) {
        if (i > 0)
            json += ',';
        json += jsonText(fieldsAndValues[i].bytes) + ':' + jsonText(fieldsAndValues[i + 1].bytes);
    }
    return json + '}';
}

} // namespace

ValueEntries singleEntries(const QVector<Reply> &items)
{
    ValueEntries entries;
    entries.reserve(items.size());
    for (const Reply &item : items)
        entries.append({item.bytes, {}});
    return entries;
}

ValueEntries pairEntries(const QVector<Reply> &items)
{
    ValueEntries entries;
    entries.reserve(items.size() / 2);
    for (qsizetype i = 0; i + 1 < items.size(); i += 2)
        entries.append({items[i].bytes, items[i + 1].bytes});
    return entries;
}

ValueEntries streamEntries(const QVector<Reply> &items)
{
    ValueEntries entries;
    entries.reserve(items.size());
    for (const Reply &item : items) {
        if (item.elements.size() == 2)
            entries.append({item.elements[0].bytes, jsonObject(item.elements[1].elements)});
    }
    return entries;
}

} // namespace selaras::redis
