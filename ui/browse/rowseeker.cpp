// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/rowseeker.h"

namespace selaras::ui {

using items::LoadState;

namespace {

constexpr int pagesToRead = 5;

} // namespace

RowSeeker::RowSeeker(items::RowGridModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&m_model, &items::RowGridModel::stateChanged, this, &RowSeeker::look);
}

void RowSeeker::seek(const Row &key)
{
    m_key = key;
    m_pagesLeft = pagesToRead;
    m_narrowed = false;
    look();
}

void RowSeeker::stop()
{
    m_key = Row();
}

void RowSeeker::look()
{
    if (m_key.isEmpty() || m_model.state() == LoadState::Loading)
        return;
    const QModelIndex index = m_model.find(m_key);
    if (index.isValid()) {
        stop();
        Q_EMIT found(index);
    } else if (m_model.state() == LoadState::Failed) {
        giveUp();
    } else if (m_pagesLeft > 0 && m_model.canFetchMore({})) {
        --m_pagesLeft;
        m_model.fetchMore({});
    } else if (!m_narrowed) {
        m_narrowed = true;
        m_pagesLeft = pagesToRead;
        m_model.setFilter(m_key.values().constFirst().toString());
    } else {
        giveUp();
    }
}

void RowSeeker::giveUp()
{
    stop();
    Q_EMIT missed();
}

} // namespace selaras::ui
