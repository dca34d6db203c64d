// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/persistencetab.h"

#include "ui/formats.h"
#include "ui/server/factgrid.h"
#include "ui/server/persistencefacts.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace selaras::ui {

using insight::PersistenceState;
using items::LoadState;

PersistenceTab::PersistenceTab(const ServerReach &reach, QWidget *parent)
    : ServerTab(QStringLiteral("persistence"), reach, parent)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_save(new QPushButton)
    , m_facts(new FactGrid(4))
    , m_progressText(new QLabel)
    , m_progress(new QProgressBar)
    , m_advice(new QLabel)
{
    m_save->setObjectName(QStringLiteral("saveSnapshot"));
    m_save->setIcon(symbolIcon(Symbol::Save));
    m_progress->setObjectName(QStringLiteral("snapshotProgress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(420);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    for (QWidget *part : {static_cast<QWidget *>(m_progressText),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_advice)}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 4);
        row->addWidget(part);
        layout->addLayout(row);
    }
    layout->addStretch(1);
    m_summary->setWordWrap(true);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &PersistenceTab::save);
    setContent(content);
    setPace(1000);
    showStateOf(LoadState::Loading, {});
    retranslate();
}

QString PersistenceTab::word() const
{
    return tr("Persistence");
}

void PersistenceTab::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    const auto future = reach().lane.run(
        [](workspace::RedisDesk &desk) { return insight::readPersistence(desk.redis); });
    onFinished(future, this, [this](const Result<PersistenceState> &state) {
        m_asking = false;
        show(state);
    });
}

void PersistenceTab::show(const Result<PersistenceState> &state)
{
    if (!state) {
        showStateOf(LoadState::Failed, state.error());
        return;
    }
    m_state = *state;
    showWords();
    showStateOf(LoadState::Ready, {});
}

void PersistenceTab::save()
{
    guard(tr("Save a snapshot?"),
          tr("The server forks and writes all its data to a file. That takes memory and disk, and "
             "holds it up for a moment."),
          tr("&Save a snapshot"), [this] {
              perform(
                  {"server.snapshot"},
                  [](redis::Connection &redis) { return insight::startSnapshot(redis); },
                  tr("The snapshot is being written."));
          });
}

void PersistenceTab::showProgress()
{
    const bool isBusy = m_state.isSaving() || m_state.isRewriting();
    m_progress->setVisible(isBusy);
    m_progressText->setVisible(isBusy);
    if (!isBusy)
        return;
    const qint64 done = m_state.savedKeys();
    const qint64 all = m_state.keysToSave();
    m_progress->setRange(0, all > 0 ? int(all) : 0);
    m_progress->setValue(int(done));
    const QString what =
        m_state.isSaving() ? tr("Writing a snapshot…") : tr("Rewriting the append-only file…");
    m_progressText->setText(all > 0 ? what + QLatin1Char(' ')
                                    + tr("%1 of %2 keys").arg(numberText(done), numberText(all))
                                    : what);
}

void PersistenceTab::showWords()
{
    m_facts->setFacts(persistenceFacts(m_state));
    m_save->setEnabled(mayChange() && !m_state.isSaving());
    const bool isFailing = m_state.info.text("rdb_last_bgsave_status") == "err";
    m_summary->setMeaning(isFailing ? Meaning::Error : Meaning::Quiet);
    m_summary->setText(isFailing
                           ? tr("The last snapshot failed: see the server's log, the disk and the "
                                "folder's permissions.")
                           : QString());
    showProgress();
}

void PersistenceTab::retranslate()
{
    m_save->setText(tr("&Save a snapshot…"));
    m_progress->setAccessibleName(tr("Progress of the snapshot"));
    m_advice->setText(tr("A snapshot is no backup while it is on the same machine: copy its file "
                         "to another one."));
    showWords();
}

} // namespace selaras::ui
