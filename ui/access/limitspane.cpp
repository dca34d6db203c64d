// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/limitspane.h"

#include "models/workspace/accessacts.h"
#include "ui/formats.h"
#include "ui/server/recordview.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/meaninglabel.h"

#include <QPushButton>

namespace selaras::ui {

using items::RateLimitModel;
using security::RateLimit;
using security::RateLimitReader;

namespace {

// "user:12" is user 12, and "login:siti@example.org" is Siti.
QStringList idsIn(const RateLimit &limit)
{
    return {limit.id, limit.id.mid(limit.id.lastIndexOf(QLatin1Char(':')) + 1)};
}

} // namespace

LimitsPane::LimitsPane(const AccessReach &reach, QWidget *parent)
    : ListPane(QStringLiteral("limits"), reach, parent)
    , m_model([lane = &reach.server.lane,
               reader = std::make_shared<RateLimitReader>(layouts().rateLimits, reach.server.clock),
               found = found(), leftOut = leftOut()] {
        return lane->run(
            [reader, found, leftOut](workspace::RedisDesk &desk) -> Result<QVector<RateLimit>> {
                auto read = reader->read(desk.redis);
                if (!read)
                    return fail(read.error());
                const auto others = desk.tenants.keepOwn(read->limits);
                if (!others)
                    return fail(others.error());
                found->store(read->found);
                leftOut->store(*others);
                return std::move(read->limits);
            });
    })
    , m_user(addButton(QStringLiteral("showUser"), Symbol::Go))
    , m_reset(addButton(QStringLiteral("resetLimit"), Symbol::Undo))
{
    auto *list = new RecordView(m_model, QStringLiteral("limitList"));
    list->setWidths({22, 36, 10, 14, 10, 16, 14, 0});
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->proxy().setMonospace(RateLimitModel::KeyColumn);
    list->proxy().setWords([this](const QModelIndex &index) { return words(index); });
    list->proxy().setSign([this](const QModelIndex &index) -> std::optional<StateSign> {
        if (index.column() != RateLimitModel::StateColumn)
            return std::nullopt;
        const RateLimit &limit = *m_model.record(index);
        if (!limit.isReadable)
            return StateSign {tr("no counter"), tr("The value counts nothing that is known here."),
                              Symbol::Opaque, Meaning::Opaque};
        if (limit.limit == 0)
            return StateSign {tr("limit not known"),
                              tr("Neither the profile nor the value tells how many are allowed: "
                                 "give \"limit\" and \"seconds\" in \"rateLimits\" of the "
                                 "profile."),
                              Symbol::Opaque, Meaning::Quiet};
        if (limit.isOver())
            return StateSign {tr("refused"), tr("Requests are refused until it resets."),
                              Symbol::Error, Meaning::Error};
        if (limit.isAtLimit())
            return StateSign {tr("at the limit"), tr("The next request is refused."),
                              Symbol::Warning, Meaning::Warning};
        return StateSign {tr("open"), tr("More requests are allowed."), Symbol::Fresh,
                          Meaning::Fresh};
    });
    connect(m_user, &QPushButton::clicked, this, [this] {
        for (const RateLimit &limit : selected()) {
            for (const QString &id : idsIn(limit)) {
                if (userOf(id))
                    return showUser(id);
            }
        }
    });
    connect(m_reset, &QPushButton::clicked, this, &LimitsPane::reset);
    setList(m_model, list);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LimitsPane::showState);
    setContent(list);
    retranslate();
}

QString LimitsPane::word() const
{
    return tr("Limits");
}

QVector<RateLimit> LimitsPane::selected() const
{
    QVector<RateLimit> limits;
    for (const QModelIndex &index : view()->selectionModel()->selectedRows()) {
        const RateLimit *limit = m_model.record(view()->proxy().mapToSource(index));
        if (limit)
            limits.append(*limit);
    }
    return limits;
}

std::optional<QString> LimitsPane::words(const QModelIndex &index) const
{
    const RateLimit &limit = *m_model.record(index);
    switch (index.column()) {
    case RateLimitModel::IdColumn:
        for (const QString &id : idsIn(limit)) {
            if (const QString user = userText(id); !user.isEmpty())
                return QStringLiteral("%1 · %2").arg(limit.id, user);
        }
        break;
    case RateLimitModel::LimitColumn:
        if (limit.limit == 0)
            return QStringLiteral("–");
        break;
    case RateLimitModel::ResetsColumn:
        if (limit.resetsMs)
            return untilText(*limit.resetsMs);
        return limit.type == "zset" ? tr("not known") : tr("never");
    case RateLimitModel::WindowColumn:
        if (limit.windowMs == 0)
            return QStringLiteral("–");
        break;
    default:
        break;
    }
    return std::nullopt;
}

void LimitsPane::reset()
{
    const QVector<RateLimit> limits = selected();
    if (limits.isEmpty())
        return;
    const int count = int(limits.size());
    const QString title = count == 1 ? tr("Reset the limit of %1?").arg(limits.first().id)
                                     : tr("Reset %n limits?", nullptr, count);
    guard(title, tr("What was counted is forgotten, and requests are allowed again."), tr("&Reset"),
          [this, limits, count] {
              carryOut(
                  [limits](workspace::RedisDesk &desk) {
                      return workspace::resetLimits(desk, limits).map([](qint64) {});
                  },
                  tr("%n limits were reset.", nullptr, count));
          });
}

void LimitsPane::showState()
{
    const int atLimit = m_model.atLimitCount();
    QString text = tr("%n limits", nullptr, m_model.rowCount());
    if (atLimit > 0)
        text += QStringLiteral(" · ") + tr("%n at their limit", nullptr, atLimit);
    showSummary(text, atLimit > 0 ? Meaning::Warning : Meaning::Quiet);
    Q_EMIT countChanged(atLimit, Meaning::Warning);
    QStringList ids;
    for (const RateLimit &limit : m_model.records())
        ids += idsIn(limit);
    lookUp(ids);
    const QVector<RateLimit> chosen = selected();
    bool isUser = false;
    if (chosen.size() == 1) {
        for (const QString &id : idsIn(chosen.first()))
            isUser = isUser || userOf(id);
    }
    m_user->setEnabled(isUser);
    m_reset->setEnabled(mayChange() && !chosen.isEmpty());
    showStateOf(m_model, Symbol::Limit, tr("No requests are counted"),
                layouts().rateLimits.isEmpty()
                    ? tr("The application's profile says that it keeps no rate limits.")
                    : tr("Whoever makes some appears here."));
}

void LimitsPane::retranslate()
{
    filter()->setHint(tr("Filter limits"));
    view()->setAccessibleName(tr("Rate limits"));
    m_user->setText(tr("Show &user"));
    m_reset->setText(tr("&Reset…"));
    showState();
}

} // namespace selaras::ui
