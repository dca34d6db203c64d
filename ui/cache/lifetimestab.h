// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/keysharemodel.h"
#include "ui/server/servertab.h"

namespace selaras::ui {

class MeaningLabel;
class RecordView;
class SurveyFeed;

// Keys that live longer than the profile lets them, and what gives them a time to live.
class LifetimesTab : public ServerTab {
    Q_OBJECT

public:
    LifetimesTab(const ServerReach &reach, SurveyFeed &feed, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::LongLivedKeyModel &model() { return m_model; }

protected:
    void retry() override;
    void retranslate() override;

private:
    void startOrStop();
    void showSurvey();
    void showButtons();
    void giveSelected();
    void giveAll();
    void give(const QVector<cache::LongLivedKey> &keys);
    void giveForSure(const QVector<cache::LongLivedKey> &keys);

    SurveyFeed &m_feed;
    items::LongLivedKeyModel m_model;
    RecordView *m_view;
    MeaningLabel *m_summary;
    QPushButton *m_start;
    QPushButton *m_giveSelected;
    QPushButton *m_giveAll;
    bool m_giving = false;
};

} // namespace selaras::ui
