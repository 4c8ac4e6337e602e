// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maintenance.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"

#include <QDebug>

namespace gatehouse {

namespace {

constexpr qint64 longestWaitMs = 60LL * 60 * 1000;

} // namespace

MaintenanceTask tokenMaintenance()
{
    return {Resource::Token, &nextTokenTime, TidyTokens{}};
}

MaintenanceTask keyMaintenance()
{
    return {Resource::Key, &nextKeyTime, TidyKeys{}};
}

Maintenance::Maintenance(Authority &authority, Store &store, const Clock &clock, MaintenanceTask task, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_store(store)
    , m_clock(clock)
    , m_task(std::move(task))
    , m_timer(this)
{
    if (!m_authority.capabilities().can(Verb::Tidy, m_task.resource))
        return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Maintenance::schedule);
    connect(&m_authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(m_task.resource))
            schedule();
    });
    schedule();
}

Maintenance::~Maintenance()
{
    m_job.cancel();
}

void Maintenance::schedule()
{
    onResult(m_store.read(Store::Lane::Page, m_job, m_task.next), this, [this](const Result<QDateTime> &due) {
        if (due)
            scheduleAt(*due);
        else if (due.error().kind != ErrorKind::Cancelled)
            retryLater(due.error());
    });
}

void Maintenance::scheduleAt(const QDateTime &due)
{
    m_timer.stop();
    if (!due.isValid())
        return;
    const qint64 wait = m_clock.now().msecsTo(due);
    if (wait <= 0)
        return execute();
    m_timer.setTimerType(wait < 60'000 ? Qt::PreciseTimer : Qt::CoarseTimer);
    m_timer.start(static_cast<int>(qMin(wait, longestWaitMs)));
}

void Maintenance::execute()
{
    if (m_isExecuting)
        return;
    m_isExecuting = true;
    onResult(m_authority.execute(m_task.command), this, [this](const Result<Outcome> &outcome) {
        m_isExecuting = false;
        if (outcome)
            return schedule();
        retryLater(outcome.error());
    });
}

void Maintenance::retryLater(const Error &error)
{
    qWarning() << "maintenance failed:" << resourceInfo(m_task.resource).name << error.detail;
    m_timer.start(static_cast<int>(longestWaitMs)); // the cause, such as a full disk, may be gone by then
}

} // namespace gatehouse
