// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturepage.h"

#include "models/base/onfinished.h"
#include "ui/capture/capturedelegate.h"
#include "ui/capture/capturedetail.h"
#include "ui/capture/capturenotice.h"
#include "ui/capture/capturetext.h"
#include "ui/widgets/meaninglabel.h"
#include "ui/widgets/panebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace selaras::ui {

using items::CaptureModel;
using items::LoadState;
using repository::CaptureState;
using State = CaptureModel::State;

namespace {

constexpr int lookEveryMs = 2000;

QStringList namesOf(const QVector<CaptureState> &tables)
{
    QStringList names;
    for (const CaptureState &table : tables)
        names.append(table.table);
    return names;
}

} // namespace

CapturePage::CapturePage(workspace::Session &session, CaptureModel &model, Prompter &prompter,
                         QWidget *parent)
    : Page(QStringLiteral("capture"), Symbol::Capture, parent)
    , m_session(session)
    , m_model(model)
    , m_prompter(prompter)
    , m_title(new QLabel)
    , m_summary(new MeaningLabel(Meaning::Quiet))
    , m_on(new QPushButton)
    , m_off(new QPushButton)
    , m_allOn(new QPushButton)
    , m_allOff(new QPushButton)
    , m_notice(new CaptureNotice(session.file()))
    , m_view(new QTableView)
    , m_detail(new CaptureDetail)
    , m_halves(new QSplitter(Qt::Vertical))
    , m_stack(new StateStack(m_halves))
{
    setUpView();
    layOut();
    connectParts();
    retranslate();
}

void CapturePage::setUpView()
{
    m_view->setObjectName(QStringLiteral("captureTables"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CaptureDelegate(m_view));
    makeRowList(*m_view);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(CaptureModel::RemarkColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair(CaptureModel::TableColumn, 28), std::pair(CaptureModel::StateColumn, 22),
          std::pair(CaptureModel::ChangesColumn, 14)})
        m_view->setColumnWidth(column, letters * letter);
}

void CapturePage::layOut()
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_summary->setObjectName(QStringLiteral("captureSummary"));
    m_on->setObjectName(QStringLiteral("captureOn"));
    m_on->setIcon(symbolIcon(Symbol::Capture));
    m_off->setObjectName(QStringLiteral("captureOff"));
    m_allOn->setObjectName(QStringLiteral("captureAllOn"));
    m_allOff->setObjectName(QStringLiteral("captureAllOff"));
    auto *bar = new PaneBar;
    bar->row()->addWidget(m_title);
    bar->row()->addSpacing(8);
    bar->row()->addWidget(m_summary, 1);
    for (QPushButton *button : {m_on, m_off, m_allOn, m_allOff})
        bar->row()->addWidget(button);
    m_halves->setObjectName(QStringLiteral("captureHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_detail);
    m_halves->setStretchFactor(0, 1);
    m_halves->setSizes({420, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
}

void CapturePage::connectParts()
{
    connect(&m_model, &CaptureModel::changed, this,
            [this] { setBadge(m_model.troubles(), Meaning::Warning); });
    connect(m_on, &QPushButton::clicked, this, &CapturePage::switchSelectedOn);
    connect(m_off, &QPushButton::clicked, this, &CapturePage::switchSelectedOff);
    connect(m_allOn, &QPushButton::clicked, this, &CapturePage::switchAllOn);
    connect(m_allOff, &QPushButton::clicked, this, &CapturePage::switchAllOff);
    connect(m_view, &QTableView::activated, this, &CapturePage::toggle);
    connect(&m_model, &CaptureModel::changed, this, &CapturePage::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CapturePage::showState);
    connect(&m_stack->pane(), &StatePane::offerTaken, &m_model, &CaptureModel::refresh);
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, &m_model, &CaptureModel::refresh);
}

CapturePage::Tables CapturePage::tables(bool selectedOnly) const
{
    if (!selectedOnly)
        return m_model.overview().status.tables;
    Tables chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        chosen.append(*m_model.table(index));
    return chosen;
}

CapturePage::Tables CapturePage::toSwitchOn(const Tables &tables)
{
    Tables wanted = tables;
    wanted.removeIf([](const CaptureState &table) {
        const State state = CaptureModel::stateOf(table);
        return state != State::NotCaptured && state != State::TriggersLost;
    });
    return wanted;
}

CapturePage::Tables CapturePage::toSwitchOff(const Tables &tables)
{
    Tables wanted = tables;
    wanted.removeIf([](const CaptureState &table) { return !table.captured; });
    return wanted;
}

bool CapturePage::maySwitch() const
{
    return !m_switching && !m_session.file().readOnly && m_model.state() == LoadState::Ready;
}

void CapturePage::switchSelectedOn()
{
    switchOn(toSwitchOn(tables(true)));
}

void CapturePage::switchSelectedOff()
{
    switchOff(toSwitchOff(tables(true)));
}

void CapturePage::switchAllOn()
{
    switchOn(toSwitchOn(tables(false)));
}

void CapturePage::switchAllOff()
{
    switchOff(toSwitchOff(tables(false)));
}

void CapturePage::toggle(const QModelIndex &index)
{
    const CaptureState *table = m_model.table(index);
    if (!table)
        return;
    if (table->captured)
        switchOff({*table});
    else
        switchOn(toSwitchOn({*table}));
}

void CapturePage::switchOn(const Tables &tables)
{
    if (tables.isEmpty() || !maySwitch())
        return;
    m_prompter.confirm(this, captureQuestion(tables), [this, tables](bool yes) {
        if (yes)
            perform(true, tables);
    });
}

void CapturePage::switchOff(const Tables &tables)
{
    if (tables.isEmpty() || !maySwitch())
        return;
    if (m_session.file().environment != workspace::Environment::Production) {
        perform(false, tables);
        return;
    }
    m_prompter.confirm(this, captureOffQuestion(int(tables.size())), [this, tables](bool yes) {
        if (yes)
            perform(false, tables);
    });
}

void CapturePage::perform(bool on, const Tables &tables)
{
    m_switching = true;
    m_failure.reset();
    showState();
    const auto ended = [this, on, count = tables.size()](const auto &result) {
        end(on, count, result ? std::nullopt : std::optional(result.error()));
    };
    if (on)
        onFinished(m_session.switchCaptureOn(namesOf(tables)), this, ended);
    else
        onFinished(m_session.switchCaptureOff(namesOf(tables)), this, ended);
}

void CapturePage::end(bool on, qsizetype tables, const std::optional<Error> &failure)
{
    m_switching = false;
    m_failure = failure;
    m_model.refresh();
    showState();
    if (!failure)
        Q_EMIT succeeded(
            on ? tr("The changes of %n tables are captured from now on.", nullptr, int(tables))
               : tr("The changes of %n tables are not captured any more.", nullptr, int(tables)));
}

QString CapturePage::word() const
{
    return tr("Capture");
}

void CapturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
    m_look.start();
}

void CapturePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

void CapturePage::showState()
{
    const Tables chosen = tables(true);
    const Tables all = tables(false);
    m_on->setEnabled(maySwitch() && !toSwitchOn(chosen).isEmpty());
    m_off->setEnabled(maySwitch() && !toSwitchOff(chosen).isEmpty());
    m_allOn->setEnabled(maySwitch() && !toSwitchOn(all).isEmpty());
    m_allOff->setEnabled(maySwitch() && !toSwitchOff(all).isEmpty());
    m_summary->setText(m_switching         ? tr("Switching…")
                           : all.isEmpty() ? QString()
                                           : captureSummary(m_model.overview().status));
    m_notice->show(m_model.overview(), m_failure);
    m_detail->explain(chosen);
    if (m_model.state() == LoadState::Failed || all.isEmpty()) {
        showStandIn();
        return;
    }
    m_stack->showContent();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, CaptureModel::TableColumn));
}

void CapturePage::showStandIn()
{
    StatePane &pane = m_stack->showState();
    if (m_model.state() == LoadState::Failed) {
        pane.showError(m_model.error().value_or(Error()));
        pane.offer(tr("&Try again"));
    } else if (m_model.state() == LoadState::Ready) {
        pane.showEmpty(Symbol::Capture, tr("There is nothing to capture"),
                       tr("The application profile has no rule for a table of this database."));
    } else {
        pane.showLoading(tr("Reading what is captured…"));
    }
}

void CapturePage::retranslate()
{
    m_title->setText(tr("Capture"));
    m_on->setText(tr("S&witch on…"));
    m_off->setText(tr("Switch &off"));
    m_allOn->setText(tr("&All on…"));
    m_allOff->setText(tr("A&ll off"));
    m_allOn->setAccessibleName(tr("Capture all tables"));
    m_allOff->setAccessibleName(tr("Capture no table any more"));
    m_view->setAccessibleName(tr("Mapped tables and how their changes are captured"));
    showState();
}

} // namespace selaras::ui
