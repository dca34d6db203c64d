// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/mapping/keymap.h"
#include "models/repository/armedtriggers.h"
#include "models/repository/capturelog.h"
#include "models/repository/captureneeds.h"

#include <functional>

namespace selaras::repository {

// A table, as far as capture is concerned.
struct CaptureState {
    QString table;
    bool canBeCaptured = false; // it is there, is no view and no virtual table, and has rules
    bool captured = false;
    bool intact = false; // captured, and its triggers are as they have to be
    QStringList reads; // tables that its rules' selects may go through and that are not captured
    std::optional<Error> problem; // why its triggers cannot be made
    QStringList triggers; // by name: those it has, or would get
    qint64 changes = 0; // of it in the log
};

struct CaptureStatus {
    QString serves; // whom the log is for; empty while nothing is captured
    bool isOurs = true;
    qint64 changes = 0; // in the log
    QVector<CaptureState> tables; // with rules, or captured; by name

    [[nodiscard]] bool isOn() const;
};

// Switches the capture of tables on and off: see CaptureLog and captureTriggers(). Blocking; on the
// thread of its database, which must be open for writing but for status(). Fails as that does.
class Capture {
public:
    // `serves` names the Redis and the profile; a log that serves another is CapturedElsewhere.
    Capture(sqlite::Database &database, const mapping::KeyMap &keyMap, QString serves,
            Clock &clock);

    Result<CaptureStatus> status();

    // NoSuchTable, NotCapturable (a view, a virtual table), NoRule, NoSuchColumn (that a rule
    // needs), or what SQLite says of a trigger, as of a function that only the application has.
    // Then nothing was changed.
    Result<void> switchOn(const QStringList &tables);

    // Takes the triggers of these tables away, and with the last of them the log, after `deliver`
    // has taken the changes that are still in it. What serves another may be switched off too.
    using Deliver = std::function<Result<void>(const QVector<LoggedChange> &)>;
    Result<void> switchOff(const QStringList &tables, const Deliver &deliver);

    struct Restored {
        QStringList tables; // whose triggers were put back; the log now says that all has changed
        QVector<Error> problems; // tables that cannot be captured any more
    };
    // Puts back what a migration has taken away. Cheap when nothing is amiss.
    Result<Restored> restore();

    CaptureLog &log() { return m_log; }
    [[nodiscard]] const QString &serves() const { return m_serves; }

private:
    struct Plan {
        QString table;
        QVector<CaptureTrigger> wanted;
        QVector<CaptureTrigger> found;
        std::optional<Error> problem;
        bool isLost = false;
        [[nodiscard]] bool isIntact() const;
    };

    Result<Plan> plan(const sqlite::Schema &schema, const CaptureLog::Captured &captured);
    Result<QVector<Plan>> brokenPlans(const Result<sqlite::Schema> &schema, bool &logIsGone);
    Result<void> repair(const Plan &plan, Restored &restored);
    Result<void> remakeLog();
    Result<void> addCaptured(const sqlite::Schema &schema, const CaptureLog::Settings &settings,
                             CaptureStatus &status);
    Result<void> addUncaptured(const sqlite::Schema &schema, CaptureStatus &status);

    sqlite::Database &m_database;
    QString m_serves;
    Clock &m_clock;
    CaptureLog m_log;
    ArmedTriggers m_armed;
    CaptureNeeds m_needs;
    sqlite::SchemaCache m_schema;
};

} // namespace selaras::repository
