// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "models/mapping/tenantboundary.h"
#include "models/redis/clusterreply.h"
#include "models/redis/sentinel.h"
#include "models/workspace/undoing.h"

#include <QCoreApplication>

#include <optional>

namespace selaras::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit Text(const Error &error)
        : m_error(error)
    {
    }

    [[nodiscard]] ErrorWords words() const
    {
        for (const auto &part : {general(), topology(), connection(), redis(), sqlite(), files()}) {
            if (part)
                return *part;
        }
        return {tr("Something unexpected went wrong."), tr("Try again.")};
    }

private:
    [[nodiscard]] std::optional<ErrorWords> general() const;
    [[nodiscard]] std::optional<ErrorWords> topology() const;
    [[nodiscard]] std::optional<ErrorWords> connection() const;
    [[nodiscard]] std::optional<ErrorWords> redis() const;
    [[nodiscard]] std::optional<ErrorWords> sqlite() const;
    [[nodiscard]] std::optional<ErrorWords> files() const;

    // What it is about, as the subject of a sentence.
    [[nodiscard]] QString server() const
    {
        return m_error.context.isEmpty() ? tr("Redis") : tr("Redis at %1").arg(m_error.context);
    }
    [[nodiscard]] QString file() const
    {
        return m_error.context.isEmpty() ? tr("The file") : m_error.context;
    }
    [[nodiscard]] QString thing() const
    {
        return m_error.context.isEmpty() ? tr("It") : m_error.context;
    }
    [[nodiscard]] QString reason() const
    {
        const QString &detail = m_error.detail;
        if (detail.isEmpty())
            return tr("no reason given");
        // One that is a sentence already is put into another one.
        return detail.endsWith(QLatin1Char('.')) ? detail.chopped(1) : detail;
    }

    const Error &m_error;
};

std::optional<ErrorWords> Text::general() const
{
    switch (m_error.code) {
    case ErrorCode::Cancelled:
        return ErrorWords {tr("Cancelled."), {}};
    case ErrorCode::InvalidArgument:
        return ErrorWords {tr("This cannot be understood: %1.").arg(reason()),
                           tr("Correct it and try again.")};
    case ErrorCode::NotFound:
        return ErrorWords {tr("%1 is not there any more.").arg(thing()),
                           tr("Refresh to see what is there now.")};
    case ErrorCode::ReadOnly:
        return ErrorWords {tr("%1 takes no changes.").arg(thing()),
                           tr("Set “readOnly” to false in the workspace file, or get the right to "
                              "write to the database file and its folder.")};
    case ErrorCode::Unsupported:
        return ErrorWords {tr("%1 is not supported.").arg(thing()),
                           tr("See what this version can do in the README.")};
    case ErrorCode::Io:
        return ErrorWords {tr("%1 could not be read or written: %2.").arg(file(), reason()),
                           tr("Check the disk, the path and the file's permissions.")};
    case ErrorCode::OutOfSpace:
        return ErrorWords {tr("There is no space left for %1.").arg(file()),
                           tr("Free some space on that disk and save again; nothing was "
                              "changed.")};
    default:
        return std::nullopt;
    }
}

// Several servers that are one Redis.
std::optional<ErrorWords> Text::topology() const
{
    if (redis::isSentinelAway(m_error))
        return ErrorWords {tr("No sentinel of %1 answers.").arg(thing()),
                           tr("Check that they run, and hosts and ports in “redis.sentinel.nodes” "
                              "of the workspace.")};
    if (redis::isUnknownMaster(m_error))
        return ErrorWords {tr("The sentinels know no master of this name: %1.").arg(thing()),
                           tr("Correct “redis.sentinel.master” in the workspace.")};
    if (redis::isElsewhere(m_error))
        return ErrorWords {
            tr("%1 is a node of a cluster, and the key is at another.").arg(server()),
            tr("Set “cluster” to true in “redis” of the workspace.")};
    if (redis::isAcrossSlots(m_error))
        return ErrorWords {tr("The keys are at several nodes of the cluster, where nothing can be "
                              "done to them at once."),
                           tr("Nothing was changed. The application has to name them so that they "
                              "stay together, as {user:7}:a and {user:7}:b do.")};
    return std::nullopt;
}

std::optional<ErrorWords> Text::connection() const
{
    switch (m_error.code) {
    case ErrorCode::Refused:
        return ErrorWords {tr("%1 does not accept connections.").arg(server()),
                           tr("Check that the server runs, and that host and port (or the socket "
                              "path) in the workspace are right.")};
    case ErrorCode::HostNotFound:
        return ErrorWords {tr("The host of %1 is not known.").arg(server()),
                           tr("Check how its name is written, the DNS and the VPN.")};
    case ErrorCode::TimedOut:
        return ErrorWords {tr("%1 did not answer in time.").arg(server()),
                           tr("Check the network and the firewall, and whether the server is busy "
                              "with a slow command.")};
    case ErrorCode::ConnectionLost:
        return ErrorWords {tr("The connection to %1 was lost.").arg(server()),
                           tr("It is tried again by itself. Check the server's log if it stays "
                              "away.")};
    case ErrorCode::NotRedis:
        return ErrorWords {tr("What answers is not a Redis server (asked: %1).").arg(server()),
                           tr("Check the port: another program listens there, or it wants TLS "
                              "(rediss://).")};
    case ErrorCode::CertificateNotTrusted:
        return ErrorWords {tr("The certificate of %1 is not trusted.").arg(server()),
                           tr("Name your authority's certificate in “redis.tls.ca”, and use the "
                              "host name that the certificate was made for.")};
    case ErrorCode::TlsFailed:
        return ErrorWords {tr("%1 could not be reached over TLS.").arg(server()),
                           tr("Check that the server speaks TLS on this port, and the client "
                              "certificate and key of the workspace.")};
    default:
        return std::nullopt;
    }
}

std::optional<ErrorWords> Text::redis() const
{
    switch (m_error.code) {
    case ErrorCode::WrongPassword:
        return ErrorWords {tr("%1 did not take the user name or the password.").arg(server()),
                           tr("Open the workspace again and enter the right password.")};
    case ErrorCode::AuthenticationRequired:
        return ErrorWords {tr("%1 asks for a password.").arg(server()),
                           tr("Enter one, or set SELARAS_REDIS_PASSWORD before starting.")};
    case ErrorCode::NoPermission:
        if (mapping::isOtherTenant(m_error))
            return ErrorWords {tr("%1 belongs to another tenant than the chosen one, or to "
                                  "none.")
                                   .arg(thing()),
                               tr("Choose that tenant, or all tenants, and do it again. Nothing "
                                  "was changed.")};
        return ErrorWords {tr("The Redis user may not do this: %1.").arg(reason()),
                           tr("Grant it the right with ACL SETUSER, or use another user.")};
    case ErrorCode::NoSuchDatabase:
        return ErrorWords {tr("%1 has no database of this number.").arg(server()),
                           tr("Correct the number at the end of the URL, or raise “databases” in "
                              "the server's configuration.")};
    case ErrorCode::WrongType:
        return ErrorWords {tr("The key %1 holds another type of value now.").arg(thing()),
                           tr("Refresh the keys and open it again.")};
    case ErrorCode::Loading:
        return ErrorWords {tr("%1 is still loading its data into memory.").arg(server()),
                           tr("Wait until it has started; it is tried again by itself.")};
    case ErrorCode::OutOfMemory:
        return ErrorWords {tr("%1 is out of memory.").arg(server()),
                           tr("Raise “maxmemory”, choose an eviction policy, or remove keys.")};
    case ErrorCode::ReadOnlyReplica:
        return ErrorWords {tr("%1 is a replica, which takes no changes.").arg(server()),
                           tr("Point the workspace to the master.")};
    case ErrorCode::TooLarge:
        return ErrorWords {tr("The value is too large to be read whole."),
                           tr("Look at its beginning, or use redis-cli for the rest.")};
    case ErrorCode::MoreKeysThanSaid:
        return ErrorWords {
            tr("Far more keys are concerned than the preview said: %1.").arg(m_error.detail),
            tr("The rows are saved, and no key of a pattern was removed yet. Look at "
               "Invalidations and remove them there, if that is what you want.")};
    case ErrorCode::RedisError:
        return ErrorWords {tr("%1 answered with an error: %2.").arg(server(), reason()),
                           tr("Look the message up in the Redis documentation or in the server's "
                              "log.")};
    default:
        return std::nullopt;
    }
}

std::optional<ErrorWords> Text::sqlite() const
{
    switch (m_error.code) {
    case ErrorCode::FileNotFound:
        return ErrorWords {tr("%1 does not exist.").arg(file()),
                           tr("Check the path; a relative one counts from the workspace file.")};
    case ErrorCode::CannotOpen:
        return ErrorWords {tr("%1 cannot be opened.").arg(file()),
                           tr("Check that you may read the file and enter its folder.")};
    case ErrorCode::NotADatabase:
        return ErrorWords {tr("%1 is not an SQLite database.").arg(file()),
                           tr("Choose the application's database file.")};
    case ErrorCode::MaybeEncrypted:
        return ErrorWords {tr("%1 is not an SQLite database, or it is encrypted.").arg(file()),
                           tr("Encrypted databases (SQLCipher, SEE) are not supported: choose a "
                              "plain one.")};
    case ErrorCode::Locked:
        return ErrorWords {tr("Another program holds a lock on %1.").arg(file()),
                           tr("Wait until its transaction ends, or close it, and try again; "
                              "nothing was changed.")};
    case ErrorCode::Corrupt:
        return ErrorWords {tr("%1 is damaged.").arg(file()),
                           tr("Make a copy, run PRAGMA integrity_check on it, and restore a "
                              "backup.")};
    case ErrorCode::NoSuchTable:
        return ErrorWords {tr("There is no table %1.").arg(thing()),
                           tr("Refresh the tables: the schema may have changed.")};
    case ErrorCode::NoSuchColumn:
        return ErrorWords {tr("There is no column %1.").arg(thing()),
                           tr("Refresh the table: its columns may have changed.")};
    case ErrorCode::ConstraintFailed:
        if (workspace::isObstacle(m_error))
            return ErrorWords {
                tr("It cannot be taken back: somebody changed %1 since.").arg(m_error.context),
                tr("Look at what is there now, and change it by hand if that is still wanted; "
                   "nothing was changed.")};
        if (m_error.context.contains(QStringLiteral(" → ")))
            return ErrorWords {
                tr("A row would refer to one that is not there: %1.").arg(m_error.context),
                tr("Add that row, in the same save if you like, or change what refers to it; "
                   "nothing was saved.")};
        return ErrorWords {tr("The database does not accept this: %1.").arg(reason()),
                           tr("Change the value so that the rule is kept; nothing was saved.")};
    case ErrorCode::NoPrimaryKey:
        return ErrorWords {tr("The rows of %1 cannot be told apart.").arg(thing()),
                           tr("A view, or a table without a key, is for looking only.")};
    case ErrorCode::SqlError:
        return ErrorWords {tr("SQLite reports: %1.").arg(reason()), tr("Refresh and try again.")};
    case ErrorCode::NotCapturable:
        return ErrorWords {tr("The changes of %1 cannot be captured.").arg(thing()),
                           tr("A view and a virtual table take no triggers: capture the tables "
                              "that it is made of.")};
    case ErrorCode::NoRule:
        return ErrorWords {
            tr("No rule of the application profile names the table %1.").arg(thing()),
            tr("Only a table that keys are made of can be captured.")};
    case ErrorCode::CapturedElsewhere:
        return ErrorWords {tr("The changes of this database are captured for %1.").arg(thing()),
                           tr("Switch capture off first, or open that workspace.")};
    default:
        return std::nullopt;
    }
}

std::optional<ErrorWords> Text::files() const
{
    switch (m_error.code) {
    case ErrorCode::InvalidJson:
        return ErrorWords {tr("%1 is not valid JSON: %2.").arg(file(), reason()),
                           tr("Correct it in a text editor and open it again.")};
    case ErrorCode::InvalidProfile:
        return ErrorWords {
            tr("A rule of the application profile does not fit (%1): %2.").arg(file(), reason()),
            tr("Correct the profile, or choose the one that belongs to this "
               "database.")};
    case ErrorCode::InvalidWorkspace:
        return ErrorWords {
            tr("The workspace says something that cannot be right (%1): %2.").arg(file(), reason()),
            tr("Correct the workspace file and open it again.")};
    case ErrorCode::UnknownApplication:
        return ErrorWords {tr("There is no application profile of this name: %1.").arg(reason()),
                           tr("Name a built-in profile, or the path of a profile file, in "
                              "“application”.")};
    case ErrorCode::JournalUnavailable:
        return ErrorWords {tr("The journal cannot be written: %1.").arg(reason()),
                           tr("Make its folder writable. Nothing is changed that is not written "
                              "down before.")};
    case ErrorCode::SecretStoreUnavailable:
        return ErrorWords {tr("The system's keychain is not available."),
                           tr("Unlock it, or set SELARAS_REDIS_PASSWORD before starting.")};
    case ErrorCode::ProgramNotFound:
        return ErrorWords {
            tr("%1 could not be started.").arg(m_error.context),
            tr("Install it (on Debian: apt install %1) and try again.").arg(m_error.context)};
    default:
        return std::nullopt;
    }
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    return Text(error).words();
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    QString text = words.what;
    if (!words.remedy.isEmpty())
        text += QLatin1Char(' ') + words.remedy;
    if (!error.detail.isEmpty() && !text.contains(error.detail) && !mapping::isOtherTenant(error)
        && !workspace::isObstacle(error))
        text += QStringLiteral(" (%1)").arg(error.detail);
    return text;
}

QString errorTextOfName(const QString &name)
{
    for (int code = 0; code <= int(ErrorCode::ProgramNotFound); ++code) {
        if (codeName(ErrorCode(code)) == name)
            return errorWords(Error {ErrorCode(code), {}, {}}).what;
    }
    return {};
}

} // namespace selaras::ui
