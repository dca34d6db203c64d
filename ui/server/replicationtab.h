// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/peermodel.h"
#include "ui/server/servertab.h"

namespace selaras::ui {

class FactGrid;
class MeaningLabel;
class RecordView;

// The server among others: master and replicas with how far they are behind, the nodes of its
// cluster, or what a Sentinel watches.
class ReplicationTab : public ServerTab {
    Q_OBJECT

public:
    explicit ReplicationTab(const ServerReach &reach, QWidget *parent = nullptr);

    [[nodiscard]] QString word() const override;
    void refresh() override;
    [[nodiscard]] items::PeerModel &model() { return m_model; }

protected:
    void retranslate() override;

private:
    void show(const Result<insight::ReplicationState> &state);
    void showWords();

    insight::ReplicationState m_state;
    items::PeerModel m_model;
    bool m_asking = false;
    MeaningLabel *m_summary;
    FactGrid *m_facts;
    RecordView *m_view;
};

} // namespace selaras::ui
