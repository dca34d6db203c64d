// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/checktext.h"

#include "models/items/keytext.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/server/checkreasons.h"

#include <QCoreApplication>
#include <QMap>

namespace selaras::ui {

using insight::CheckPoint;
using insight::CheckReason;
using insight::CheckResult;
using insight::CheckState;
using insight::CheckValue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

QString titleOf(CheckPoint point)
{
    switch (point) {
    case CheckPoint::Password:
        return Words::tr("Password");
    case CheckPoint::Exposure:
        return Words::tr("Reachable from outside");
    case CheckPoint::Tls:
        return Words::tr("Encryption (TLS)");
    case CheckPoint::DangerousCommands:
        return Words::tr("Dangerous commands");
    case CheckPoint::Persistence:
        return Words::tr("Persistence");
    case CheckPoint::AppendOnly:
        return Words::tr("Append-only file");
    case CheckPoint::Backup:
        return Words::tr("Backup");
    case CheckPoint::Saving:
        return Words::tr("Saving works");
    case CheckPoint::MaxMemory:
        return Words::tr("Memory limit");
    case CheckPoint::EvictionPolicy:
        return Words::tr("Eviction policy");
    case CheckPoint::MemoryUse:
        return Words::tr("Memory in use");
    case CheckPoint::Fragmentation:
        return Words::tr("Fragmentation and swap");
    case CheckPoint::Expiry:
        return Words::tr("Keys that should expire");
    case CheckPoint::HitRate:
        return Words::tr("Hit rate");
    case CheckPoint::SlowLog:
        return Words::tr("Slow log");
    case CheckPoint::LatencyMonitor:
        return Words::tr("Latency monitor");
    case CheckPoint::Connections:
        return Words::tr("Connections");
    case CheckPoint::OutputBuffers:
        return Words::tr("Output buffers");
    case CheckPoint::Replication:
        return Words::tr("Replication");
    case CheckPoint::HighAvailability:
        return Words::tr("High availability");
    case CheckPoint::Version:
        break;
    }
    return Words::tr("Version");
}

QString wordOf(const QByteArray &word)
{
    static const QMap<QByteArray, const char *> known {
        {"set", QT_TRANSLATE_NOOP("Checklist", "set")},
        {"none", QT_TRANSLATE_NOOP("Checklist", "none")},
        {"off", QT_TRANSLATE_NOOP("Checklist", "off")},
        {"ok", QT_TRANSLATE_NOOP("Checklist", "ok")},
        {"plain text", QT_TRANSLATE_NOOP("Checklist", "plain text")},
        {"replicated", QT_TRANSLATE_NOOP("Checklist", "replicated")},
        {"standalone", QT_TRANSLATE_NOOP("Checklist", "standalone")},
        {"none since the start", QT_TRANSLATE_NOOP("Checklist", "none since the start")}};
    return Words::tr(known.value(word, word.constData()));
}

} // namespace

CheckWords checkWords(const CheckResult &result)
{
    CheckWords words = checkReason(result);
    words.title = titleOf(result.point);
    return words;
}

QByteArray settingOf(CheckReason reason)
{
    static const QMap<CheckReason, QByteArray> settings {
        {CheckReason::OpenToAll, "bind"},
        {CheckReason::NoPersistence, "appendonly"},
        {CheckReason::AppendOnlyOff, "appendonly"},
        {CheckReason::NeverSynced, "appendfsync"},
        {CheckReason::NoSnapshots, "save"},
        {CheckReason::NoLimit, "maxmemory"},
        {CheckReason::LimitTooLarge, "maxmemory"},
        {CheckReason::NothingEvicted, "maxmemory-policy"},
        {CheckReason::NothingEvictable, "maxmemory-policy"},
        {CheckReason::Fragmented, "activedefrag"},
        {CheckReason::SlowLogOff, "slowlog-log-slower-than"},
        {CheckReason::SlowLogDeaf, "slowlog-log-slower-than"},
        {CheckReason::LatencyUnmonitored, "latency-monitor-threshold"},
        {CheckReason::BuffersUnlimited, "client-output-buffer-limit"}};
    return settings.value(reason);
}

StateSign signOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return {Words::tr("ok"), Words::tr("As it should be."), Symbol::Fresh, Meaning::Fresh};
    case CheckState::Finding:
        return {Words::tr("finding"), Words::tr("This should be changed."), Symbol::Warning,
                Meaning::Warning};
    case CheckState::Advice:
        return {Words::tr("advice"), Words::tr("It is good as it is, and could be better."),
                Symbol::Info, Meaning::Info};
    case CheckState::NotApplicable:
        return {Words::tr("not applicable"), Words::tr("It does not concern this server."),
                Symbol::Minus, Meaning::Quiet};
    case CheckState::Unknown:
        break;
    }
    return {Words::tr("unknown"), Words::tr("The server did not say."), Symbol::Opaque,
            Meaning::Opaque};
}

QString checkValueText(const CheckValue &value, const QLocale &locale)
{
    using Unit = CheckValue::Unit;
    switch (value.unit) {
    case Unit::Word:
        return wordOf(value.text);
    case Unit::Text:
        return items::shownKey(value.text);
    case Unit::Bytes:
        return locale.formattedDataSize(qint64(value.number), 1);
    case Unit::Percent:
        return Words::tr("%1 %").arg(locale.toString(value.number, 'f', 1));
    case Unit::Ratio:
        return locale.toString(value.number, 'f', 2);
    case Unit::Count:
        return locale.toString(qint64(value.number));
    case Unit::Seconds:
        return ttlText(qint64(value.number) * 1000);
    case Unit::Microseconds:
        return Words::tr("%1 ms").arg(locale.toString(value.number / 1000, 'g', 3));
    case Unit::None:
        break;
    }
    return {};
}

} // namespace selaras::ui
