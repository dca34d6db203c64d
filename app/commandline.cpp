// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

namespace selaras::app {

namespace {

struct CommandSpec {
    Command command;
    int minimum; // arguments
    int maximum; // -1: any number
    const char *usage;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const QMap<QString, CommandSpec> &commands()
{
    static const QMap<QString, CommandSpec> table {
        {QStringLiteral("demo"), {Command::Demo, 0, 0, "demo"}},
        {QStringLiteral("tour"), {Command::Tour, 0, 1, "tour [WORKSPACE] --out DIR"}},
        {QStringLiteral("keys"), {Command::Keys, 3, 3, "keys WORKSPACE TABLE PK"}},
        {QStringLiteral("edit"), {Command::Edit, 4, -1, "edit WORKSPACE TABLE PK COL=VALUE…"}},
        {QStringLiteral("apply"), {Command::Apply, 2, 2, "apply WORKSPACE EDITS.jsonl"}},
        {QStringLiteral("password"), {Command::Password, 2, 2, "password WORKSPACE PK"}},
        {QStringLiteral("drift"), {Command::Drift, 1, 1, "drift WORKSPACE"}},
        {QStringLiteral("audit"), {Command::Audit, 1, 1, "audit WORKSPACE"}},
        {QStringLiteral("drain"), {Command::Drain, 1, 1, "drain WORKSPACE"}},
        {QStringLiteral("capture"),
         {Command::Capture, 1, -1, "capture WORKSPACE [on TABLE… | off [TABLE…]]"}},
        {QStringLiteral("sessions"),
         {Command::Sessions, 1, -1,
          "sessions WORKSPACE [FILTER | revoke WHICH… | extend SECONDS WHICH… | clean]"}},
        {QStringLiteral("check"), {Command::Check, 1, 1, "check WORKSPACE"}},
        {QStringLiteral("ttl"), {Command::Ttl, 1, 1, "ttl WORKSPACE"}},
        {QStringLiteral("remove"), {Command::Remove, 2, 2, "remove WORKSPACE PATTERN"}},
        {QStringLiteral("rules"),
         {Command::Rules, 1, 1, "rules WORKSPACE [--propose [--prisma FILE]]"}},
        {QStringLiteral("watch"), {Command::Watch, 1, 1, "watch WORKSPACE"}},
        {QStringLiteral("lockouts"),
         {Command::Lockouts, 1, 3, "lockouts WORKSPACE [unlock ID | lock ID | clear ID]"}},
        {QStringLiteral("limits"), {Command::Limits, 1, 3, "limits WORKSPACE [reset ID]"}},
        {QStringLiteral("locks"),
         {Command::Locks, 1, 4, "locks WORKSPACE [release NAME TOKEN|- | force-release NAME]"}},
        {QStringLiteral("tokens"),
         {Command::Tokens, 1, 3, "tokens WORKSPACE [add TOKEN|- | remove TOKEN|-]"}},
        {QStringLiteral("journal"),
         {Command::Journal, 1, 3, "journal WORKSPACE [verify | undo ID | export FILE]"}},
        {QStringLiteral("demo-keeper"), {Command::DemoKeeper, 1, 1, "demo-keeper DIR"}},
        {QStringLiteral("demo-application"),
         {Command::DemoApplication, 1, 1, "demo-application DIR"}},
    };
    return table;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, {}},
        {{QStringLiteral("v"), QStringLiteral("version")}, {}},
        {QStringLiteral("json"), {}},
        {QStringLiteral("dry-run"), {}},
        {QStringLiteral("repair"), {}},
        {QStringLiteral("time"), {}},
        {QStringLiteral("propose"), {}},
        {QStringLiteral("revoke-sessions"), {}},
        {QStringLiteral("prisma"), {}, QStringLiteral("FILE")},
        {QStringLiteral("drift-every"), {}, QStringLiteral("SECONDS"), QStringLiteral("60")},
        {QStringLiteral("seconds"), {}, QStringLiteral("N"), QStringLiteral("0")},
        {QStringLiteral("reason"), {}, QStringLiteral("TEXT")},
        {QStringLiteral("user"), {}, QStringLiteral("USER")},
        {QStringLiteral("tenant"), {}, QStringLiteral("TENANT")},
        {QStringLiteral("event"), {}, QStringLiteral("EVENT")},
        {QStringLiteral("ip"), {}, QStringLiteral("IP")},
        {QStringLiteral("since"), {}, QStringLiteral("TIME")},
        {QStringLiteral("until"), {}, QStringLiteral("TIME")},
        {QStringLiteral("text"), {}, QStringLiteral("TEXT")},
        {QStringLiteral("csv"), {}, QStringLiteral("FILE")},
        {QStringLiteral("limit"), {}, QStringLiteral("N"), QStringLiteral("1000")},
        {QStringLiteral("follow"), {}},
        {QStringLiteral("out"), {}, QStringLiteral("DIR")},
        {QStringLiteral("after"), {}, QStringLiteral("SECONDS"), QStringLiteral("0")},
        {QStringLiteral("language"), {}, QStringLiteral("LANGUAGE")},
        {QStringLiteral("theme"), {}, QStringLiteral("THEME")},
        {QStringLiteral("size"), {}, QStringLiteral("SIZE")},
    });
}

Result<QString> choice(const QCommandLineParser &parser, const QString &option,
                       const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (!value.isEmpty() && !allowed.contains(value))
        return fail(ErrorCode::InvalidArgument,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 must be one of: %2."))
                        .arg(option, allowed.join(QStringLiteral(", "))));
    return value;
}

Result<QSize> sizeOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("size")))
        return QSize(1440, 900);
    const QStringList parts = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QSize size =
        parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    if (size.width() < 640 || size.height() < 400 || size.width() > 8192 || size.height() > 8192)
        return fail(
            ErrorCode::InvalidArgument,
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "--size must be WIDTHxHEIGHT in pixels, such as 1440x900.")));
    return size;
}

Result<int> countOption(const QCommandLineParser &parser, const QString &option,
                        const char *complaint)
{
    bool isNumber = false;
    const int count = parser.value(option).toInt(&isNumber);
    if (!isNumber || count < 0)
        return fail(ErrorCode::InvalidArgument, translated(complaint));
    return count;
}

Result<void> readAuditOptions(const QCommandLineParser &parser, AuditOptions &options)
{
    const auto limit =
        countOption(parser, QStringLiteral("limit"),
                    QT_TRANSLATE_NOOP("CommandLine", "--limit must be a number, 0 for all."));
    if (!limit)
        return fail(limit.error());
    options = {parser.value(QStringLiteral("user")),
               parser.value(QStringLiteral("tenant")),
               parser.values(QStringLiteral("event")),
               parser.value(QStringLiteral("ip")),
               parser.value(QStringLiteral("since")),
               parser.value(QStringLiteral("until")),
               parser.value(QStringLiteral("text")),
               parser.value(QStringLiteral("csv")),
               *limit,
               parser.isSet(QStringLiteral("follow"))};
    return {};
}

Result<void> readOptions(const QCommandLineParser &parser, Invocation &invocation)
{
    if (auto audit = readAuditOptions(parser, invocation.audit); !audit)
        return audit;
    invocation.json = parser.isSet(QStringLiteral("json"));
    invocation.dryRun = parser.isSet(QStringLiteral("dry-run"));
    invocation.repair = parser.isSet(QStringLiteral("repair"));
    invocation.time = parser.isSet(QStringLiteral("time"));
    invocation.propose = parser.isSet(QStringLiteral("propose"));
    invocation.revokeSessions = parser.isSet(QStringLiteral("revoke-sessions"));
    invocation.prismaFile = parser.value(QStringLiteral("prisma"));
    invocation.outFolder = parser.value(QStringLiteral("out"));
    const auto driftEvery =
        countOption(parser, QStringLiteral("drift-every"),
                    QT_TRANSLATE_NOOP("CommandLine",
                                      "--drift-every must be a number of seconds, 0 for never."));
    if (!driftEvery)
        return fail(driftEvery.error());
    const auto after =
        countOption(parser, QStringLiteral("after"),
                    QT_TRANSLATE_NOOP("CommandLine", "--after must be a number of seconds."));
    if (!after)
        return fail(after.error());
    const auto seconds =
        countOption(parser, QStringLiteral("seconds"),
                    QT_TRANSLATE_NOOP("CommandLine", "--seconds must be a number of seconds."));
    if (!seconds)
        return fail(seconds.error());
    if (parser.isSet(QStringLiteral("seconds")))
        invocation.seconds = *seconds;
    invocation.reason = parser.value(QStringLiteral("reason"));
    invocation.tenant = parser.value(QStringLiteral("tenant"));
    const auto language =
        choice(parser, QStringLiteral("language"), {QStringLiteral("en"), QStringLiteral("id")});
    if (!language)
        return fail(language.error());
    const auto theme =
        choice(parser, QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    if (!theme)
        return fail(theme.error());
    const auto size = sizeOption(parser);
    if (!size)
        return fail(size.error());
    invocation.driftEverySeconds = *driftEvery;
    invocation.afterSeconds = *after;
    invocation.language = *language;
    invocation.theme = *theme;
    invocation.size = *size;
    return {};
}

// What these tell and do is the server's or the whole file's, and never one tenant's.
bool keepsToTenant(Command command)
{
    switch (command) {
    case Command::Keys:
    case Command::Edit:
    case Command::Apply:
    case Command::Password:
    case Command::Drift:
    case Command::Audit:
    case Command::Sessions:
    case Command::Ttl:
    case Command::Remove:
    case Command::Lockouts:
    case Command::Limits:
    case Command::Locks:
    case Command::Tokens:
    case Command::Journal:
        return true;
    default:
        return false;
    }
}

Result<void> checkArguments(const Invocation &invocation, const CommandSpec &spec)
{
    const qsizetype count = invocation.arguments.size();
    const bool missingOut = invocation.command == Command::Tour && invocation.outFolder.isEmpty();
    if (count < spec.minimum || (spec.maximum >= 0 && count > spec.maximum) || missingOut)
        return fail(ErrorCode::InvalidArgument,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Usage: selaras %1"))
                        .arg(QString::fromUtf8(spec.usage)));
    if (!invocation.tenant.isEmpty() && !keepsToTenant(invocation.command))
        return fail(
            ErrorCode::InvalidArgument,
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "This command does not keep to a tenant: leave out --tenant.")));
    return {};
}

} // namespace

bool needsWindow(Command command)
{
    return command == Command::Window || command == Command::Demo || command == Command::Tour;
}

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // A value such as name=-1 or a key such as -5 is not an option of ours.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments))
        return fail(ErrorCode::InvalidArgument, parser.errorText());

    Invocation invocation;
    if (auto read = readOptions(parser, invocation); !read)
        return fail(read.error());
    invocation.arguments = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("help"))) {
        invocation.command = Command::Help;
        return invocation;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        invocation.command = Command::Version;
        return invocation;
    }
    const auto spec = commands().constFind(invocation.arguments.value(0));
    if (spec == commands().cend()) {
        const CommandSpec window {Command::Window, 0, 1, "[WORKSPACE]"};
        if (auto fits = checkArguments(invocation, window); !fits)
            return fail(fits.error());
        return invocation;
    }
    invocation.command = spec->command;
    invocation.arguments.removeFirst();
    if (auto fits = checkArguments(invocation, *spec); !fits)
        return fail(fits.error());
    return invocation;
}

QString helpText()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Selaras shows a SQLite row beside the Redis keys that cache it.\n"
        "\n"
        "selaras [WORKSPACE]                    open the window\n"
        "selaras demo                           the window on a demo workspace\n"
        "selaras tour [WORKSPACE] --out DIR     a PNG of every page; without a workspace, of the "
        "demo\n"
        "selaras keys WORKSPACE TABLE PK        the keys of a row and whether they are fresh\n"
        "selaras edit WORKSPACE TABLE PK COL=VALUE…\n"
        "                                       change a row and remove the keys that cache it\n"
        "selaras apply WORKSPACE EDITS.jsonl    many edits in one transaction\n"
        "selaras password WORKSPACE PK          set a user's password, which is read from the\n"
        "                                       standard input, and remove the keys that cache "
        "them\n"
        "selaras drift WORKSPACE                hold every cached key against its row\n"
        "selaras drain WORKSPACE                deliver the invalidations that are pending\n"
        "selaras audit WORKSPACE                what was done and tried, by whom and from where\n"
        "selaras capture WORKSPACE [on TABLE… | off [TABLE…]]\n"
        "                                       whether the changes of other writers are captured\n"
        "selaras sessions WORKSPACE [FILTER]    who is signed in; user:7 tenant:x role:admin "
        "expires<1h\n"
        "selaras sessions WORKSPACE revoke WHICH…\n"
        "selaras sessions WORKSPACE extend SECONDS WHICH…\n"
        "                                       WHICH is sessions by id or key, user=U or "
        "tenant=T\n"
        "selaras sessions WORKSPACE clean       remove index entries without a session\n"
        "selaras check WORKSPACE                health and the production checklist of the "
        "server\n"
        "selaras ttl WORKSPACE                  keys that live longer than the profile lets them\n"
        "selaras remove WORKSPACE PATTERN       remove the keys that match the pattern\n"
        "selaras rules WORKSPACE [--propose [--prisma FILE]]\n"
        "                                       what each rule of the profile matches, or rules "
        "for\n"
        "                                       keys that have none\n"
        "selaras watch WORKSPACE                stay, deliver, and follow other writers\n"
        "selaras lockouts WORKSPACE [unlock ID | lock ID | clear ID]\n"
        "                                       who is locked out, and failed logins\n"
        "selaras limits WORKSPACE [reset ID]    rate limits: used, left, and when they reset\n"
        "selaras locks WORKSPACE [release NAME TOKEN|- | force-release NAME]\n"
        "                                       what is locked, and by whom\n"
        "selaras tokens WORKSPACE [add TOKEN|- | remove TOKEN|-]\n"
        "                                       tokens that are taken no more; - reads the token\n"
        "                                       from the standard input\n"
        "selaras journal WORKSPACE [verify | undo ID | export FILE]\n"
        "                                       what was done, by whom, and with what outcome; a\n"
        "                                       FILE that ends with .csv is for a spreadsheet\n"
        "\n"
        "PK is the value of the primary key; where the key has several columns, a JSON object.\n"
        "COL=VALUE is read as the column's type says; COL:=JSON gives null, true, 5 or \"text\".\n"
        "\n"
        "--json                 print one JSON object\n"
        "--dry-run              edit, apply, password, sessions, remove: say what would be done\n"
        "--time                 keys: measure how long they take from Redis and from SQLite, and "
        "what\n"
        "                       removing keys adds to a write\n"
        "--repair               drift: remove the keys that are stale or have no row;\n"
        "                       ttl: give the keys a time to live that the profile allows\n"
        "--revoke-sessions      password: also end the user's sessions\n"
        "--propose              rules: propose rules, from the tables and the cached keys\n"
        "--prisma FILE          rules: a schema.prisma; without, one near the database\n"
        "--drift-every SECONDS  watch: at most how often what is not captured is scanned, 60 by\n"
        "                       default, 0 for never\n"
        "--seconds N            lockouts lock, tokens add: for how long; 0 for no end of a "
        "lockout\n"
        "--reason TEXT          lockouts lock: why\n"
        "--tenant T             show and change only what is known to be this tenant's; not for\n"
        "                       drain, capture, check, rules and watch\n"
        "--user U, --event E, --ip IP, --text T, --since TIME, --until TIME\n"
        "                       audit: only such events; TIME is a date, or 90m, 24h, 7d ago\n"
        "--limit N              audit: the newest N, 1000 by default, 0 for all\n"
        "--csv FILE             audit: write them all to a file\n"
        "--follow               audit: stay, and tell what is new\n"
        "--out DIR              tour: the folder of the pictures\n"
        "--after SECONDS        tour: how long the workspace is open before; the demo is at work\n"
        "                       then\n"
        "--language en|id       the language of the program\n"
        "--theme light|dark     the colours of the window\n"
        "--size WIDTHxHEIGHT    tour: the size of the window, 1440x900 by default\n"
        "-h, --help             this text\n"
        "-v, --version          the version\n"
        "\n"
        "The password of Redis comes from SELARAS_REDIS_PASSWORD or the keychain.\n"
        "Exit status: 0 fine, 1 a finding, 2 bad input, 3 cannot connect.\n");
}

} // namespace selaras::app
