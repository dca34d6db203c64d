// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/residentmemory.h"

#include <QFile>

#include <cstdlib>

namespace selaras::bench {

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

} // namespace selaras::bench
