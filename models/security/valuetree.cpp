// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/valuetree.h"

#include "models/security/bytereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace selaras::security {

ValueTree::Place ValueTree::addPlain(const QJsonValue &value)
{
    m_nodes.append({Kind::Plain, value, {}, {}});
    return Place(m_nodes.size() - 1);
}

ValueTree::Place ValueTree::addList()
{
    m_nodes.append({Kind::List, {}, {}, {}});
    return Place(m_nodes.size() - 1);
}

ValueTree::Place ValueTree::addObject()
{
    m_nodes.append({Kind::Object, {}, {}, {}});
    return Place(m_nodes.size() - 1);
}

bool ValueTree::isList(Place place) const
{
    return m_nodes.at(place).kind == Kind::List;
}

bool ValueTree::isObject(Place place) const
{
    return m_nodes.at(place).kind == Kind::Object;
}

QJsonValue ValueTree::plain(Place place) const
{
    const Node &node = m_nodes.at(place);
    return node.kind == Kind::Plain ? node.value : QJsonValue(QJsonValue::Undefined);
}

void ValueTree::makePlain(Place place, const QJsonValue &value)
{
    m_nodes[place] = {Kind::Plain, value, {}, {}};
}

void ValueTree::makeList(Place place)
{
    m_nodes[place] = {Kind::List, {}, {}, {}};
}

void ValueTree::makeObject(Place place)
{
    m_nodes[place] = {Kind::Object, {}, {}, {}};
}

void ValueTree::append(Place list, Place item)
{
    m_nodes[list].items.append(item);
}

void ValueTree::insert(Place object, const QString &name, Place value)
{
    m_nodes[object].names.append(name);
    m_nodes[object].items.append(value);
}

bool ValueTree::isFull() const
{
    return m_nodes.size() >= mostParts;
}

std::optional<QJsonValue> ValueTree::json(Place root) const
{
    int partsLeft = mostParts;
    const QJsonValue value = built(root, 0, partsLeft);
    return partsLeft < 0 ? std::nullopt : std::optional(value);
}

QJsonValue ValueTree::built(Place place, int depth, int &partsLeft) const
{
    const Node &node = m_nodes.at(place);
    if (depth > deepestValue)
        partsLeft = -1;
    if (node.kind == Kind::Plain || --partsLeft < 0)
        return node.value;
    QJsonArray array;
    QJsonObject object;
    for (qsizetype i = 0; i < node.items.size() && partsLeft >= 0; ++i) {
        --partsLeft;
        const QJsonValue item = built(node.items.at(i), depth + 1, partsLeft);
        if (node.kind == Kind::List)
            array.append(item);
        else
            object.insert(node.names.at(i), item);
    }
    return node.kind == Kind::List ? QJsonValue(array) : QJsonValue(object);
}

} // namespace selaras::security
