// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/security/auditfilter.h"
#include "models/security/audithistogram.h"

namespace selaras::security {

// What the entries are ordered by. Those that are equal in it follow their times, the newest first.
enum class AuditOrder { Time, User, Event, Ip, Tenant, Agent };

struct AuditQuery {
    AuditFilter filter {};
    AuditOrder order = AuditOrder::Time;
    bool descending = true;
    std::shared_ptr<const AuditPeople> people = std::make_shared<const AuditPeople>();
};

using AuditRows = QVector<AuditLog::Serial>;

// Rows that came or went together.
struct AuditRange {
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const AuditRange &other) const = default;
};

// How rows became others: first the removals, in their order, then the insertions.
struct AuditMerge {
    AuditRows rows;
    QVector<AuditRange> removals; // of the rows before, the last range first
    QVector<AuditRange> insertions; // of the rows now, the first range first
};

// Filters and orders a log, and what comes to it later. A million entries take a second at most;
// one more costs next to nothing. Used on one thread.
class AuditArranger {
public:
    explicit AuditArranger(const AuditQuery &query);

    // Cancelled soon after the progress says so.
    Result<AuditRows> arrange(const AuditLog &log, Progress &progress = Progress::none());
    AuditMerge merge(const AuditLog &log, const AuditRows &rows,
                     const QVector<AuditLog::Serial> &added,
                     const QVector<AuditLog::Serial> &removed);

private:
    [[nodiscard]] QString textOf(const AuditLog &log, const AuditRecord &record) const;
    [[nodiscard]] quint32 placeOf(const AuditRecord &record) const;
    [[nodiscard]] bool comesBefore(const AuditLog &log, AuditLog::Serial a,
                                   AuditLog::Serial b) const;
    void sort(const AuditLog &log, AuditRows &rows) const;
    [[nodiscard]] QVector<quint32> ranksOf(const AuditLog &log, const AuditRows &rows) const;

    AuditQuery m_query;
    AuditMatcher m_matcher;
};

} // namespace selaras::security
