// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/mapping/keygroups.h"
#include "models/redis/client.h"

namespace selaras::insight {

// A share of the memory, estimated from a sample: all keys of a rule, a prefix or a tenant.
struct MemoryShare {
    QString name; // empty: of what no rule, prefix or tenant describes
    qint64 sampled = 0; // keys in the sample
    qint64 keys = 0; // estimated for the whole database
    double bytes = 0; // estimated for the whole database
    double standardError = 0; // of bytes; 0 where every key was measured
};

struct KeyMemory {
    QByteArray name;
    qint64 bytes = 0;
};

// What keys take, by MEMORY USAGE (which looks at 5 elements of a collection itself).
struct MemorySample {
    qint64 sampled = 0;
    qint64 keyCount = 0; // of the database, as SCAN counted them
    MemoryShare total;
    QVector<MemoryShare> byRule; // the largest first, as in all three
    QVector<MemoryShare> byPrefix;
    QVector<MemoryShare> byTenant;
    QVector<KeyMemory> biggest; // of the sample, the largest first

    [[nodiscard]] bool isWhole() const { return sampled >= keyCount; }
};

struct SampleOptions {
    qint64 most = 10'000; // keys that are measured, chosen at random; all where there are fewer
    int biggest = 100;
    quint32 seed = 1;
};

// Lists every key once by SCAN and measures a random part. Cancelled soon after `progress` is.
Result<MemorySample> sampleMemory(redis::Client &client, const mapping::Profile &profile,
                                  const SampleOptions &options,
                                  Progress &progress = Progress::none());

struct MemoryReport {
    QString doctor; // MEMORY DOCTOR, in the server's words
    QVector<QPair<QByteArray, QByteArray>> stats; // MEMORY STATS, in its order
};
Result<MemoryReport> readMemoryReport(redis::Client &client);

} // namespace selaras::insight
