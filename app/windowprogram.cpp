// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/exitcode.h"
#include "app/laneopener.h"
#include "app/tourprogram.h"
#include "models/base/settings.h"
#include "ui/dialogs/dialogprompter.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <cstdio>

namespace selaras::app {

namespace {

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int tellThereIsNoDisplay(int &argc, char **argv, const Invocation &invocation)
{
    const QCoreApplication application(argc, argv);
    Settings settings;
    const ui::Language language(settings, invocation.language);
    const QString sentence = QCoreApplication::translate(
        "WindowProgram",
        "There is no display to open a window on. \"selaras tour --out DIR\" draws every page as a "
        "picture without one.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return static_cast<int>(ExitCode::BadInput);
}

int runWindow(QApplication &application, const Invocation &invocation)
{
    const bool isDemo = invocation.command == Command::Demo;
    const auto demoFolder = isDemo ? Demo::makeFolder() : Result<QString>(QString());
    KeychainSecretStore secrets;
    SystemClock clock;
    LaneOpener opener(secrets, clock, workspace::defaultJournalFolder(), Demo::Life::Busy,
                      demoFolder ? *demoFolder : QString());
    // A demo leaves nothing behind, not even what its window looked like.
    Settings settings(isDemo && demoFolder
                          ? QDir(*demoFolder).filePath(QStringLiteral("settings.ini"))
                          : QString());
    ui::Language language(settings, invocation.language);
    ui::Theme theme(application, settings);
    if (!invocation.theme.isEmpty())
        theme.setScheme(ui::schemeOfName(invocation.theme));
    ui::DialogPrompter prompter;

    ui::MainWindow window({settings, clock, prompter, opener, theme, language});
    window.show();
    if (isDemo)
        window.openDemo();
    else if (!invocation.arguments.isEmpty())
        window.openWorkspace(QDir().absoluteFilePath(invocation.arguments.first()));
    return QApplication::exec();
}

} // namespace

int runWindowProgram(int &argc, char **argv, const Invocation &invocation)
{
    const bool isTour = invocation.command == Command::Tour;
    if (isTour && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay())
        return tellThereIsNoDisplay(argc, argv, invocation);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.selaras.Selaras"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/selaras.svg")));
    return isTour ? static_cast<int>(runTour(application, invocation))
                  : runWindow(application, invocation);
}

} // namespace selaras::app
