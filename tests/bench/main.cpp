// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <utility>

int main(int argc, char **argv)
{
    using namespace selaras::bench;
    // One a line, so that two who add one do not meet.
    // clang-format off
    constexpr std::array benches {
        std::pair {"scan", &benchScan},
        std::pair {"unlink", &benchUnlink},
        std::pair {"page", &benchPage},
        std::pair {"edit", &benchEdit},
        std::pair {"audit", &benchAudit},
        std::pair {"drift", &benchDrift},
        std::pair {"capture", &benchCapture},
        std::pair {"sampling", &benchSampling},
        std::pair {"charts", &benchCharts},
        std::pair {"messages", &benchMessages},
        std::pair {"invalidate", &benchInvalidate},
    };
    // clang-format on
    const QApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool all = true;
    qsizetype known = 0;
    for (const auto &[name, run] : benches) {
        const bool asked = wanted.contains(QLatin1String(name));
        known += asked ? 1 : 0;
        if (asked || wanted.isEmpty())
            all = run() && all;
    }
    if (known == wanted.size())
        return all ? 0 : 1;
    std::fputs("There are:", stderr);
    for (const auto &bench : benches)
        std::fprintf(stderr, " %s", bench.first);
    std::fputc('\n', stderr);
    return 2;
}
