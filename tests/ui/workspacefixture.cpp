// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workspacefixture.h"

#include "models/sqlite/database.h"
#include "ui/browse/gridpane.h"
#include "ui/browse/keypane.h"
#include "ui/pages/browsepage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace selaras::test {

using items::LoadState;

WorkspaceFixture::WorkspaceFixture()
    : WorkspaceFixture(QStringLiteral(TEST_DATA_DIR "/sita-bi"), QStringLiteral("sita-bi"))
{
}

WorkspaceFixture::WorkspaceFixture(const QString &dataFolder, QString application,
                                   const QStringList &serverArguments)
    : redis(serverArguments)
    , settings(folder.filePath(QStringLiteral("settings.ini")))
    , opener(folder.path())
    , theme(*qApp, settings)
    , language(settings)
    , m_application(std::move(application))
{
    m_ready = redis.isRunning()
        && QFile::copy(dataFolder + QStringLiteral("/dev.db"), databasePath())
        && QFile::setPermissions(databasePath(), QFile::ReadOwner | QFile::WriteOwner)
        && redis.load(dataFolder + QStringLiteral("/redis.resp"));
    language.setCode(QStringLiteral("en"));
    window = std::make_unique<ui::MainWindow>(
        ui::Context {settings, clock, prompter, opener, theme, language});
    window->resize(1440, 900);
    window->show();
}

QString WorkspaceFixture::databasePath() const
{
    return folder.filePath(QStringLiteral("dev.db"));
}

QString WorkspaceFixture::workspace(const QJsonObject &members)
{
    QJsonObject root {
        {QStringLiteral("name"), QStringLiteral("SITA-BI test")},
        {QStringLiteral("environment"), QStringLiteral("development")},
        {QStringLiteral("database"),
         QJsonObject {{QStringLiteral("path"), QStringLiteral("dev.db")}}},
        {QStringLiteral("redis"), QJsonObject {{QStringLiteral("url"), redis.url()}}},
        {QStringLiteral("application"), m_application},
    };
    for (auto member = members.begin(); member != members.end(); ++member)
        root.insert(member.key(), member.value());
    QFile file(folder.filePath(QStringLiteral("test.selaras.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(root).toJson());
    return file.fileName();
}

bool WorkspaceFixture::open(const QString &path)
{
    window->openWorkspace(path);
    return QTest::qWaitFor(
        [this] {
            const ui::WorkspaceView *view = window->workspace();
            return view && !view->browse()->keys()->isListing()
                && window->workspace()->models().schema.state() == LoadState::Ready;
        },
        20'000);
}

bool WorkspaceFixture::selectRow(const QString &table, const Row &key)
{
    ui::WorkspaceView &view = *window->workspace();
    view.browse()->openRow(table, key);
    return QTest::qWaitFor(
        [&] {
            const auto row =
                view.models().rows.storedRow(view.browse()->grid()->view()->currentIndex().row());
            return row && row->key == key && view.models().links.table() == table
                && view.models().links.state() == LoadState::Ready;
        },
        20'000);
}

QVariant WorkspaceFixture::stored(const QString &sql) const
{
    const auto database =
        sqlite::Database::open(databasePath(), sqlite::Database::Access::ReadOnly);
    if (!database)
        return {};
    const auto rows = (*database)->query(sql);
    return rows && !rows->isEmpty() ? rows->constFirst().values().value(0) : QVariant();
}

} // namespace selaras::test
