// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/databasethread.h"

#include "core/base/secretstring.h"

#include <QCoreApplication>

namespace gatehouse {

DatabaseThread::DatabaseThread(const QString &name, QString path, Connection::Mode mode, const Clock &clock)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_clock(clock)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_connection.reset();
        endCryptoThread();
        m_thread.quit();
    });
    m_thread.wait();
}

Result<void> DatabaseThread::openNow()
{
    TRY(run(JobContext(), [](Connection &) -> Result<bool> { return true; }).result());
    return {};
}

void DatabaseThread::post(Task task)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, task = std::move(task)] { task(connection()); }, Qt::QueuedConnection);
}

Result<Connection *> DatabaseThread::connection()
{
    if (!m_connection) {
        TRY_ASSIGN(auto opened, Connection::open(m_path, m_mode, m_clock));
        m_connection = std::move(opened);
        m_connection->setLifetime(m_lifetime);
    }
    return m_connection.get();
}

Error DatabaseThread::cancelledError()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled.")};
}

} // namespace gatehouse
