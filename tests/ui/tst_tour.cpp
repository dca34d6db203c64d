// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "ui/tour/tourscenes.h"

#include <QImage>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using test::WorkspaceFixture;

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesEveryScene()
    {
        WorkspaceFixture at;
        QVERIFY(at.isReady());
        const QString path = at.workspace();
        const QVector<Scene> scenes = tourScenes(*at.window, path, at.folder.path());
        Tour tour(*at.window, scenes, at.folder.path());
        std::optional<Result<QStringList>> result;
        connect(&tour, &Tour::finished, this,
                [&result](const Result<QStringList> &pictures) { result = pictures; });
        tour.start();
        QTRY_VERIFY_WITH_TIMEOUT(result, 240'000);
        QVERIFY2(result->has_value(),
                 qPrintable(result->has_value() ? QString() : result->error().context));
        const auto named = std::count_if(scenes.begin(), scenes.end(),
                                         [](const Scene &scene) { return !scene.name.isEmpty(); });
        QCOMPARE((*result)->size(), named);
        for (const QString &picture : **result)
            QCOMPARE(QImage(picture).size(), at.window->size());
        QCOMPARE(at.stored(QStringLiteral("SELECT count(*) FROM users WHERE name LIKE '%(2)'")), 0);
    }

    void saysWhichSceneDidNotComeAbout()
    {
        WorkspaceFixture at;
        const QString nowhere = at.folder.filePath(QStringLiteral("nowhere"));
        Tour tour(*at.window, {{QStringLiteral("welcome"), {}, {}}}, nowhere);
        std::optional<Result<QStringList>> result;
        connect(&tour, &Tour::finished, this,
                [&result](const Result<QStringList> &pictures) { result = pictures; });
        tour.start();
        QTRY_VERIFY(result);
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().code, ErrorCode::Io);
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
