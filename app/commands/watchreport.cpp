// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/watchreport.h"

#include "app/jsontext.h"
#include "models/items/keytext.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace selaras::app {

namespace {

using repository::CaptureStep;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Watch", text, nullptr, n);
}

QString shown(const QByteArrayList &keys)
{
    QStringList names;
    for (const QByteArray &key : keys)
        names.append(items::shownKey(key));
    return names.join(QStringLiteral(", "));
}

QJsonArray jsonTargets(const QVector<mapping::KeyTarget> &targets)
{
    QJsonArray array;
    for (const mapping::KeyTarget &target : targets)
        array.append(jsonTarget(target));
    return array;
}

} // namespace

WatchReport::WatchReport(Console &console)
    : m_console(console)
{
}

void WatchReport::event(const char *name, const QString &line, QJsonObject object)
{
    const QDateTime now = QDateTime::currentDateTime();
    object.insert(QStringLiteral("event"), QString::fromLatin1(name));
    object.insert(QStringLiteral("time"), now.toUTC().toString(Qt::ISODateWithMs));
    m_console.say({now.toString(Qt::ISODate) + QLatin1Char('\t') + line}, object);
}

void WatchReport::started(const QString &workspace)
{
    event("watching", translated(QT_TRANSLATE_NOOP("Watch", "watching %1")).arg(workspace),
          {{QStringLiteral("workspace"), workspace}});
}

void WatchReport::follows(CaptureStep::Follower follower)
{
    if (m_follower == follower)
        return;
    m_follower = follower;
    switch (follower) {
    case CaptureStep::Follower::We:
        event("following", translated(QT_TRANSLATE_NOOP("Watch", "following captured changes")),
              {});
        break;
    case CaptureStep::Follower::Other:
        event("standby",
              translated(QT_TRANSLATE_NOOP(
                  "Watch", "standing by: captured changes are followed by another process")),
              {});
        break;
    case CaptureStep::Follower::Nobody:
        event("capture_off", translated(QT_TRANSLATE_NOOP("Watch", "no table is captured")), {});
        break;
    }
}

void WatchReport::step(const CaptureStep &step)
{
    for (const QString &table : step.restored)
        event("restored",
              translated(QT_TRANSLATE_NOOP("Watch", "%1: triggers put back, all its keys removed"))
                  .arg(table),
              {{QStringLiteral("table"), table}});
    for (const CaptureStep::Delivery &delivery : step.deliveries) {
        const bool pending = delivery.outcome.pendingBecause.has_value();
        QJsonObject object {
            {QStringLiteral("summary"), delivery.summary},
            {QStringLiteral("removed"), jsonKeys(delivery.outcome.removed)},
            {QStringLiteral("pending"), pending ? jsonTargets(delivery.targets) : QJsonArray()}};
        const QString line = pending ? translated(QT_TRANSLATE_N_NOOP("Watch", "%n key(s) pending"),
                                                  static_cast<int>(delivery.targets.size()))
                                     : translated(QT_TRANSLATE_NOOP("Watch", "removed %1"))
                                           .arg(shown(delivery.outcome.removed));
        event(pending ? "pending" : "delivered", delivery.summary + QLatin1Char('\t') + line,
              object);
        if (pending)
            failed(Part::Delivering, *delivery.outcome.pendingBecause);
    }
    for (const Error &problem : step.problems)
        failed(Part::Following, problem);
    follows(step.follower);
}

void WatchReport::drained(const repository::DrainReport &report)
{
    if (report.delivered > 0)
        event("drained",
              translated(QT_TRANSLATE_N_NOOP("Watch", "%n invalidation(s) delivered"),
                         report.delivered),
              {{QStringLiteral("delivered"), report.delivered},
               {QStringLiteral("pending"), report.pending},
               {QStringLiteral("removed"), jsonKeys(report.removed)}});
    if (report.because)
        failed(Part::Delivering, *report.because);
    else
        recovered(Part::Delivering);
}

void WatchReport::removedLater(const char *name, const QByteArrayList &removed)
{
    if (removed.isEmpty())
        return;
    event(name, translated(QT_TRANSLATE_NOOP("Watch", "removed %1")).arg(shown(removed)),
          {{QStringLiteral("removed"), jsonKeys(removed)}});
}

void WatchReport::failed(Part part, const Error &error)
{
    const auto known = m_failures.find(part);
    if (error.code == ErrorCode::Cancelled || (known != m_failures.end() && known->second == error))
        return;
    m_failures.insert_or_assign(part, error);
    m_console.warn(error);
    event("error", ui::errorText(error),
          {{QStringLiteral("error"),
            QJsonObject {{QStringLiteral("code"), codeName(error.code)},
                         {QStringLiteral("message"), ui::errorText(error)}}}});
}

void WatchReport::stopped(int pending)
{
    event("stopped", translated(QT_TRANSLATE_N_NOOP("Watch", "stopped, %n pending"), pending),
          {{QStringLiteral("pending"), pending}});
}

} // namespace selaras::app
