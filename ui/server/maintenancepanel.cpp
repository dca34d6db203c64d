// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/maintenancepanel.h"

#include "ui/formats.h"
#include "ui/server/maintenance.h"
#include "ui/theme/icons.h"
#include "ui/widgets/meaninglabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace selaras::ui {

namespace {

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

MaintenancePanel::MaintenancePanel(Settings &settings, const Clock &clock, const QString &workspace,
                                   QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_workspace(workspace)
    , m_heading(new QLabel)
{
    setObjectName(QStringLiteral("maintenance"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(1);
    m_heading->setFont(demiBold(m_heading->font()));
    grid->addWidget(m_heading, 0, 0, 1, 2);
    int row = 1;
    for (const MaintenanceTask &task : maintenanceTasks()) {
        const Entry entry {new QLabel, new MeaningLabel(Meaning::Quiet), new MeaningLabel,
                           new QPushButton};
        grid->setRowMinimumHeight(row++, 8);
        entry.text->setWordWrap(true);
        entry.when->setWordWrap(true);
        entry.done->setObjectName(QStringLiteral("done-") + QLatin1String(task.id));
        grid->addWidget(entry.title, row, 0);
        grid->addWidget(entry.done, row, 1, 2, 1, Qt::AlignTop);
        grid->addWidget(entry.when, row + 1, 0);
        grid->addWidget(entry.text, row + 2, 0, 1, 2);
        row += 3;
        connect(entry.done, &QPushButton::clicked, this, [this, &task] {
            setMaintenanceDone(m_settings, m_workspace, task, m_clock.nowMs());
            refresh();
        });
        m_entries.append(entry);
    }
    grid->setRowStretch(row, 1);
    setWidget(page);
    refresh();
}

int MaintenancePanel::due() const
{
    const auto &tasks = maintenanceTasks();
    return int(std::count_if(tasks.begin(), tasks.end(), [this](const MaintenanceTask &task) {
        return isMaintenanceDue(task, maintenanceDone(m_settings, m_workspace, task),
                                m_clock.nowMs());
    }));
}

void MaintenancePanel::refresh()
{
    m_heading->setText(tr("Maintenance"));
    for (int i = 0; i < m_entries.size(); ++i) {
        const MaintenanceTask &task = maintenanceTasks().at(i);
        const Entry &entry = m_entries.at(i);
        const qint64 done = maintenanceDone(m_settings, m_workspace, task);
        const bool isDue = isMaintenanceDue(task, done, m_clock.nowMs());
        const QString last =
            done == 0 ? tr("never done") : tr("done %1").arg(relativeTime(done, m_clock.nowMs()));
        entry.title->setText(maintenanceTitle(task));
        entry.text->setText(maintenanceText(task));
        entry.when->setText(maintenancePace(task) + QStringLiteral(" · ") + last);
        entry.when->setMeaning(isDue && done > 0 ? Meaning::Warning : Meaning::Quiet);
        entry.when->setToolTip(done == 0 ? QString() : exactTime(done));
        entry.done->setText(tr("Done"));
        entry.done->setAccessibleName(tr("%1: done now").arg(maintenanceTitle(task)));
    }
}

void MaintenancePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace selaras::ui
