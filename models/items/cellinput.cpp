// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/cell.h"
#include "models/items/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace selaras::items {

namespace {

using Parsed = tl::expected<QVariant, EditRefusal>;

Parsed refuse(EditRefusal reason)
{
    return tl::unexpected<EditRefusal>(reason);
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

std::optional<qint64> integerIn(const QVariant &input)
{
    bool ok = false;
    if (!isText(input)) {
        const qint64 number = input.toLongLong(&ok);
        const bool whole = ok && input.toDouble() == double(number);
        return whole ? std::optional<qint64>(number) : std::nullopt;
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    qint64 number = locale.toLongLong(input.toString().trimmed(), &ok);
    if (!ok)
        number = input.toString().trimmed().toLongLong(&ok);
    return ok ? std::optional<qint64>(number) : std::nullopt;
}

std::optional<double> realIn(const QVariant &input)
{
    bool ok = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    double number = locale.toDouble(input.toString().trimmed(), &ok);
    if (!ok)
        number = input.toString().trimmed().toDouble(&ok);
    return ok && qIsFinite(number) ? std::optional<double>(number) : std::nullopt;
}

Parsed parseInteger(const QVariant &input)
{
    const auto number = integerIn(input);
    return number ? Parsed(QVariant(*number)) : refuse(EditRefusal::NotANumber);
}

Parsed parseReal(const QVariant &input)
{
    const auto number = realIn(input);
    return number ? Parsed(QVariant(*number)) : refuse(EditRefusal::NotANumber);
}

// Decimals kept as text stay text, digit by digit; SQLite keeps the others as integers where it
// can.
Parsed parseDecimal(const QVariant &input, const QVariant &model)
{
    const auto real = realIn(input);
    if (!real)
        return refuse(EditRefusal::NotANumber);
    if (isText(model)) {
        const QString text = input.toString().trimmed();
        return QVariant(text.contains(QLatin1Char(',')) ? QString::number(*real, 'g', 17) : text);
    }
    const auto integer = integerIn(input);
    return integer ? QVariant(*integer) : QVariant(*real);
}

Parsed parseBoolean(const QVariant &input, const QVariant &model)
{
    std::optional<bool> value = cellBoolean(input, ColumnKind::Boolean);
    const QString typed = input.toString().trimmed();
    for (const bool word : {true, false}) {
        const QString text = cellText(QVariant(word ? 1LL : 0LL), ColumnKind::Boolean);
        if (!value && typed.compare(text, Qt::CaseInsensitive) == 0)
            value = word;
    }
    if (!value)
        return refuse(EditRefusal::NotABoolean);
    if (isText(model))
        return QVariant(*value ? QStringLiteral("true") : QStringLiteral("false"));
    return QVariant(*value ? 1LL : 0LL);
}

std::optional<QDateTime> momentIn(const QVariant &input)
{
    if (input.typeId() == QMetaType::QDateTime || input.typeId() == QMetaType::QDate) {
        const QDateTime moment = input.toDateTime();
        return moment.isValid() ? std::optional<QDateTime>(moment) : std::nullopt;
    }
    return readTyped(input.toString());
}

Parsed parseDateTime(const QVariant &input, const sqlite::Column &column, const QVariant &model)
{
    const auto moment = momentIn(input);
    if (!moment)
        return refuse(EditRefusal::NotADate);
    if (model.typeId() == QMetaType::LongLong) {
        const bool seconds = isEpochSeconds(model.toLongLong());
        return QVariant(seconds ? moment->toSecsSinceEpoch() : moment->toMSecsSinceEpoch());
    }
    const bool dateOnly = !isText(model)
        && column.declaredType.compare(QLatin1String("DATE"), Qt::CaseInsensitive) == 0;
    return QVariant(dateOnly ? moment->date().toString(Qt::ISODate)
                             : dateInFormOf(isText(model) ? model.toString() : QString(), *moment));
}

// A column without a type of its own keeps the kind of value that it holds.
Parsed parseOther(const QVariant &input, const QVariant &model)
{
    if (model.typeId() == QMetaType::LongLong) {
        if (const auto number = integerIn(input))
            return QVariant(*number);
    }
    if (model.typeId() == QMetaType::Double) {
        if (const auto number = realIn(input))
            return QVariant(*number);
    }
    return QVariant(input.toString());
}

Parsed parseAs(const QVariant &input, const sqlite::Column &column, const QVariant &model)
{
    switch (column.kind) {
    case ColumnKind::Integer:
        return parseInteger(input);
    case ColumnKind::Real:
        return parseReal(input);
    case ColumnKind::Decimal:
        return parseDecimal(input, model);
    case ColumnKind::Boolean:
        return parseBoolean(input, model);
    case ColumnKind::DateTime:
        return parseDateTime(input, column, model);
    case ColumnKind::Text:
    case ColumnKind::Json:
        return QVariant(input.toString());
    case ColumnKind::Blob:
    case ColumnKind::Other:
        return parseOther(input, model);
    }
    return refuse(EditRefusal::ReadOnly);
}

} // namespace

Parsed parseCell(const QVariant &input, const sqlite::Column &column, const QVariant &model)
{
    if (column.generated)
        return refuse(EditRefusal::Generated);
    if (!input.isValid()) {
        const bool refused = column.notNull || column.keyPosition > 0;
        return refused ? refuse(EditRefusal::NotNull) : Parsed(QVariant());
    }
    if (input == cellEditValue(model, column.kind))
        return model;
    const bool blobNow = model.typeId() == QMetaType::QByteArray;
    if (input.typeId() == QMetaType::QByteArray)
        return input;
    if (column.kind == ColumnKind::Blob ? !isText(model) : blobNow)
        return refuse(EditRefusal::Binary);
    return parseAs(input, column, model);
}

} // namespace selaras::items
