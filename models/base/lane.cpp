// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/lane.h"

namespace selaras {

Lane::Lane(const QString &name)
    : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

Lane::~Lane()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
}

void Lane::post(std::function<void()> job)
{
    // quit() alone lets the thread run what it had already been sent.
    const auto unlessClosing = [this, job = std::move(job)] {
        if (!m_closing)
            job();
    };
    QMetaObject::invokeMethod(m_context, unlessClosing, Qt::QueuedConnection);
}

} // namespace selaras
