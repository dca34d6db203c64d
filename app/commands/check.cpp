// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/access.h"
#include "app/jsontext.h"
#include "models/insight/checklist.h"
#include "models/workspace/health.h"
#include "ui/server/checktext.h"
#include "ui/server/healthwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::app {

namespace {

using insight::CheckResult;
using insight::CheckState;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Check", text, nullptr, n);
}

bool wantsAttention(const CheckResult &result)
{
    return !result.isOk() || result.state == CheckState::Advice;
}

// One line a point; what it means and what to do below those that want attention.
QStringList linesOf(const CheckResult &result)
{
    const ui::CheckWords words = ui::checkWords(result);
    const QString value = ui::checkValueText(result.value);
    QString head = ui::signOf(result.state).word + QLatin1Char('\t') + words.title;
    if (!value.isEmpty())
        head += QLatin1Char('\t') + value;
    if (!wantsAttention(result))
        return {head};
    QStringList lines {head, QLatin1Char('\t') + words.reason};
    if (!words.remedy.isEmpty())
        lines.append(QLatin1Char('\t') + words.remedy);
    return lines;
}

// In no language, with a point for decimals.
QString plainValue(const insight::CheckValue &value)
{
    using Unit = insight::CheckValue::Unit;
    const QLocale plain = QLocale::c();
    switch (value.unit) {
    case Unit::Word:
        return QString::fromLatin1(value.text);
    case Unit::Percent:
        return plain.toString(value.number, 'f', 1) + QLatin1Char('%');
    case Unit::Seconds:
        return QStringLiteral("%1s").arg(qint64(value.number));
    case Unit::Microseconds:
        return QStringLiteral("%1us").arg(qint64(value.number));
    case Unit::Bytes:
    case Unit::Count:
        return QString::number(qint64(value.number));
    case Unit::Text:
    case Unit::Ratio:
    case Unit::None:
        break;
    }
    return ui::checkValueText(value, plain);
}

QJsonObject jsonOf(const CheckResult &result)
{
    const ui::CheckWords words = ui::checkWords(result);
    return {{QStringLiteral("id"), checkPointName(result.point)},
            {QStringLiteral("ok"), result.isOk()},
            {QStringLiteral("state"), checkStateName(result.state)},
            {QStringLiteral("value"), plainValue(result.value)},
            {QStringLiteral("title"), words.title},
            {QStringLiteral("reason"), words.reason},
            {QStringLiteral("remedy"), words.remedy}};
}

int countOf(const QVector<CheckResult> &results, CheckState state)
{
    return int(std::count_if(results.begin(), results.end(),
                             [state](const CheckResult &one) { return one.state == state; }));
}

QStringList linesOf(const workspace::Health &health)
{
    QStringList lines;
    const auto facts = ui::healthFacts(health);
    for (const auto &fact : facts)
        lines.append(fact.title + QLatin1Char('\t') + fact.value);
    return lines;
}

QJsonObject jsonOf(const workspace::Health &health)
{
    QJsonArray services;
    for (const workspace::ServiceHealth &one : health.services) {
        QJsonObject service {{QStringLiteral("service"), serviceName(one.service)},
                             {QStringLiteral("state"), serviceStateName(one.state)}};
        if (one.count >= 0)
            service.insert(QStringLiteral("count"), one.count);
        if (one.error)
            service.insert(QStringLiteral("error"), codeName(one.error->code));
        services.append(service);
    }
    return {{QStringLiteral("connected"), health.isConnected()},
            {QStringLiteral("response_ms"), health.responseMs},
            {QStringLiteral("services"), services}};
}

bool isFailing(const workspace::Health &health)
{
    return std::any_of(health.services.begin(), health.services.end(), [](const auto &one) {
        return one.state == workspace::ServiceHealth::State::Failing;
    });
}

ExitCode report(const CommandContext &context, const workspace::Health &health,
                const QVector<CheckResult> &results)
{
    QStringList lines = linesOf(health);
    QJsonArray points;
    for (const CheckResult &result : results) {
        lines.append(linesOf(result));
        points.append(jsonOf(result));
    }
    const int findings = countOf(results, CheckState::Finding);
    const int unknown = countOf(results, CheckState::Unknown);
    lines.append(translated(QT_TRANSLATE_N_NOOP("Check", "%n point(s) to be changed."), findings));
    if (unknown > 0)
        lines.append(
            translated(QT_TRANSLATE_N_NOOP("Check", "%n point(s) could not be asked."), unknown));
    const bool ok = findings + unknown == 0 && !isFailing(health);
    context.console.say(lines,
                        {{QStringLiteral("ok"), ok},
                         {QStringLiteral("health"), jsonOf(health)},
                         {QStringLiteral("points"), points}});
    return ok ? ExitCode::Fine : ExitCode::Finding;
}

} // namespace

ExitCode runCheck(CommandContext &context)
{
    const auto access = accessOf(context);
    if (!access)
        return context.console.failed(access.error());
    redis::Connection redis(access->redis, context.clock);
    const auto facts = insight::gatherFacts(redis, access->redis, access->keyMap->profile(),
                                            context.clock, access->file.poolSize);
    if (!facts)
        return context.console.failed(facts.error());
    return report(context, workspace::takeHealth(redis, *access, context.clock),
                  insight::evaluateChecklist(*facts));
}

} // namespace selaras::app
