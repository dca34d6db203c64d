// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <utility>

int main(int argc, char **argv)
{
    using namespace selaras::bench;
    constexpr std::array benches {
        std::pair {"scan", &benchScan},         std::pair {"unlink", &benchUnlink},
        std::pair {"page", &benchPage},         std::pair {"edit", &benchEdit},
        std::pair {"drift", &benchDrift},       std::pair {"capture", &benchCapture},
        std::pair {"sampling", &benchSampling}, std::pair {"invalidate", &benchInvalidate}};
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool all = true;
    qsizetype known = 0;
    for (const auto &[name, run] : benches) {
        const bool asked = wanted.contains(QLatin1String(name));
        known += asked ? 1 : 0;
        if (asked || wanted.isEmpty())
            all = run() && all;
    }
    if (known < wanted.size()) {
        std::fputs("There are: scan, unlink, page, edit, drift, capture, sampling, invalidate.\n",
                   stderr);
        return 2;
    }
    return all ? 0 : 1;
}
