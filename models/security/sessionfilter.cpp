// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/sessionfilter.h"

#include <QRegularExpression>

#include <algorithm>

namespace selaras::security {

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

// user:7 is not user 17.
bool isOrMatches(const QString &text, const QString &pattern)
{
    const QStringList parts = pattern.split(u'*');
    if (parts.size() == 1)
        return text.compare(pattern, Qt::CaseInsensitive) == 0;
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at, Qt::CaseInsensitive);
        if (found < 0 || (i == 0 && found > 0))
            return false;
        at = found + parts.at(i).size();
    }
    return parts.last().isEmpty() || text.endsWith(parts.last(), Qt::CaseInsensitive);
}

std::optional<qint64> millisecondsOf(const QString &number, const QString &unit)
{
    static const QMap<QString, qint64> units {{QStringLiteral("s"), 1000},
                                              {QStringLiteral("m"), 60'000},
                                              {QStringLiteral("h"), 3'600'000},
                                              {QStringLiteral("d"), 86'400'000}};
    bool isNumber = false;
    const qint64 count = number.toLongLong(&isNumber);
    const qint64 factor = units.value(unit.toLower(), 60'000);
    return isNumber && count <= 1'000'000 ? std::optional(count * factor) : std::nullopt;
}

} // namespace

SessionFilter SessionFilter::parse(const QString &text)
{
    SessionFilter filter;
    for (const QString &word : wordsOf(text))
        filter.m_words.append(wordOf(word));
    return filter;
}

SessionFilter::Word SessionFilter::wordOf(const QString &text)
{
    static const QMap<QString, Field> fields {
        {QStringLiteral("user"), Field::User},   {QStringLiteral("tenant"), Field::Tenant},
        {QStringLiteral("role"), Field::Role},   {QStringLiteral("ip"), Field::Ip},
        {QStringLiteral("agent"), Field::Agent}, {QStringLiteral("id"), Field::Id},
        {QStringLiteral("key"), Field::Key}};
    static const QMap<QString, Field> times {{QStringLiteral("expires"), Field::Expires},
                                             {QStringLiteral("idle"), Field::Idle},
                                             {QStringLiteral("age"), Field::Age}};
    static const QRegularExpression time(QStringLiteral("^(\\w+)([<>])(\\d+)([smhdSMHD]?)$"));
    if (text.compare(QLatin1String("expires:never"), Qt::CaseInsensitive) == 0)
        return {Field::Expires, Relation::Never, {}, 0};
    const qsizetype colon = text.indexOf(u':');
    const auto field = fields.constFind(text.left(colon).toLower());
    if (colon > 0 && field != fields.cend() && colon + 1 < text.size())
        return {*field, Relation::Holds, text.mid(colon + 1), 0};
    const auto match = time.match(text);
    const auto timed = times.constFind(match.captured(1).toLower());
    const auto ms = millisecondsOf(match.captured(3), match.captured(4));
    if (match.hasMatch() && timed != times.cend() && ms)
        return {*timed, match.captured(2) == u"<" ? Relation::Less : Relation::More, {}, *ms};
    return {Field::Any, Relation::Holds, text, 0};
}

bool SessionFilter::fits(const Word &word, const Session &session, qint64 nowMs,
                         const QString &more)
{
    const auto compares = [&word](qint64 ms) {
        return word.relation == Relation::Less ? ms < word.ms : ms > word.ms;
    };
    switch (word.field) {
    case Field::User:
        return isOrMatches(session.user, word.text) || isOrMatches(session.login, word.text);
    case Field::Tenant:
        return isOrMatches(session.tenant, word.text);
    case Field::Role:
        return holds(session.role, word.text);
    case Field::Ip:
        return session.ip.startsWith(word.text);
    case Field::Agent:
        return holds(session.userAgent, word.text);
    case Field::Id:
        return holds(session.id, word.text);
    case Field::Key:
        return session.key.contains(word.text.toUtf8());
    case Field::Expires:
        if (word.relation == Relation::Never)
            return session.expiresMs == 0;
        if (session.expiresMs == 0)
            return word.relation == Relation::More;
        return compares(session.expiresMs - nowMs);
    case Field::Idle:
        return session.activityMs > 0 && compares(nowMs - session.activityMs);
    case Field::Age:
        return session.createdMs > 0 && compares(nowMs - session.createdMs);
    case Field::Any:
        break;
    }
    const QStringList shown {session.user, session.login, session.name,      session.tenant,
                             session.role, session.ip,    session.userAgent, more};
    return session.key.contains(word.text.toUtf8())
        || std::any_of(shown.begin(), shown.end(),
                       [&word](const QString &text) { return holds(text, word.text); });
}

bool SessionFilter::accepts(const Session &session, qint64 nowMs, const QString &more) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const Word &word) { return fits(word, session, nowMs, more); });
}

} // namespace selaras::security
