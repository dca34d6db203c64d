// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/options.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cstdio>

namespace selaras::chaos {

namespace {

using Control = Options::Control;

constexpr std::array<std::pair<const char *, Control>, 5> controlNames {
    {{"no-journal", Control::NoJournal},
     {"del-before-commit", Control::DelBeforeCommit},
     {"single-del", Control::SingleDel},
     {"window-50ms", Control::Window50Ms},
     {"no-follower", Control::NoFollower}}};

std::optional<Control> controlOf(const QString &name)
{
    if (name.isEmpty())
        return Control::None;
    for (const auto &[text, control] : controlNames) {
        if (name == QLatin1String(text))
            return control;
    }
    return std::nullopt;
}

QCommandLineOption number(const char *name, const char *fallback)
{
    QCommandLineOption option(QString::fromLatin1(name), {}, QStringLiteral("n"));
    option.setDefaultValue(QString::fromLatin1(fallback));
    return option;
}

} // namespace

qint64 Options::editsARound() const
{
    return std::clamp<qint64>(edits / 15, 150, 10'000);
}

qint64 Options::rounds() const
{
    return (edits + editsARound() - 1) / editsARound();
}

qint64 Options::windowMs() const
{
    switch (control) {
    case Control::DelBeforeCommit:
    case Control::SingleDel:
        return 0;
    case Control::Window50Ms:
        return 50;
    default:
        return 2000;
    }
}

std::optional<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {number("edits", "1000"),
         number("kills", "20"),
         number("seed", "1"),
         number("rdb-restarts", "-1"),
         {QStringLiteral("control"), {}, QStringLiteral("name")},
         {QStringLiteral("synchronous"), {}, QStringLiteral("mode"), QStringLiteral("FULL")},
         {QStringLiteral("captured"), {}},
         {QStringLiteral("warm"), {}},
         {QStringLiteral("expect-stale"), {}},
         {QStringLiteral("keep"), {}},
         {QStringLiteral("verbose"), {}}});
    const bool understood = parser.parse(arguments);
    Options options;
    options.edits = parser.value(QStringLiteral("edits")).toLongLong();
    options.kills = parser.value(QStringLiteral("kills")).toLongLong();
    options.seed = parser.value(QStringLiteral("seed")).toULongLong();
    options.redisRestarts = parser.value(QStringLiteral("rdb-restarts")).toLongLong();
    options.synchronous = parser.value(QStringLiteral("synchronous")).toLatin1();
    options.captured = parser.isSet(QStringLiteral("captured"));
    options.warm = parser.isSet(QStringLiteral("warm"));
    options.expectStale = parser.isSet(QStringLiteral("expect-stale"));
    options.keep = parser.isSet(QStringLiteral("keep"));
    options.verbose = parser.isSet(QStringLiteral("verbose"));
    const auto control = controlOf(parser.value(QStringLiteral("control")));
    // Without what it takes away there would be nothing to see.
    options.captured = options.captured || control == Control::NoFollower;
    const bool known = options.synchronous == "FULL" || options.synchronous == "NORMAL";
    if (!understood || !control || !known || options.edits < 1 || options.kills < 0) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return std::nullopt;
    }
    options.control = *control;
    return options;
}

} // namespace selaras::chaos
