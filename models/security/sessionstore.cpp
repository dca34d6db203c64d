// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionstore.h"

#include "models/redis/keyspace.h"
#include "models/redis/script.h"
#include "models/security/sessionextension.h"
#include "models/security/sessionlist.h"
#include "models/security/sessionopening.h"
#include "models/security/sessionrevocation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace selaras::security {

using mapping::Fact;

namespace {

constexpr int daySeconds = 86'400;

QString randomId()
{
    std::array<quint32, 6> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
            .toBase64(QByteArray::Base64UrlEncoding));
}

QString nameOf(const mapping::Sessions &layout, Fact fact)
{
    return layout.facts.value(fact, mapping::usualNames(fact).first());
}

QJsonValue isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

Row withId(const Row &place, const QString &id)
{
    Row all = place;
    all.set(QStringLiteral("id"), id);
    return all;
}

} // namespace

SessionStore::SessionStore(redis::Client &client, mapping::Sessions layout, Clock &clock)
    : m_client(client)
    , m_layouts {std::move(layout)}
    , m_clock(clock)
{
}

qint64 SessionStore::lifeMs() const
{
    const int seconds = m_layouts.first().seconds;
    return qint64(seconds > 0 ? seconds : daySeconds) * 1000;
}

Result<QByteArray> SessionStore::keyOf(const Row &place) const
{
    const auto key = m_layouts.first().key.expand(place);
    if (!key)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("the session's key needs more"));
    return key->text;
}

QByteArray SessionStore::valueOf(const NewSession &session) const
{
    const mapping::Sessions &layout = m_layouts.first();
    const qint64 now = m_clock.nowMs();
    QMap<Fact, QJsonValue> facts {{Fact::Created, isoTime(now)},
                                  {Fact::Activity, isoTime(now)},
                                  {Fact::Expires, isoTime(now + lifeMs())}};
    facts.insert(session.facts);
    QJsonObject value = session.more;
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
        value = withValueAt(value, nameOf(layout, fact.key()), fact.value());
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

Result<SessionStore::Opening> SessionStore::create(const NewSession &session)
{
    // An id that no session has, to see what stands around one.
    static const QString anId = QStringLiteral("\x01");
    const mapping::Sessions &layout = m_layouts.first();
    const QString id = session.id.isEmpty() ? randomId() : session.id;
    Row place;
    for (auto fact = session.facts.cbegin(); fact != session.facts.cend(); ++fact)
        place.set(mapping::factMember(fact.key()), fact.value().toVariant().toString());
    const auto around = keyOf(withId(place, anId));
    if (!around)
        return fail(around.error());
    const qsizetype at = around->indexOf('\x01');
    SessionEntry entry;
    entry.before = around->left(at);
    entry.after = around->mid(at + 1);
    entry.id = id.toUtf8();
    entry.value = valueOf(session);
    entry.nowMs = m_clock.nowMs();
    entry.sessionMs = lifeMs();
    entry.indexMs = std::max(qint64(layout.indexSeconds) * 1000, entry.sessionMs);
    entry.limit = layout.limit;
    entry.replaces = layout.atLimit == mapping::Sessions::AtLimit::Replace;
    const auto index = layout.index ? layout.index->expand(place) : std::nullopt;
    if (layout.index && !index)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("whose session it is is not told"));
    if (!index)
        return m_client
            .call({"SET", entry.before + entry.id + entry.after, entry.value, "PX",
                   QByteArray::number(entry.sessionMs)})
            .map([&id](const redis::Reply & /*ok*/) {
                return Opening {true, id, {}};
            });
    entry.index = index->text;
    return openSession(m_client, entry).map([&id](const std::optional<QByteArrayList> &ended) {
        Opening opening {ended.has_value(), id, {}};
        for (const QByteArray &one : ended.value_or(QByteArrayList()))
            opening.replaced.append(QString::fromUtf8(one));
        return opening;
    });
}

Result<SessionStore::Validation> SessionStore::validate(const QString &id,
                                                        const QString &permission, const Row &place)
{
    using Verdict = Validation::Verdict;
    const auto key = keyOf(withId(place, id));
    if (!key)
        return fail(key.error());
    auto value = redis::KeyValue {{*key, "string", -1, 0}, false, {}, {}};
    const auto text = m_client.call({"GET", *key});
    if (text && text->isNil())
        return Validation();
    if (text)
        value.text = text->bytes;
    else if (text.error().code != ErrorCode::WrongType)
        return fail(text.error());
    else if (const auto read = redis::readValue(m_client, *key); read)
        value = *read;
    else
        return fail(read.error());
    if (!value.facts.exists())
        return Validation();
    const Document document(contentOf(value), m_layouts.first().facts, withId(place, id));
    Validation validation {Verdict::Valid, document.content().toObject()};
    if (!permission.isEmpty() && !document.list(Fact::Permissions).contains(permission)) {
        validation.verdict = Verdict::NotPermitted;
        return validation;
    }
    if (auto touched = touch(value, document); !touched)
        return fail(touched.error());
    return validation;
}

Result<void> SessionStore::touch(const redis::KeyValue &value, const Document &document)
{
    const QString path = document.pathOf(Fact::Activity);
    const QByteArray &key = value.facts.name;
    if (value.facts.type == "string") {
        const QByteArray touched = withTimeAt(value.text, path, m_clock.nowMs());
        if (touched.isNull())
            return {};
        const QByteArray sha1 =
            QCryptographicHash::hash(value.text, QCryptographicHash::Sha1).toHex();
        return redis::setIfSame(m_client, {{{key, sha1}, touched}})
            .map([](const QByteArrayList & /*done*/) {});
    }
    if (value.facts.type != "hash" || path.isEmpty())
        return {};
    const QJsonObject field {{path, valueAt(document.content(), path)}};
    const QByteArray json = withTimeAt(QJsonDocument(field).toJson(), path, m_clock.nowMs());
    const QJsonValue time = QJsonDocument::fromJson(json).object().value(path);
    const auto decide = [&](redis::Client &watching) -> Result<QVector<redis::Command>> {
        const auto exists = watching.call({"HEXISTS", key, path.toUtf8()});
        if (!exists)
            return fail(exists.error());
        // A field that is JSON inside a field is the application's own affair.
        if (exists->integer == 0 || time.isUndefined())
            return QVector<redis::Command>();
        return QVector<redis::Command> {
            {"HSET", key, path.toUtf8(), time.toVariant().toString().toUtf8()}};
    };
    return redis::inTransaction(m_client, {key}, decide)
        .map([](const QVector<redis::Reply> & /*done*/) {});
}

Result<std::optional<Session>> SessionStore::find(const QString &id, const Row &place)
{
    const auto key = keyOf(withId(place, id));
    if (!key)
        return fail(key.error());
    return readSessions(m_client, m_layouts, {*key}, m_clock.nowMs())
        .map([](const QVector<Session> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<bool> SessionStore::extend(const QString &id, int seconds, const Row &place)
{
    const auto found = find(id, place);
    if (!found)
        return fail(found.error());
    if (!*found)
        return false;
    const qint64 ms = seconds > 0 ? qint64(seconds) * 1000 : lifeMs();
    return extendSession(m_client, m_layouts, **found, ms, m_clock.nowMs());
}

Result<bool> SessionStore::end(const QString &id, const Row &place)
{
    const auto found = find(id, place);
    if (!found)
        return fail(found.error());
    if (!*found)
        return false;
    return revokeSessions(m_client, m_layouts, {**found}, m_clock.nowMs())
        .map([](const Revocation &done) { return !done.ended.isEmpty(); });
}

} // namespace selaras::security
