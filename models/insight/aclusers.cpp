// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/aclusers.h"

#include <QMap>

namespace selaras::insight {

namespace {

// By the categories that Redis itself puts them in.
const QMap<QByteArray, QByteArrayList> &categoriesOfDangerous()
{
    static const QMap<QByteArray, QByteArrayList> table {
        {"FLUSHALL", {"@keyspace", "@write", "@slow", "@dangerous"}},
        {"FLUSHDB", {"@keyspace", "@write", "@slow", "@dangerous"}},
        {"KEYS", {"@keyspace", "@read", "@slow", "@dangerous"}},
        {"CONFIG", {"@admin", "@slow", "@dangerous"}},
        {"SHUTDOWN", {"@admin", "@slow", "@dangerous"}}};
    return table;
}

// Words, and what stands in parentheses as one of them.
QByteArrayList wordsOf(const QByteArray &line)
{
    QByteArrayList words;
    for (const QByteArray &word : line.split(' ')) {
        const bool continues =
            !words.isEmpty() && words.last().startsWith('(') && !words.last().endsWith(')');
        if (continues)
            words.last() += ' ' + word;
        else if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

void readWord(const QByteArray &word, AclUser &user)
{
    if (word == "on")
        user.isOn = true;
    else if (word == "nopass")
        user.needsNoPassword = true;
    else if (word.startsWith('#') || word.startsWith('>'))
        ++user.passwords;
    else if (word.startsWith('~') || word.startsWith('%') || word == "allkeys")
        user.keys.append(word);
    else if (word.startsWith('&') || word.endsWith("channels"))
        user.channels.append(word);
    else if (word.startsWith('+') || word.startsWith('-') || word.endsWith("commands"))
        user.commands.append(word);
    else if (word.startsWith('('))
        user.selectors.append(word);
}

} // namespace

QByteArrayList dangerousCommands()
{
    return categoriesOfDangerous().keys();
}

bool AclUser::mayRun(const QByteArray &command) const
{
    const QByteArrayList categories = categoriesOfDangerous().value(command);
    bool allowed = false;
    for (const QByteArray &rule : commands) {
        const QByteArray what = rule.mid(1);
        if (rule == "allcommands" || rule == "nocommands")
            allowed = rule == "allcommands";
        else if (what == "@all" || what.toUpper() == command || categories.contains(what))
            allowed = rule.startsWith('+');
    }
    return allowed;
}

AclUser parseAclUser(const QByteArray &line)
{
    AclUser user;
    const QByteArrayList words = wordsOf(line);
    user.name = words.value(1);
    for (const QByteArray &word : words.mid(2))
        readWord(word, user);
    return user;
}

Result<QVector<AclUser>> aclUsersOf(const redis::Reply &reply)
{
    if (reply.isError())
        return fail(redis::errorOf(reply));
    QVector<AclUser> users;
    for (const redis::Reply &line : reply.elements)
        users.append(parseAclUser(line.bytes));
    return users;
}

Result<QVector<AclUser>> readAclUsers(redis::Client &client)
{
    const auto reply = client.call({"ACL", "LIST"});
    if (!reply)
        return fail(reply.error());
    return aclUsersOf(*reply);
}

} // namespace selaras::insight
