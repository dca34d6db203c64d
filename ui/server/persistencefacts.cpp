// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/persistencefacts.h"

#include "ui/formats.h"

#include <QCoreApplication>

namespace selaras::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(PersistenceFacts)

public:
    explicit Facts(const insight::PersistenceState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] FactGrid::Fact setting(const QString &title, const char *name) const;
    [[nodiscard]] FactGrid::Fact count(const QString &title, const char *field) const;
    // isThere: it happened at all.
    [[nodiscard]] FactGrid::Fact status(const QString &title, const char *field,
                                        bool isThere) const;
    [[nodiscard]] bool hasSaved() const;
    [[nodiscard]] bool hasAppended() const { return m_state.info.integer("aof_enabled") == 1; }
    [[nodiscard]] FactGrid::Fact lastSnapshot() const;
    [[nodiscard]] FactGrid::Fact snapshots() const;
    [[nodiscard]] static QStringList savePoints(const QString &setting);
    [[nodiscard]] FactGrid::Fact appendOnly() const;
    [[nodiscard]] FactGrid::Fact appendOnlySize() const;

private:
    const insight::PersistenceState &m_state;
};

FactGrid::Fact Facts::setting(const QString &title, const char *name) const
{
    const auto value = m_state.configuration ? m_state.configuration->text(name) : std::nullopt;
    return {title,
            value ? QString::fromUtf8(*value) : tr("not told"),
            {},
            value ? Meaning::Plain : Meaning::Quiet};
}

FactGrid::Fact Facts::count(const QString &title, const char *field) const
{
    return {title, numberText(m_state.info.integer(field).value_or(0)), {}, Meaning::Plain};
}

FactGrid::Fact Facts::status(const QString &title, const char *field, bool isThere) const
{
    const QByteArray status = m_state.info.text(field);
    const bool isGood = status == "ok";
    if (isGood && !isThere)
        return {title, QStringLiteral("–"), {}, Meaning::Quiet};
    return {title,
            isGood                 ? tr("went well")
                : status.isEmpty() ? tr("not told")
                                   : tr("failed"),
            {},
            isGood                 ? Meaning::Fresh
                : status.isEmpty() ? Meaning::Quiet
                                   : Meaning::Error};
}

bool Facts::hasSaved() const
{
    return m_state.info.integer("rdb_saves").value_or(0) > 0
        || m_state.info.integer("rdb_last_bgsave_time_sec").value_or(-1) >= 0;
}

FactGrid::Fact Facts::lastSnapshot() const
{
    const qint64 last = m_state.info.integer("rdb_last_save_time").value_or(0) * 1000;
    if (!hasSaved())
        return {tr("Last snapshot"), tr("none since the start"), {}, Meaning::Quiet};
    return {tr("Last snapshot"), relativeTime(last, m_state.serverMs), exactTime(last),
            Meaning::Plain};
}

// Of "60 1000 300 10"; empty where it is not of that form.
QStringList Facts::savePoints(const QString &setting)
{
    const QStringList numbers = setting.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList points;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        const qint64 seconds = numbers.at(i).toLongLong();
        const qint64 changes = numbers.at(i + 1).toLongLong();
        if (seconds <= 0 || changes <= 0)
            return {};
        points.append(tr("%1 changes in %2", nullptr, int(changes))
                          .arg(numberText(changes), durationText(seconds * 1000)));
    }
    return points;
}

FactGrid::Fact Facts::snapshots() const
{
    FactGrid::Fact fact = setting(tr("Snapshots by themselves"), "save");
    fact.tip = tr("Each is all of the data. What was written after the last one is lost when the "
                  "server stops, unless the append-only file is on.");
    if (fact.value.isEmpty()) {
        fact.value = tr("never");
        fact.meaning = Meaning::Warning;
    } else if (const QStringList points = savePoints(fact.value); !points.isEmpty()) {
        fact.value = points.join(QStringLiteral(" · "));
    }
    return fact;
}

FactGrid::Fact Facts::appendOnly() const
{
    if (m_state.info.integer("aof_enabled") != 1)
        return {tr("Append-only file"), tr("off"), {}, Meaning::Warning};
    FactGrid::Fact fact = setting(tr("Append-only file"), "appendfsync");
    fact.tip = fact.value == QLatin1String("always")
        ? tr("Every write is on the disk before it is answered.")
        : fact.value == QLatin1String("everysec")
        ? tr("Writes reach the disk once a second: that much may be lost.")
        : tr("Writes reach the disk when the operating system likes.");
    return fact;
}

FactGrid::Fact Facts::appendOnlySize() const
{
    const auto size = m_state.info.integer("aof_current_size");
    return {tr("Its size"),
            size ? bytesText(*size) : QStringLiteral("–"),
            {},
            size ? Meaning::Plain : Meaning::Quiet};
}

} // namespace

QVector<FactGrid::Fact> persistenceFacts(const insight::PersistenceState &state)
{
    const Facts at(state);
    return {
        at.snapshots(),
        at.lastSnapshot(),
        at.status(Facts::tr("The last one"), "rdb_last_bgsave_status", at.hasSaved()),
        at.count(Facts::tr("Changes since"), "rdb_changes_since_last_save"),
        at.appendOnly(),
        at.appendOnlySize(),
        at.status(Facts::tr("Last write to it"), "aof_last_write_status", at.hasAppended()),
        at.status(Facts::tr("Last rewrite"), "aof_last_bgrewrite_status", at.hasAppended()),
        at.setting(Facts::tr("Folder"), "dir"),
        at.setting(Facts::tr("File of snapshots"), "dbfilename"),
    };
}

} // namespace selaras::ui
