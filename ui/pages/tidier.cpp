// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tidier.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/store/rows/tokenqueries.h"

#include <QDebug>

namespace gatehouse {

namespace {

constexpr qint64 longestSleepMs = 60LL * 60 * 1000;

} // namespace

Chore tokenChore()
{
    return {Resource::Token, &nextTokenTime, TidyTokens{}};
}

Chore keyChore()
{
    return {Resource::Key, &nextKeyTime, TidyKeys{}};
}

Tidier::Tidier(Authority &authority, Store &store, const Clock &clock, Chore chore, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_store(store)
    , m_clock(clock)
    , m_chore(std::move(chore))
    , m_timer(this)
{
    if (!m_authority.capabilities().can(Verb::Tidy, m_chore.resource))
        return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tidier::plan);
    connect(&m_authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(m_chore.resource))
            plan();
    });
    plan();
}

Tidier::~Tidier()
{
    m_job.cancel();
}

void Tidier::plan()
{
    onResult(m_store.read(Store::Lane::Page, m_job, m_chore.next), this, [this](const Result<QDateTime> &due) {
        if (due)
            sleepUntil(*due);
        else if (due.error().kind != ErrorKind::Cancelled)
            tryLater(due.error());
    });
}

void Tidier::sleepUntil(const QDateTime &due)
{
    m_timer.stop();
    if (!due.isValid())
        return;
    const qint64 wait = m_clock.now().msecsTo(due);
    if (wait <= 0)
        return tidy();
    m_timer.setTimerType(wait < 60'000 ? Qt::PreciseTimer : Qt::CoarseTimer);
    m_timer.start(static_cast<int>(qMin(wait, longestSleepMs)));
}

void Tidier::tidy()
{
    if (m_isTidying)
        return;
    m_isTidying = true;
    onResult(m_authority.execute(m_chore.command), this, [this](const Result<Outcome> &outcome) {
        m_isTidying = false;
        if (outcome)
            return plan();
        tryLater(outcome.error());
    });
}

void Tidier::tryLater(const Error &error)
{
    qWarning() << "what is due cannot be done:" << resourceInfo(m_chore.resource).name << error.detail;
    m_timer.start(static_cast<int>(longestSleepMs)); // a full disk may be emptied
}

} // namespace gatehouse
