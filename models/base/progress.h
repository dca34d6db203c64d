// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace selaras {

// How long work tells how far it is and learns that nobody waits for it any more. Blocking code
// takes one by reference, reports in chunks, and returns ErrorCode::Cancelled soon after
// cancelled() turns true. Used on the thread of the work only.
class Progress {
public:
    Progress() = default;
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    virtual ~Progress() = default;

    // total is -1 while it is unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;

    // For work that nobody watches.
    static Progress &none();
};

} // namespace selaras
