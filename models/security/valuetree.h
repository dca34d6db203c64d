// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QVector>

#include <optional>

namespace selaras::security {

// Values that refer to one another, as serialized objects do, each known by its number. What they
// make of it as JSON may be endless; then it is refused.
class ValueTree {
public:
    using Place = int;

    Place addPlain(const QJsonValue &value);
    Place addList();
    Place addObject();
    [[nodiscard]] bool isList(Place place) const;
    [[nodiscard]] bool isObject(Place place) const;
    // Undefined where it is no plain value.
    [[nodiscard]] QJsonValue plain(Place place) const;

    // Turns out to be something else than it was added as; what it held is gone.
    void makePlain(Place place, const QJsonValue &value);
    void makeList(Place place);
    void makeObject(Place place);

    void append(Place list, Place item);
    void insert(Place object, const QString &name, Place value);

    [[nodiscard]] bool isFull() const;
    // nullopt where it is nested too deeply, holds itself, or comes to too many parts.
    [[nodiscard]] std::optional<QJsonValue> json(Place root) const;

private:
    enum class Kind { Plain, List, Object };
    struct Node {
        Kind kind;
        QJsonValue value; // Plain
        QVector<Place> items; // List, Object
        QVector<QString> names; // Object
    };

    [[nodiscard]] QJsonValue built(Place place, int depth, int &partsLeft) const;

    QVector<Node> m_nodes;
};

} // namespace selaras::security
