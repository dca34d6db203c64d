// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/hitratemeasurement.h"
#include "models/items/hitratemodel.h"
#include "models/workspace/feedend.h"
#include "ui/statewords.h"

namespace selaras::ui {

// What following every command costs, at this moment.
QString monitorCostText(const insight::MonitorCost &cost);
// Why a feed has ended.
QString feedEndText(const workspace::FeedEnd &end, const workspace::FeedLimits &limits);
// "1,204 seen, 512 a second", and what of it is not shown and why.
QString feedCountsText(const workspace::FeedCounts &counts);

QString percentText(double share, int decimals = 1); // "91.3%"
// "91.3% ± 0.4": the rate and half of its interval.
QString hitRateText(const insight::HitCount &count);
QString rangeText(double least, double most); // "85 to 95%"
StateSign signOf(items::HitRateModel::Verdict verdict);
// What a measurement came to, or comes to so far.
QString measurementText(const insight::HitRates &rates, const insight::MeasurementLimits &limits);

} // namespace selaras::ui
