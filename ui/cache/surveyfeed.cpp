// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cache/surveyfeed.h"

#include "models/base/onfinished.h"

#include <algorithm>

namespace selaras::ui {

SurveyFeed::SurveyFeed(const workspace::Access &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lane(QStringLiteral("survey"), access, clock)
    , m_keyMap(access.keyMap)
{
}

SurveyFeed::~SurveyFeed()
{
    m_future.cancel();
}

void SurveyFeed::start()
{
    m_future.cancel();
    const int generation = ++m_generation;
    m_running = true;
    m_error.reset();
    m_future = m_lane.run(
        [keyMap = m_keyMap, tenant = m_tenant](workspace::RedisDesk &desk, Progress &progress) {
            return workspace::surveyCachedKeys(desk, keyMap->profile(), tenant, progress);
        });
    onProgress(m_future, this, [this, generation](qint64 done, qint64 total) {
        if (generation == m_generation && m_running)
            Q_EMIT progressed(done, total);
    });
    onFinished(m_future, this, [this, generation](const Result<cache::KeySurvey> &survey) {
        if (generation == m_generation)
            take(survey);
    });
    Q_EMIT changed();
}

void SurveyFeed::setTenant(const QByteArray &tenant)
{
    if (tenant == m_tenant)
        return;
    m_tenant = tenant;
    if (m_survey || m_running)
        start();
}

void SurveyFeed::keepTo(const QString &tenant)
{
    const bool isAsked = m_survey || m_running;
    m_lane.keepTo(tenant);
    m_keptTo = tenant;
    m_tenant.clear();
    m_tenants.clear();
    m_survey.reset();
    if (isAsked)
        start();
    else
        Q_EMIT changed();
}

void SurveyFeed::cancel()
{
    m_future.cancel();
}

void SurveyFeed::take(const Result<cache::KeySurvey> &survey)
{
    m_running = false;
    if (survey) {
        m_survey = *survey;
        for (const QByteArray &tenant : survey->tenants) {
            if (!m_keptTo.isEmpty())
                break;
            if (!m_tenants.contains(tenant))
                m_tenants.append(tenant);
        }
        std::sort(m_tenants.begin(), m_tenants.end());
    } else if (survey.error().code != ErrorCode::Cancelled) {
        m_error = survey.error();
    }
    Q_EMIT changed();
}

} // namespace selaras::ui
