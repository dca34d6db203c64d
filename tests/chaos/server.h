// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/cache.h"
#include "tests/chaos/child.h"

#include <memory>

namespace selaras::chaos {

// The redis-server, which ends and comes back in several ways. Restarts are for one thread.
class Server {
public:
    Server(QString folder, QString socketPath);

    // As after a power cut, and then with nothing, with what snapshot() kept, or with all that the
    // append-only file holds; keepAppending() must have been called for the last.
    enum class Comeback { Empty, Snapshot, AppendOnlyFile };
    void restart(Comeback comeback);
    void snapshot();
    void keepAppending();

    void signal(int number) { m_process->signal(number); }

private:
    void start(const QString &fileName, bool appendOnly);

    QString m_folder;
    QString m_socketPath;
    std::unique_ptr<Child> m_process;
};

} // namespace selaras::chaos
