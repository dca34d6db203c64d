// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/desklane.h"
#include "models/workspace/samplingdesk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace selaras::workspace {

// Samples a workspace once a second as long as it lives, and answers from its history. Lives on the
// GUI thread; sampling and reading have a lane each, so that a server that is slow to answer holds
// up no chart. Where another process samples already (a watch, a second window), it tells what that
// one finds.
//
//     Sampling sampling(access, clock);
//     connect(&sampling, &Sampling::sampled, this, [&] { show(sampling.latest({Series::Keys})); });
//     onFinished(sampling.read({{Series::HitRate}, {Series::UsedMemory}}, from, to, 1000), this,
//                [](const Result<QVector<insight::Curve>> &curves) { … });
//
// A curve's point has sum / weight as its value, and the least and the greatest reading within its
// step; no line leads to a point that is afterGap. See Kind, Unit and seriesId() for what a series
// is.
class Sampling : public QObject {
    Q_OBJECT

public:
    Sampling(const Access &access, Clock &clock, QObject *parent = nullptr);
    ~Sampling() override;

    // The value that was sampled last, if not longer ago than the last ten samples; a labelled or a
    // sparse one stands until the next.
    [[nodiscard]] std::optional<double> latest(const insight::SeriesRef &ref) const;
    // Time of the last sample; 0 before the first.
    [[nodiscard]] qint64 sampledMs() const { return m_sampledMs; }
    // Why nothing is sampled just now, and why what is sampled is not kept.
    [[nodiscard]] const std::optional<Error> &redisError() const { return m_redisError; }
    [[nodiscard]] const std::optional<Error> &historyError() const { return m_historyError; }

    // Alerts that are on, with the worst value so far; alertsChanged() when one goes on or off.
    [[nodiscard]] const QVector<insight::Firing> &firing() const { return m_firing; }

    // As History. Any of them can be cancelled.
    QFuture<Result<QVector<insight::Curve>>> read(const QVector<insight::SeriesRef> &refs,
                                                  qint64 fromMs, qint64 toMs, int maxPoints);
    QFuture<Result<QVector<insight::Event>>> events(qint64 fromMs, qint64 toMs);
    QFuture<Result<QVector<insight::Firing>>> firings(qint64 fromMs, qint64 toMs);
    QFuture<Result<QStringList>> labels(insight::Series series);
    QFuture<Result<std::optional<qint64>>> beginMs();

    // What the rest of the program knows; see History::tell().
    void tell(const QVector<insight::Reading> &readings);
    void note(insight::Event::Kind kind, const QString &detail = {});

Q_SIGNALS:
    // Once a second while the server answers.
    void sampled();
    void happened(const selaras::insight::Event &event);
    void troubleChanged();
    void alertsChanged();

private:
    void beat();
    void take(const SamplingStep &step);

    Clock &m_clock;
    CancelFlag m_closing = std::make_shared<std::atomic<bool>>(false);
    DeskLane<SamplingDesk> m_lane;
    DeskLane<insight::History> m_reads;
    QTimer m_timer;
    QFuture<Result<SamplingStep>> m_last;
    qint64 m_sampledMs = 0;
    struct Latest {
        double value;
        qint64 timeMs;
    };
    QHash<insight::SeriesRef, Latest> m_latest;
    QVector<insight::Firing> m_firing;
    std::optional<Error> m_redisError;
    std::optional<Error> m_historyError;
};

} // namespace selaras::workspace
