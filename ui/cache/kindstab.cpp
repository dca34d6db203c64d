// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cache/kindstab.h"

#include "models/items/keytext.h"
#include "ui/cache/surveyfeed.h"
#include "ui/formats.h"
#include "ui/prompter.h"
#include "ui/server/recordview.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace selaras::ui {

using cache::KeySelection;
using Kind = KeySelection::Kind;
using Work = KeyRemover::Work;

KindsTab::KindsTab(const ServerReach &reach, SurveyFeed &feed, QWidget *parent)
    : ServerTab(QStringLiteral("kinds"), reach, parent)
    , m_feed(feed)
    , m_layout(mapping::cacheLayoutOf(reach.access.keyMap->profile()))
    , m_model(reach.access.keyMap->profile())
    , m_remover(reach.access, reach.clock)
    , m_view(new RecordView(m_model, QStringLiteral("keyKinds")))
    , m_tenant(new QComboBox)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_start(new QPushButton)
    , m_by(new QComboBox)
    , m_text(new QLineEdit)
    , m_preview(new QPushButton)
    , m_remove(new QPushButton)
    , m_status(new QLabel)
    , m_progress(new QProgressBar)
    , m_removeKind(new QPushButton)
    , m_flush(new QPushButton)
{
    m_view->setWidths({0, 30, 14, 18, 16, 16});
    m_view->proxy().setMonospace(items::KeyShareModel::NameColumn);
    m_tenant->setObjectName(QStringLiteral("cacheTenant"));
    m_start->setObjectName(QStringLiteral("countKeys"));
    m_summary->setWordWrap(true);
    bar()->addWidget(m_tenant);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_start);
    setContent(m_view);
    layout()->addWidget(removalBar());

    connect(&m_feed, &SurveyFeed::changed, this, &KindsTab::showSurvey);
    connect(&m_feed, &SurveyFeed::progressed, this,
            [this](qint64 done, qint64 total) { stack().pane().setProgress(done, total); });
    connect(m_start, &QPushButton::clicked, this, &KindsTab::startOrStop);
    connect(m_tenant, &QComboBox::activated, this,
            [this] { m_feed.setTenant(m_tenant->currentData().toByteArray()); });
    connect(m_view, &RecordView::currentChosen, this, &KindsTab::showButtons);
    connect(&m_remover, &KeyRemover::workChanged, this, &KindsTab::showButtons);
    connect(&m_remover, &KeyRemover::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(std::max<qint64>(0, total)));
        m_progress->setValue(int(std::min(done, total)));
    });
    connect(&m_remover, &KeyRemover::counted, this, [this](const KeySelection &what, qint64 keys) {
        m_status->setText(tr("%1 keys", nullptr, int(keys)).arg(numberText(keys)));
        if (std::exchange(m_removesNext, false))
            askToRemove(what, keys);
    });
    connect(&m_remover, &KeyRemover::removed, this, [this](qint64 keys) {
        m_status->clear();
        Q_EMIT succeeded(tr("%1 keys were removed.", nullptr, int(keys)).arg(numberText(keys)));
        Q_EMIT keysRemoved();
        if (m_feed.survey())
            m_feed.start();
    });
    connect(&m_remover, &KeyRemover::failed, this, [this](const Error &error) {
        m_removesNext = false;
        if (error.code == ErrorCode::Cancelled)
            m_status->setText(tr("Stopped"));
        else
            Q_EMIT failed(error);
    });
    retranslate();
}

PaneBar *KindsTab::removalBar()
{
    m_by->setObjectName(QStringLiteral("removeBy"));
    m_by->addItem({}, int(Kind::Pattern));
    m_by->addItem({}, int(Kind::Key));
    m_by->addItem({}, int(Kind::Tag));
    m_text->setObjectName(QStringLiteral("removeText"));
    m_text->setMinimumWidth(200);
    m_text->setClearButtonEnabled(true);
    m_preview->setObjectName(QStringLiteral("previewRemoval"));
    m_remove->setObjectName(QStringLiteral("removeKeys"));
    m_removeKind->setObjectName(QStringLiteral("removeKind"));
    m_flush->setObjectName(QStringLiteral("flushDatabase"));
    m_status->setObjectName(QStringLiteral("removalStatus"));
    m_progress->setFixedSize(100, 6);
    m_progress->setTextVisible(false);
    auto *bar = new PaneBar(PaneBar::Edge::Top);
    bar->row()->addWidget(m_by);
    bar->row()->addWidget(m_text, 2);
    bar->row()->addWidget(m_preview);
    bar->row()->addWidget(m_remove);
    bar->row()->addWidget(m_status, 1);
    bar->row()->addWidget(m_progress);
    bar->row()->addWidget(m_removeKind);
    bar->row()->addWidget(m_flush);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_status->clear();
        showButtons();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &KindsTab::previewOrStop);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_status->clear();
        retranslate();
    });
    connect(m_preview, &QPushButton::clicked, this, &KindsTab::previewOrStop);
    connect(m_remove, &QPushButton::clicked, this, &KindsTab::removeTyped);
    connect(m_removeKind, &QPushButton::clicked, this, &KindsTab::removeKind);
    connect(m_flush, &QPushButton::clicked, this, &KindsTab::flush);
    return bar;
}

QString KindsTab::word() const
{
    return tr("Keys by kind");
}

// Nothing goes through the keyspace unasked.
void KindsTab::refresh()
{
    showSurvey();
}

void KindsTab::retry()
{
    startOrStop();
}

void KindsTab::startOrStop()
{
    if (m_feed.isRunning())
        m_feed.cancel();
    else
        m_feed.start();
}

void KindsTab::showSurvey()
{
    const bool isRunning = m_feed.isRunning();
    const auto &survey = m_feed.survey();
    m_start->setText(isRunning ? tr("&Stop") : tr("&Count"));
    m_start->setIcon(symbolIcon(isRunning ? Symbol::Cancel : Symbol::Play));
    if (survey && !isRunning)
        m_model.setRecords(survey->shares);
    m_summary->setText(survey && !isRunning
                           ? tr("%1 keys", nullptr, int(survey->keys)).arg(numberText(survey->keys))
                               + leftOutText()
                           : QString());
    showTenants();
    if (isRunning) {
        showStateOf(items::LoadState::Loading, {});
        stack().pane().showLoading(tr("Counting keys…"));
    } else if (m_feed.error()) {
        showStateOf(items::LoadState::Failed, m_feed.error());
    } else if (survey) {
        showStateOf(m_model, Symbol::Key, tr("No keys"), tr("This Redis database is empty."));
    } else {
        showStateOf(items::LoadState::Ready, {});
        stack().showState().showEmpty(
            Symbol::Key, tr("Keys have not been counted yet"),
            tr("Every key is listed once by SCAN, and sorted by what the profile says of it. It "
               "only reads."));
        stack().pane().offer(tr("&Count now"));
    }
    showButtons();
}

QString KindsTab::leftOutText() const
{
    const qint64 leftOut = m_feed.keptTo().isEmpty() ? 0 : m_feed.survey()->leftOut;
    if (leftOut == 0)
        return {};
    return QStringLiteral(" · ")
        + tr("%1 left out: another tenant's, or nobody's", nullptr, int(leftOut))
              .arg(numberText(leftOut));
}

void KindsTab::showTenants()
{
    m_tenant->clear();
    m_tenant->addItem(tr("All tenants"), QByteArray());
    for (const QByteArray &tenant : m_feed.allTenants())
        m_tenant->addItem(items::shownKey(tenant), tenant);
    m_tenant->setCurrentIndex(std::max(0, m_tenant->findData(m_feed.tenant())));
    m_tenant->setVisible(!m_feed.allTenants().isEmpty());
}

void KindsTab::keepTo(const QString &tenant)
{
    m_remover.keepTo(tenant);
    m_status->clear();
}

void KindsTab::showButtons()
{
    const bool isIdle = m_remover.work() == Work::None;
    const bool mayRemove = isIdle && mayChange();
    m_preview->setText(isIdle ? tr("&Preview") : tr("S&top"));
    m_preview->setEnabled(!isIdle || !m_text->text().isEmpty());
    m_remove->setEnabled(mayRemove && !m_text->text().isEmpty());
    m_removeKind->setEnabled(mayRemove && stack().showsContent() && m_view->currentRecord() >= 0);
    m_flush->setEnabled(mayRemove && m_feed.keptTo().isEmpty());
    m_flush->setToolTip(m_feed.keptTo().isEmpty()
                            ? QString()
                            : tr("The database holds other tenants' keys too: choose all tenants "
                                 "first."));
    m_progress->setVisible(!isIdle);
    if (!isIdle)
        m_progress->setRange(0, 0);
    if (m_remover.work() == Work::Counting)
        m_status->setText(tr("Counting…"));
    else if (m_remover.work() == Work::Removing)
        m_status->setText(tr("Removing…"));
}

KeySelection KindsTab::typed() const
{
    const auto kind = Kind(m_by->currentData().toInt());
    const QString text = m_text->text();
    if (kind == Kind::Tag)
        return {kind, m_layout.tagKeyOf(tenant(), text)};
    return {kind, text.toUtf8(), kind == Kind::Pattern ? m_feed.tenant() : QByteArray()};
}

// The one that the page keeps to, else the one that is chosen on it.
QString KindsTab::tenant() const
{
    return m_feed.keptTo().isEmpty() ? QString::fromUtf8(m_feed.tenant()) : m_feed.keptTo();
}

void KindsTab::previewOrStop()
{
    if (m_remover.work() != Work::None)
        m_remover.cancel();
    else if (!m_text->text().isEmpty())
        m_remover.count(typed());
}

void KindsTab::removeTyped()
{
    m_removesNext = true;
    m_remover.count(typed());
}

void KindsTab::removeKind()
{
    const int row = m_view->currentRecord();
    if (row < 0)
        return;
    m_removesNext = true;
    m_remover.count(
        {Kind::Group, m_model.groupName(m_model.records().at(row)).toUtf8(), m_feed.tenant()});
}

void KindsTab::askToRemove(const KeySelection &selection, qint64 keys)
{
    if (keys == 0) {
        m_status->setText(tr("No such key"));
        return;
    }
    QString what = items::shownKey(selection.text);
    if (selection.text.isEmpty())
        what = tr("Keys that nothing in the profile describes.");
    if (!tenant().isEmpty())
        what += QLatin1Char('\n') + tr("Of tenant %1 only.").arg(tenant());
    const QString text = what + QLatin1Char('\n')
        + tr("They are removed in steps, and can be stopped midway.") + QLatin1Char('\n')
        + (keys <= security::BackupLimits().keys
               ? tr("The journal can put them back for some days.")
               : tr("They are too many for the journal to put them back."));
    guard(tr("Remove %1 keys?", nullptr, int(keys)).arg(numberText(keys)), text, tr("&Remove"),
          [this, selection] { m_remover.remove(selection); });
}

void KindsTab::flush()
{
    const auto future = reach().lane.run([](workspace::RedisDesk &desk) -> Result<qint64> {
        return desk.redis.call({"DBSIZE"}).map([](const redis::Reply &r) { return r.integer; });
    });
    onFinished(future, this, [this](const Result<qint64> &keys) {
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        guard(tr("Flush the whole database?"),
              tr("All %1 keys of %2 go, also those of other programs: sessions, locks, limits.",
                 nullptr, int(*keys))
                  .arg(numberText(*keys), reach().access.redis.displayName()),
              tr("&Go on"), [this, keys] { flushForSure(*keys); });
    });
}

// Asked twice, and the second time for where it is.
void KindsTab::flushForSure(qint64 keys)
{
    const workspace::WorkspaceFile &file = reach().access.file;
    const bool isProduction = file.environment == workspace::Environment::Production;
    const QString title = isProduction
        ? tr("Flush %1, which is the production environment?").arg(file.name)
        : tr("Flush %1 for sure?").arg(file.name);
    reach().prompter.confirm(
        this,
        {title,
         tr("%1 keys go at once. There is no undo.", nullptr, int(keys)).arg(numberText(keys)),
         tr("&Flush"), true},
        [this, keys](bool yes) {
            if (!yes)
                return;
            const auto future = reach().lane.run(
                [name = reach().access.redis.displayName(), keys](workspace::RedisDesk &desk) {
                    return workspace::flushDatabase(desk, name, keys).map([] { return true; });
                });
            onFinished(future, this, [this](const Result<bool> &flushed) {
                if (!flushed) {
                    Q_EMIT failed(flushed.error());
                    return;
                }
                Q_EMIT succeeded(tr("The database was flushed."));
                Q_EMIT keysRemoved();
                if (m_feed.survey())
                    m_feed.start();
            });
        });
}

void KindsTab::retranslate()
{
    m_by->setItemText(0, tr("Pattern"));
    m_by->setItemText(1, tr("Key"));
    m_by->setItemText(2, tr("Tag"));
    m_by->setAccessibleName(tr("What is removed"));
    switch (Kind(m_by->currentData().toInt())) {
    case Kind::Key:
        m_text->setPlaceholderText(tr("A key, as it is"));
        break;
    case Kind::Tag:
        m_text->setPlaceholderText(tr("A tag, such as menus"));
        break;
    default:
        m_text->setPlaceholderText(tr("A pattern, such as api:users:*"));
    }
    m_text->setAccessibleName(m_text->placeholderText());
    m_tenant->setAccessibleName(tr("Whose keys are counted and removed"));
    m_remove->setText(tr("&Remove…"));
    m_removeKind->setText(tr("Remove this &kind…"));
    m_flush->setText(tr("&Flush database…"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_view->setAccessibleName(tr("Keys by kind"));
    showSurvey();
}

} // namespace selaras::ui
