// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/tokentidier.h"

#include "core/authority/authority.h"
#include "core/store/store.h"
#include "core/store/tokenqueries.h"

#include <QDebug>

namespace gatehouse {

namespace {

constexpr qint64 longestSleepMs = 60LL * 60 * 1000;

} // namespace

TokenTidier::TokenTidier(Authority &authority, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_authority(authority)
    , m_store(store)
    , m_clock(clock)
    , m_timer(this)
{
    if (!m_authority.capabilities().can(Verb::Tidy, Resource::Token))
        return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TokenTidier::plan);
    connect(&m_authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(Resource::Token))
            plan();
    });
    plan();
}

TokenTidier::~TokenTidier()
{
    m_job.cancel();
}

void TokenTidier::plan()
{
    onResult(m_store.read(Store::Lane::Page, m_job, &nextTokenTime), this, [this](const Result<QDateTime> &due) {
        if (due)
            sleepUntil(*due);
        else if (due.error().kind != ErrorKind::Cancelled)
            tryLater(due.error());
    });
}

void TokenTidier::sleepUntil(const QDateTime &due)
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

void TokenTidier::tidy()
{
    if (m_isTidying)
        return;
    m_isTidying = true;
    onResult(m_authority.execute(TidyTokens{}), this, [this](const Result<Outcome> &outcome) {
        m_isTidying = false;
        if (outcome)
            return plan();
        tryLater(outcome.error());
    });
}

void TokenTidier::tryLater(const Error &error)
{
    qWarning() << "tokens cannot be tidied:" << error.detail;
    m_timer.start(static_cast<int>(longestSleepMs)); // a full disk may be emptied
}

} // namespace gatehouse
