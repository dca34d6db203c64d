// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/acts.h"

#include "models/sqlite/database.h"
#include "ui/saving/saveflow.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

namespace selaras::test {

using workspace::ConnectionStatus;

ui::WorkspaceView &view(const WorkspaceFixture &at)
{
    return *at.window->workspace();
}

bool show(WorkspaceFixture &at, const QString &page, const QJsonObject &members)
{
    if (at.window->workspace())
        at.window->closeWorkspace();
    if (!at.isReady() || !at.open(at.workspace(members)))
        return false;
    view(at).showPage(page);
    return QTest::qWaitFor(
        [&] {
            return view(at).session().redisStatus().state == ConnectionStatus::State::Connected;
        },
        patienceMs);
}

bool click(const WorkspaceFixture &at, const char *name)
{
    const auto isReady = [&] {
        const auto *button = part<QAbstractButton>(at, name);
        return button && button->isVisible() && button->isEnabled();
    };
    if (!QTest::qWaitFor(isReady, patienceMs)) {
        qWarning("%s cannot be clicked", name);
        return false;
    }
    QTest::mouseClick(part<QAbstractButton>(at, name), Qt::LeftButton);
    return true;
}

QString textOf(const WorkspaceFixture &at, const char *label)
{
    const auto *found = part<QLabel>(at, label);
    return found && found->isVisible() ? found->text() : QString();
}

bool stage(WorkspaceFixture &at, const QString &table, const Row &key, const QString &column,
           const QVariant &value)
{
    if (!at.selectRow(table, key))
        return false;
    auto &rows = view(at).models().rows;
    const int place = int(rows.table().columnNames().indexOf(column));
    return rows.setData(rows.find(key, place), value);
}

QByteArrayList previewedKeys(WorkspaceFixture &at)
{
    ui::SaveFlow &flow = view(at).flow();
    if (!QTest::qWaitFor([&] { return !flow.isPreviewing() && flow.preview(); }, patienceMs))
        return {};
    return flow.preview()->keys();
}

bool save(WorkspaceFixture &at)
{
    at.window->actions().save->trigger();
    return QTest::qWaitFor(
        [&] { return view(at).models().stage.isEmpty() && !view(at).flow().isSaving(); },
        patienceMs);
}

bool edit(WorkspaceFixture &at, const QString &table, const Row &key, const QString &column,
          const QVariant &value)
{
    return stage(at, table, key, column, value) && save(at);
}

Row idOf(const QVariant &id)
{
    // As SQLite gives it.
    return Row({QStringLiteral("id")},
               {id.typeId() == QMetaType::Int ? QVariant(id.toLongLong()) : id});
}

QByteArray cli(WorkspaceFixture &at, const char *words)
{
    return at.redis.cli(QString::fromUtf8(words).split(QLatin1Char(' ')));
}

bool exists(WorkspaceFixture &at, const QByteArray &key)
{
    return at.redis.cli({QStringLiteral("EXISTS"), QString::fromUtf8(key)}) == "1";
}

QByteArrayList keysLike(WorkspaceFixture &at, const QByteArray &pattern)
{
    QByteArrayList keys =
        at.redis.cli({QStringLiteral("KEYS"), QString::fromUtf8(pattern)}).split('\n');
    keys.removeAll({});
    std::sort(keys.begin(), keys.end());
    return keys;
}

void runSql(const WorkspaceFixture &at, const QString &sql)
{
    const auto database =
        sqlite::Database::open(at.databasePath(), sqlite::Database::Access::ReadWrite);
    if (!database || !(*database)->execute(sql))
        qFatal("the database cannot be changed: %s", qPrintable(sql));
}

} // namespace selaras::test
