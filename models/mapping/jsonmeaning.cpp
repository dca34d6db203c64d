// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/blobtext.h"
#include "models/mapping/meaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace selaras::mapping {

namespace {

bool isNested(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

Meaning nestedMeaning(const QJsonValue &cached, const QVariant &cell)
{
    if (cell.isNull())
        return Meaning::Different;
    if (cell.typeId() == QMetaType::QByteArray) {
        const auto bytes = bytesOf(cached);
        if (!bytes)
            return Meaning::Unknown;
        return *bytes == cell.toByteArray() ? Meaning::Same : Meaning::Different;
    }
    const QJsonValue stored = parseJsonText(cell.toString().toUtf8());
    if (stored.isUndefined())
        return Meaning::Unknown;
    return stored == cached ? Meaning::Same : Meaning::Different;
}

} // namespace

QVariant scalarOf(const QJsonValue &value)
{
    return value.isNull() || isNested(value) ? QVariant() : value.toVariant();
}

QJsonValue parseJsonText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    // QJsonDocument knows no lone scalar.
    const QJsonArray lone = QJsonDocument::fromJson('[' + text + ']').array();
    return lone.size() == 1 && !isNested(lone.first()) ? lone.first()
                                                       : QJsonValue(QJsonValue::Undefined);
}

Meaning jsonMeaning(const QJsonValue &cached, const QVariant &cell, CellKind kind,
                    bool nestedIsJson)
{
    const bool isBlob = cell.typeId() == QMetaType::QByteArray;
    if (isNested(cached)) {
        const bool compared = isBlob || kind == CellKind::Json || nestedIsJson;
        return compared ? nestedMeaning(cached, cell) : Meaning::Unknown;
    }
    const Meaning meaning = scalarMeaning(scalarOf(cached), cell, kind);
    if (meaning != Meaning::Different || kind != CellKind::Json || isBlob)
        return meaning;
    // A column of JSON text holds "\"a\"" for the string a; a client may cache either.
    const QJsonValue stored = parseJsonText(cell.toString().toUtf8());
    const bool same = !stored.isUndefined()
        && (stored == cached || stored == parseJsonText(cached.toString().toUtf8()));
    return same ? Meaning::Same : Meaning::Different;
}

} // namespace selaras::mapping
