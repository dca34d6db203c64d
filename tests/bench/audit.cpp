// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/floor.h"
#include "tests/bench/loopgap.h"
#include "tests/bench/noprompter.h"
#include "tests/bench/residentmemory.h"

#include "tests/support/redisserver.h"
#include "ui/access/auditpane.h"
#include "ui/access/auditview.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>

namespace selaras::bench {

namespace {

constexpr int users = 1000;
constexpr int eventsOfEach = 1000;
constexpr int events = users * eventsOfEach;
constexpr int idleMs = 3000;
constexpr int sliceMs = 50;
constexpr int longestMs = 300'000;
constexpr int followedMs = 10'000;
constexpr int newEvery = 20; // milliseconds, while they are followed
constexpr qint64 noon = 1'764'504'000'000;

// 170 bytes, as applications write them.
QByteArray entry(int number, qint64 timeMs)
{
    static const QByteArrayList names {"LOGIN_SUCCESS", "LOGIN_FAILED", "LOGOUT",
                                       "PASSWORD_CHANGED", "ACCOUNT_LOCKED"};
    return "{\"event\":\"" + names.at(number % names.size())
        + "\",\"timestamp\":" + QByteArray::number(timeMs) + ",\"ip\":\"10."
        + QByteArray::number(number % 50) + '.' + QByteArray::number(number % 200)
        + ".7\",\"userAgent\":\"Mozilla/5.0 (X11; Linux x86_64)\""
        + ",\"success\":true,\"requestId\":\"" + QByteArray::number(number * 2654435761U, 16)
        + "\"}";
}

QByteArray keyOf(int user)
{
    return "security:audit:" + QByteArray::number(user);
}

void push(redisContext *context, int user, const QByteArray &text)
{
    const QByteArray key = keyOf(user);
    redisAppendCommand(context, "LPUSH %b %b", key.constData(), size_t(key.size()),
                       text.constData(), size_t(text.size()));
}

void fill(const test::RedisServer &server)
{
    const Context context = connectBare(server.socketPath());
    constexpr qint64 apartMs = 2000;
    for (int i = 0; i < events;) {
        int sent = 0;
        for (; sent < 1000 && i < events; ++sent, ++i)
            push(context.get(), i % users, entry(i, noon - (events - i) * apartMs));
        for (; sent > 0; --sent)
            nextReply(context.get());
    }
}

void makeDatabase(const QString &path)
{
    sqlite3 *opened = nullptr;
    if (sqlite3_open(qUtf8Printable(path), &opened) != SQLITE_OK)
        std::abort();
    const BareDatabase database(opened);
    runBare(database.get(),
            "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT, name TEXT);"
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999)"
            "INSERT INTO users SELECT i, 'u' || i || '@x.id', 'User ' || i FROM n");
}

// The longest stall until it is so, in milliseconds; `took` is how long that was.
double longestGapUntil(const std::function<bool()> &isSo, double *took = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    double longest = 0;
    while (!isSo()) {
        longest = std::max(longest, longestGap(sliceMs, [] {}));
        if (timer.elapsed() > longestMs)
            std::abort();
    }
    if (took)
        *took = double(timer.elapsed());
    return longest;
}

// An application that goes on writing.
class Writer {
public:
    explicit Writer(const QString &socketPath)
        : m_thread([this, socketPath] {
            const Context context = connectBare(socketPath);
            for (int i = 0; !m_stopping; ++i) {
                push(context.get(), i * 7 % users, entry(i, noon + i));
                nextReply(context.get());
                std::this_thread::sleep_for(std::chrono::milliseconds(newEvery));
            }
        })
    {
    }
    ~Writer()
    {
        m_stopping = true;
        m_thread.join();
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

private:
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

workspace::Access accessTo(const test::RedisServer &server, const QString &folder)
{
    workspace::WorkspaceFile file;
    file.databasePath = folder + QStringLiteral("/users.db");
    makeDatabase(file.databasePath);
    workspace::Access access;
    access.file = file;
    access.redis = server.endpoint();
    access.journalFolder = folder;
    const mapping::Profile profile = *mapping::parseProfile(
        R"({"name":"bench","mappings":[],"audit":{"key":"security:audit:{user}"},
            "users":{"table":"users","key":"id","login":"email","name":"name"}})",
        QStringLiteral("bench.json"));
    access.keyMap = std::make_shared<const mapping::KeyMap>(profile);
    access.layouts =
        std::make_shared<const security::Layouts>(security::layoutsOf(profile, {}, {}));
    return access;
}

// All of it by the bare library, which keeps nothing.
double bareReadMs(const test::RedisServer &server)
{
    const Context context = connectBare(server.socketPath());
    QElapsedTimer timer;
    timer.start();
    for (int user = 0; user < users; ++user) {
        const QByteArray key = keyOf(user);
        redisAppendCommand(context.get(), "LRANGE %b 0 -1", key.constData(), size_t(key.size()));
    }
    for (int user = 0; user < users; ++user)
        nextReply(context.get());
    return double(timer.elapsed());
}

bool benchMerging(const security::AuditLog &log, const security::AuditRows &rows)
{
    security::AuditArranger arranger {security::AuditQuery()};
    const security::AuditRows others(rows.begin() + 1, rows.end());
    QElapsedTimer timer;
    timer.start();
    const auto merge = arranger.merge(log, others, {rows.first()}, {});
    const double one = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto anew = arranger.arrange(log);
    const double all = double(timer.nsecsElapsed()) / 1e6;
    return merge.rows == *anew && tell("one event more among a million", one, "ms", all, 20);
}

} // namespace

// Each stall is held against that of an idle loop beside the same load.
bool benchAudit()
{
    const test::RedisServer server;
    fill(server);
    const QTemporaryDir folder;
    SystemClock clock;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    NoPrompter prompter;
    const workspace::Access access = accessTo(server, folder.path());
    workspace::Session session(access, clock);
    workspace::RedisLane lane(QStringLiteral("bench"), access, clock);
    const double bare = bareReadMs(server);
    const double before = residentMegabytes();
    workspace::UserLane userLane(access);
    ui::AuditPane pane({{lane, access, clock, settings, prompter}, session, userLane});
    items::AuditModel &model = pane.model();
    pane.resize(1280, 720);
    const double idle = longestGap(idleMs, [] {});
    const auto isSettled = [&] {
        return model.state() == items::LoadState::Ready && !model.isArranging();
    };
    const double most = 16 + 2 * idle;

    pane.show();
    double took = 0;
    const double loading = longestGapUntil(isSettled, &took);
    if (model.rowCount() != events)
        std::abort();
    bool all = tell("reading a million events", took, "ms", bare, 10 * bare);
    all = tell("longest stall while they are read", loading, "ms", idle, most) && all;
    all = tell("memory of an event", (residentMegabytes() - before) * (1 << 20) / events, "bytes",
               double(entry(1, noon).size()), 400)
        && all;

    security::AuditFilter filter;
    filter.text = QStringLiteral("nowhere to be found");
    model.setFilter(filter);
    const double filtering = longestGapUntil(isSettled, &took);
    all = tell("filtering them by text", took, "ms", bare, 3000) && all;
    all = tell("longest stall while they are filtered", filtering, "ms", idle, most) && all;
    model.setFilter({});
    const double unfiltering = longestGapUntil(isSettled);
    all = tell("longest stall while all are shown again", unfiltering, "ms", idle, most) && all;
    auto *view = pane.findChild<ui::AuditView *>();
    view->sortByColumn(items::AuditModel::UserColumn, Qt::AscendingOrder);
    const double sorting = longestGapUntil(isSettled, &took);
    all = tell("sorting them by user", took, "ms", bare, 5000) && all;
    all = tell("longest stall while they are sorted", sorting, "ms", idle, most) && all;
    view->sortByColumn(items::AuditModel::TimeColumn, Qt::DescendingOrder);
    longestGapUntil(isSettled);

    {
        const Writer writer(server.socketPath());
        const double following = longestGap(followedMs, [] {});
        all = tell("longest stall while they are followed", following, "ms", idle, most) && all;
    }
    if (model.rowCount() <= events)
        std::abort();
    return benchMerging(model.log(), model.rows()) && all;
}

} // namespace selaras::bench
