// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/driftwaker.h"

#include "models/base/onfinished.h"

#include <algorithm>

namespace selaras::items {

namespace {

bool seesEverything(const workspace::CaptureOverview &overview)
{
    const repository::CaptureStatus &status = overview.status;
    return overview.isFollowed && status.isOn() && status.isOurs
        && std::all_of(status.tables.begin(), status.tables.end(),
                       [](const repository::CaptureState &table) { return table.intact; });
}

} // namespace

DriftWaker::DriftWaker(workspace::Session &session, DriftModel &model, Clock &clock, qint64 pauseMs,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_clock(clock)
    , m_pauseMs(pauseMs)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &DriftWaker::consider);
    connect(&m_session, &workspace::Session::databaseChanged, this, [this] {
        m_changed = true;
        consider();
    });
    connect(&m_model, &DriftModel::ended, this, &DriftWaker::noteEnd);
}

void DriftWaker::setEnabled(bool enabled)
{
    m_enabled = enabled;
    consider();
}

void DriftWaker::consider()
{
    if (!m_enabled || !m_changed || m_isAsking || m_model.isScanning() || m_model.isInBackground())
        return;
    const qint64 waitMs = m_nextMs - m_clock.monotonicMs();
    if (waitMs > 0) {
        m_due.start(int(waitMs));
        return;
    }
    m_isAsking = true;
    onFinished(m_session.captureOverview(), this,
               [this](const Result<workspace::CaptureOverview> &overview) {
                   m_isAsking = false;
                   if (overview && seesEverything(*overview))
                       m_changed = false;
                   else
                       begin();
               });
}

void DriftWaker::begin()
{
    if (!m_enabled || m_model.isScanning() || m_model.isInBackground())
        return;
    m_changed = false;
    m_model.startInBackground();
}

void DriftWaker::noteEnd(bool well)
{
    m_nextMs = m_clock.monotonicMs() + m_pauseMs;
    m_changed = m_changed || !well;
    consider();
}

} // namespace selaras::items
