// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/sessiontext.h"

#include "ui/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::ui {

using security::Session;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

constexpr qsizetype mostNames = 5;
constexpr qsizetype mostSums = 8;

void add(QVector<FactGrid::Fact> &facts, const QString &title, const QString &value)
{
    if (!value.isEmpty())
        facts.append({title, value, {}, Meaning::Plain});
}

void addTime(QVector<FactGrid::Fact> &facts, const QString &title, qint64 ms, qint64 nowMs)
{
    if (ms > 0)
        facts.append({title, relativeTime(ms, nowMs), exactTime(ms), Meaning::Plain});
}

// The most, first.
QStringList lines(const QMap<QString, qint64> &counts, const QString &unnamed)
{
    QVector<QPair<qint64, QString>> sorted;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        sorted.append({-one.value(), one.key().isEmpty() ? unnamed : one.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList lines;
    for (const auto &[count, name] : sorted.first(std::min(mostSums, sorted.size())))
        lines.append(QStringLiteral("  %1  %2").arg(numberText(-count).rightJustified(7), name));
    if (sorted.size() > mostSums)
        lines.append(QStringLiteral("  ")
                     + Words::tr("and %n more", nullptr, int(sorted.size() - mostSums)));
    return lines;
}

} // namespace

QVector<FactGrid::Fact> sessionFacts(const Session &session, qint64 nowMs)
{
    QVector<FactGrid::Fact> facts;
    add(facts, Words::tr("User"), session.user);
    add(facts, Words::tr("Login"), session.login);
    add(facts, Words::tr("Tenant"), session.tenant);
    add(facts, Words::tr("IP address"), session.ip);
    add(facts, Words::tr("Agent"), session.userAgent);
    addTime(facts, Words::tr("Created"), session.createdMs, nowMs);
    addTime(facts, Words::tr("Last activity"), session.activityMs, nowMs);
    const bool ends = session.expiresMs > 0;
    facts.append({Words::tr("Expires in"),
                  ttlText(ends ? std::max<qint64>(0, session.expiresMs - nowMs) : -1),
                  ends ? exactTime(session.expiresMs) : QString(),
                  ends ? Meaning::Plain : Meaning::Warning});
    return facts;
}

FactGrid::Fact sessionCount(int sessions, int limit)
{
    const QString title = Words::tr("Sessions of this user");
    if (limit == 0)
        return {title, numberText(sessions), Words::tr("No limit is known."), Meaning::Plain};
    return {title, Words::tr("%1 of %2").arg(numberText(sessions), numberText(limit)),
            sessions > limit ? Words::tr("More than the limit allows.") : QString(),
            sessions > limit        ? Meaning::Error
                : sessions == limit ? Meaning::Warning
                                    : Meaning::Plain};
}

QString sessionLine(const Session &session, qint64 nowMs)
{
    QStringList parts;
    const qint64 used = session.activityMs > 0 ? session.activityMs : session.createdMs;
    for (const QString &part :
         {session.ip, session.userAgent, used > 0 ? relativeTime(used, nowMs) : QString()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? session.id : parts.join(QStringLiteral(" · "));
}

std::optional<StateSign> signOf(const Session &session)
{
    if (session.form == Session::Form::NotOne)
        return StateSign {Words::tr("Cannot be read"),
                          Words::tr("The key has the name of a session, but it holds something "
                                    "else. It is left alone."),
                          Symbol::Warning, Meaning::Warning};
    if (session.form == Session::Form::Opaque)
        return StateSign {Words::tr("Opaque"),
                          Words::tr("The session is encrypted or in a form that is not known: "
                                    "whose it is cannot be told."),
                          Symbol::Opaque, Meaning::Opaque};
    return std::nullopt;
}

QVector<FactGrid::Fact> sessionFigures(const security::SessionStatistics &statistics)
{
    const auto warns = [](qint64 count, Meaning meaning) {
        return count > 0 ? meaning : Meaning::Plain;
    };
    const auto overLimit = qint64(statistics.overLimit.size());
    return {
        {Words::tr("Sessions"), numberText(statistics.all), {}, Meaning::Plain},
        {Words::tr("Users"), numberText(statistics.byUser.size()), {}, Meaning::Plain},
        {Words::tr("Over the limit"), numberText(overLimit),
         Words::tr("Users with more sessions than the profile allows."),
         warns(overLimit, Meaning::Error)},
        {Words::tr("Without expiry"), numberText(statistics.withoutExpiry),
         Words::tr("Sessions that never end by themselves."),
         warns(statistics.withoutExpiry, Meaning::Warning)},
        {Words::tr("Ending soon"), numberText(statistics.endingSoon),
         Words::tr("Within ten minutes."), Meaning::Plain},
        {Words::tr("Opaque"), numberText(statistics.opaque),
         Words::tr("Encrypted, or in a form that is not known."), Meaning::Plain},
    };
}

QString sessionSums(const security::SessionStatistics &statistics)
{
    QStringList text;
    const auto isTold = [](const QMap<QString, qint64> &counts) {
        return counts.size() > (counts.contains(QString()) ? 1 : 0);
    };
    if (isTold(statistics.byTenant))
        text += QStringList(Words::tr("By tenant"))
            + lines(statistics.byTenant, Words::tr("no tenant")) + QStringList(QString());
    if (isTold(statistics.byRole))
        text += QStringList(Words::tr("By role")) + lines(statistics.byRole, Words::tr("no role"))
            + QStringList(QString());
    if (!statistics.overLimit.isEmpty()) {
        QMap<QString, qint64> over;
        for (const security::Owner &owner : statistics.overLimit)
            over.insert(owner.second, statistics.byUser.value(owner));
        text += QStringList(Words::tr("Over the limit")) + lines(over, {});
    }
    return text.join(u'\n').trimmed();
}

QString whoseText(const QStringList &names)
{
    QMap<QString, qint64> counts;
    QStringList order;
    for (const QString &name : names) {
        if (counts[name]++ == 0)
            order.append(name);
    }
    QStringList told;
    for (const QString &name : order.mid(0, mostNames)) {
        const QString shown = name.isEmpty() ? Words::tr("unknown users") : name;
        told.append(counts.value(name) == 1
                        ? shown
                        : Words::tr("%1 (%2)").arg(shown, numberText(counts.value(name))));
    }
    QString text = told.join(QStringLiteral(", "));
    if (order.size() > mostNames)
        text = Words::tr("%1 and %n more users", nullptr, int(order.size() - mostNames)).arg(text);
    return text;
}

QString revocationText(const security::Revocation &done)
{
    QStringList sentences {Words::tr("%n sessions were revoked.", nullptr, int(done.ended.size()))};
    if (done.gone > 0)
        sentences.append(Words::tr("%n had ended already.", nullptr, int(done.gone)));
    if (!done.otherNow.isEmpty())
        sentences.append(Words::tr("%n are somebody else's by now and were left alone.", nullptr,
                                   int(done.otherNow.size())));
    if (!done.busy.isEmpty())
        sentences.append(Words::tr("%n were changed at each attempt: try again.", nullptr,
                                   int(done.busy.size())));
    return sentences.join(u' ');
}

} // namespace selaras::ui
