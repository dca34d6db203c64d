// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>

namespace selaras::ui {

class MainWindow;

// One picture of the tour: how to get there, and when it has come about.
struct Scene {
    QString name; // of the file; empty: only a step on the way to the next
    std::function<void()> arrange;
    std::function<bool()> settled;
    qint64 patienceMs = 0; // what it takes longer than any other
};

// Leads a window through scenes and saves a picture of each as NN-name.png, once it has come about
// and stands still, or has not for three seconds. GUI thread; returns to the event loop between its
// looks.
class Tour : public QObject {
    Q_OBJECT

public:
    // The folder must exist. The window must be shown and outlive the tour.
    Tour(MainWindow &window, QVector<Scene> scenes, const QString &folder,
         QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // The paths of the pictures; TimedOut names the scene that did not come about, Io the file that
    // could not be written.
    void finished(const selaras::Result<QStringList> &pictures);

private:
    void begin();
    void look();
    void next();

    MainWindow &m_window;
    QVector<Scene> m_scenes;
    QString m_folder;
    QTimer m_look;
    QElapsedTimer m_since;
    QElapsedTimer m_settled; // invalid before
    QImage m_last;
    qsizetype m_at = -1;
    QStringList m_pictures;
};

} // namespace selaras::ui
