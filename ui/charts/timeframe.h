// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QObject>

#include <optional>

namespace selaras::ui {

// The stretch of time that all charts of a page show, and the time that the cursor is at. While it
// is live its end is now: see advance(). Times are milliseconds since the epoch.
class TimeFrame : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 shortestMs = 30'000;
    static constexpr qint64 longestMs = qint64(2) * 366 * 24 * 3600 * 1000;

    explicit TimeFrame(Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] qint64 fromMs() const { return m_toMs - m_spanMs; }
    [[nodiscard]] qint64 toMs() const { return m_toMs; }
    [[nodiscard]] qint64 spanMs() const { return m_spanMs; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] std::optional<qint64> cursorMs() const { return m_cursorMs; }

    // The last spanMs up to now, and on from there.
    void follow(qint64 spanMs);
    // Of at least shortestMs and at most longestMs; ends now at the latest, and is live then.
    void show(qint64 fromMs, qint64 toMs);
    // A factor below 1 shows less; the time aroundMs stays where it is.
    void zoom(double factor, qint64 aroundMs);
    void pan(qint64 byMs);
    // Moves a live frame on to now.
    void advance();
    void setCursor(std::optional<qint64> timeMs);

Q_SIGNALS:
    void changed();
    void cursorChanged();

private:
    Clock &m_clock;
    qint64 m_toMs;
    qint64 m_spanMs = qint64(5) * 60 * 1000;
    bool m_live = true;
    std::optional<qint64> m_cursorMs;
};

} // namespace selaras::ui
