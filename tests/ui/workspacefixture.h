// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/redisserver.h"
#include "tests/ui/scriptedprompter.h"
#include "tests/ui/testopener.h"
#include "ui/context.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace selaras::test {

// A window on a copy of a real application's database and its cache in a redis-server of its own.
class WorkspaceFixture {
public:
    // SITA-BI, from its real data.
    WorkspaceFixture();
    // dataFolder holds dev.db and redis.resp; application as a workspace names it.
    WorkspaceFixture(const QString &dataFolder, QString application,
                     const QStringList &serverArguments = {});

    // What must be there for a test to make sense.
    [[nodiscard]] bool isReady() const { return m_ready; }
    // Writes a workspace file with these members laid over the usual ones, and returns its path.
    QString workspace(const QJsonObject &members = {});
    // Opens it and waits until tables and keys are there.
    bool open(const QString &path);
    // Selects a table and one of its first rows, and waits for its keys.
    bool selectRow(const QString &table, const Row &key);

    [[nodiscard]] QString databasePath() const;
    QVariant stored(const QString &sql) const;

    QTemporaryDir folder;
    RedisServer redis;
    Settings settings;
    SystemClock clock;
    ScriptedPrompter prompter;
    TestOpener opener;
    ui::Theme theme;
    ui::Language language;
    std::unique_ptr<ui::MainWindow> window;

private:
    QString m_application;
    bool m_ready = false;
};

} // namespace selaras::test
