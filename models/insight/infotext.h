// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace selaras::insight {

// The reply to INFO, a "field:value" a line. A field that this server does not have, or whose value
// is no number, is nullopt.
class InfoText {
public:
    InfoText() = default;
    explicit InfoText(const QByteArray &reply);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] QByteArray text(const QByteArray &field) const { return m_values.value(field); }
    [[nodiscard]] std::optional<qint64> integer(const QByteArray &field) const;
    [[nodiscard]] std::optional<double> real(const QByteArray &field) const;
    // One part of a composite value: part("db0", "keys") of "db0:keys=3,expires=0,avg_ttl=0".
    [[nodiscard]] std::optional<qint64> part(const QByteArray &field, const QByteArray &name) const;
    // In the server's order.
    [[nodiscard]] const QByteArrayList &fields() const { return m_fields; }

private:
    QByteArrayList m_fields;
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace selaras::insight
