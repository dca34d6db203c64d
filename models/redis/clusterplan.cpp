// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redis/clusterplan.h"

#include "models/redis/commandkey.h"
#include "models/redis/slot.h"

#include <QSet>

#include <algorithm>

namespace selaras::redis {

namespace {

QByteArray nameOf(const Command &command)
{
    return command.value(0).toUpper();
}

bool isDividedByKeys(const QByteArray &name)
{
    static const QSet<QByteArray> names {"DEL", "UNLINK", "EXISTS", "TOUCH", "WATCH"};
    return names.contains(name);
}

bool isForAllMasters(const QByteArray &name)
{
    static const QSet<QByteArray> names {"DBSIZE", "FLUSHDB", "FLUSHALL", "PUBSUB"};
    return names.contains(name);
}

int nodeFor(const Command &command, const ClusterMap &map)
{
    const QByteArray key = firstKeyOf(command);
    return key.isNull() ? map.home : map.nodeOf(key);
}

// The index of the EXEC or DISCARD of the MULTI at first.
qsizetype endOfTransaction(const QVector<Command> &commands, qsizetype first)
{
    for (qsizetype i = first + 1; i < commands.size(); ++i) {
        const QByteArray name = nameOf(commands.at(i));
        if (name == "EXEC" || name == "DISCARD")
            return i;
    }
    return commands.size() - 1;
}

int nodeOfTransaction(const QVector<Command> &commands, qsizetype first, qsizetype last,
                      const ClusterMap &map)
{
    for (qsizetype i = first + 1; i < last; ++i) {
        if (const QByteArray key = firstKeyOf(commands.at(i)); !key.isNull())
            return map.nodeOf(key);
    }
    return map.watching.value(0, map.home);
}

// Divides one command after another.
class Divider {
public:
    explicit Divider(const ClusterMap &map)
        : m_map(map)
    {
    }

    void addTransaction(const QVector<Command> &commands, qsizetype first, qsizetype last)
    {
        const int node = nodeOfTransaction(commands, first, last, m_map);
        const bool isAcross = isAcrossNodes(commands.sliced(first, last - first + 1), node, m_map);
        for (qsizetype i = first; i <= last; ++i)
            m_parts.append({i, commands.at(i), isAcross ? -1 : node, true, false,
                            isAcross ? acrossSlots() : Reply()});
    }

    void add(qsizetype index, const Command &command)
    {
        const QByteArray name = nameOf(command);
        if (isDividedByKeys(name) && command.size() > 2) {
            for (const QByteArray &key : command.sliced(1))
                addPart(index, {name, key}, m_map.nodeOf(key));
        } else if (isForAllMasters(name) || (name == "UNWATCH" && !m_map.watching.isEmpty())) {
            for (const int node : name == "UNWATCH" ? m_map.watching : m_map.masters)
                addPart(index, command, node);
        } else if (name == "SCAN" && command.size() > 1) {
            Command there = command;
            there[1] = command.at(1).mid(command.at(1).indexOf(':') + 1);
            addPart(index, there, nodeOfCursor(command.at(1), m_map));
        } else {
            addPart(index, command, nodeFor(command, m_map));
        }
    }

    [[nodiscard]] const QVector<CommandPart> &parts() const { return m_parts; }

private:
    void addPart(qsizetype index, const Command &command, int node)
    {
        m_parts.append({index, command, node, false, false, {}});
    }

    const ClusterMap &m_map;
    QVector<CommandPart> m_parts;
};

Reply scanned(const CommandPart &part, const ClusterMap &map)
{
    Reply reply = part.reply;
    if (reply.isError() || reply.elements.isEmpty())
        return reply;
    QByteArray &cursor = reply.elements.first().bytes;
    if (cursor != "0") {
        cursor = QByteArray::number(part.node) + ':' + cursor;
    } else {
        const qsizetype next = map.masters.indexOf(part.node) + 1;
        if (next < map.masters.size())
            cursor = QByteArray::number(map.masters.at(next)) + ":0";
    }
    return reply;
}

// Numbers are summed; of lists of names each is kept once, and numbers that follow names are
// summed by the name.
Reply added(Reply sum, const Reply &more)
{
    sum.integer += more.integer;
    for (qsizetype i = 0; i < more.elements.size(); ++i) {
        const Reply &element = more.elements.at(i);
        const qsizetype at = sum.elements.indexOf(element);
        const bool hasNumber = more.elements.value(i + 1).type == Reply::Type::Integer;
        if (at < 0)
            sum.elements.append(element);
        if (!hasNumber)
            continue;
        ++i;
        if (at < 0)
            sum.elements.append(more.elements.at(i));
        else
            sum.elements[at + 1].integer += more.elements.at(i).integer;
    }
    return sum;
}

Reply joinedOf(const Command &command, const CommandPart *first, const CommandPart *end,
               const ClusterMap &map)
{
    if (nameOf(command) == "SCAN")
        return scanned(*first, map);
    const auto *error =
        std::find_if(first, end, [](const CommandPart &part) { return part.reply.isError(); });
    if (error != end)
        return error->reply;
    Reply reply = first->reply;
    for (const auto *part = first + 1; part < end; ++part)
        reply = added(std::move(reply), part->reply);
    return reply;
}

} // namespace

int ClusterMap::nodeOf(const QByteArray &key) const
{
    const int node = bySlot.value(slotOf(key), -1);
    return node < 0 ? home : node;
}

bool isAcrossNodes(const QVector<Command> &commands, int node, const ClusterMap &map)
{
    return std::any_of(commands.begin(), commands.end(), [&](const Command &command) {
        const QByteArray key = firstKeyOf(command);
        return !key.isNull() && map.nodeOf(key) != node;
    });
}

Reply acrossSlots()
{
    return Reply::error("CROSSSLOT the keys of the transaction are at several nodes");
}

int nodeOfCursor(const QByteArray &cursor, const ClusterMap &map)
{
    const qsizetype colon = cursor.indexOf(':');
    return colon < 0 ? map.masters.value(0, map.home) : cursor.left(colon).toInt();
}

QVector<CommandPart> divided(const QVector<Command> &commands, const ClusterMap &map)
{
    Divider divider(map);
    for (qsizetype i = 0; i < commands.size(); ++i) {
        if (nameOf(commands.at(i)) != "MULTI") {
            divider.add(i, commands.at(i));
            continue;
        }
        const qsizetype last = endOfTransaction(commands, i);
        divider.addTransaction(commands, i, last);
        i = last;
    }
    return divider.parts();
}

QVector<Reply> joined(const QVector<Command> &commands, const QVector<CommandPart> &parts,
                      const ClusterMap &map)
{
    QVector<Reply> replies;
    replies.reserve(commands.size());
    const CommandPart *part = parts.constData();
    const CommandPart *const end = part + parts.size();
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const CommandPart *const first = part;
        while (part != end && part->of == i)
            ++part;
        replies.append(joinedOf(commands.at(i), first, part, map));
    }
    return replies;
}

} // namespace selaras::redis
