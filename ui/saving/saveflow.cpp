// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/saveflow.h"

#include "models/base/onfinished.h"

namespace selaras::ui {

using repository::EditPreview;
using repository::EditReport;

SaveFlow::SaveFlow(workspace::Session &session, items::EditStage &stage, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_stage(stage)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(&m_rest, &QTimer::timeout, this, &SaveFlow::askPreview);
    connect(&m_stage, &items::EditStage::changed, this, [this] {
        ++m_generation;
        m_previewing = false;
        m_preview.reset();
        m_previewError.reset();
        if (m_stage.isEmpty())
            m_rest.stop();
        else
            m_rest.start();
        Q_EMIT previewChanged();
    });
}

bool SaveFlow::reviewsFirst() const
{
    return m_session.file().environment == workspace::Environment::Production;
}

void SaveFlow::save()
{
    if (m_stage.isEmpty() || m_saving)
        return;
    if (reviewsFirst())
        Q_EMIT reviewWanted();
    else
        commit();
}

void SaveFlow::commit()
{
    if (m_stage.isEmpty() || m_saving)
        return;
    setSaving(true);
    const QVector<items::StagedEdit> edits = m_stage.staged();
    const auto keyLimit = m_preview ? m_preview->keyLimit() : std::nullopt;
    onFinished(m_session.save(m_stage.edits(), keyLimit), this,
               [this, edits](const Result<EditReport> &report) { takeReport(edits, report); });
}

void SaveFlow::askPreview()
{
    m_previewing = true;
    onFinished(m_session.preview(m_stage.edits()), this,
               [this, generation = m_generation](const Result<EditPreview> &preview) {
                   if (generation != m_generation)
                       return;
                   m_previewing = false;
                   if (preview)
                       m_preview = *preview;
                   else
                       m_previewError = preview.error();
                   Q_EMIT previewChanged();
               });
}

void SaveFlow::takeReport(const QVector<items::StagedEdit> &edits, const Result<EditReport> &report)
{
    setSaving(false);
    if (!report) {
        Q_EMIT failed(report.error());
    } else if (!report->conflicts.isEmpty()) {
        Q_EMIT conflicted(edits, *report);
    } else {
        m_stage.clear();
        Q_EMIT saved(*report);
    }
}

void SaveFlow::setSaving(bool saving)
{
    m_saving = saving;
    m_stage.setFrozen(saving);
    Q_EMIT savingChanged();
}

} // namespace selaras::ui
