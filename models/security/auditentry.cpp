// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/auditentry.h"

#include "models/mapping/instant.h"
#include "models/mapping/jsonscanner.h"
#include "models/security/document.h"

#include <QJsonObject>

#include <cmath>

namespace selaras::security {

using mapping::Fact;
using mapping::JsonScanner;
using mapping::JsonToken;
using Kind = JsonToken::Kind;

namespace {

constexpr std::array facts {Fact::User, Fact::Tenant, Fact::Login,    Fact::Event,
                            Fact::Time, Fact::Ip,     Fact::UserAgent};
enum Place : size_t { User, Tenant, Login, Event, Time, Ip, Agent, Success };

QStringList successNames()
{
    return {QStringLiteral("success"), QStringLiteral("succeeded"), QStringLiteral("ok")};
}

// What is known of an entry, however it was read.
struct Telling {
    quint32 user = 0;
    quint32 tenant = 0;
    quint32 login = 0;
    quint32 event = 0;
    quint32 ip = 0;
    quint32 agent = 0;
    std::optional<qint64> timeMs;
    bool failed = false;
};

AuditRecord recordOf(const Telling &told, const AuditKeyFacts &key, qint64 storedMs,
                     AuditLogWriter &log)
{
    AuditRecord record;
    record.timeMs = told.timeMs.value_or(storedMs);
    record.user = told.user != 0 ? told.user : key.user;
    if (record.user == 0)
        record.user = told.login != 0 ? told.login : key.login;
    record.tenant = told.tenant != 0 ? told.tenant : key.tenant;
    record.event = told.event;
    record.ip = told.ip;
    record.agent = told.agent;
    record.key = key.key;
    record.kind = log.kindOf(told.event);
    if (told.failed && record.kind != AuditKind::Lockout)
        record.kind = AuditKind::Failure;
    return record;
}

// The year 2001 in milliseconds is the year 33,658 in seconds.
constexpr qint64 leastMilliseconds = 1'000'000'000'000;
constexpr double mostMilliseconds = 9.2e18;

std::optional<qint64> timeOf(const JsonToken &token)
{
    bool isNumber = false;
    qint64 number = token.text.toByteArray().toLongLong(&isNumber);
    if (!isNumber && token.kind == Kind::Number) {
        const double value = token.text.toByteArray().toDouble(&isNumber);
        if (!(std::abs(value) < mostMilliseconds))
            return std::nullopt;
        number = qint64(value);
    }
    if (isNumber)
        return number > -leastMilliseconds && number < leastMilliseconds ? number * 1000 : number;
    const auto instant =
        mapping::instantFromText(QLatin1String(token.text.data(), token.text.size()));
    return instant ? std::optional(instant->microseconds / 1000) : std::nullopt;
}

} // namespace

namespace {

QStringList namesOf(const mapping::AuditTrail &trail, Fact fact)
{
    const auto pinned = trail.facts.constFind(fact);
    return pinned == trail.facts.cend() ? mapping::usualNames(fact) : QStringList {*pinned};
}

// The placeholder of the key that stands for a fact; empty for none.
QString placeholderOf(const mapping::AuditTrail &trail, Fact fact)
{
    const QStringList names = QStringList {mapping::factMember(fact)} + namesOf(trail, fact);
    for (const QString &name : names) {
        if (trail.key.placeholders().contains(name))
            return name;
    }
    return {};
}

} // namespace

// One look at the members of an entry, without making anything of them.
class AuditEntryReader::Scan {
public:
    explicit Scan(const AuditEntryReader &reader)
        : m_reader(reader)
    {
        m_ranks.fill(std::numeric_limits<int>::max());
    }

    // False where the entry is no JSON object, or too odd to be read at a glance.
    bool look(QByteArrayView raw)
    {
        JsonScanner scanner(raw);
        if (!members(scanner, raw, {}) || !scanner.atEnd())
            return false;
        return scanner.hasOnlyAscii() || raw.toByteArray().isValidUtf8();
    }
    // False where what was found has to be made of more than its text.
    bool tell(Telling &told, AuditLogWriter &log)
    {
        if (m_found[Time].kind != Kind::Bad)
            told.timeMs = timeOf(m_found[Time]);
        told.failed = m_found[Success].kind == Kind::False;
        return text(Tenant, told.tenant, log) && text(User, told.user, log)
            && text(Login, told.login, log) && text(Event, told.event, log)
            && text(Ip, told.ip, log) && text(Agent, told.agent, log)
            && m_found[Time].kind != Kind::Nested && !m_found[Time].escaped;
    }

private:
    bool members(JsonScanner &scanner, QByteArrayView json, const QByteArray &parent)
    {
        if (!scanner.take('{'))
            return false;
        if (scanner.take('}'))
            return true;
        do {
            const JsonToken name = scanner.value();
            if (name.kind != Kind::String || name.escaped || !scanner.take(':'))
                return false;
            scanner.skipBlanks();
            const qsizetype begin = scanner.offset();
            const JsonToken member = scanner.value();
            if (member.kind == Kind::Bad)
                return false;
            // No copy where there is no parent.
            QByteArray path = QByteArray::fromRawData(name.text.data(), name.text.size());
            if (!parent.isEmpty())
                path = parent + '.' + path;
            note(path, member);
            if (member.kind == Kind::Nested && m_reader.m_parents.contains(path)
                && json.at(begin) == '{') {
                const QByteArrayView inside = json.sliced(begin, scanner.offset() - begin);
                JsonScanner inner(inside);
                if (!members(inner, inside, QByteArray(path.constData(), path.size())))
                    return false;
            }
        } while (scanner.take(','));
        return scanner.take('}');
    }
    void note(const QByteArray &path, const JsonToken &member)
    {
        const bool tells =
            member.kind != Kind::Null && (member.kind != Kind::String || !member.text.isEmpty());
        const auto roles = m_reader.m_roles.constFind(path);
        if (!tells || roles == m_reader.m_roles.cend())
            return;
        for (const Role &role : *roles) {
            if (role.rank > m_ranks[role.fact])
                continue;
            m_ranks[role.fact] = role.rank;
            m_found[role.fact] = member;
        }
    }
    bool text(Place place, quint32 &text, AuditLogWriter &log)
    {
        const JsonToken &token = m_found[place];
        switch (token.kind) {
        case Kind::String:
            if (token.escaped && !mapping::unescape(token.text, m_unescaped))
                return false;
            text = log.text(token.escaped ? QByteArrayView(m_unescaped) : token.text);
            return true;
        case Kind::Number: {
            constexpr qsizetype surelyExact = 15; // digits of a double
            if (token.text.size() > surelyExact
                || !std::all_of(token.text.begin(), token.text.end(),
                                [](char c) { return c >= '0' && c <= '9'; }))
                return false;
            text = log.text(token.text);
            return true;
        }
        case Kind::True:
        case Kind::False:
            text = log.text(token.kind == Kind::True ? "true" : "false");
            return true;
        case Kind::Nested:
            return false;
        default:
            return true;
        }
    }

    const AuditEntryReader &m_reader;
    std::array<JsonToken, factCount> m_found;
    std::array<int, factCount> m_ranks {};
    QByteArray m_unescaped;
};

AuditEntryReader::AuditEntryReader(const mapping::AuditTrail &trail)
    : m_trail(trail)
    , m_user(placeholderOf(trail, Fact::User))
    , m_tenant(placeholderOf(trail, Fact::Tenant))
    , m_login(placeholderOf(trail, Fact::Login))
{
    for (size_t fact = 0; fact < facts.size(); ++fact)
        addNames(fact, namesOf(trail, facts.at(fact)));
    addNames(Success, successNames());
}

void AuditEntryReader::addNames(size_t fact, const QStringList &names)
{
    for (int rank = 0; rank < names.size(); ++rank) {
        const QByteArray path = names.at(rank).toUtf8();
        m_roles[path].append({fact, rank});
        for (qsizetype dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1))
            m_parents.insert(path.first(dot));
    }
}

std::optional<AuditKeyFacts> AuditEntryReader::keyFacts(const QByteArray &key,
                                                        AuditLogWriter &log) const
{
    const auto match = m_trail.key.match(key);
    if (!match)
        return std::nullopt;
    const auto place = [&](const QString &placeholder) {
        return placeholder.isEmpty()
            ? 0
            : log.text(match->values.value(placeholder).toString().toUtf8());
    };
    return AuditKeyFacts {log.key(key, m_trail.facts), place(m_user), place(m_tenant),
                          place(m_login)};
}

AuditRecord AuditEntryReader::read(QByteArrayView raw, const AuditKeyFacts &key, qint64 storedMs,
                                   AuditLogWriter &log) const
{
    Scan scan(*this);
    Telling told;
    if (scan.look(raw) && scan.tell(told, log))
        return recordOf(told, key, storedMs, log);
    return readSlowly(raw.toByteArray(), key, storedMs, log);
}

AuditRecord AuditEntryReader::readSlowly(const QByteArray &raw, const AuditKeyFacts &key,
                                         qint64 storedMs, AuditLogWriter &log) const
{
    const Document document(contentOf(raw), m_trail.facts);
    if (!document.content().isObject()) {
        AuditRecord record = recordOf({}, key, storedMs, log);
        record.kind = AuditKind::Unreadable;
        return record;
    }
    const auto place = [&](Fact fact) { return log.text(document.text(fact).toUtf8()); };
    const QJsonObject object = document.content().toObject();
    const QStringList names = successNames();
    const bool failed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return object.value(name) == QJsonValue(false);
    });
    return recordOf({place(Fact::User), place(Fact::Tenant), place(Fact::Login), place(Fact::Event),
                     place(Fact::Ip), place(Fact::UserAgent), document.timeMs(Fact::Time), failed},
                    key, storedMs, log);
}

QString auditDetail(QByteArrayView raw, const mapping::FactNames &where)
{
    constexpr qsizetype longest = 2000; // characters
    constexpr qsizetype longestRead = 64 << 10;
    if (raw.size() > longestRead)
        return QString::fromUtf8(raw.first(longest));
    const Document document(contentOf(raw.toByteArray()), where);
    if (!document.content().isObject())
        return QString::fromUtf8(raw).left(longest);
    if (const QString detail = document.text(Fact::Detail); !detail.isEmpty())
        return detail.left(longest);
    QStringList others;
    QSet<QString> told;
    for (const Fact fact : facts) {
        const QStringList names = mapping::usualNames(fact);
        told.unite(QSet<QString>(names.begin(), names.end()));
        told.insert(where.value(fact));
    }
    const QJsonObject object = document.content().toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (told.contains(member.key()))
            continue;
        const Document value(QJsonObject {{QStringLiteral("detail"), member.value()}}, {});
        others.append(member.key() + QStringLiteral(": ") + value.text(Fact::Detail));
    }
    return others.join(QStringLiteral(", ")).left(longest);
}

} // namespace selaras::security
