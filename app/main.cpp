// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dispatch.h"
#include "app/demo/keeper.h"
#include "app/demo/simulation/application.h"
#include "app/windowprogram.h"
#include "models/workspace/desk.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

using namespace selaras;
using namespace selaras::app;

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("selaras"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SELARAS_VERSION));
}

// An argument that cannot be read is told in the language that was asked for, if that can be.
QString languageArgument(const QStringList &arguments)
{
    const qsizetype place = arguments.indexOf(QStringLiteral("--language"));
    return place < 0 ? QString() : arguments.value(place + 1);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runInTerminal(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameApplication();
    Settings settings;
    const ui::Language language(settings, languageArgument(application.arguments()));
    // A pipe, too, gets each line when it is written: some commands stay.
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    QFile out;
    QFile err;
    const bool opened = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return static_cast<int>(ExitCode::BadInput);

    const auto invocation = parseCommandLine(application.arguments());
    Console console(out, err, application.arguments().contains(QStringLiteral("--json")));
    if (!invocation)
        return static_cast<int>(console.failed(invocation.error()));
    if (invocation->command == Command::DemoKeeper)
        return runDemoKeeper(invocation->arguments.first());
    if (invocation->command == Command::DemoApplication)
        return runDemoApplication(invocation->arguments.first());
    KeychainSecretStore secrets;
    SystemClock clock;
    CommandContext context {*invocation, console, secrets, clock,
                            workspace::defaultJournalFolder()};
    return static_cast<int>(runCommand(context));
}

} // namespace

int main(int argc, char **argv)
{
    const auto invocation = parseCommandLine(argumentsOf(argc, argv));
    if (invocation && needsWindow(invocation->command)) {
        nameApplication();
        return runWindowProgram(argc, argv, *invocation);
    }
    return runInTerminal(argc, argv);
}
