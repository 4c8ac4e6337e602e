// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens/expirynotice.h"

#include "core/settings/settings.h"
#include "core/store/file/store.h"
#include "core/store/rows/tokenqueries.h"
#include "ui/forms/labels.h"
#include "ui/pages/tokens/tokenstrip.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int snoozeDays = 7;

} // namespace

ExpiryNotice::ExpiryNotice(Settings &settings, const QString &workspaceUuid, const Clock &clock, QWidget *parent)
    : Banner(parent)
    , m_settings(settings)
    , m_workspaceUuid(workspaceUuid)
    , m_clock(clock)
{
    auto *show = new LinkButton(tr("Show tokens"), this);
    QAbstractButton *close = removeButton(tr("Close, and hide for a week"), this);
    addTrailing(show);
    addTrailing(close);
    column()->setContentsMargins(spacing::Around, spacing::Tight, spacing::Between, spacing::Tight);
    connect(show, &QPushButton::clicked, this, [this] {
        snooze();
        emit showRequested();
    });
    connect(close, &QAbstractButton::clicked, this, &ExpiryNotice::snooze);
}

ExpiryNotice::~ExpiryNotice()
{
    m_job.cancel();
}

void ExpiryNotice::check(Store &store)
{
    if (isSnoozed())
        return;
    const QDateTime now = m_clock.now();
    const auto count = store.read(Store::Lane::Page, m_job, [now](Connection &connection) {
        return countExpiringTokens(connection, now, now.addDays(expiringSoonDays));
    });
    onResult(count, this, [this](const Result<qint64> &expiring) {
        if (expiring && *expiring > 0)
            announce(*expiring);
    });
}

void ExpiryNotice::announce(qint64 count)
{
    //: in: 3 tokens expire within 30 days
    const QString days = tr("%Ln day(s)", nullptr, expiringSoonDays);
    //: %1 is "30 days"
    showMessage(tr("%Ln token(s) expire within %1.", nullptr, static_cast<int>(count)).arg(days), Tone::Neutral);
}

void ExpiryNotice::snooze()
{
    clear();
    QVariantMap until = m_settings.get(setting::expiryNoticeQuietUntil);
    until.insert(m_workspaceUuid, m_clock.now().addDays(snoozeDays).toString(Qt::ISODate));
    m_settings.set(setting::expiryNoticeQuietUntil, until);
}

bool ExpiryNotice::isSnoozed() const
{
    const QString until = m_settings.get(setting::expiryNoticeQuietUntil).value(m_workspaceUuid).toString();
    return QDateTime::fromString(until, Qt::ISODate) > m_clock.now();
}

} // namespace gatehouse
