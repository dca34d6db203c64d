// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/redis/monitorline.h"

namespace selaras::workspace {

// Which commands of a server are worth a look. What is empty matches all.
struct CommandFilter {
    QByteArray commands; // names or globs, divided by spaces or commas, without case: "get h*"
    QByteArray key; // a glob of the first key; without any of *?[ a part of it
    QByteArray client; // a part of the address
    QByteArray text; // a part of any argument

    [[nodiscard]] bool isEmpty() const { return *this == CommandFilter(); }
    [[nodiscard]] bool matches(const redis::MonitorLine &line) const;

    bool operator==(const CommandFilter &other) const = default;
};

} // namespace selaras::workspace
