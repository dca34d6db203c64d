// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/row.h"
#include "models/mapping/keytemplate.h"
#include "models/redis/client.h"

#include <QVector>

#include <optional>

namespace selaras::security {

// A key that one of some templates makes: which one, and what its placeholders stand for.
struct LayoutKey {
    QByteArray name;
    qsizetype layout = 0;
    Row values;

    // What the placeholder of that name stands for; where there is none of it, what all of them
    // stand for, divided by colons.
    [[nodiscard]] QString named(const QString &placeholder) const;
};

// The keys that some templates make, looked for by SCAN in one pass. In a large keyspace a pass is
// not made at every look, but only so often that it takes a twentieth of the time at most: in
// between, what was found is found again, though it may be gone, and what is new is not.
//
// Blocking; used on the client's thread.
class LayoutKeys {
public:
    static constexpr qsizetype mostRead = 20'000; // of which the values are read at once

    LayoutKeys(QVector<mapping::KeyTemplate> templates, Clock &clock);

    // A key belongs to the first of the templates that makes it.
    Result<QVector<LayoutKey>> look(redis::Client &client);
    // The next look makes a pass.
    void forget() { m_passedMs.reset(); }

private:
    Result<void> pass(redis::Client &client);
    [[nodiscard]] std::optional<LayoutKey> keyOf(const QByteArray &name) const;
    [[nodiscard]] QByteArray glob() const;

    QVector<mapping::KeyTemplate> m_templates;
    Clock &m_clock;
    QVector<LayoutKey> m_keys;
    std::optional<qint64> m_passedMs; // monotonic; the end of the last pass
    qint64 m_tookMs = 0;
};

// The key that a template makes of these values. nullopt where they do not make one.
std::optional<QByteArray> keyFrom(const mapping::KeyTemplate &key, const Row &values);

} // namespace selaras::security
