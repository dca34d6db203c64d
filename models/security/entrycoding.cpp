// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/entrycoding.h"

#include "models/security/chain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace selaras::security {

namespace {

constexpr qsizetype longestValue = 256 * 1024; // bytes of JSON

QByteArray jsonText(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

// One that is too long is named by its size and its hash: the journal is no copy of the data.
QJsonValue bounded(const QJsonValue &value)
{
    if (value.isString() && value.toString().size() > longestValue)
        return value.toString().left(longestValue) + QChar(u'…');
    if (!value.isArray() && !value.isObject())
        return value;
    const QByteArray text = jsonText(value);
    if (text.size() <= longestValue)
        return value;
    return QJsonObject {{QStringLiteral("cut"), true},
                        {QStringLiteral("bytes"), text.size()},
                        {QStringLiteral("sha256"), QString::fromLatin1(hashOf(text))}};
}

void insertIfDefined(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isUndefined())
        object.insert(name, bounded(value));
}

void insertUndo(QJsonObject &object, const Undo &undo)
{
    if (undo.isPossible())
        object.insert(QStringLiteral("undo"), QString::fromLatin1(hashOf(undo.material)));
}

qint64 timeOf(const QJsonObject &body)
{
    return QDateTime::fromString(body.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs)
        .toMSecsSinceEpoch();
}

QJsonObject objectOf(const QVariant &body)
{
    return QJsonDocument::fromJson(body.toString().toUtf8()).object();
}

void readEnd(const QJsonObject &end, DeedRecord &record)
{
    record.endedMs = timeOf(end);
    record.state = stateOfName(end.value(QStringLiteral("outcome")).toString());
    record.error = end.value(QStringLiteral("error")).toString();
    record.detail = end.value(QStringLiteral("detail")).toString();
    record.result = end.value(QStringLiteral("result"));
}

// For LIKE … ESCAPE '\'.
QString containing(QString text)
{
    for (const char16_t special : {u'\\', u'%', u'_'})
        text.replace(QChar(special), QString(QChar(u'\\')) + QChar(special));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

} // namespace

QString entryTime(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject deedMembers(const Deed &deed, const Author &author, qint64 timeMs)
{
    QJsonObject members {{QStringLiteral("kind"), QStringLiteral("deed")},
                         {QStringLiteral("time"), entryTime(timeMs)},
                         {QStringLiteral("action"), QString::fromUtf8(deed.action)},
                         {QStringLiteral("subject"), bounded(deed.subject)},
                         {QStringLiteral("tenant"), deed.tenant},
                         {QStringLiteral("by"), author.toJson()}};
    insertIfDefined(members, QStringLiteral("before"), deed.before);
    insertIfDefined(members, QStringLiteral("after"), deed.after);
    insertUndo(members, deed.undo);
    if (deed.undoes != 0)
        members.insert(QStringLiteral("undoes"), deed.undoes);
    return members;
}

QJsonObject endMembers(qint64 deed, const Outcome &outcome, qint64 timeMs)
{
    QJsonObject members {{QStringLiteral("kind"), QStringLiteral("end")},
                         {QStringLiteral("of"), deed},
                         {QStringLiteral("time"), entryTime(timeMs)},
                         {QStringLiteral("outcome"), stateName(outcome.state)}};
    if (!outcome.error.isEmpty())
        members.insert(QStringLiteral("error"), outcome.error);
    if (!outcome.detail.isEmpty())
        members.insert(QStringLiteral("detail"), outcome.detail);
    insertIfDefined(members, QStringLiteral("result"), outcome.result);
    insertUndo(members, outcome.undo);
    return members;
}

DeedRecord recordOf(const Row &row)
{
    const QJsonObject body = objectOf(row.value(u"body"));
    DeedRecord record;
    record.id = row.value(u"id").toLongLong();
    record.timeMs = timeOf(body);
    record.action = body.value(QStringLiteral("action")).toString().toUtf8();
    record.subject = body.value(QStringLiteral("subject")).toString();
    record.tenant = body.value(QStringLiteral("tenant")).toString();
    record.author = Author::ofJson(body.value(QStringLiteral("by")).toObject());
    record.before = body.value(QStringLiteral("before"));
    record.after = body.value(QStringLiteral("after"));
    record.undoes = body.value(QStringLiteral("undoes")).toInteger();
    record.undoKind = row.value(u"undo_kind").toString().toUtf8();
    record.undoneBy = row.value(u"undone_by").toLongLong();
    record.hash = row.value(u"hash").toString().toLatin1();
    if (row.value(u"end_body").isValid())
        readEnd(objectOf(row.value(u"end_body")), record);
    return record;
}

FilterSql filterSql(const DeedFilter &filter)
{
    FilterSql sql;
    const auto add = [&sql](const QString &condition, const QVariantList &binds) {
        sql.where += QStringLiteral(" AND ") + condition;
        sql.binds += binds;
    };
    const QString action = QString::fromUtf8(filter.action);
    if (!action.isEmpty())
        add(QStringLiteral("(d.action = ? OR (d.action > ? AND d.action < ?))"),
            {action, action + QLatin1Char('.'), action + QLatin1Char('/')});
    if (!filter.who.isEmpty())
        add(QStringLiteral("d.who LIKE ? ESCAPE '\\'"), {containing(filter.who)});
    if (!filter.tenant.isEmpty())
        add(QStringLiteral("d.tenant = ?"), {filter.tenant});
    if (!filter.subject.isEmpty())
        add(QStringLiteral("d.subject LIKE ? ESCAPE '\\'"), {containing(filter.subject)});
    if (filter.fromMs)
        add(QStringLiteral("d.time >= ?"), {entryTime(*filter.fromMs)});
    if (filter.toMs)
        add(QStringLiteral("d.time < ?"), {entryTime(*filter.toMs)});
    if (filter.state)
        add(QStringLiteral("coalesce(e.outcome, 'unknown') = ?"), {stateName(*filter.state)});
    if (!filter.text.isEmpty())
        add(QStringLiteral("(d.body LIKE ? ESCAPE '\\' OR e.body LIKE ? ESCAPE '\\')"),
            {containing(filter.text), containing(filter.text)});
    return sql;
}

} // namespace selaras::security
