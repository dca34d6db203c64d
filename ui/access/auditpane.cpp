// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditpane.h"

#include "ui/access/auditdetail.h"
#include "ui/access/auditfilters.h"
#include "ui/access/audittimeline.h"
#include "ui/access/auditview.h"
#include "ui/errortext.h"
#include "ui/formats.h"
#include "ui/prompter.h"
#include "ui/widgets/meaninglabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace selaras::ui {

using items::AuditModel;
using items::LoadState;
using security::AuditFormat;
using security::AuditLog;

namespace {

constexpr int paceMs = 1000;

} // namespace

AuditPane::AuditPane(const AccessReach &reach, QWidget *parent)
    : AccessPane(QStringLiteral("audit"), reach, parent)
    , m_feed(reach.server.access, reach.server.clock)
    , m_model(&m_feed, reach.server.clock)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_follow(new QPushButton)
    , m_exporting(new QToolButton)
    , m_filters(new AuditFilters(reach.server.clock))
    , m_timeline(new AuditTimeline)
    , m_view(new AuditView(m_model))
    , m_list(new StateStack(m_view))
    , m_detail(new AuditDetail)
    , m_toCsv(new QAction(this))
    , m_toJson(new QAction(this))
{
    m_summary->setObjectName(QStringLiteral("auditSummary"));
    m_follow->setObjectName(QStringLiteral("auditFollow"));
    m_follow->setIcon(symbolIcon(Symbol::Live));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_exporting->setObjectName(QStringLiteral("auditExport"));
    m_exporting->setIcon(symbolIcon(Symbol::Export));
    m_exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exporting->setPopupMode(QToolButton::InstantPopup);
    m_exporting->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_exporting);
    menu->addAction(m_toCsv);
    menu->addAction(m_toJson);
    m_exporting->setMenu(menu);
    bar()->addWidget(m_summary, 1);
    bar()->addWidget(m_follow);
    bar()->addWidget(m_exporting);
    setContent(content());
    connectParts();
    setPace(paceMs);
    retranslate();
}

AuditPane::~AuditPane()
{
    m_export.cancel();
}

QWidget *AuditPane::content()
{
    auto *below = new QSplitter;
    below->setObjectName(QStringLiteral("auditHalves"));
    below->setChildrenCollapsible(false);
    below->addWidget(m_list);
    below->addWidget(m_detail);
    below->setStretchFactor(0, 1);
    below->setSizes({820, 320});
    auto *whole = new QSplitter(Qt::Vertical);
    whole->setObjectName(QStringLiteral("auditWhole"));
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_timeline);
    whole->addWidget(below);
    whole->setStretchFactor(1, 1);
    whole->setSizes({150, 500});
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(whole, 1);
    return widget;
}

void AuditPane::connectParts()
{
    connect(&m_model, &AuditModel::changed, this, &AuditPane::showState);
    connect(&m_model, &AuditModel::arranged, this, &AuditPane::showList);
    connect(&m_model, &AuditModel::progressed, this, [this](qint64 done, qint64 total) {
        if (m_model.state() == LoadState::Loading)
            stack().pane().setProgress(done, std::max<qint64>(0, total));
    });
    connect(&session(), &workspace::Session::tenantChanged, this,
            [this] { m_filters->keepTo(session().boundary().chosen()); });
    connect(m_filters, &AuditFilters::filterChanged, this, [this] {
        m_model.setFilter(m_filters->filter());
        showSummary();
    });
    connect(m_timeline, &AuditTimeline::rangeChosen, m_filters, &AuditFilters::setRange);
    connect(m_timeline, &AuditTimeline::allWanted, m_filters, &AuditFilters::showAllTimes);
    connect(&m_list->pane(), &StatePane::offerTaken, m_filters, &AuditFilters::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPane::showDetail);
    connect(m_view, &QTableView::activated, this, &AuditPane::showKey);
    connect(m_detail, &AuditDetail::keyWanted, this, &AuditPane::showKey);
    connect(m_detail, &AuditDetail::userWanted, this, &AuditPane::showUser);
    connect(m_detail, &AuditDetail::onlyUserWanted, this, [this] {
        if (const auto entry = m_view->currentEntry())
            showOnly(m_model.log().text(m_model.log().record(*entry).user));
    });
    connect(m_follow, &QPushButton::toggled, this, [this](bool follows) {
        m_model.setFollowing(follows);
        showSummary();
    });
    connect(m_toCsv, &QAction::triggered, this, [this] { chooseExport(AuditFormat::Csv); });
    connect(m_toJson, &QAction::triggered, this, [this] { chooseExport(AuditFormat::JsonLines); });
    connect(m_exporting, &QToolButton::clicked, this, [this] { m_export.cancel(); });
}

QString AuditPane::word() const
{
    return tr("Audit");
}

void AuditPane::refresh()
{
    m_model.refresh();
}

void AuditPane::showOnly(const QString &user)
{
    m_filters->setUser(user);
    Q_EMIT wanted();
}

void AuditPane::showState()
{
    showStateOf(m_model.state(), m_model.error());
    if (m_model.state() == LoadState::Loading)
        stack().pane().showLoading(tr("Reading the audit trails…"));
    if (m_model.state() == LoadState::Ready && m_model.log().size() == 0) {
        QStringList keys;
        for (const auto &trail : layouts().auditTrails)
            keys.append(trail.key.text());
        stack().showState().showEmpty(
            Symbol::Audit, tr("No events"),
            tr("No key of an audit trail is there: %1. Other names are a matter of “audit” in "
               "the application profile.")
                .arg(keys.isEmpty() ? tr("the profile says that there are none")
                                    : keys.join(QStringLiteral(", "))));
    }
    showSummary();
}

void AuditPane::showList()
{
    QHash<QString, qint64> events;
    const auto &counts = m_model.log().eventCounts();
    for (auto event = counts.begin(); event != counts.end(); ++event)
        events.insert(m_model.log().text(event.key()), *event);
    m_filters->setEvents(events);
    m_timeline->setHistogram(m_model.histogram());
    if (m_model.rowCount() > 0) {
        m_list->showContent();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0, 0));
    } else {
        m_list->showState().showEmpty(Symbol::Filter, tr("No event is like that"),
                                      tr("There are others that the filters leave out."));
        m_list->pane().offer(tr("Show &all"));
    }
    showDetail();
    showSummary();
}

void AuditPane::showSummary()
{
    const security::AuditCoverage &coverage = m_model.coverage();
    QStringList parts;
    Meaning meaning = Meaning::Quiet;
    if (m_model.state() == LoadState::Ready) {
        const qint64 all = m_model.log().size();
        parts.append(
            m_model.rowCount() == all
                ? tr("%1 events in %n keys", nullptr, int(coverage.keys)).arg(numberText(all))
                : tr("%1 of %2 events").arg(numberText(m_model.rowCount()), numberText(all)));
        if (m_model.log().unreadableCount() > 0)
            parts.append(tr("%1 are not JSON").arg(numberText(m_model.log().unreadableCount())));
    }
    if (!m_exportText.isEmpty())
        parts.append(m_exportText);
    if (!coverage.unread.isEmpty())
        parts.append(tr("%n keys could not be read", nullptr, int(coverage.unread.size())));
    if (coverage.isCut)
        parts.append(tr("there are more than can be shown, and what is new is not followed"));
    if (m_model.followError())
        parts.append(tr("not followed: %1").arg(errorText(*m_model.followError())));
    if (!coverage.unread.isEmpty() || coverage.isCut || m_model.followError())
        meaning = Meaning::Warning;
    constexpr auto keysASecond = security::AuditReader::keysALook;
    if (m_follow->isChecked() && coverage.keys > keysASecond)
        parts.append(tr("what is new is seen within %n seconds", nullptr,
                        int(coverage.keys / keysASecond + 1)));
    m_summary->setMeaning(meaning);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    m_summary->setToolTip(m_summary->text());
    m_exporting->setEnabled(m_model.rowCount() > 0 || isExporting());
}

void AuditPane::showDetail()
{
    if (const auto entry = m_view->currentEntry())
        m_detail->showEntry(m_model.log(), *entry, *m_model.people());
    else
        m_detail->clear();
}

void AuditPane::showUser()
{
    const auto entry = m_view->currentEntry();
    if (!entry || !layouts().users)
        return;
    const AuditLog &log = m_model.log();
    const Row key = m_model.people()->value(log.text(log.record(*entry).user)).key;
    if (!key.isEmpty())
        Q_EMIT rowWanted(layouts().users->table, key);
}

void AuditPane::showKey()
{
    if (const auto entry = m_view->currentEntry())
        Q_EMIT keyWanted(m_model.log().keyName(m_model.log().record(*entry).key));
}

void AuditPane::chooseExport(AuditFormat format)
{
    const bool isCsv = format == AuditFormat::Csv;
    const FileRequest request {tr("Export the events that are shown"),
                               isCsv ? tr("CSV files (*.csv)") : tr("JSON lines (*.jsonl)"),
                               isCsv ? QStringLiteral("audit.csv") : QStringLiteral("audit.jsonl"),
                               true};
    reach().prompter.chooseFile(this, request, [this, format](const QString &path) {
        if (!path.isEmpty())
            startExport(format, path);
    });
}

void AuditPane::startExport(AuditFormat format, const QString &path)
{
    m_export.cancel();
    m_export = m_exports.run([log = m_model.sharedLog(), rows = m_model.rows(),
                              people = m_model.people(), format, path](Progress &progress) {
        return security::exportAudit(path, *log, rows, *people, format, progress);
    });
    onProgress(m_export, this, [this](qint64 done, qint64 total) {
        m_exportText =
            tr("exporting: %1 of %2").arg(numberText(done), numberText(std::max<qint64>(total, 0)));
        showSummary();
    });
    onFinished(m_export, this, [this, path](const Result<qint64> &written) {
        m_exportText.clear();
        retranslate();
        if (written)
            Q_EMIT succeeded(tr("%1 events were written to %2.").arg(numberText(*written), path));
        else if (written.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(written.error());
    });
    retranslate();
}

void AuditPane::retranslate()
{
    m_follow->setText(tr("&Follow"));
    m_follow->setToolTip(tr("Look for new events every second while the page is shown"));
    m_toCsv->setText(tr("As &CSV…"));
    m_toJson->setText(tr("As &JSON lines…"));
    // While it runs the button stops it.
    const bool runs = isExporting();
    m_exporting->setText(runs ? tr("&Stop exporting") : tr("&Export"));
    m_exporting->setIcon(symbolIcon(runs ? Symbol::Cancel : Symbol::Export));
    m_exporting->setPopupMode(runs ? QToolButton::DelayedPopup : QToolButton::InstantPopup);
    m_timeline->setAccessibleName(tr("Events over time"));
    m_view->setAccessibleName(tr("Events"));
    showState();
    if (m_model.state() == LoadState::Ready)
        showList();
}

} // namespace selaras::ui
