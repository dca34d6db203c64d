// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/replicationtab.h"

#include "ui/formats.h"
#include "ui/server/factgrid.h"
#include "ui/server/recordview.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>

namespace selaras::ui {

using insight::Peer;
using insight::ReplicationState;
using items::LoadState;
using items::PeerModel;

ReplicationTab::ReplicationTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("replication"), reach, parent)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_facts(new FactGrid(4))
    , m_view(new RecordView(m_model, QStringLiteral("peers")))
{
    m_view->setWidths({18, 26, 20, 20, 0, 20, 16});
    m_view->proxy().setWords([this](const QModelIndex &index) -> std::optional<QString> {
        const Peer &peer = *m_model.record(index);
        if (index.column() == PeerModel::OffsetColumn && m_state.bytesBehind(peer) > 0)
            return tr("%1 behind").arg(bytesText(m_state.bytesBehind(peer)));
        if (index.column() != PeerModel::KindColumn)
            return std::nullopt;
        switch (peer.kind) {
        case Peer::Kind::Master:
            return tr("master");
        case Peer::Kind::Replica:
            return tr("replica");
        case Peer::Kind::Node:
            return tr("cluster node");
        case Peer::Kind::Watched:
            break;
        }
        return tr("watched master");
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facts);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    m_summary->setWordWrap(true);
    bar()->addWidget(m_summary, 1);
    setContent(content);
    setPace(2000);
    showStateOf(LoadState::Loading, {});
    retranslate();
}

QString ReplicationTab::word() const
{
    return tr("Replication");
}

void ReplicationTab::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    const auto future = reach().lane.run(
        [](workspace::RedisDesk &desk) { return insight::readReplication(desk.redis); });
    onFinished(future, this, [this](const Result<ReplicationState> &state) {
        m_asking = false;
        show(state);
    });
}

void ReplicationTab::show(const Result<ReplicationState> &state)
{
    if (!state) {
        showStateOf(LoadState::Failed, state.error());
        return;
    }
    m_state = *state;
    m_model.setRecords(m_state.peers);
    showWords();
    showStateOf(LoadState::Ready, {});
}

void ReplicationTab::showWords()
{
    const auto &info = m_state.info;
    const QString role = m_state.isSentinel() ? tr("Sentinel")
        : m_state.isReplica()                 ? tr("replica")
                                              : tr("master");
    m_facts->setFacts({{tr("Role"), role, {}, Meaning::Plain},
                       {tr("Replicas"),
                        numberText(info.integer("connected_slaves").value_or(0)),
                        {},
                        Meaning::Plain},
                       {tr("Offset"), numberText(info.integer("master_repl_offset").value_or(0)),
                        tr("How far the stream of changes is, in bytes"), Meaning::Plain},
                       {tr("Backlog"), bytesText(info.integer("repl_backlog_size").value_or(0)),
                        tr("What a replica may miss without starting over"), Meaning::Plain}});
    m_summary->setText(
        m_state.peers.isEmpty()
            ? tr("This server stands alone: no replica, no cluster. When it stops, there is no "
                 "other.")
            : tr("%n other servers", nullptr, int(m_state.peers.size())));
    m_view->setVisible(!m_state.peers.isEmpty());
}

void ReplicationTab::retranslate()
{
    m_view->setAccessibleName(tr("The servers that belong to this one"));
    showWords();
}

} // namespace selaras::ui
