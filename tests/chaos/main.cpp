// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/desk.h"
#include "tests/chaos/driver.h"
#include "tests/chaos/harness.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace selaras::chaos;

namespace {

// In memory where there is such a place: what survives a kill -9 is the same, and more edits meet
// more of it.
QString parentFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QDir(memory).exists() ? memory : QDir::tempPath();
}

int driver(const Options &options, const QStringList &arguments)
{
    const auto after = [&arguments](const char *name) {
        return arguments.value(arguments.indexOf(QLatin1String(name)) + 1);
    };
    const QStringList kill = after("--kill").split(QLatin1Char(':'));
    const Stage stage {options, World(options.editsARound()), after("--driver")};
    return runDriver(stage, after("--socket"),
                     {kill.at(1).toLongLong(), KillPoint(kill.at(0).toInt()), 0});
}

// Whatever ends the harness, no server stays behind.
void endAll(int number)
{
    Child::killAll();
    std::_Exit(128 + number);
}

int judge(const Options &options, const Verdict &verdict, qint64 restarts)
{
    std::fprintf(stderr,
                 "seed %llu: %.0f edits/s, %lld keys compared, %lld restarts from a "
                 "snapshot, stale %.3f %% of the edits\n",
                 options.seed,
                 double(verdict.edits) * 1000 / double(std::max<qint64>(1, verdict.editingMs)),
                 verdict.compared, restarts, double(verdict.stale) * 100 / double(verdict.edits));
    std::printf("edits=%lld kills=%lld stale=%lld lost=%lld foreign=%lld pending=%lld\n",
                verdict.edits, verdict.kills, verdict.stale, verdict.lost, verdict.foreign,
                verdict.pending);
    if (options.expectStale)
        return verdict.stale > 0 ? 0 : 1;
    return verdict.isGood() ? 0 : 1;
}

int run(const Options &options)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGABRT, SIGSEGV})
        std::signal(number, endAll);
    QTemporaryDir folder(parentFolder() + QStringLiteral("/selaras-chaos-XXXXXX"));
    if (!folder.isValid())
        return 2;
    folder.setAutoRemove(!options.keep);
    if (options.keep)
        std::fprintf(stderr, "%s\n", qPrintable(folder.path()));
    Stage stage {options, World(options.editsARound()), folder.path()};
    stage.world.create(stage.databasePath(), options.synchronous);
    if (options.captured)
        switchCaptureOn(stage);
    Harness harness(stage);
    const Verdict verdict = harness.run();
    return judge(options, verdict, harness.restarts());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype own = arguments.indexOf(QStringLiteral("--driver"));
    const auto options = Options::parse(own < 0 ? arguments : arguments.first(own));
    if (!options)
        return 2;
    return own < 0 ? run(*options) : driver(*options, arguments.mid(own));
}
