// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourprogram.h"

#include "app/console.h"
#include "app/laneopener.h"
#include "models/base/onfinished.h"
#include "models/base/settings.h"
#include "ui/dialogs/dialogprompter.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tour/tourscenes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <tuple>

namespace selaras::app {

namespace {

// Leads the tour once its workspace is known; ends the event loop with the exit code.
class Guide : public QObject {
public:
    Guide(ui::MainWindow &window, Console &console, const Invocation &invocation)
        : m_window(window)
        , m_console(console)
        , m_folder(QDir().absoluteFilePath(invocation.outFolder))
        , m_afterMs(qint64(1000) * invocation.afterSeconds)
    {
    }

    void lead(const QString &workspacePath)
    {
        if (!QDir().mkpath(m_folder) || !m_scratch.isValid()) {
            end(m_console.failed({ErrorCode::Io, {}, m_folder}));
            return;
        }
        m_tour = std::make_unique<ui::Tour>(
            m_window, ui::tourScenes(m_window, workspacePath, m_scratch.path(), m_afterMs),
            m_folder);
        connect(m_tour.get(), &ui::Tour::finished, this, [this](const Result<QStringList> &done) {
            end(done ? report(*done) : m_console.failed(done.error()));
        });
        m_tour->start();
    }

    void fail(const Error &error) { end(m_console.failed(error)); }

private:
    ExitCode report(const QStringList &pictures)
    {
        m_console.say(pictures,
                      {{QStringLiteral("pictures"), QJsonArray::fromStringList(pictures)}});
        return ExitCode::Fine;
    }

    static void end(ExitCode code) { QApplication::exit(static_cast<int>(code)); }

    ui::MainWindow &m_window;
    Console &m_console;
    QString m_folder;
    qint64 m_afterMs;
    QTemporaryDir m_scratch;
    std::unique_ptr<ui::Tour> m_tour;
};

void openStreams(QFile &out, QFile &err)
{
    std::ignore = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    std::ignore = err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

} // namespace

ExitCode runTour(QApplication &application, const Invocation &invocation)
{
    QFile out;
    QFile err;
    openStreams(out, err);
    Console console(out, err, invocation.json);
    KeychainSecretStore secrets;
    SystemClock clock;
    const QTemporaryDir home;
    LaneOpener opener(secrets, clock, home.filePath(QStringLiteral("journals")),
                      invocation.afterSeconds > 0 ? Demo::Life::Busy : Demo::Life::Still);
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    ui::Language language(settings, invocation.language);
    ui::Theme theme(application, settings);
    theme.setScheme(ui::schemeOfName(invocation.theme));
    ui::DialogPrompter prompter;
    ui::MainWindow window({settings, clock, prompter, opener, theme, language});
    window.resize(invocation.size);
    window.show();

    Guide guide(window, console, invocation);
    if (invocation.arguments.isEmpty()) {
        onFinished(opener.startDemo(), &guide, [&guide](const Result<QString> &path) {
            path ? guide.lead(*path) : guide.fail(path.error());
        });
    } else {
        const QString path = QDir().absoluteFilePath(invocation.arguments.first());
        QMetaObject::invokeMethod(
            &guide, [&guide, path] { guide.lead(path); }, Qt::QueuedConnection);
    }
    return static_cast<ExitCode>(QApplication::exec());
}

} // namespace selaras::app
