// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/meaning.h"

#include "models/mapping/blobtext.h"
#include "models/mapping/decimaltext.h"
#include "models/mapping/instant.h"

#include <algorithm>
#include <optional>

namespace selaras::mapping {

namespace {

Meaning meaningOf(bool same)
{
    return same ? Meaning::Same : Meaning::Different;
}

bool isText(const QVariant &scalar)
{
    return scalar.typeId() == QMetaType::QString;
}

std::optional<bool> truth(const QVariant &scalar)
{
    if (scalar.typeId() == QMetaType::Bool)
        return scalar.toBool();
    if (isText(scalar)) {
        const QString text = scalar.toString().toLower();
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
    }
    const auto number = decimalOf(scalar);
    if (number == Decimal {})
        return false;
    if (number == Decimal {false, "1", 0})
        return true;
    return std::nullopt;
}

bool sameInstant(const QVector<Instant> &cached, const QVector<Instant> &cell)
{
    return std::any_of(cached.begin(), cached.end(), [&](const Instant &one) {
        return std::any_of(cell.begin(), cell.end(),
                           [&](const Instant &other) { return one.sameAs(other); });
    });
}

Meaning dateMeaning(const QVariant &cached, const QVariant &cell)
{
    const auto cachedInstants = instantsOf(cached, true);
    if (cachedInstants.isEmpty())
        return Meaning::Unknown; // "1 August 2025": the application's own way of showing it
    return meaningOf(sameInstant(cachedInstants, instantsOf(cell, true)));
}

// A date told in two ways, in a column whose type does not say that it holds one.
bool sameUndeclaredDate(const QVariant &cached, const QVariant &cell)
{
    const auto isDate = [](const QVariant &scalar) {
        return isText(scalar) && instantFromText(scalar.toString());
    };
    return (isDate(cached) || isDate(cell))
        && sameInstant(instantsOf(cached, false), instantsOf(cell, false));
}

bool sameNumber(const QVariant &cached, const QVariant &cell)
{
    const auto exactCached = decimalOf(cached);
    const auto exactCell = decimalOf(cell);
    if (!exactCached || !exactCell)
        return false;
    if (*exactCached == *exactCell)
        return true;
    const bool rounded = cached.typeId() == QMetaType::Double || cell.typeId() == QMetaType::Double;
    return rounded && cached.toDouble() == cell.toDouble();
}

} // namespace

CellKind cellKindOf(const QString &declaredType)
{
    const auto says = [&](const char *word) {
        return declaredType.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (says("BOOL"))
        return CellKind::Boolean;
    if (says("DATE") || says("TIMESTAMP"))
        return CellKind::Date;
    if (says("JSON"))
        return CellKind::Json;
    if (says("INT") || says("REAL") || says("FLOA") || says("DOUB") || says("DEC") || says("NUM"))
        return CellKind::Number;
    return says("BLOB") || says("BINARY") ? CellKind::Blob : CellKind::Text;
}

Meaning scalarMeaning(const QVariant &cached, const QVariant &cell, CellKind kind)
{
    if (cached.isNull() || cell.isNull())
        return meaningOf(cached.isNull() && cell.isNull());
    if (cell.typeId() == QMetaType::QByteArray)
        return isText(cached) ? blobMeaning(cached.toString(), cell.toByteArray())
                              : Meaning::Unknown;
    if (isText(cached) && isText(cell) && cached.toString() == cell.toString())
        return Meaning::Same;
    if (kind == CellKind::Boolean || cached.typeId() == QMetaType::Bool) {
        const auto cachedTruth = truth(cached);
        if (cachedTruth || cached.typeId() == QMetaType::Bool)
            return meaningOf(cachedTruth == truth(cell));
    }
    if (kind == CellKind::Date)
        return dateMeaning(cached, cell);
    // Text that was cached as text is an identifier as likely as a number: "007" is not "7".
    const bool bothText = isText(cached) && isText(cell);
    if ((!bothText || kind == CellKind::Number) && sameNumber(cached, cell))
        return Meaning::Same;
    return meaningOf(sameUndeclaredDate(cached, cell));
}

} // namespace selaras::mapping
