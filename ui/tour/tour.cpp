// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/mainwindow.h"

#include <QDir>
#include <QPixmap>

namespace selaras::ui {

namespace {

constexpr int lookIntervalMs = 60;
constexpr qint64 sceneTimeoutMs = 30'000;
constexpr int stillnessMs = 3000;

} // namespace

Tour::Tour(MainWindow &window, QVector<Scene> scenes, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_scenes(std::move(scenes))
    , m_folder(folder)
{
    m_look.setInterval(lookIntervalMs);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    m_look.start();
    next();
}

void Tour::begin()
{
    m_last = {};
    m_since.start();
    m_settled.invalidate();
    if (m_scenes.at(m_at).arrange)
        m_scenes.at(m_at).arrange();
}

void Tour::look()
{
    const Scene &scene = m_scenes.at(m_at);
    if (m_since.hasExpired(sceneTimeoutMs + scene.patienceMs)) {
        m_look.stop();
        Q_EMIT finished(
            fail(ErrorCode::TimedOut, tr("the picture did not come about"), scene.name));
        return;
    }
    if (scene.settled && !scene.settled())
        return;
    if (scene.name.isEmpty()) {
        next();
        return;
    }
    if (!m_settled.isValid())
        m_settled.start();
    const QPixmap picture = m_window.grab();
    const QImage image = picture.toImage();
    const bool isStill = image == std::exchange(m_last, image);
    if (!isStill && !m_settled.hasExpired(stillnessMs))
        return;
    const QString path =
        QDir(m_folder).filePath(QStringLiteral("%1-%2.png")
                                    .arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0'))
                                    .arg(scene.name));
    if (!picture.save(path)) {
        m_look.stop();
        Q_EMIT finished(fail(ErrorCode::Io, {}, path));
        return;
    }
    m_pictures.append(path);
    next();
}

void Tour::next()
{
    if (++m_at < m_scenes.size()) {
        begin();
        return;
    }
    m_look.stop();
    Q_EMIT finished(m_pictures);
}

} // namespace selaras::ui
